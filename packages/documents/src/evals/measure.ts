/**
 * Reads the whole corpus with one reader and prints what it found as a line of JSON: started by
 * `run.ts` in a process of its own for each reader, so that peak memory is that reader's alone.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { extractText, getDocumentProxy } from "unpdf";
import { readResume } from "../read/read-resume.ts";
import { listCases, loadCase } from "./corpus.ts";
import { type Scores, scoreFields, scoreText, type TextScore, textOf } from "./score.ts";
import type { Truth } from "./truth.ts";

export interface CaseResult {
  name: string;
  producer: string;
  layout: string;
  language: string;
  isPdf: boolean;
  isColumns: boolean;
  text: TextScore;
  scores?: Scores;
  faults?: string[];
  unplaced?: string[];
  pages: number;
  ms: number;
}

export interface ReaderResult {
  cases: CaseResult[];
  peakMb: number;
}

/** What a reader made of a file; judging it is not part of the time. */
type Read = { doc: ResumeDocument } | { text: string; pages: number };

const readers: Record<string, (bytes: Uint8Array, fileName: string) => Promise<Read>> = {
  ours: async (bytes, fileName) => ({ doc: await readResume(bytes, { fileName }) }),
  unpdf: async (bytes) => {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    await pdf.loadingTask.destroy();
    return { text, pages: totalPages };
  },
  pdftotext: async (bytes) => {
    const text = spawnSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" }).stdout;
    return { text, pages: text.split("\f").length - 1 };
  },
};

function judge(
  read: Read,
  truth: Truth,
): Pick<CaseResult, "text" | "scores" | "faults" | "unplaced" | "pages"> {
  if ("text" in read) return { text: scoreText(read.text, read.text, truth), pages: read.pages };
  const { doc } = read;
  const pages = doc.source.pages.map((page) => page.text).join("\n");
  return {
    ...scoreFields(doc, truth),
    text: scoreText(textOf(doc), pages, truth),
    unplaced: doc.unplaced.map((item) => item.text),
    pages: doc.source.pages.length,
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const started = performance.now();
  const value = await work();
  return { value, ms: performance.now() - started };
}

const [reader = "ours", part = "", output = ""] = process.argv.slice(2);
const read = readers[reader] as (typeof readers)[string];
const cases = listCases().filter(
  (one) => one.name.includes(part) && (reader === "ours" || one.fileName.endsWith(".pdf")),
);
const files = await Promise.all(cases.map(async (one) => ({ one, bytes: await loadCase(one) })));
const results: CaseResult[] = [];
// Once through all of them to warm up what is compiled and loaded on first use; after that the faster of two times
// counts, since what else a machine does only ever adds.
for (const { one, bytes } of files) await read(bytes, one.fileName);
const firstMs: number[] = [];
for (const { one, bytes } of files) firstMs.push((await timed(() => read(bytes, one.fileName))).ms);
for (const [i, { one, bytes }] of files.entries()) {
  const { value: found, ms: secondMs } = await timed(() => read(bytes, one.fileName));
  const ms = Math.min(firstMs[i] ?? secondMs, secondMs);
  results.push({
    name: one.name,
    producer: one.producer,
    layout: one.layout,
    language: one.person.language,
    isPdf: one.fileName.endsWith(".pdf"),
    isColumns: /sidebar/.test(one.layout),
    ms,
    ...judge(found, one.truth),
  });
}
const peakMb = process.resourceUsage().maxRSS / 1000;
writeFileSync(output || 1, JSON.stringify({ cases: results, peakMb } satisfies ReaderResult));
