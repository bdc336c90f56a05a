import type { SourceLine, SourceText } from "../lines.ts";
import { UnreadableFileError } from "../unreadable.ts";
import type { Glyph } from "./glyph.ts";
import { readGlyphs } from "./glyphs.ts";
import { orderSegments } from "./order.ts";
import { PageText } from "./page-text.ts";
import { PdfFile } from "./pdf-file.ts";
import { toSegments } from "./segments.ts";

const maxPages = 30;
const minCharsPerPage = 40;

/**
 * Reads a PDF's visible text in reading order, page by page. What a reader could not see comes back
 * in `hidden`. Nothing is fetched and no script of the file is run.
 * @throws UnreadableFileError encrypted, corrupt, too_many_pages, image_only, no_text
 */
export async function readPdf(bytes: Uint8Array, assetsDir?: string): Promise<SourceText> {
  const pdf = await open(bytes, assetsDir);
  try {
    if (pdf.pageCount > maxPages) throw new UnreadableFileError("too_many_pages");
    return await readPages(pdf);
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

async function readPages(pdf: PdfFile): Promise<SourceText> {
  const source: SourceText = { pages: [], lines: [], hidden: [] };
  let largestImage = 0;
  let ocrPages = 0;
  let broken = 0;
  for (let number = 1; number <= pdf.pageCount; number++) {
    try {
      const page = await pdf.page(number);
      const { glyphs, imageArea } = await readGlyphs(page);
      largestImage = Math.max(largestImage, imageArea);
      const shown = glyphs.filter((glyph) => !glyph.space);
      const isOcrLayer =
        imageArea > 0.6 && shown.length > 0 && shown.every((glyph) => glyph.hidden === "hidden");
      if (isOcrLayer) {
        ocrPages++;
        for (const glyph of glyphs) delete glyph.hidden;
      }
      source.hidden.push(...hiddenText(glyphs));
      const text = new PageText(number, source.lines.length > 0 ? (source.lines.at(-1)?.block ?? 0) + 1 : 0);
      const visible = glyphs.filter((glyph) => !glyph.hidden && glyph.turn === 0);
      for (const block of orderSegments(toSegments(visible))) text.addBlock(block);
      addTurned(text, glyphs);
      text.addLinks(await page.links());
      source.pages.push(text.text);
      source.lines.push(...text.lines);
    } catch (error) {
      if (error instanceof UnreadableFileError) throw error;
      broken++;
      source.pages.push("");
    }
  }
  if (broken === pdf.pageCount) throw new UnreadableFileError("corrupt");
  markFurniture(source.lines, pdf.pageCount);
  requireText(source, largestImage);
  if (ocrPages > 0) source.trust = 0.6;
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
    // The title under a name may stand above a role on the next page: a running line is set alike.
    const isAlike = (other: SourceLine) =>
      plain(other) === plain(line) && Math.abs(other.size - line.size) < 0.3 && other.bold === line.bold;
    const repeats = new Set(edges.filter(isAlike).map((other) => other.page)).size;
    if (
      isNumber ||
      (pages > 1 && repeats >= Math.min(pages, 3) && /\d/.test(line.text)) ||
      (repeats > 1 && line.page > 1)
    )
      line.furniture = true;
  }
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
    for (const block of orderSegments(toSegments(upright))) text.addBlock(block);
  }
}

function hiddenText(glyphs: Glyph[]): SourceText["hidden"] {
  const reasons = ["hidden", "invisible_color", "tiny", "off_page"] as const;
  return reasons.flatMap((reason) => {
    const segments = toSegments(glyphs.filter((glyph) => glyph.hidden === reason));
    return segments.map((segment) => ({ reason, text: segment.text.slice(0, 4_000) }));
  });
}

function requireText(source: SourceText, largestImage: number): void {
  const chars = source.lines.reduce(
    (sum: number, line: SourceLine) => sum + line.text.replace(/\s/g, "").length,
    0,
  );
  if (chars >= minCharsPerPage * Math.min(source.pages.length, 3)) return;
  if (largestImage > 0.3) throw new UnreadableFileError("image_only");
  if (chars < 20) throw new UnreadableFileError("no_text");
}
