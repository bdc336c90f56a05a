/**
 * `pnpm eval:documents [name part]`: reads the corpus with our reader, plain unpdf and pdftotext, each in a
 * process of its own, and prints fields, text, order, time and memory. Exits 1 when a goal is missed.
 * A whole run also writes `docs/quality/documents.md`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { firstSight } from "./first-sight.ts";
import { judge } from "./goals.ts";
import type { ReaderResult } from "./measure.ts";
import { fieldTable, groupTable, readerTable } from "./report.ts";

const part = process.argv[2] ?? "";
const folder = mkdtempSync(join(tmpdir(), "eval-documents-"));

function measure(reader: string): ReaderResult {
  const output = join(folder, `${reader}.json`);
  const script = fileURLToPath(new URL("measure.ts", import.meta.url));
  const run = spawnSync(process.execPath, [script, reader, part, output], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (run.status !== 0) throw new Error(`reading with ${reader} failed`);
  return JSON.parse(readFileSync(output, "utf8")) as ReaderResult;
}

const hasPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined;
const ours = measure("ours");
const unpdf = measure("unpdf");
const pdftotext = hasPdftotext ? measure("pdftotext") : undefined;
rmSync(folder, { recursive: true });

const outcomes = judge(ours, pdftotext);
const mark = { true: "met", false: "**missed**", undefined: "not measured" };
const goals = outcomes.map(({ goal, measured, met }) => `| ${goal} | ${measured} | ${mark[`${met}`]} |`);
const report = `# How well resumes are read, measured

Made by \`pnpm eval:documents\` over the corpus of \`packages/documents\`: ${ours.cases.length} files with invented people, whose truth is known
because the files are made from it. Times are of the machine that ran it, the faster of two; pdftotext's include starting
its process.

## Goals

| goal | measured | |
| --- | --- | --- |
${goals.join("\n")}

${firstSight}

## Readers, over the same ${ours.cases.filter((one) => one.isPdf).length} PDF files

${readerTable({ "this reader": ours, unpdf, pdftotext })}

## Fields

${fieldTable(ours.cases)}

## F1 by layout

${groupTable(ours.cases, "layout")}

## F1 by producer

${groupTable(ours.cases, "producer")}

## F1 by language

${groupTable(ours.cases, "language")}
`;
console.log(report);
if (part) {
  for (const one of ours.cases) {
    for (const fault of one.faults ?? []) console.log(`${one.name}: ${fault}`);
    for (const text of one.unplaced ?? []) console.log(`${one.name}: unplaced ${JSON.stringify(text)}`);
  }
} else {
  writeFileSync(new URL("../../../../docs/quality/documents.md", import.meta.url), report);
}
const missed = outcomes.filter(({ met }) => met === false);
if (missed.length > 0) {
  console.error(`Missed: ${missed.map(({ goal }) => goal).join("; ")}`);
  process.exitCode = 1;
}
