/**
 * Reads the whole corpus with one reader and prints what it found as a line of JSON: started by
 * `run.ts` in a process of its own for each reader, so that peak memory is that reader's alone.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";
import { readResume } from "../read/read-resume.ts";
import { type CorpusCase, listCases, loadCase } from "./corpus.ts";
import { type Scores, scoreFields, scoreText, type TextScore, textOf } from "./score.ts";

export interface CaseResult {
  name: string;
  producer: string;
  layout: string;
  language: string;
  text: TextScore;
  scores?: Scores;
  faults?: string[];
  unplaced?: string[];
  pages?: number;
  ms: number;
}

export interface ReaderResult {
  cases: CaseResult[];
  peakMb: number;
}

type Reader = (
  bytes: Uint8Array,
  one: CorpusCase,
) => Promise<Omit<CaseResult, "name" | "producer" | "layout" | "language" | "ms">>;

const readers: Record<string, Reader> = {
  ours: async (bytes, { truth, fileName }) => {
    const doc = await readResume(bytes, { fileName });
    const pages = doc.source.pages.map((page) => page.text).join("\n");
    const { scores, faults } = scoreFields(doc, truth);
    return {
      text: scoreText(textOf(doc), pages, truth),
      scores,
      faults,
      unplaced: doc.unplaced.map((item) => item.text),
      pages: doc.source.pages.length,
    };
  },
  unpdf: async (bytes, { truth }) => {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    await pdf.loadingTask.destroy();
    return { text: scoreText(text, text, truth), pages: totalPages };
  },
  pdftotext: async (bytes, { truth }) => {
    const text = spawnSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" }).stdout;
    return { text: scoreText(text, text, truth), pages: text.split("\f").length - 1 };
  },
};

const [reader = "ours", part = "", output = ""] = process.argv.slice(2);
const read = readers[reader] as Reader;
const cases = listCases().filter(
  (one) => one.name.includes(part) && (reader === "ours" || one.fileName.endsWith(".pdf")),
);
const files = await Promise.all(cases.map(async (one) => ({ one, bytes: await loadCase(one) })));
const results: CaseResult[] = [];
for (const { one, bytes } of files) {
  // Once to warm up what is compiled and loaded on first use; the second time counts.
  await read(bytes, one);
  const started = performance.now();
  const found = await read(bytes, one);
  const ms = performance.now() - started;
  results.push({
    name: one.name,
    producer: one.producer,
    layout: one.layout,
    language: one.person.language,
    ms,
    ...found,
  });
}
const peakMb = process.resourceUsage().maxRSS / 1000;
writeFileSync(output || 1, JSON.stringify({ cases: results, peakMb } satisfies ReaderResult));
