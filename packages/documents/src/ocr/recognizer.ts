import { detectLanguage } from "../read/structure/language.ts";
import { UnreadableFileError } from "../read/unreadable.ts";
import { type ImageKind, imageKind, readImageFacts } from "./image-facts.ts";
import { confidenceOf, judge, maxScannedPages, type PageRecognizer, type RecognisedPage } from "./page.ts";
import { drawPages } from "./pdf-pages.ts";
import { type KnownLanguage, languageData, Tesseract, type View } from "./tesseract.ts";
import { listDirectories, startAt } from "./tiff.ts";

/** A telephone's largest photographs have 50 million pixels; a page at 600 dots per inch has 35. */
const maxPixels = 51_000_000;
/** From here on a page is taken to be clear, and the right way up. */
const sureFrom = 0.75;
const imageWidthTag = 256;
const imageHeightTag = 257;

/**
 * Recognises the characters of pages. The language is told by the first page that has text, which is then read
 * again with that language's own letters.
 * @param onPage called before each page, so that whoever waits knows that it goes on.
 */
export async function openRecognizer(
  assetsDir?: string,
  onPage: () => void = () => {},
): Promise<PageRecognizer> {
  const tesseract = await Tesseract.open(assetsDir);
  let settled = false;
  tesseract.use("en");

  function recognise(file: Uint8Array, orientation: number, width?: number): RecognisedPage {
    onPage();
    if (!tesseract.take(file)) throw new UnreadableFileError("corrupt");
    const { page, view } = bestLook(tesseract, orientation, width);
    if (settled || judge(page) !== "text") return page;
    const language = languageOf(page);
    settled = true;
    if (language === "en") return page;
    tesseract.use(language);
    tesseract.take(file);
    return tesseract.recognise(view, width);
  }

  return {
    async readImage(bytes) {
      const kind = imageKind(bytes);
      if (!kind) throw new UnreadableFileError("unsupported_type");
      return framesOf(bytes, kind).map(({ file, orientation }) => recognise(file, orientation));
    },
    async readPdfPages(bytes, numbers) {
      if (numbers.length > maxScannedPages) throw new UnreadableFileError("too_many_pages");
      const pages = new Map<number, RecognisedPage>();
      for await (const { number, file, width } of drawPages(bytes, numbers, { assetsDir }))
        pages.set(number, recognise(file, 1, width));
      return pages;
    },
  };
}

/** Looks again, with other eyes, at a page that is not clear, or not upright. */
function bestLook(
  tesseract: Tesseract,
  orientation: number,
  width?: number,
): { page: RecognisedPage; view: View } {
  let view: View = { orientation, quarters: 0, threshold: "page" };
  let page = tesseract.recognise(view, width);
  const isUpright = !liesOnItsSide(page);
  // Lines that run down the page are recognised too, but nothing can be said of how such a page is laid out.
  if (!isUpright) page = { ...page, lines: [] };
  for (const other of isUpright ? secondLooks(tesseract, view, page) : turned(orientation, [1, 3])) {
    if (confidenceOf(page) >= sureFrom && other.threshold === "page") break;
    const seen = tesseract.recognise(other, width);
    if (!liesOnItsSide(seen) && lettersIn(seen) > lettersIn(page)) [page, view] = [seen, other];
  }
  return { page, view };
}

/**
 * By the light of each place, where that shows more lines (no word that lay in the dark makes a page less sure) or the page
 * is not clear; then upside down.
 */
function secondLooks(tesseract: Tesseract, view: View, page: RecognisedPage): View[] {
  const local: View = { ...view, threshold: "local" };
  const isDim = confidenceOf(page) < sureFrom || tesseract.countLines(local) > 1.05 * page.lines.length + 1;
  return [...(isDim ? [local] : []), ...turned(view.orientation, [2])];
}

/** How many letters were read, each for as much as it is sure: what a second look has to better. */
function lettersIn(page: RecognisedPage): number {
  const words = page.lines.flatMap((line) => line.words);
  return words.reduce(
    (sum, { text, confidence }) => sum + (confidence < 0.5 ? 0 : text.length * confidence),
    0,
  );
}

/** Words are wider than they are high, unless they run down the page. */
function liesOnItsSide({ lines }: RecognisedPage): boolean {
  const long = lines.flatMap(({ words }) => words).filter(({ text }) => text.length >= 4);
  const tall = long.filter(({ x0, x1, y0, y1 }) => y1 - y0 > x1 - x0);
  return tall.length > long.length / 2;
}

/** The same picture after quarter turns, as EXIF counts; none of one that was mirrored. */
function turned(orientation: number, quarters: readonly number[]): View[] {
  const turns = [1, 6, 3, 8];
  const at = turns.indexOf(orientation);
  if (at < 0) return [];
  return quarters.map((quarter) => ({
    orientation: turns[(at + quarter) % 4] as number,
    quarters: quarter,
    threshold: "page",
  }));
}

function framesOf(bytes: Uint8Array, kind: ImageKind): { file: Uint8Array; orientation: number }[] {
  if (kind !== "tiff") {
    const { width, height, orientation } = readImageFacts(bytes, kind);
    requirePixels(width, height);
    return [{ file: bytes, orientation }];
  }
  const pages = listDirectories(bytes, maxScannedPages);
  for (const { values } of pages) requirePixels(values.get(imageWidthTag), values.get(imageHeightTag));
  // Tesseract reads the orientation of a TIFF file by itself.
  return pages.map((page) => ({ file: startAt(bytes, page), orientation: 1 }));
}

function requirePixels(width = 0, height = 0): void {
  if (width === 0 || height === 0) throw new UnreadableFileError("corrupt");
  if (width * height > maxPixels || Math.max(width, height) > 20_000) throw new UnreadableFileError("bomb");
}

/** What sections are called tells more of a short page than its small words do. */
const headings: [KnownLanguage, RegExp][] = [
  ["de", /\b(?:lebenslauf|berufserfahrung|ausbildung|kenntnisse|sprachkenntnisse|werdegang)\b/gi],
  ["fr", /\b(?:formation|comp.tences|langues|exp.rience professionnelle|dipl.mes|centres d.int.r.t)\b/gi],
  ["es", /\b(?:formaci.n|habilidades|idiomas|experiencia laboral|experiencia profesional|educaci.n)\b/gi],
  ["it", /\b(?:istruzione|competenze|lingue|esperienza lavorativa|esperienza professionale|formazione)\b/gi],
  ["pt", /\b(?:forma..o|habilidades|idiomas|experi.ncia profissional|compet.ncias|escolaridade)\b/gi],
];

function languageOf(page: RecognisedPage): KnownLanguage {
  const text = page.lines.map(({ words }) => words.map((word) => word.text).join(" ")).join("\n");
  const named = headings
    .map(([language, pattern]) => ({ language, count: text.match(pattern)?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count)[0];
  if (named && named.count >= 2) return named.language;
  const detected = detectLanguage(text);
  return detected && detected in languageData ? (detected as KnownLanguage) : "en";
}
