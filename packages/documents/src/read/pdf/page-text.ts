import { stripBullet } from "../bullets.ts";
import type { CellLook, SourceLine } from "../lines.ts";
import { closesRange } from "../structure/open-ranges.ts";
import type { Glyph } from "./glyph.ts";
import { isRightToLeft } from "./logical-order.ts";
import { type Block, orderSegments } from "./order.ts";
import type { PageLink } from "./pdf-file.ts";
import { median, type Segment } from "./segment.ts";
import { toSegments } from "./segments.ts";

interface Placed {
  line: SourceLine;
  y: number;
  size: number;
  /** x of each unit of the line's text. */
  xs: number[];
}

/** Builds one page's text line by line, and knows where each character stands. */
export class PageText {
  text = "";
  private readonly placed: Placed[] = [];
  private readonly number: number;
  private block: number;
  /** The text runs from right to left: lines are measured from the right edge, and end at their left. */
  private mirrored = false;

  constructor(number: number, firstBlock: number) {
    this.number = number;
    this.block = firstBlock;
  }

  get lines(): SourceLine[] {
    return this.placed.map((item) => item.line);
  }

  /** Adds what was drawn, in reading order, below what is there. */
  addGlyphs(glyphs: Glyph[]): void {
    this.mirrored = isRightToLeft(glyphs);
    for (const block of orderSegments(toSegments(glyphs, this.mirrored))) this.addBlock(block);
  }

  private addBlock(block: Block): void {
    const leading = this.leadingOf(block);
    let previous: Segment[] | undefined;
    const from = this.placed.length;
    for (const row of block.rows) {
      const first = row[0] as Segment;
      const above = previous ? first.y - (previous[0] as Segment).y : leading;
      const gap = Math.max(0, above / Math.max(leading, first.size * 1.05) - 1);
      this.addRow(row, previous ? Math.round(gap * 100) / 100 : 1);
      previous = row;
    }
    const own = this.placed.slice(from).map(({ line }) => line);
    // An address that could not be broken may stand out; it says nothing of the column's edge.
    const broken = own.filter((line) => line.text.includes(" "));
    const edge = Math.max(...(broken.length > 0 ? broken : own).map((line) => line.right));
    for (const line of own) line.edge = edge;
    this.block++;
  }

  /** The usual distance of two lines of one paragraph. */
  private leadingOf(block: Block): number {
    const steps = block.rows.slice(1).map((row, i) => (row[0]?.y ?? 0) - (block.rows[i]?.[0]?.y ?? 0));
    const sizes = median(block.rows.map((row) => row[0]?.size ?? 10));
    const dense = steps.filter((step) => step > 0.9 * sizes && step < 1.9 * sizes);
    if (dense.length === 0) return 1.2 * sizes;
    // Where most paragraphs have one line, most steps are wider than those within a paragraph.
    const enough = Math.max(2, dense.length * 0.12);
    const narrow = dense
      .toSorted((a, b) => a - b)
      .find((step) => dense.filter((other) => Math.abs(other - step) < 0.03 * step).length >= enough);
    return Math.min(narrow ?? Number.POSITIVE_INFINITY, median(dense));
  }

