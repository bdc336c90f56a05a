import { expect, test } from "vitest";
import type { SourceLine } from "../lines.ts";
import { readOverPages } from "./columns-over-pages.ts";

function lines(page: number, block: number, [left, right]: [number, number], texts: string[]): SourceLine[] {
  const shared = { page, block, left, right, start: 0, end: 0, size: 10, bold: false, italic: false, gap: 0 };
  const kind = { bullet: false, headingLevel: 0, joins: "unknown" as const, furniture: false, links: [] };
  return texts.map((text) => ({ ...shared, ...kind, text }));
}

const side: [number, number] = [40, 180];
const main: [number, number] = [200, 550];
const wide: [number, number] = [40, 550];
const read = (pages: SourceLine[][]) => readOverPages(pages).map(({ text }) => text);

test("a sidebar and the column beside it each go on over the pages", () => {
  const pages = [
    [...lines(1, 0, wide, ["name"]), ...lines(1, 1, side, ["a1"]), ...lines(1, 2, main, ["b1"])],
    [...lines(2, 3, side, ["a2"]), ...lines(2, 4, main, ["b2"])],
    [...lines(3, 5, side, ["a3"]), ...lines(3, 6, main, ["b3"]), ...lines(3, 7, wide, ["below"])],
  ];
  expect(read(pages)).toEqual(["name", "a1", "a2", "a3", "b1", "b2", "b3", "below"]);
});

test("a page of one column, or of others, is read after the page before", () => {
  const first = [...lines(1, 0, side, ["a1"]), ...lines(1, 1, main, ["b1"])];
  expect(read([first, lines(2, 2, main, ["b2"])])).toEqual(["a1", "b1", "b2"]);
  const others = [...lines(2, 2, [40, 290], ["c"]), ...lines(2, 3, [310, 550], ["d"])];
  expect(read([first, others])).toEqual(["a1", "b1", "c", "d"]);
  expect(read([lines(1, 0, wide, ["x"]), first.map((line) => ({ ...line, page: 2 }))])).toEqual([
    "x",
    "a1",
    "b1",
  ]);
});
