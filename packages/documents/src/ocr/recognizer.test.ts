/** What becomes of scans, measured against what stands on them. `pnpm eval:scans` measures more of them. */
import { readFileSync } from "node:fs";
import { resumeDocument } from "@tailorbird/contracts/resume-document";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { readResume } from "../read/read-resume.ts";
import { UnreadableFileError } from "../read/unreadable.ts";
import {
  addNoise,
  addShade,
  blur,
  type Grey,
  photoOfNothing,
  quarterTurn,
  scanShortResume,
  sheet,
  shortResume,
  toJpeg,
  toPng,
  toScannedPdf,
  toTiff,
  turn,
} from "../test/scans.ts";
import { accuracyOf } from "../test/word-accuracy.ts";
import type { PageRecognizer } from "./page.ts";
import { openRecognizer } from "./recognizer.ts";

// Recognising takes seconds, and a busy machine takes many of them.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let scan: Grey;
let recognizer: PageRecognizer;
beforeAll(async () => {
  [scan, recognizer] = await Promise.all([scanShortResume(), openRecognizer()]);
});

async function read(file: Uint8Array, fileName = "scan", open = async () => recognizer) {
  const doc = await readResume(file, { fileName }, { openRecognizer: open });
  expect(resumeDocument.parse(doc)).toEqual(doc);
  return { doc, text: doc.source.pages.map((page) => page.text).join("\n") };
}

const reasonOf = (file: Uint8Array, fileName = "scan") =>
  read(file, fileName).then(
    () => "read",
    (error: unknown) => (error instanceof UnreadableFileError ? error.reason : error),
  );

/** The same page as it may lie on the glass, each recognised once. */
const lying = {
  upright: () => toPng(scan),
  sideways: () => toPng(quarterTurn(scan)),
  askew: () => toJpeg(turn(scan, 2), 70),
};
const known = new Map<keyof typeof lying, ReturnType<typeof read>>();
function readLying(how: keyof typeof lying): ReturnType<typeof read> {
  const reading = known.get(how) ?? read(lying[how]());
  known.set(how, reading);
  return reading;
}

describe("a scan", () => {
  test("becomes the resume that stands on it, each value with its place and how sure it is", async () => {
    const { doc, text } = await readLying("upright");
    expect(accuracyOf(text, shortResume)).toBe(1);
    expect(doc).toMatchObject({
      basics: { name: "Robin Sample", email: "robin@example.com" },
      work: [{ position: "Backend Engineer", name: "Example Freight", highlights: [{}, {}] }],
    });
    expect(doc.unplaced).toEqual([]);
    const spans = Object.values(doc.spans).flat();
    expect(spans.every(({ page, box }) => page === 1 && box !== undefined && box[0] < box[2])).toBe(true);
    expect(Object.values(doc.confidence).every((sure) => sure > 0 && sure <= 1)).toBe(true);
  });

  test.each([
    ["grain", () => read(toPng(addNoise(scan, 0.35)))],
    ["the light of one lamp", () => read(toPng(addShade(scan)))],
    ["a turn of two degrees, as a JPEG", () => readLying("askew")],
    [
      "EXIF that says how the camera was held",
      () => read(toJpeg(quarterTurn(quarterTurn(quarterTurn(scan))), 80, 6)),
    ],
    ["lines that run down the page", () => readLying("sideways")],
    ["WebP", () => read(new Uint8Array(readFileSync(new URL("../test/page.webp", import.meta.url))))],
  ])("with %s is read", async (_, reading) => {
    const { doc, text } = await reading();
    expect(accuracyOf(text, shortResume)).toBeGreaterThanOrEqual(0.95);
    expect(doc.basics.name).toBe("Robin Sample");
  });

  test("says where a word stands on the paper as it was handed in, however it lay", async () => {
    const placeOf = async (how: keyof typeof lying) => {
      const { doc } = await readLying(how);
      const page = how === "sideways" ? quarterTurn(scan) : scan;
      const [left = 0, top = 0, right = 0, bottom = 0] = doc.spans["basics/name"]?.[0]?.box ?? [];
      return [((left + right) / 2) * page.width, ((top + bottom) / 2) * page.height] as const;
    };
    const [x, y] = await placeOf("upright");
    const [sideX, sideY] = await placeOf("sideways");
    expect(Math.hypot(sideX - (scan.height - y), sideY - x)).toBeLessThan(6);
    const [sin, cos] = [Math.sin(Math.PI / 90), Math.cos(Math.PI / 90)];
    const [dx, dy] = [x - scan.width / 2, y - scan.height / 2];
    const [askewX, askewY] = await placeOf("askew");
    const expected = [scan.width / 2 + dx * cos - dy * sin, scan.height / 2 + dx * sin + dy * cos] as const;
    expect(Math.hypot(askewX - expected[0], askewY - expected[1])).toBeLessThan(6);
  });

  test("of several pages in a TIFF file is read page by page, a blank one too", async () => {
    // Its first lines are enough to tell the pages apart.
    const height = Math.floor(scan.height / 5);
    const head = { ...scan, height, data: scan.data.slice(0, scan.width * height) };
    const { doc } = await read(toTiff([head, sheet(300, 400), head]), "scan.tiff");
    expect(doc.source.pages.map(({ text }) => text.includes("Robin"))).toEqual([true, false, true]);
  });

  test("among pages of text in a PDF is the only one that is recognised", async () => {
    const first =
      "Robin Sample\nrobin@example.com\nSummary\nBackend engineer with nine years of work on PostgreSQL";
    const { doc, text } = await read(toScannedPdf([first, scan], 150), "cv.pdf");
    expect(doc.source.pages.map(({ confidence }) => confidence !== undefined)).toEqual([false, true]);
    expect(accuracyOf(text, `${first}\n${shortResume}`)).toBeGreaterThanOrEqual(0.98);
    expect(doc.spans["basics/summary"]?.[0]).toMatchObject({ page: 1 });
    expect(doc.spans["basics/summary"]?.[0]).not.toHaveProperty("box");
  });

  test("in German keeps its umlauts", async () => {
    const german = `Jörg Müßig\njoerg@example.com\n\nBerufserfahrung\nGeschäftsführer, Beispiel GmbH, 2019 - 2024\n- Führte die Übernahme größerer Märkte und die Prüfung der Verträge\n\nAusbildung\nFachhochschule Köln, 2018`;
    const page = toScannedPdf([german], 72);
    const { drawPage } = await import("../test/scans.ts");
    const own = await openRecognizer();
    const { doc, text } = await read(toPng(await drawPage(page, 150)), "scan.png", async () => own);
    expect(accuracyOf(text, german)).toBeGreaterThanOrEqual(0.95);
    expect(doc.basics.name).toBe("Jörg Müßig");
  });
});

