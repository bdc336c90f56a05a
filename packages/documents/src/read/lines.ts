import type { SourceSpan } from "@tailorbird/contracts/resume-document";
import type { MarkedWord } from "./marked-words.ts";

/** What every format is read into first: pages of text, and the lines of them with how they looked. */
export interface SourceText {
  /** The text of each page; every line's `start` and `end` count in it. */
  pages: string[];
  lines: SourceLine[];
  hidden: { reason: "hidden" | "invisible_color" | "tiny" | "off_page" | "placeholder"; text: string }[];
  /** Lower than 1 when the text itself is doubtful, as an OCR layer's is. */
  trust?: number;
  /** Numbers of pages that are broken: nothing on them could be read. */
  damaged?: number[];
  /** By the number of a page whose characters were recognised: its words, and how sure the page is, 0–1. */
  recognised?: Map<number, { words: MarkedWord[]; confidence: number }>;
}

export interface SourceLink {
  start: number;
  end: number;
  url: string;
}

export interface CellLook {
  left: number;
  size: number;
  bold: boolean;
  italic: boolean;
}

/** One line as it stands on the page. Cells that stand apart on the same line are separated by a tab. */
export interface SourceLine {
  /** From 1. */
  page: number;
  /** `[start, end)` of `text` in the page's text. */
  start: number;
  end: number;
  text: string;
  /** Distance of the text from the left edge: points in a PDF, levels × 12 elsewhere. */
  left: number;
  /** Where the text ends on the right, in the same unit; 0 when the format has no width. */
  right: number;
  /** How far right the text of the line's column reaches anywhere on the page; absent when not known. */
  edge?: number;
  /** Font size in points; 0 when the format has none. */
  size: number;
  bold: boolean;
  /** Length of the bold text a line begins with, when what follows is not bold; 0 otherwise. */
  boldUntil?: number;
  italic: boolean;
  /** Space above in multiples of the line's height; 0 for the next line of the same paragraph. */
  gap: number;
  /** The line began with a list marker, which is not part of `text`. */
  bullet: boolean;
  /** Where that marker stood, in the unit of `left`; absent where there is none or the format does not tell. */
  mark?: number;
  /** The format itself says so: a Word heading style, a Markdown `#`. 0 for ordinary lines. */
  headingLevel: number;
  /** Lines of one column or region share a number; reading goes through them in order. */
  block: number;
  /** The line continues the paragraph before it for certain (same `<p>` in DOCX), or for certain does not. */
  joins: "yes" | "no" | "unknown";
  /** Page numbers and running headers: kept, but never content. */
  furniture: boolean;
  /** The cell stood beside another line (a date in the margin) and belongs to that line's entry. */
  side?: boolean;
  /** How each cell looks, where the format tells and there is more than one. */
  looks?: CellLook[];
  links: SourceLink[];
}

/** A stretch of text that remembers where it was read. */
export interface Piece {
  text: string;
  spans: SourceSpan[];
  /** Where in `text` each span's text begins; absent for a piece of one span. */
  starts?: number[];
}

/** The number of the block that comes after all that have been read. */
export function nextBlock({ lines }: SourceText): number {
  const last = lines.at(-1);
  return last ? last.block + 1 : 0;
}

/** Cuts `[from, to)` of a line's text, without the white space around it. */
export function cut(line: SourceLine, from = 0, to = line.text.length): Piece {
  const whole = line.text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const end = Math.max(start, from + whole.trimEnd().length);
  const text = whole.trim().replace(/\s+/g, " ");
  return { text, spans: [{ page: line.page, start: line.start + start, end: line.start + end }] };
}

