import { expect, it } from "vitest";
import { locate, type Piece } from "./locate.ts";

const line = (text: string, bottom: number): Piece => ({ text, box: [50, bottom, 10 * text.length, 12] });

it("finds words that run over several pieces, whatever became of spaces and hyphens", () => {
  const pieces = [line("Built an event-", 700), line("driven", 688), line(" platform", 688)];
  const boxes = locate(pieces, "event-driven platform");
  expect(boxes.map(([, bottom]) => bottom)).toEqual([700, 688, 688]);
  const [left, , width] = boxes[0] ?? [];
  expect(left).toBeGreaterThan(50);
  expect((left ?? 0) + (width ?? 0)).toBeCloseTo(50 + 150);
});

it("finds nothing where the words do not stand, and for no words", () => {
  expect(locate([line("Built a platform", 700)], "Led a platform")).toEqual([]);
  expect(locate([line("Built", 700)], "  ")).toEqual([]);
});

it("shares a piece's width out as its characters are drawn, spaces among them", () => {
  const widths: Record<string, number> = { i: 2, m: 10, " ": 3 };
  const measure = (text: string) => [...text].reduce((sum, each) => sum + (widths[each] ?? 5), 0);
  const piece: Piece = { text: "iii mm", box: [100, 700, 29, 12] };
  expect(locate([piece], "mm", measure)).toEqual([[109, 700, 20, 12]]);
  expect(locate([piece], "iii", measure)).toEqual([[100, 700, 6, 12]]);
});
