import { readFileSync } from "node:fs";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { findRecognition } from "../assets.ts";
import { UnreadableFileError } from "../read/unreadable.ts";

/** Dots per inch that a page is drawn with: more made no page of the corpus clearer (docs/quality/scans.md). */
const resolution = 250;
/** A poster is drawn coarser. */
const maxPixels = 20_000_000;

/** A page drawn in grey, as a file that Tesseract takes, and how wide it is in points. */
export interface DrawnPage {
  file: Uint8Array;
  width: number;
}

/**
 * Draws pages of a PDF, whatever they are made of: one picture, strips of it, masks, outlines of letters.
 * @throws UnreadableFileError corrupt
 */
export async function* drawPages(
  bytes: Uint8Array,
  numbers: readonly number[],
  { assetsDir, dpi = resolution }: { assetsDir?: string | undefined; dpi?: number } = {},
): AsyncGenerator<{ number: number } & DrawnPage> {
  const wasm = readFileSync(findRecognition("pdfium.wasm", assetsDir));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer;
  const library = await PDFiumLibrary.init({ wasmBinary });
  const document = await library.loadDocument(bytes).catch((cause: unknown) => {
    throw new UnreadableFileError("corrupt", { cause });
  });
  for (const number of numbers) {
    const page = document.getPage(number - 1);
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
    const scale = Math.min(dpi / 72, Math.sqrt(maxPixels / (width * height)));
    const drawn = await page.render({ scale, render: "bitmap", colorSpace: "Gray" });
    yield { number, width, file: toGreymap(drawn) };
  }
  document.destroy();
  library.destroy();
}

/** PGM: a header of three numbers, and a byte for each pixel. */
function toGreymap(drawn: { width: number; height: number; data: Uint8Array }): Uint8Array {
  return new Uint8Array(
    Buffer.concat([Buffer.from(`P5\n${drawn.width} ${drawn.height}\n255\n`), drawn.data]),
  );
}
