import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { deflatedRun } from "../test/archives.ts";
import { bundleProcess } from "../test/bundle-process.ts";
import { readIsolated } from "./isolated.ts";

const source = new URL("./reader-process.ts", import.meta.url);
const pdf = new Uint8Array(readFileSync(new URL("../../samples/resume.pdf", import.meta.url)));

// It starts sooner than the source.
const { folder, file: processFile } = await bundleProcess(source, ["read"]);
afterAll(() => rmSync(folder, { recursive: true }));

/** A process to fork in the reader's place, that does `source`. */
function standIn(source: string): string {
  const file = join(folder, `${randomUUID()}.mjs`);
  writeFileSync(file, source);
  return file;
}

/** A PDF of one page whose content stream is `content`, packed by the given filters. */
function pdfWith(content: Buffer, filters: string): Uint8Array {
  const head = Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n` +
      `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Length ${content.length}/Filter[${filters}]>>stream\n`,
  );
  return new Uint8Array(
    Buffer.concat([head, content, Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")]),
  );
}

test("reads a resume from source", async () => {
  const doc = await readIsolated(pdf, { fileName: "resume.pdf" }, { processFile: source });
  expect(doc.basics.name).toBe("Robin Sample");
});

test("passes on why a file can't be read", async () => {
  await expect(readIsolated(new Uint8Array(), {}, { processFile })).rejects.toMatchObject({
    reason: "empty",
  });
});

test("ends a reader that hangs, and the caller goes on", async () => {
  const hanging = standIn("process.once('message', () => { for (;;); });");
  await expect(readIsolated(pdf, {}, { processFile: hanging, timeoutMs: 300 })).rejects.toMatchObject({
    reason: "timeout",
  });
});

test("ends a reader that fills memory with buffers, and the caller goes on", async () => {
  const greedy = standIn("const kept = []; setInterval(() => kept.push(Buffer.alloc(20e6, 1)), 5);");
  await expect(readIsolated(pdf, {}, { processFile: greedy, memoryMb: 64 })).rejects.toMatchObject({
    reason: "bomb",
  });
});

test("ends a reader whose heap outgrows its limit, and the caller goes on", async () => {
  const greedy = standIn("const kept = []; for (;;) kept.push({ a: new Array(1000).fill({}) });");
  await expect(readIsolated(pdf, {}, { processFile: greedy, memoryMb: 32 })).rejects.toMatchObject({
    reason: "bomb",
  });
});

describe("bombs end with a reason", () => {
  test("a stream deflated twice", async () => {
    const bomb = pdfWith(deflateSync(deflatedRun(600, 0x20), { level: 9 }), "/FlateDecode/FlateDecode");
    expect(bomb.length).toBeLessThan(20_000);
    await expect(readIsolated(bomb, {}, { processFile, timeoutMs: 4_000 })).rejects.toMatchObject({
      reason: expect.stringMatching(/^(?:timeout|bomb|no_text|corrupt)$/),
    });
  });

  test("millions of text operators", async () => {
    const operators = Buffer.from("BT/F 9 Tf".padEnd(10) + "(a)Tj ".repeat(4_000_000));
    const bomb = pdfWith(deflateSync(operators, { level: 9 }), "/FlateDecode");
    await expect(readIsolated(bomb, {}, { processFile, timeoutMs: 3_000 })).rejects.toMatchObject({
      reason: expect.stringMatching(/^(?:timeout|bomb)$/),
    });
  });
});

test("a font whose tables name thousands of millions of characters is read, not counted out", async () => {
  const hex = (text: string) => [...text].map((c) => `00${c.charCodeAt(0).toString(16)}`).join("");
  const show = (font: string, y: number) =>
    `/${font} 12 Tf 1 0 0 1 50 ${y} Tm<${hex("ROBIN SAMPLE WROTE THIS LINE")}>Tj `;
  const stream = (text: string) => `<</Length ${text.length}>>stream\n${text}\nendstream`;
  const font = (cid: string, own = "") =>
    `<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H${own}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Any/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>${cid}/FontDescriptor<</Type/FontDescriptor/FontName/Any/Flags 4>>>>]>>`;
  const ranges = "beginbfrange <00000000> <00FFFFF0> <0041> endbfrange ".repeat(60);
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</A 5 0 R/B 6 0 R/C 7 0 R>>>>>>",
    stream(`BT ${show("A", 700)}${show("B", 680)}${show("C", 660)}ET`),
    font("", "/ToUnicode 8 0 R"),
    font("/W[0 2147483647 500 -2147483648 9 500]"),
    font("/FirstChar -2147483648/LastChar 2147483647"),
    stream(
      `1 begincodespacerange <0000> <FFFF> endcodespacerange ${ranges}1 beginbfrange <0020> <005A> <0020> endbfrange`,
    ),
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj${object}\nendobj\n`).join("");
  const bytes = new TextEncoder().encode(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>\n%%EOF`);
  const doc = await readIsolated(bytes, {}, { processFile });
  expect(doc.source.pages[0]?.text.match(/ROBIN SAMPLE WROTE THIS LINE/g)).toHaveLength(3);
});

test("reads a resume from the process's bundle with the assets beside it", async () => {
  for (const name of ["resume.pdf", "resume.docx", "resume.md"]) {
    const bytes = new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url)));
    const doc = await readIsolated(bytes, { fileName: name }, { processFile });
    expect(doc.work).toHaveLength(4);
  }
});
