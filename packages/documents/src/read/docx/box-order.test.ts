import { expect, test } from "vitest";
import { linesOf, paragraph, wordFile } from "../../test/word-files.ts";

type At = [text: string, x: number, y: number, width: number, height: number];

const words = (text: string) => `<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx>`;
const anchored = ([text, x, y, cx, cy]: At, from = "page") =>
  `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="${from}"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${from}"><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="${cx}" cy="${cy}"/><wps:wsp><wps:spPr/>${words(text)}</wps:wsp></wp:anchor></w:drawing></w:r>`;
const lines = (runs: string) => linesOf(wordFile(paragraph(runs))).lines;

/** A banner over a sidebar and a main column, as a template of text boxes has them, kept in the order drawn. */
const drawn: At[] = [
  ["Clerk, Sample Office", 300, 200, 400, 100],
  ["Skills", 0, 300, 250, 100],
  ["Robin Sample", 0, 0, 700, 90],
  ["Keeper, Tidal Archive", 300, 310, 400, 100],
  ["Leeds", 0, 100, 250, 150],
];
const read = ["Robin Sample", "Leeds", "Skills", "Clerk, Sample Office", "Keeper, Tidal Archive"];

test("text boxes anchored in one paragraph are read as they stand on the page", () => {
  expect(lines(drawn.map((at) => anchored(at)).join(""))).toEqual(read);
});

test("so are the shapes of a group", () => {
  const shape = ([text, x, y, cx, cy]: At) =>
    `<wps:wsp><wps:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm></wps:spPr>${words(text)}</wps:wsp>`;
  const group = `<wpg:wgp><wpg:grpSpPr/>${drawn.map(shape).join("")}</wpg:wgp>`;
  expect(lines(`<w:r><w:drawing><wp:inline>${group}</wp:inline></w:drawing></w:r>`)).toEqual(read);
});

test.each(["character", "margin"])("the file's order is kept where one is placed by another %s", (from) => {
  const [first, ...others] = drawn as [At, ...At[]];
  expect(lines(anchored(first, from) + others.map((at) => anchored(at)).join(""))).toEqual(
    drawn.map(([text]) => text),
  );
});
