import { PageWalker } from "./drawn/page-walker.ts";
import type { Glyph } from "./glyph.ts";
import type { PdfPage } from "./pdf-file.ts";

export interface DrawnText {
  glyphs: Glyph[];
  /** How much of the page pictures cover, 0–1. */
  imageShare: number;
  /** Something is on the page that could be text without being it: a picture, or outlines of letters. */
  isPainted: boolean;
}

/** A few rules and boxes are no letters. */
const outlinesFrom = 50;

/**
 * Reads a page's drawing operations and gives every glyph with its place, look and visibility, in
 * the order drawn. Working from the operations instead of `getTextContent` costs one pass instead of
 * two and tells colour, rendering mode and true spacing, which decide what a reader could see.
 */
export async function readGlyphs(page: PdfPage): Promise<DrawnText> {
  const walker = new PageWalker(page);
  await page.walk((op, args) => walker.step(op, args));
  const { areas, paths } = walker.paper;
  return {
    glyphs: walker.finish(),
    imageShare: areas.imageShare(page.width, page.height),
    isPainted: paths > outlinesFrom || areas.hasImages,
  };
}
