import { getDocument, type PDFDocumentProxy } from "unpdf/pdfjs";
import { findCMaps } from "../../assets.ts";
import type { SourceLine, SourceText } from "../lines.ts";
import { UnreadableFileError } from "../unreadable.ts";
import type { Glyph } from "./glyph.ts";
import { readGlyphs } from "./glyphs.ts";
import { orderSegments } from "./order.ts";
import { type PageLink, PageText } from "./page-text.ts";
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
    if (pdf.numPages > maxPages) throw new UnreadableFileError("too_many_pages");
    return await readPages(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, assetsDir?: string): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      // A copy, because pdf.js takes it over; and never a Buffer, which it refuses.
      data: new Uint8Array(bytes),
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: false,
      useWorkerFetch: false,
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: 1,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      cMapUrl: findCMaps(assetsDir),
      cMapPacked: true,
    }).promise;
  } catch (cause) {
    const name = (cause as Error).name;
    throw new UnreadableFileError(name === "PasswordException" ? "encrypted" : "corrupt", { cause });
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<SourceText> {
  const source: SourceText = { pages: [], lines: [], hidden: [] };
  let largestImage = 0;
  let ocrPages = 0;
  let broken = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
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
      text.addLinks(await pageLinks(page));
      source.pages.push(text.text);
      source.lines.push(...text.lines);
      page.cleanup();
    } catch {
      broken++;
      source.pages.push("");
    }
  }
  if (broken === pdf.numPages) throw new UnreadableFileError("corrupt");
  markFurniture(source.lines, pdf.numPages);
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

async function pageLinks(page: Awaited<ReturnType<PDFDocumentProxy["getPage"]>>): Promise<PageLink[]> {
  const viewport = page.getViewport({ scale: 1 });
  const annotations = (await page.getAnnotations()) as {
    subtype?: string;
    url?: string;
    unsafeUrl?: string;
    rect?: number[];
  }[];
  return annotations.flatMap((annotation) => {
    const url = annotation.url ?? annotation.unsafeUrl;
    if (annotation.subtype !== "Link" || !url || !annotation.rect) return [];
    const [a, b] = viewport.convertToViewportPoint(annotation.rect[0] ?? 0, annotation.rect[1] ?? 0) as [
      number,
      number,
    ];
    const [c, d] = viewport.convertToViewportPoint(annotation.rect[2] ?? 0, annotation.rect[3] ?? 0) as [
      number,
      number,
    ];
    return [{ url, x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) }];
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
