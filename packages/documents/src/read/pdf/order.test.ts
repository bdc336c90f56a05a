import { expect, test } from "vitest";
import { orderSegments } from "./order.ts";
import type { Segment } from "./segments.ts";

function segment(text: string, x0: number, y: number): Segment {
  const xs = [...text].map((_, i) => x0 + i * 5);
  const look = { size: 10, bold: false, italic: false, boldUntil: 0, symbol: false };
  return { text, x0, x1: x0 + text.length * 5, y, xs, ...look };
}

test("dates in a table's first column, a little above what stands beside them, go with their roles", () => {
  const roles = ["2020 – 2024", "2017 – 2020", "2014 – 2016"].flatMap((dates, i) => {
    const y = 100 + i * 60;
    return [
      segment(dates, 57, y),
      segment(`Field Engineer of the harbour office, part ${i}`, 165, y + 5),
      segment("Measured the tides and wrote to the newspapers about them", 165, y + 20),
      segment("Rebuilt weirs with a crew of nine and a borrowed crane", 165, y + 35),
    ];
  });
  const read = orderSegments(roles).flatMap(({ rows }) => rows.flat().map(({ text }) => text));
  expect(read).toEqual(roles.map(({ text }) => text));
});
