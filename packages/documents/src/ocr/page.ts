/** Pages of one file that are recognised: each takes seconds. */
export const maxScannedPages = 10;

/** A page as character recognition gives it. Lengths are points from the top left corner, y downwards. */
export interface RecognisedPage {
  width: number;
  height: number;
  /** Radians by which the page was turned to set its lines straight; where words stand counts after that. */
  turned: number;
  /** Quarter turns to the right that set it upright before; it is as high as it is wide by then. */
  quarters: number;
  lines: RecognisedLine[];
}

export interface RecognisedLine {
  words: RecognisedWord[];
  baseline: number;
  /** From the lowest descender to the highest ascender of its script. */
  height: number;
}

export interface RecognisedWord {
  text: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** 0–1, as the recogniser says. */
  confidence: number;
}

/** Recognises pages, one after another. Made once for a file: what it learns of the first serves the next. */
export interface PageRecognizer {
  /** Every page of a PNG, JPEG, WebP or TIFF file. @throws UnreadableFileError */
  readImage(bytes: Uint8Array): Promise<RecognisedPage[]>;
  /** Pages of a PDF, by number from 1. @throws UnreadableFileError */
  readPdfPages(bytes: Uint8Array, numbers: readonly number[]): Promise<Map<number, RecognisedPage>>;
}

/** How sure the words of a page are on average, each for as much as it has letters; 0 for a page without words. */
export function confidenceOf(page: RecognisedPage): number {
  const words = page.lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return letters === 0 ? 0 : sure / letters;
}

/** Below this what was recognised is more guess than text. */
const legibleFrom = 0.6;
/** A picture of a person or a place gives a few letters by chance. */
const fewWords = 8;

/** What a page turned out to be: text, nothing to read, or text that can't be made out. */
export function judge(page: RecognisedPage): "text" | "empty" | "illegible" {
  const words = page.lines.flatMap((line) => line.words).filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text));
  if (confidenceOf(page) >= legibleFrom) return words.length > 0 ? "text" : "empty";
  return words.length < fewWords ? "empty" : "illegible";
}
