import { stringToPDFString } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { Glyph } from "../glyph.ts";
import { isIconFont } from "../icon-fonts.ts";

/** What a file says that the glyphs drawn from `from` on spell. */
export interface ActualText {
  text: string;
  from: number;
}

/** @param value A PDF string, or anything else where a stretch of content names no text of its own. */
export function actualText(value: unknown, from: number): ActualText | undefined {
  return typeof value === "string" && value ? { text: stringToPDFString(value), from } : undefined;
}

/**
 * The glyphs of a cluster as one with the text they spell: in scripts whose letters join, stack or
 * change places, no glyph by itself tells it. Undefined where the text can't be what is seen: drawn
 * over several lines, longer than so few glyphs can show, as text hidden from the eye would be, or an icon beside the
 * words it stands for, which LaTeX classes describe together (`GitHub: @robin`).
 */
export function spokenGlyph(drawn: Glyph[], text: string): Glyph | undefined {
  const first = drawn.find((glyph) => !glyph.space) ?? drawn[0];
  if (!first || [...text].length > 4 * drawn.length + 2) return undefined;
  if (drawn.some((glyph) => Math.abs(glyph.y - first.y) > glyph.size || glyph.turn !== first.turn))
    return undefined;
  const icons = drawn.filter(({ font }) => isIconFont(font));
  if (icons.length > 0 && icons.length < drawn.filter((glyph) => !glyph.space).length) return undefined;
  const hidden = drawn.every((glyph) => glyph.hidden) ? first.hidden : undefined;
  const { hidden: _first, ...look } = first;
  return {
    ...look,
    text,
    x0: Math.min(...drawn.map((glyph) => glyph.x0)),
    x1: Math.max(...drawn.map((glyph) => glyph.x1)),
    space: /^\s+$/.test(text),
    ...(hidden ? { hidden } : {}),
  };
}
