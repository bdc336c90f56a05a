import type { SourceLine } from "../lines.ts";
import { findHeading, findOrnamentedHeading } from "./headings.ts";

/** The type size that most of the text is set in. */
export function bodySize(lines: SourceLine[]): number {
  const chars = new Map<number, number>();
  for (const line of lines) chars.set(line.size, (chars.get(line.size) ?? 0) + line.text.length);
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** How a line is set, as far as headings differ in it. */
export interface Style {
  /** The least space above headings that are told by where they stand, since no list knows their words. */
  leastGap?: number;
  /** The usual space above the headings that are known. */
  usualGap?: number;
  /** Blocks in which headings of this style stand. */
  blocks?: Set<number>;
  size: number;
  bold: boolean;
  caps: boolean;
  level: number;
}

export function styleOf(line: SourceLine): Style {
  // Letters that have no capitals say nothing.
  const letters = line.text.replace(/[^\p{Lu}\p{Ll}]/gu, "");
  const caps = letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return { size: line.size, bold: line.bold, caps, level: line.headingLevel };
}

export function sameStyle(a: Style, b: Style): boolean {
  return Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold && a.caps === b.caps && a.level === b.level;
}

/** How this document sets its section headings: the commonest style of its surest ones. */
export function headingStyle(lines: SourceLine[], body: number): Style | undefined {
  const sure: Style[] = [];
  const known = (line: SourceLine) =>
    findHeading(line.text) ?? (isSet(line, body) ? findOrnamentedHeading(line.text) : undefined);
  const find = (isMarked: boolean) => {
    for (const line of lines) {
      const kind = isShort(line) ? known(line) : undefined;
      const isSure = kind && kind !== "contact" && line.bullet === isMarked;
      if (isSure && (!isMarked || isSet(line, body))) sure.push(styleOf(line));
    }
  };
  find(false);
  // `■職務経歴`: where no heading stands without a sign before it, those with one tell the style.
  if (sure.length === 0) find(true);
  const counted = sure.map((style) => ({
    style,
    count: sure.filter((other) => sameStyle(style, other)).length,
  }));
  const rank = (style: Style) => style.size * 2 + (style.caps ? 3 : 0) + (style.bold ? 3 : 0) - style.level;
  counted.sort((a, b) => b.count - a.count || rank(b.style) - rank(a.style));
  const best = counted[0];
  if (!best) return styleByPlace(lines);
  const { style } = best;
  style.blocks = new Set(
    lines
      .filter((line) => sameStyle(styleOf(line), style) && findHeading(line.text))
      .map((line) => line.block),
  );
  const gaps = lines
    .filter((line) => sameStyle(styleOf(line), style) && findHeading(line.text))
    .map(({ gap }) => gap);
  style.usualGap = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const stands = style.level > 0 || isLarger(style.size, body) || style.caps || style.bold;
  return stands ? style : undefined;
}

/**
 * Headings whose words no list knows: several short lines of one look that is theirs alone, each below
 * more space than any other line has above it, and each with something of another look under it.
 */
function styleByPlace(lines: SourceLine[]): Style | undefined {
  const looks = new Map<string, { line: SourceLine; next: SourceLine | undefined }[]>();
  lines.forEach((line, i) => {
    const { size, bold, caps, level } = styleOf(line);
    const key = [size.toFixed(1), bold, caps, level, line.italic].join(" ");
    looks.set(key, [...(looks.get(key) ?? []), { line, next: lines[i + 1] }]);
  });
  const gapOf = (some: { line: SourceLine }[]) =>
    Math.min(...some.filter(({ line }, i) => i === 0 || line.gap !== 1).map(({ line }) => line.gap));
  const candidates = [...looks.values()].filter(
    (some) =>
      some.length > 2 &&
      gapOf(some) > 0.6 &&
      some.every(
        ({ line, next }) =>
          isShort(line) &&
          isPlainHeading(line.text) &&
          !line.bullet &&
          next &&
          !sameStyle(styleOf(next), styleOf(line)),
      ),
  );
  const own = candidates.toSorted((a, b) => gapOf(b) - gapOf(a))[0];
  const first = own?.[0]?.line;
  if (!own || !first) return undefined;
  return { ...styleOf(first), leastGap: gapOf(own), blocks: new Set(own.map(({ line }) => line.block)) };
}

export function isPlainHeading(text: string): boolean {
  return !/\d{4}|@|\t|[.,;]$/.test(text) && text.length <= 45;
}

/** Set in larger type than the text: by an eighth, or a point. */
export function isLarger(size: number, body: number): boolean {
  return size > Math.min(body * 1.12, body + 0.95);
}

function isSet(line: SourceLine, body: number): boolean {
  const own = styleOf(line);
  return own.level > 0 || own.caps || own.bold || isLarger(own.size, body);
}

export function isShort(line: SourceLine): boolean {
  return line.text.length <= 60 && line.text.split(/\s+/).length <= 7;
}
