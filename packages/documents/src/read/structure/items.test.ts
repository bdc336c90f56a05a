import { expect, test } from "vitest";
import { sourceLine } from "../../test/source-line.ts";
import type { SourceLine } from "../lines.ts";
import { toItems } from "./items.ts";

/** Lines of one column that is 500 points wide, set in 10 points. */
const line = (text: string, right: number, more: Partial<SourceLine> = {}) =>
  sourceLine(text, { left: 50, right, edge: 550, size: 10, ...more });
const texts = (lines: SourceLine[]) => toItems(lines).map(({ piece }) => piece.text);

const full = line("Ran a crew of six on shutdowns and handed out weld numbers on each of the mornings.", 545);
const next = line("Taught the evening class for apprentices in the shop.", 300);
const wrapped = line(
  "and kept the ironworker, the cold saw and both of the benders in service for years.",
  300,
);

test("a full line that ends a sentence goes on, unless sentences begin lines here", () => {
  expect(texts([full, next])).toEqual([`${full.text} ${next.text}`]);
  const short = line("Built stairs, rails and gates from drawings.", 260);
  const other = line("Measured them twice before every cut.", 240);
  expect(texts([short, other, full, next])).toEqual([short.text, other.text, full.text, next.text]);
});

test("a paragraph's own space between its lines is no new paragraph", () => {
  const spaced = [
    line("Welded pipe of carbon steel and of stainless steel for two refineries at once,", 545),
  ];
  spaced.push({ ...wrapped, right: 548, gap: 0.13 }, { ...next, gap: 0.13 });
  expect(texts(spaced)).toHaveLength(1);
});

test("a full line that a range of dates closes is a head, and the text below begins by itself", () => {
  const head = line("Senior Research Fellow / Firth Marine Institute / Edinburgh / 2022 – present", 545);
  expect(texts([head, full])).toEqual([head.text, full.text]);
  const prose = line(
    "Rebuilt the old ferry landing and both of its cranes from August 2019 to May 2021",
    545,
  );
  expect(texts([prose, wrapped])).toEqual([`${prose.text} ${wrapped.text}`]);
});

const beside = (text: string, right: number) =>
  line(text, right, {
    looks: [50, 120].map((left) => ({ left, size: 10, bold: false, italic: false })),
  });
const under = (text: string, right: number) => line(text, right, { left: 120 });

test.each([
  ["2018–2022\tResearch Fellow, Institute for Sample Seas, Lerwick", "Sound, UK"],
  ["2018–2022\tPhysiotherapist (part-time) — Central Pulse Netball", "Academy"],
])("a head too long for its line goes on below: %s", (head, rest) => {
  expect(texts([beside(head, 549), under(rest, 165)])).toHaveLength(1);
  expect(texts([beside(head, 400), under(rest, 165)])).toHaveLength(2);
});

test("an institute and its town below a dated title end the head, though they fill the line", () => {
  const lines = [
    beside("2018–2022\tResearch Fellow", 300),
    under("Institute for Fen Studies, University of Sample, Norwich, UK", 547),
    under("Measured the breath of fens and of the pastures between them.", 400),
  ];
  expect(texts(lines)).toHaveLength(3);
});
