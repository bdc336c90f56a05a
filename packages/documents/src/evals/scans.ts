/**
 * `pnpm eval:scans [name part]`: draws files of the corpus as a scanner or a telephone would, recognises their
 * characters, and prints how many words and fields came through, how sure the recogniser was, and how long a page
 * took. Everything is made the same way each time, so the figures only change with the code. Exits 1 below a floor.
 * A whole run also writes `docs/quality/scans.md`.
 */
import { writeFileSync } from "node:fs";
import { openRecognizer } from "../ocr/recognizer.ts";
import { readResume } from "../read/read-resume.ts";
import * as scans from "../test/scans.ts";
import { accuracyOf } from "../test/word-accuracy.ts";
import { type CorpusCase, listCases, loadCase } from "./corpus.ts";
import type { CaseResult } from "./measure.ts";
import { fieldTable, rate, sumField } from "./report.ts";
import { type FieldName, scoreFields, scoreText, textOf } from "./score.ts";

/** What is done to a page, dots per inch, and the share of its words that must come through. */
interface Spoil {
  name: string;
  dpi: number;
  floor: number;
  apply(page: scans.Grey): Uint8Array;
}

const spoils: Spoil[] = [
  { name: "300 dpi, clean", dpi: 300, floor: 0.97, apply: scans.toPng },
  { name: "200 dpi, grain", dpi: 200, floor: 0.95, apply: (page) => scans.toPng(scans.addNoise(page, 0.25)) },
  { name: "150 dpi, JPEG", dpi: 150, floor: 0.95, apply: (page) => scans.toJpeg(page, 60) },
  {
    name: "200 dpi, 2° askew, JPEG",
    dpi: 200,
    floor: 0.95,
    apply: (page) => scans.toJpeg(scans.turn(page, 2), 75),
  },
  {
    name: "200 dpi, lit from one corner",
    dpi: 200,
    floor: 0.9,
    apply: (page) => scans.toJpeg(scans.addShade(page), 80),
  },
  { name: "200 dpi, out of focus", dpi: 200, floor: 0.85, apply: (page) => scans.toPng(scans.blur(page, 1)) },
];

/** F1 that each field of the pages must reach, all spoils together. */
const fieldFloors: Partial<Record<FieldName, number>> = {
  name: 0.8,
  email: 0.87,
  phone: 0.95,
  employer: 0.9,
  title: 0.93,
  dates: 0.88,
  bullets: 0.77,
};

const known = new Set(["en", "de", "fr", "es", "it", "pt"]);
const casesAtMost = 36;
const part = process.argv[2] ?? "";
const pdfs = listCases().filter(
  ({ fileName, person }) => fileName.endsWith(".pdf") && known.has(person.language),
);
// Spread over producers and layouts, each of which stands together in the list.
const step = Math.max(1, Math.floor(pdfs.length / casesAtMost));
const cases = pdfs
  .filter((one, i) => (part ? one.name.includes(part) : i % step === 0))
  .slice(0, casesAtMost);

interface Result extends CaseResult {
  spoil: Spoil;
  accuracy: number;
  sure: number;
}

async function measure(one: CorpusCase, spoil: Spoil): Promise<Result> {
  const pdf = await loadCase(one);
  const written = await readResume(pdf, { fileName: one.fileName });
  const pages: scans.Grey[] = [];
  for (const { number } of written.source.pages) pages.push(await scans.drawPage(pdf, spoil.dpi, number));
  const files = pages.map((page) => spoil.apply(page));
  const open = () => openRecognizer();
  const started = performance.now();
  // Of a file of several pages the first alone: pictures come one by one.
  const doc = await readResume(files[0] as Uint8Array, {}, { openRecognizer: open });
  const ms = performance.now() - started;
  const read = doc.source.pages[0];
  const truth = written.source.pages[0]?.text ?? "";
  const { scores } = scoreFields(doc, one.truth);
  return {
    name: one.name,
    producer: one.producer,
    layout: one.layout,
    language: one.person.language,
    isPdf: true,
    isColumns: /sidebar/.test(one.layout),
    text: scoreText(textOf(doc), read?.text ?? "", one.truth),
    // A second page was not read: its fields are not missed.
    ...(pages.length === 1 ? { scores } : {}),
    pages: 1,
    ms,
    spoil,
    accuracy: accuracyOf(read?.text ?? "", truth),
    sure: read?.confidence ?? 0,
  };
}

const results: Result[] = [];
for (const [i, one] of cases.entries()) {
  const spoil = spoils[i % spoils.length] as Spoil;
  const result = await measure(one, spoil);
  results.push(result);
  console.log(
    `${one.name.padEnd(32)} ${spoil.name.padEnd(30)} ${(100 * result.accuracy).toFixed(1)} % of words, ${Math.round(result.ms)} ms`,
  );
}

const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const rows = spoils.flatMap((spoil) => {
  const own = results.filter((each) => each.spoil === spoil);
  if (own.length === 0) return [];
  const accuracy = mean(own.map((each) => each.accuracy));
  return [{ spoil, own, accuracy, isMet: accuracy >= spoil.floor }];
});
const table = rows.map(
  ({ spoil, own, accuracy, isMet }) =>
    `| ${spoil.name} | ${own.length} | ${percent(accuracy)} | ${percent(Math.min(...own.map((each) => each.accuracy)))} | ≥ ${percent(spoil.floor)} | ${isMet ? "met" : "**missed**"} | ${percent(mean(own.map((each) => each.sure)))} | ${(mean(own.map((each) => each.ms)) / 1000).toFixed(1)} s |`,
);
const onePage = results.filter((each) => each.scores);
const missedFields = Object.entries(fieldFloors).filter(
  ([field, floor]) => (rate(sumField(onePage, [field as FieldName]))?.f1 ?? 1) < floor,
);
const floors = Object.entries(fieldFloors).map(([field, floor]) => `${field} ${Math.round(100 * floor)}`);
const report = `# How well scans are read, measured

Made by \`pnpm eval:scans\`: ${results.length} first pages of the corpus of \`packages/documents\` (invented people, six languages),
drawn and spoiled the same way each time, then recognised. Words are compared with the text that the PDF itself holds: F1 of
the words, wherever they stand. Times are of the machine that ran it, the start of the engine included, and the second
reading of a page whose language turned out not to be English.

| what was done to the page | pages | words right, mean | worst page | floor | | recogniser's own confidence | a page |
| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: |
${table.join("\n")}

## Fields of those that have one page

${fieldTable(onePage)}

Floors of F1: ${floors.join(", ")}; ${missedFields.length === 0 ? "all met" : `missed: ${missedFields.map(([field]) => field).join(", ")}`}.
`;
console.log(`\n${report}`);
if (!part) writeFileSync(new URL("../../../../docs/quality/scans.md", import.meta.url), report);
if (rows.some(({ isMet }) => !isMet) || (!part && missedFields.length > 0)) process.exitCode = 1;
