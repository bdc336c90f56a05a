import type { RecognisedPage } from "../../ocr/page.ts";
import { addRecognised } from "../../ocr/recognised-text.ts";
import { nextBlock, type SourceLine, type SourceText } from "../lines.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { findDates } from "../structure/dates.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { readOverPages } from "./columns-over-pages.ts";
import type { Glyph } from "./glyph.ts";
import { type DrawnText, readGlyphs } from "./glyphs.ts";
import { PageText } from "./page-text.ts";
import { type PageLink, PdfFile } from "./pdf-file.ts";
import { toSegments } from "./segments.ts";

const maxPages = 30;
const minCharsPerPage = 40;

/**
 * Reads a PDF's visible text in reading order, page by page. What a reader could not see comes back
 * in `hidden`. Nothing is fetched and no script of the file is run.
 * @throws UnreadableFileError encrypted, corrupt, too_many_pages, scanned, illegible, no_text
 */
export async function readPdf(
  bytes: Uint8Array,
  { assetsDir, openRecognizer }: ReadingOptions = {},
): Promise<SourceText> {
  const pdf = await open(bytes, assetsDir);
  try {
    if (pdf.pageCount > maxPages) throw new UnreadableFileError("too_many_pages");
    const pages = await drawnPages(pdf);
    const scanned = findScanned(pages);
    if (scanned.length === 0) return layOut(pages, new Map());
    if (!openRecognizer) throw new UnreadableFileError("scanned");
    const recognizer = await openRecognizer();
    return layOut(pages, await recognizer.readPdfPages(bytes, scanned));
  } finally {
    pdf.close();
  }
}

async function open(bytes: Uint8Array, assetsDir?: string): Promise<PdfFile> {
  try {
    return await PdfFile.open(bytes, assetsDir);
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause;
    const name = (cause as Error).name;
    throw new UnreadableFileError(name === "PasswordException" ? "encrypted" : "corrupt", { cause });
  }
}

type Page = (DrawnText & { links: PageLink[] }) | undefined;

/** What is drawn on each page; undefined for a page that is broken. */
async function drawnPages(pdf: PdfFile): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.pageCount; number++) {
    try {
      const page = await pdf.page(number);
      pages.push({ ...(await readGlyphs(page)), links: await page.links() });
    } catch (error) {
      if (error instanceof UnreadableFileError) throw error;
      pages.push(undefined);
    }
  }
  if (pages.every((page) => !page)) throw new UnreadableFileError("corrupt");
  return pages;
}

/**
 * Numbers of the pages that are pictures of text: those with a large picture and no text to speak of, and where no
 * page has any text, all on which something is painted.
 */
