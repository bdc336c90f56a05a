import type { Glyph } from "../read/pdf/glyph.ts";
import type { RecognisedLine, RecognisedPage, RecognisedWord } from "./page.ts";

/** Of a font's size, what lies between its lowest and its highest letters. */
const inkShare = 0.93;

/**
 * Gives recognised words as the glyphs of a PDF page, so that one reader puts columns, rows and gaps of both in
 * order. What the recogniser knows of single letters is too rough: each takes its share of the word.
 */
export function toGlyphs(page: RecognisedPage): Glyph[] {
  const sizes = evenSizes(page.lines);
  return page.lines.flatMap((line) => {
    const size = sizes.get(line) ?? line.height / inkShare;
    return line.words.flatMap((word, i) => {
      const next = line.words[i + 1];
      const isMark = i === 0 && next !== undefined && isBullet(word, next, line);
      const letters = isMark ? ["•"] : [...word.text];
      const step = (word.x1 - word.x0) / letters.length;
      const glyphs = letters.map((text, k) =>
        glyph(text, word.x0 + k * step, word.x0 + (k + 1) * step, line, size),
      );
      if (next && !isMark && next.x0 > word.x1) glyphs.push(glyph(" ", word.x1, next.x0, line, size));
      return glyphs;
    });
  });
}

function glyph(text: string, x0: number, x1: number, line: RecognisedLine, size: number): Glyph {
  return {
    text,
    x0,
    x1,
    y: line.baseline,
    size,
    font: "",
    bold: false,
    italic: false,
    turn: 0,
    space: text === " ",
  };
}

/** A dot before a line is recognised as whatever sign is like it: it is told by its size, and by standing apart. */
function isBullet(word: RecognisedWord, next: RecognisedWord, line: RecognisedLine): boolean {
  const height = word.y1 - word.y0;
  if ([...word.text].length > 2 || next.x0 - word.x1 < 0.15 * line.height) return false;
  if (/^[-–—]$/.test(word.text)) return false;
  const isSign = !/[\p{L}\p{N}]/u.test(word.text);
  return isSign ? height < 0.75 * line.height : height < 0.42 * line.height;
}

/**
 * Sizes as a typesetter chose them: each line is measured a little differently, so those that are nearly alike
 * count as one, the commonest first.
 */
function evenSizes(lines: RecognisedLine[]): Map<RecognisedLine, number> {
  const sizes = new Map<RecognisedLine, number>();
  const letters = (line: RecognisedLine) => line.words.reduce((sum, { text }) => sum + text.length, 0);
  let left = lines.filter((line) => line.height > 0);
  while (left.length > 0) {
    const counts = new Map<number, number>();
    for (const line of left) {
      const rounded = Math.round(line.height * 2) / 2;
      counts.set(rounded, (counts.get(rounded) ?? 0) + letters(line));
    }
    const [usual = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const alike = left.filter((line) => Math.abs(line.height - usual) <= Math.max(0.08 * usual, 0.3));
    // The rounded height may lie beside every line it stands for.
    const taken = alike.length > 0 ? alike : left.slice(0, 1);
    for (const line of taken) sizes.set(line, Math.round((usual / inkShare) * 10) / 10);
    left = left.filter((line) => !taken.includes(line));
  }
  return sizes;
}
