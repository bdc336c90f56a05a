/** The process that recognises strangers' pictures: from its bundle, and how it ends what would hold it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, test, vi } from "vitest";
import { readIsolated } from "../read/isolated.ts";
import { deflatedRun } from "../test/archives.ts";
import { bundleProcess } from "../test/bundle-process.ts";
import { scanShortResume, toPng, toScannedPdf } from "../test/scans.ts";

// Recognising takes seconds, and a busy machine takes many of them.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const source = new URL("./recognizer-process.ts", import.meta.url);
const folder = () => mkdtempSync(join(tmpdir(), "recognizer-"));

const { folder: bundled, file: processFile } = await bundleProcess(source, ["read", "recognise"]);
afterAll(() => rmSync(bundled, { recursive: true }));

test("reads scans from the process's bundle, with nothing but the assets beside it", async () => {
  const scan = await scanShortResume();
  for (const [fileName, bytes] of [
    ["scan.png", toPng(scan)],
    ["scan.pdf", toScannedPdf([scan], 150)],
  ] as const) {
    const doc = await readIsolated(bytes, { fileName }, { processFile, timeoutMs: 30_000 });
    expect(doc.basics.email).toBe("robin@example.com");
  }
});

describe("time is given to each page, and to no more pages than may be", () => {
  const talkative = (script: string) => {
    const file = join(folder(), "talk.mjs");
    writeFileSync(file, `process.once("message", () => { ${script} });`);
    return readIsolated(new Uint8Array([1]), {}, { processFile: file, timeoutMs: 700 });
  };

  test("a page that goes on for ever is ended", () =>
    expect(talkative("process.send({ goesOn: true }); setInterval(() => {}, 1e6);")).rejects.toMatchObject({
      reason: "timeout",
    }));

  test("a process that says for ever that it goes on is ended", () =>
    expect(talkative("setInterval(() => process.send({ goesOn: true }), 40);")).rejects.toMatchObject({
      reason: "timeout",
    }));
});

test("a picture in a PDF that unpacks to more than a page holds ends with a reason", async () => {
  const side = 16_384;
  const packed = deflateSync(deflatedRun((side * side) / 2 ** 20, 0x7f), { level: 9 });
  const pdf = Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj\n4 0 obj<</Length 30>>stream\nq 600 0 0 800 0 0 cm /I Do Q  \nendstream endobj\n5 0 obj<</Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>stream\n`,
    ),
    packed,
    Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
  ]);
  expect(pdf.length).toBeLessThan(100_000);
  const reading = readIsolated(
    new Uint8Array(pdf),
    { fileName: "cv.pdf" },
    { processFile, timeoutMs: 8_000 },
  );
  await expect(reading).rejects.toMatchObject({
    reason: expect.stringMatching(/^(?:timeout|bomb|no_text|corrupt|illegible)$/),
  });
}, 30_000);
