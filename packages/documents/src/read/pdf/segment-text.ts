import { perText } from "../structure/per-text.ts";
import { extentOf } from "./drawn-runs.ts";
import type { Glyph } from "./glyph.ts";
import { isIconFont } from "./icon-fonts.ts";
import { isRtl, toLogicalOrder, type Unit } from "./logical-order.ts";
import { median, type Segment } from "./segment.ts";

/** @param rightToLeft Which way the page's text runs */
export function toSegment(glyphs: Glyph[], rightToLeft: boolean): Segment {
  const gaps = glyphs.slice(1).map((glyph, i) => glyph.x0 - (glyphs[i]?.x1 ?? glyph.x0));
  const threshold = wordGap(glyphs, gaps);
  const units: Unit[] = [];
  glyphs.forEach((glyph, i) => {
    const gap = i > 0 ? (gaps[i - 1] ?? 0) : 0;
    const previous = glyphs[i - 1];
    const backwards = previous && glyph.x1 <= previous.x0 + 0.2 * glyph.size && isRtl(glyph.text);
    const space = backwards ? previous.x0 - glyph.x1 : gap;
    const isGlued =
      previous &&
      previous.bold !== glyph.bold &&
      /\p{Ll}$/u.test(previous.text) &&
      /^\p{Lu}/u.test(glyph.text);
    // A tab that had no room left: bold type ends and the next word begins without a blank.
    if (i > 0 && (space > threshold || isGlued) && !glyph.space && !previous?.space)
      units.push({ text: " ", x: glyph.x0, bold: glyph.bold });
    units.push({ text: glyph.space ? " " : shownText(glyph), x: glyph.x0, bold: glyph.bold });
  });
  composeAccents(units);
  const ordered = glyphs.some((glyph) => isRtl(glyph.text)) ? toLogicalOrder(units, rightToLeft) : units;
  const inked = glyphs.filter((glyph) => !glyph.space);
  const weight = (test: (glyph: Glyph) => boolean) => inked.filter(test).length > inked.length / 2;
  const biggest = median(inked.map((glyph) => glyph.size));
  const first = inked[0] ?? (glyphs[0] as Glyph);
  const text: string[] = [];
  const xs: number[] = [];
  let boldUntil = 0;
  let stillBold = true;
  for (const unit of ordered) {
    if (unit.text === " " && (text.length === 0 || text.at(-1) === " ")) continue;
    if (unit.text.trim() && !unit.bold) stillBold = false;
    if (stillBold && unit.text.trim()) boldUntil = xs.length + unit.text.length;
    for (const char of unit.text) {
      text.push(char);
      for (let k = 0; k < char.length; k++) xs.push(unit.x);
    }
  }
  while (text.at(-1) === " ") {
    text.pop();
    xs.pop();
  }
  return {
    text: text.join(""),
    ...extentOf(inked.length > 0 ? inked : [first]),
    y: mode(inked.map((glyph) => glyph.y)) ?? first.y,
    size: biggest || first.size,
    bold: weight((glyph) => glyph.bold),
    italic: weight((glyph) => glyph.italic),
    xs,
    boldUntil: stillBold ? 0 : boldUntil,
    symbol: isSymbolFont(first.font),
  };
}

function mode(values: number[]): number | undefined {
  return values.length > 0 ? median(values) : undefined;
}

const accents: Record<string, string> = {
  "´": "\u0301",
  "`": "\u0300",
  ˆ: "\u0302",
  "˜": "\u0303",
  "¨": "\u0308",
  "¸": "\u0327",
  ˇ: "\u030c",
  "˚": "\u030a",
};

/** TeX's oldest fonts draw an accent and then its letter: `¸c˜ao` is `ção`. */
function composeAccents(units: Unit[]): void {
  for (let i = units.length - 2; i >= 0; i--) {
    const mark = accents[units[i]?.text ?? ""];
    const next = units[i + 1];
    if (!mark || !next) continue;
    const whole = (next.text.replace("ı", "i") + mark).normalize("NFC");
    if (whole.length !== 1) continue;
    next.text = whole;
    units.splice(i, 1);
  }
}

export const isSymbolFont = perText((font) => /symbol|wingding|dingbat/i.test(font) || isIconFont(font));

/** What a glyph says: a sign of a font of pictures is none, and a picture's name (`Map-marker-alt`) no word. */
function shownText({ text, font }: Glyph): string {
  const plain = clean(text);
  if (!plain.trim() || !isSymbolFont(font)) return plain;
  return isIconFont(font) || /[\p{L}\p{N}!-,./:-;?-~§]/u.test(plain) ? "•" : plain;
}

/**
 * The gap from which letters belong to different words: wider where a heading is letter-spaced, narrower where
 * most letters touch, since a justified line may have drawn its blanks together.
 */
function wordGap(glyphs: Glyph[], gaps: number[]): number {
  const size = median(glyphs.map((glyph) => glyph.size));
  const hasSpaces = glyphs.some((glyph) => glyph.space);
  const ordinary = (hasSpaces ? 0.3 : 0.17) * size;
  if (gaps.length < 3) return ordinary;
  const typical = median(gaps);
  if (typical > 0.1 * size && typical < 1.2 * size) return typical * 1.7 + 0.02 * size;
  const touching = gaps.filter((gap) => Math.abs(gap) < 0.03 * size).length;
  const isSet =
    touching > 0.7 * gaps.length && gaps.length > 8 && !glyphs.some(({ text }) => joined.test(text));
  return isSet ? (hasSpaces ? 0.2 : 0.13) * size : ordinary;
}

/** Scripts whose letters form clusters, which may be drawn with room between their parts. */
const joined = /[\u0590-\u109f\u1780-\u18af]/;

/** Ligatures, presentation forms and private spaces to plain characters. */
function clean(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const plain = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc\u2f00-\u2fdf\u2e80-\u2eff]/.test(text)
    ? text.normalize("NFKC")
    : text;
  return plain
    .replace(
      /[\ue000-\uf02c\uf02e-\uf075\uf077-\uf0a6\uf0a8-\uf0b6\uf0b8-\uf0d7\uf0d9-\uf0fb\uf0fd-\uf8ff]/g,
      "",
    )
    .replace(/(?![\t\n\v\f\r])\p{Cc}|[\u200b\ufeff\u2060]/gu, "")
    .replace(/\u00ad/g, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, " ");
}
