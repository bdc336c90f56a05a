import { expect, test } from "vitest";
import { orderSegments } from "./order.ts";
import type { Segment } from "./segment.ts";

function segment(text: string, x0: number, y: number): Segment {
  const xs = [...text].map((_, i) => x0 + i * 5);
  const look = { size: 10, bold: false, italic: false, boldUntil: 0, symbol: false };
  return { text, x0, x1: x0 + text.length * 5, y, xs, ...look };
}

const rowsOf = (segments: Segment[]) =>
  orderSegments(segments).flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text).join(" ⇥ ")));

test("labels in a column go with the values that stand on their baselines, also where a value goes on below", () => {
  const rows: [string, string][] = [
    ["Company", ": Invented Haulage"],
    ["Position", ": Driver"],
    ["Period", ": 2017 to date"],
    ["Duties", ": Drove long routes."],
    ["", "Checked the load."],
    ["Favourite thing", ": The road"],
  ];
  const segments = rows.flatMap(([label, value], i) => [
    ...(label ? [segment(label, 60, 100 + i * 14)] : []),
    segment(value, 220, 100 + i * 14),
  ]);
  expect(rowsOf(segments)).toEqual(rows.map(([label, value]) => (label ? `${label} ⇥ ${value}` : value)));
});

test("a label set flush right that runs over three lines is one label, on the line of its value", () => {
  const right = (text: string, y: number) => segment(text, 200 - text.length * 5, y);
  const segments = [0, 80].flatMap((y) => [
    right("Dates", 100 + y),
    segment("2009 – 2011", 210, 100 + y),
    right("Title of qualification awarded", 114 + y),
    segment("Diploma in Viola", 210, 112 + y),
    right("Name and type of organisation", 128 + y),
    segment("Invented Conservatory, Bolzano", 210, 124 + y),
    right("providing education", 140 + y),
    segment("12 Sample Street", 210, 136 + y),
    right("and training", 152 + y),
  ]);
  expect(rowsOf(segments).slice(0, 4)).toEqual([
    "Dates ⇥ 2009 – 2011",
    "Title of qualification awarded ⇥ Diploma in Viola",
    "Name and type of organisation providing education and training ⇥ Invented Conservatory, Bolzano",
    "12 Sample Street",
  ]);
});

test("a sidebar whose lines share the main column's baselines stays a column", () => {
  const side = [
    "Contact",
    "Phone",
    "0151 555 0100",
    "Email",
    "robin@post.example",
    "Skills",
    "Welding",
    "Rigging",
  ];
  const main = side.map((_, i) => `A line of the main column that tells of work, number ${i}`);
  const segments = side.flatMap((text, i) => [
    segment(text, 40, 100 + i * 14),
    segment(main[i] as string, 220, 100 + i * 14),
  ]);
  expect(rowsOf(segments)).toEqual([...side, ...main]);
});