  private addRow(row: Segment[], gap: number): void {
    const parts = row.filter((segment) => segment.text.length > 0);
    if (parts.length === 0) return;
    let raw = "";
    const xs: number[] = [];
    const looks: CellLook[] = [];
    parts.forEach((segment, i) => {
      const previous = parts[i - 1];
      if (previous) {
        const isMark = i === 1 && [...previous.text].length <= 2;
        raw += isMark && segment.x0 - previous.x1 < 3 * segment.size ? " " : "\t";
        xs.push(segment.x0);
      }
      if (!previous || raw.endsWith("\t")) looks.push(this.lookOf(segment));
      else if (i === 1) looks[0] = this.lookOf(segment);
      raw += segment.text;
      xs.push(...segment.xs);
    });
    const spaced = closeLetterSpacing(raw, xs);
    const marker = closesRange(this.placed.at(-1)?.line.text, spaced.text)
      ? { length: 0, isBullet: false }
      : stripBullet(spaced.text, parts[0]?.symbol === true);
    const start = this.text.length + marker.length;
    const text = spaced.text.slice(marker.length);
    const body = parts.find((segment) => !segment.symbol) ?? (parts[0] as Segment);
    this.placed.push({
      line: {
        page: this.number,
        start,
        end: start + text.length,
        text,
        left: this.mirrored
          ? mirror(this.startOf(parts, marker.length, spaced.xs))
          : (spaced.xs[marker.length] ?? body.x0),
        right: this.mirrored ? mirror(Math.min(...parts.map(({ x0 }) => x0))) : (parts.at(-1)?.x1 ?? 0),
        size: Math.round(body.size * 10) / 10,
        bold: body.bold,
        ...(parts[0] === body && body.boldUntil > marker.length
          ? { boldUntil: body.boldUntil - marker.length }
          : {}),
        italic: body.italic,
        ...(looks.length > 1 ? { looks } : {}),
        gap,
        bullet: marker.isBullet,
        ...(marker.isBullet && spaced.xs[0] !== undefined
          ? { mark: this.mirrored ? mirror(spaced.xs[0]) : spaced.xs[0] }
          : {}),
        headingLevel: 0,
        block: this.block,
        joins: "unknown",
        furniture: false,
        links: [],
      },
      y: body.y,
      size: body.size,
      xs: spaced.xs.slice(marker.length),
    });
    this.text += `${spaced.text}\n`;
  }

  /** Where a line from right to left begins: its right edge, or the left one of the blank behind its marker. */
  private startOf(parts: Segment[], marker: number, xs: number[]): number {
    return xs[marker - 1] ?? Math.max(...parts.map(({ x1 }) => x1));
  }

  private lookOf({ x0, x1, size, bold, italic }: Segment): CellLook {
    return { left: this.mirrored ? mirror(x1) : x0, size: Math.round(size * 10) / 10, bold, italic };
  }

  /** Every run of characters without a blank in it: `[start, end)` in the page's text, and where it begins. */
  listWords(): { start: number; end: number; x: number; y: number; size: number }[] {
    return this.placed.flatMap(({ line, y, size, xs }) =>
      [...line.text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
        start: line.start + index,
        end: line.start + index + word.length,
        x: xs[index] ?? line.left,
        y,
        size,
      })),
    );
  }

  /** Lays the page's link rectangles over its characters. */
  addLinks(links: PageLink[]): void {
    for (const link of links) {
      for (const { line, y, size, xs } of this.placed) {
        const middle = y - size * 0.3;
        if (middle < link.y0 || middle > link.y1) continue;
        const inside = (x: number | undefined) => x !== undefined && x >= link.x0 - 1 && x < link.x1 - 0.5;
        const first = xs.findIndex(inside);
        if (first < 0) continue;
        let last = first;
        while (last + 1 < xs.length && inside(xs[last + 1])) last++;
        line.links.push({ start: first, end: last + 1, url: link.url });
      }
    }
  }
}

/** A place on a page as seen from its right edge; what is right of it comes first. */
function mirror(x: number): number {
  return 2_000 - x;
}

/** `S K I L L S` typed with spaces to `SKILLS`; words stay apart where two spaces or more were. */
function closeLetterSpacing(text: string, xs: number[]): { text: string; xs: number[] } {
  const tokens = text.split(" ");
  const single = tokens.filter((token) => [...token].length === 1 && /\p{L}|&/u.test(token)).length;
  if (tokens.length < 4 || single < tokens.length * 0.9 || text.includes("\t")) return { text, xs };
  const kept = [...text].map((char, i) => ({ char, x: xs[i] ?? 0 })).filter(({ char }) => char !== " ");
  return { text: kept.map(({ char }) => char).join(""), xs: kept.map(({ x }) => x) };
}