describe("a picture that is no resume ends with a reason", () => {
  test("a blank page", async () =>
    expect(await reasonOf(toPng(addNoise(sheet(600, 800), 0.05)))).toBe("no_text"));
  test("a strip too narrow for a letter, however it was held", async () => {
    expect(await reasonOf(toPng(sheet(3, 30)))).toBe("no_text");
    expect(await reasonOf(toJpeg(sheet(30, 3), 80, 6))).toBe("no_text");
    expect(await reasonOf(toPng(sheet(1, 1)))).toBe("no_text");
  });
  test("a photograph of nothing", async () =>
    expect(["no_text", "illegible"]).toContain(await reasonOf(toJpeg(photoOfNothing(450, 600)))));
  test("words that can't be made out", async () =>
    expect(await reasonOf(toPng(blur(addNoise(await scanShortResume(60), 0.5), 1)))).toBe("illegible"));
  test("a picture cut off", async () => expect(await reasonOf(toPng(scan).slice(0, 300))).toBe("corrupt"));
  test("a header without a picture", async () =>
    expect(await reasonOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))).toBe("corrupt"));
  test("a picture that says it is a square mile", async () => {
    const huge = Buffer.from(toPng(sheet(8, 8)));
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect(await reasonOf(new Uint8Array(huge))).toBe("bomb");
  });
  test("a TIFF file whose pages go round in a circle", async () => {
    const loop = Buffer.from(toTiff([sheet(8, 8)]));
    loop.writeUInt32LE(loop.readUInt32LE(4), loop.length - 4);
    expect(await reasonOf(new Uint8Array(loop))).toBe("corrupt");
  });
  test("eleven scanned pages", async () => {
    const pages = Array.from({ length: 11 }, () => sheet(40, 60, 200));
    expect(await reasonOf(toTiff(pages))).toBe("too_many_pages");
    expect(await reasonOf(toScannedPdf(pages, 72), "cv.pdf")).toBe("too_many_pages");
  });
  test("a picture that says it is a PDF, and a PDF that says it is a picture", async () => {
    expect(await reasonOf(toPng(scan), "cv.pdf")).toBe("wrong_type");
    expect(await reasonOf(toScannedPdf([scan], 150), "cv.png")).toBe("wrong_type");
  });

  test("whatever is damaged in a small one", async () => {
    const files = [toPng(sheet(30, 30)), toJpeg(sheet(30, 30), 80, 6), toTiff([sheet(30, 30), sheet(9, 9)])];
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), damage, async (file, changes) => {
        const bytes = file.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const reason = await reasonOf(bytes);
        expect(typeof reason).toBe("string");
        expect(reason).not.toBe("internal");
      }),
      { numRuns: 60 },
    );
  });
});