function findScanned(pages: Page[]): number[] {
  const sizes = pages.map((page) => page?.glyphs.filter(({ space }) => !space).length ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const hasText = total >= minCharsPerPage * Math.min(pages.length, 3);
  return pages.flatMap((page, i) => {
    const isBare = page && (sizes[i] ?? 0) < minCharsPerPage;
    return isBare && (page.imageShare > 0.3 || (!hasText && page.isPainted)) ? [i + 1] : [];
  });
}

/** @throws UnreadableFileError illegible, no_text */
function layOut(pages: Page[], recognised: Map<number, RecognisedPage>): SourceText {
  const source: SourceText = { pages: [], lines: [], hidden: [] };
  let hasOcrLayer = false;
  pages.forEach((page, i) => {
    const text = new PageText(i + 1, nextBlock(source));
    const seen = recognised.get(i + 1);
    if (seen && addRecognised(text, seen, source)) return;
    const glyphs = page?.glyphs ?? [];
    const shown = glyphs.filter((glyph) => !glyph.space);
    const isOcrLayer =
      (page?.imageShare ?? 0) > 0.6 && shown.length > 0 && shown.every((glyph) => glyph.hidden === "hidden");
    if (isOcrLayer) for (const glyph of glyphs) delete glyph.hidden;
    hasOcrLayer ||= isOcrLayer;
    source.hidden.push(...hiddenText(glyphs));
    text.addGlyphs(glyphs.filter((glyph) => !glyph.hidden && glyph.turn === 0));
    addTurned(text, glyphs);
    text.addLinks(page?.links ?? []);
    source.pages.push(text.text);
    source.lines.push(...text.lines);
  });
  markFurniture(source.lines, pages.length);
  source.lines = readOverPages(pages.map((_, i) => source.lines.filter((line) => line.page === i + 1)));
  requireText(source);
  if (hasOcrLayer) source.trust = 0.6;
  const damaged = pages.flatMap((page, i) => (page ? [] : [i + 1]));
  if (damaged.length > 0) source.damaged = damaged;
  return source;
}

/** Page numbers, and lines that stand on several pages alike but for a number, are no content. */
function markFurniture(lines: SourceLine[], pages: number): void {
  const plain = (line: SourceLine) => line.text.replace(/\d+/g, "#").trim();
  const edges: SourceLine[] = [];
  for (let page = 1; page <= pages; page++) {
    const own = lines.filter((line) => line.page === page);
    edges.push(...own.slice(0, 2), ...own.slice(-2));
  }
  for (const line of new Set(edges)) {
    const isNumber =
      /^(?:page|seite|página|pagina|第)?\s*\d{1,2}\s*(?:(?:of|von|de|di|van|sur|\/)\s*\d{1,2}|页)?$/i.test(
        line.text.trim(),
      );
    const numbers =
      /(?:page|seite|página|pagina|strona|sida|blz\.?)\s+\d{1,2}(?:\s*(?:of|von|de|di|van|z|\/)\s*\d{1,2})?$/i;
    const isNumbered = line.text.length < 60 && numbers.test(line.text.trim());
    // The title under a name may stand above a role on the next page: a running line is set alike.
    // Two roles' dates at two pages' ends are alike as well, but for their numbers.
    const isDated = findDates(line.text).length > 0;
    const isAlike = (other: SourceLine) =>
      (!isDated || withoutPage(other) === withoutPage(line)) &&
      plain(other) === plain(line) &&
      Math.abs(other.size - line.size) < 0.3 &&
      other.bold === line.bold;
    const repeats = new Set(edges.filter(isAlike).map((other) => other.page)).size;
    if (
      isNumber ||
      isNumbered ||
      (pages > 1 && repeats >= Math.min(pages, 3) && /\d/.test(line.text)) ||
      (repeats > 1 && line.page > 1)
    )
      line.furniture = true;
  }
}

/** A line's text but for its page's number in a cell of its own: `2 March 2026 [tab] Robin Vale [tab] 3`. */
function withoutPage({ text, page }: SourceLine): string {
  return text
    .split("\t")
    .filter((cell) => cell.trim() !== String(page))
    .join("\t");
}

/** Text set sideways is read after the page's own, one direction after the other. */
function addTurned(text: PageText, glyphs: Glyph[]): void {
  for (const turn of [1, 2, 3]) {
    const turned = glyphs.filter((glyph) => !glyph.hidden && glyph.turn === turn);
    if (turned.length === 0) continue;
    const sign = turn === 3 ? -1 : 1;
    const upright = turned.map((glyph) => ({
      ...glyph,
      y: turn === 2 ? -glyph.y : -sign * glyph.y,
      x0: sign > 0 && turn === 1 ? glyph.x0 : -glyph.x1,
      x1: sign > 0 && turn === 1 ? glyph.x1 : -glyph.x0,
    }));
    text.addGlyphs(upright);
  }
}

function hiddenText(glyphs: Glyph[]): SourceText["hidden"] {
  const reasons = ["hidden", "invisible_color", "tiny", "off_page"] as const;
  return reasons.flatMap((reason) => {
    const segments = toSegments(glyphs.filter((glyph) => glyph.hidden === reason));
    return segments.map((segment) => ({ reason, text: segment.text.slice(0, 4_000) }));
  });
}

function requireText(source: SourceText): void {
  const chars = source.lines.reduce((sum, line) => sum + line.text.replace(/\s/g, "").length, 0);
  if (chars < 20) throw new UnreadableFileError("no_text");
}
