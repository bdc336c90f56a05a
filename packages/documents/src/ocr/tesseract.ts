/**
 * Tesseract's engine (tesseract.js-core, WebAssembly), driven without the wrapper around it: that one starts
 * threads and fetches what it does not find, and this runs in a process of its own with all it needs beside it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { findRecognition } from "../assets.ts";
import type { RecognisedPage, RecognisedWord } from "./page.ts";

/** Languages whose letters are known, as Tesseract names them, by the language of the text. */
export const languageData = {
  en: "eng",
  de: "deu",
  fr: "fra",
  es: "spa",
  it: "ita",
  pt: "por",
} as const;
export type KnownLanguage = keyof typeof languageData;

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** What the engine tells, in pixels. */
export interface RawPage {
  blocks:
    | {
        paragraphs: {
          lines: {
            baseline: Box;
            rowAttributes: { rowHeight: number };
            words: { bbox: Box; text: string; confidence: number }[];
          }[];
        }[];
      }[]
    | null;
}

interface Engine {
  Init(dataPath: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(orientation: number, radians: number): number;
  FindLines(): void;
  GetGradient(): number;
  GetInputImage(): { get_w(): number; get_h(): number };
  AnalyseLayout(): { Next(level: number): boolean };
  Recognize(monitor: null): number;
  GetJSONText(page: number): string;
  End(): void;
}

interface Core {
  FS: { writeFile(path: string, bytes: Uint8Array): void };
  TessBaseAPI: new () => Engine;
}

const lstmOnly = 1;
const textLine = 2;
const mostLines = 1_000;
/** Radians from which a page is set straight: a third of a degree. */
const slant = 0.005;

/** How the ink is told from the paper: by one limit for the whole page, or by one for each place of it. */
export type Threshold = "page" | "local";

export interface View {
  /** As EXIF counts. */
  orientation: number;
  /** Quarter turns to the right beyond what the file says of itself. */
  quarters: number;
  threshold: Threshold;
}

/** One engine with one language at a time. Every method may throw when the engine gives up on a picture. */
export class Tesseract {
  readonly #core: Core;
  readonly #assetsDir: string | undefined;
  #engine: Engine | undefined;
  #language: KnownLanguage | undefined;

  private constructor(core: Core, assetsDir: string | undefined) {
    this.#core = core;
    this.#assetsDir = assetsDir;
  }

  static async open(assetsDir?: string): Promise<Tesseract> {
    const load = createRequire(import.meta.url)(findRecognition("tesseract.cjs", assetsDir)) as (
      settings: object,
    ) => Promise<Core>;
    const silent = () => {};
    const wasmBinary = readFileSync(findRecognition("tesseract.wasm", assetsDir));
    const core = await load({ wasmBinary, print: silent, printErr: silent, TesseractProgress: silent });
    return new Tesseract(core, assetsDir);
  }

  get language(): KnownLanguage | undefined {
    return this.#language;
  }

  use(language: KnownLanguage): void {
    if (language === this.#language) return;
    const name = languageData[language];
    const packed = readFileSync(findRecognition(`${name}.traineddata.gz`, this.#assetsDir));
    this.#core.FS.writeFile(`${name}.traineddata`, gunzipSync(packed));
    this.#engine?.End();
    this.#engine = new this.#core.TessBaseAPI();
    if (this.#engine.Init(null, name, lstmOnly) !== 0) throw new Error(`Tesseract knows no ${name}.`);
    this.#language = language;
  }

  /** Takes a file for what is asked next. @returns false when it is no picture that can be unpacked. */
  take(file: Uint8Array): boolean {
    this.#core.FS.writeFile("/input", file);
    return this.#ready().SetImageFile(1, 0) !== 1;
  }

  /** How many lines of text there seem to be, for a fraction of what it takes to recognise them. */
  countLines(view: View): number {
    const lines = this.#set(view, 0).AnalyseLayout();
    let count = 1;
    while (count < mostLines && lines.Next(textLine)) count++;
    return count;
  }

  /** Recognises the picture, set straight. `width` is how wide the page is, in points. */
  recognise(view: View, width?: number): RecognisedPage {
    const engine = this.#set(view, 0);
    const upright = engine.GetInputImage();
    const [before, beforeHigh] = [upright.get_w(), upright.get_h()];
    engine.FindLines();
    const radians = engine.GetGradient();
    const turned = Math.abs(radians) >= slant && Math.abs(radians) < 0.5;
    if (turned) this.#set(view, radians);
    // It gives up on a picture too narrow for a letter, and has then no text to tell, not even an empty one.
    const isRead = engine.Recognize(null) === 0;
    const raw = isRead ? (JSON.parse(engine.GetJSONText(0)) as RawPage) : { blocks: null };
    const image = engine.GetInputImage();
    const points = (width ?? paperWidth(before, beforeHigh)) / before;
    // Set straight, a page may have grown at its edges; it is measured from the corner it had.
    const [left, top] = [(image.get_w() - before) / 2, (image.get_h() - beforeHigh) / 2];
    return {
      ...toPage(raw, { points, left, top, width: before, height: beforeHigh }),
      turned: turned ? radians : 0,
      quarters: view.quarters,
    };
  }

  #set({ orientation, threshold }: View, radians: number): Engine {
    const engine = this.#ready();
    engine.SetVariable("tessedit_pageseg_mode", "3");
    engine.SetVariable("thresholding_method", threshold === "page" ? "0" : "2");
    engine.SetImageFile(orientation, radians);
    return engine;
  }

  #ready(): Engine {
    if (!this.#engine) throw new Error("No language is in use.");
    return this.#engine;
  }
}

/** Points across a page whose size nobody told: A4, upright or on its side. */
function paperWidth(width: number, height: number): number {
  return width <= height ? 595 : 842;
}

function toPage(
  raw: RawPage,
  at: { points: number; left: number; top: number; width: number; height: number },
): Omit<RecognisedPage, "turned" | "quarters"> {
  const x = (pixels: number) => (pixels - at.left) * at.points;
  const y = (pixels: number) => (pixels - at.top) * at.points;
  const lines = (raw.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.lines));
  return {
    width: at.width * at.points,
    height: at.height * at.points,
    lines: lines.map(({ words, baseline, rowAttributes }) => ({
      baseline: y((baseline.y0 + baseline.y1) / 2),
      height: rowAttributes.rowHeight * at.points,
      words: joinAddresses(
        words
          .filter(({ text }) => text.trim())
          .map(({ bbox, text, confidence }) => ({
            text: text.normalize("NFC"),
            x0: x(bbox.x0),
            y0: y(bbox.y0),
            x1: x(bbox.x1),
            y1: y(bbox.y1),
            confidence: Math.max(0, Math.min(1, confidence / 100)),
          })),
      ),
    })),
  };
}

/** The room around an `@` is often taken for a blank: `robin @example.com` was written as one. */
function joinAddresses(words: RecognisedWord[]): RecognisedWord[] {
  const joined: RecognisedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const together = last ? last.text + word.text : "";
    const isCut = last && (last.text.endsWith("@") || word.text.startsWith("@"));
    const isNear = last && word.x0 - last.x1 < 0.6 * (word.y1 - word.y0);
    if (isCut && isNear && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+[,;|]?$/.test(together)) {
      const [x0, y0] = [last.x0, Math.min(last.y0, word.y0)];
      const [x1, y1] = [word.x1, Math.max(last.y1, word.y1)];
      const confidence = Math.min(last.confidence, word.confidence);
      joined[joined.length - 1] = { text: together, x0, y0, x1, y1, confidence };
    } else joined.push(word);
  }
  return joined;
}