/** Cuts a piece the way `String.slice` does, with the spans that the cut still covers. */
export function slicePiece(piece: Piece, from: number, to = piece.text.length): Piece {
  let start = Math.max(0, from);
  let end = Math.min(piece.text.length, to);
  while (start < end && piece.text[start] === " ") start++;
  while (end > start && piece.text[end - 1] === " ") end--;
  const text = piece.text.slice(start, end);
  const starts = piece.starts ?? [0];
  const kept: { span: SourceSpan; at: number }[] = [];
  piece.spans.forEach((span, i) => {
    const at = starts[i] ?? 0;
    const next = starts[i + 1] ?? piece.text.length;
    if (next <= start || at >= end) return;
    const length = span.end - span.start;
    // Where blanks were drawn together the characters no longer match one to one: the whole span stays.
    const exact =
      Math.abs(length - piece.text.slice(at, next).trimEnd().length) <= (starts.length > 1 ? 1 : 0);
    const cutStart = exact ? Math.max(0, start - at) : 0;
    const cutEnd = exact ? Math.min(length, end - at) : length;
    kept.push({
      span: { page: span.page, start: span.start + cutStart, end: span.start + cutEnd },
      at: Math.max(0, at - start),
    });
  });
  const spans = kept.map(({ span }) => span);
  return kept.length > 1 ? { text, spans, starts: kept.map(({ at }) => at) } : { text, spans };
}

const keptCompounds = new Set(
  "check follow drop built read sign log roll pick pop start lay trade run set add plug walk make push back full self cross multi co non real end high low long short client server back front open event data test time cost user on off well post third first second cloud role type key part in to up large small world state peer mission business decision award fast hands twenty thirty forty fifty sixty seventy eighty ninety".split(
    " ",
  ),
);

/** Joins the lines of a paragraph; a word hyphenated at a line's end is made whole, a compound keeps its hyphen. */
export function joinPieces(pieces: Piece[], separator = " "): Piece {
  let text = "";
  const spans: SourceSpan[] = [];
  const starts: number[] = [];
  for (const piece of pieces) {
    const joined = joinText(text, piece.text, separator);
    const offset = joined.length - piece.text.length;
    piece.spans.forEach((span, i) => {
      spans.push(span);
      starts.push(offset + (piece.starts?.[i] ?? 0));
    });
    text = joined;
  }
  return spans.length > 1 ? { text, spans, starts } : { text, spans };
}

const secondHalves =
  /^(?:driven|based|oriented|native|facing|end|level|time|side|wide|scale|friendly|specific|ready|first|aware|focused|free|party|of|to|and|or|related|like|intensive|critical|functional|platform|tenant|stack|quality|performance|source|term|size|sized|made|built|known|effective|efficient|ended|centric|led|year|month|person|hour|day|week|language|organizational|departmental|sourced|box|in|up|ups|out|outs|on|ons|off|offs)\b/;

function joinText(before: string, after: string, separator: string): string {
  if (!before || !after) return before + after;
  // A name broken before its hyphen: `Okunfolami` above `-Price`.
  if (/^[-\u2010]\p{L}/u.test(after) && /\p{L}$/u.test(before)) return before + after;
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + after;
  // `Zeit-` above `und Kostenrahmen`: the hyphen stands for the end of a word that follows.
  if (/\p{L}[-\u2010]$/u.test(before) && /^(?:und|oder|bzw\.|sowie|en|of)\s/.test(after))
    return `${before} ${after}`;
  const broken = /(\p{L}+)[-\u2010]$/u.exec(before);
  if (broken && /^\p{Ll}/u.test(after)) {
    const first = broken[1] ?? "";
    const compound =
      keptCompounds.has(first.toLowerCase()) ||
      secondHalves.test(after) ||
      first.length < 2 ||
      // `Glan-` above `y-Nant`
      /^\p{L}{1,3}-\p{L}/u.test(after) ||
      /-\p{L}+-$/u.test(before);
    return compound ? before + after : before.slice(0, -1) + after;
  }
  if (/[/\u2010-]$/.test(before) && /^\S/.test(after) && /\S[/\u2010-]$/.test(before)) return before + after;
  const cjk = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]/;
  const isMarked = /[、。，；：（「]$/u.test(before);
  if (separator === " " && (isMarked || (cjk.test(before.at(-1) ?? "") && cjk.test(after[0] ?? ""))))
    return before + after;
  return before + separator + after;
}

/** Cells of a line: what stands apart on it, each with its offsets in `line.text`. */
export function cells(line: SourceLine): { start: number; end: number; piece: Piece }[] {
  const found: { start: number; end: number; piece: Piece }[] = [];
  let start = 0;
  for (const part of line.text.split("\t")) {
    const piece = cut(line, start, start + part.length);
    if (piece.text) found.push({ start, end: start + part.length, piece });
    start += part.length + 1;
  }
  return found;
}
