import { cells, type Piece, type SourceLine, slicePiece } from "../../lines.ts";
import { splitPiece } from "../fragments.ts";
import type { Item } from "../items.ts";

const separators = /\s*(?:,(?!\d{3}(?!\d))|[;|•·‧、，；،؛▪●◦♦◆❖])\s*|\s+[–—/]\s+|\s{3,}/g;
/** A sign before an item that is no part of it. */
export const mark = /^[~\uf02d\uf076\uf0a7\uf0b7\uf0d8\uf0fc•◆▪■●◦‣➢✓✔☑►▸★◇○□–*-]+\s+/u;

/** Lines that tell in sentences, each with its full stop: commas within them part no skills. */
export function areSentences(lines: SourceLine[]): boolean {
  const told = lines.filter(({ text }) => /\p{L}{2}\.$/u.test(text) && text.split(/\s+/).length > 3);
  return told.length > 2 && lines.every((line) => told.includes(line) || !/[,;|•·\t:]/.test(line.text));
}

/** What a label's content lists; prose is kept whole. */
export function wholeSentences(body: Piece): Piece[] {
  const pieces = withoutAnd(withoutStop(splitPiece(body, separators)));
  const words = body.text.split(/\s+/).length;
  return /[.]$/.test(body.text) && words > 8 && words / pieces.length > 2.5 ? [body] : pieces;
}

/** A cell each, cut at separators; a sentence stays whole. */
export function skillPieces(item: Item, line: SourceLine): Piece[] {
  const whole = item.lines.length === 1 ? cells(line).map((cell) => cell.piece) : [item.piece];
  // `Lean / Six Sigma` in a grid is one thing.
  const between =
    whole.length > 1
      ? /\s*(?:,(?!\d{3}(?!\d))[;|•·‧、，；،؛▪●◦]?|[;|•·‧、，；،؛▪●◦])\s*|\s{3,}/g
      : separators;
  const parts = whole.map((part) => slicePiece(part, mark.exec(part.text)?.[0].length ?? 0));
  return parts.flatMap((part) => {
    const pieces = withoutAnd(withoutStop(splitPiece(part, between)));
    const words = part.text.split(/\s+/).length;
    const isSentence =
      (part.text.length > 90 &&
        words / pieces.length > 3 &&
        /[.]$/.test(part.text) &&
        /\b(?:with|and|of|in|for|to)\b/.test(part.text)) ||
      (item.bullet && words > 9 && words / pieces.length > 4);
    return isSentence ? [part] : pieces;
  });
}

/** `Word, Excel, and PowerPoint` */
function withoutAnd(pieces: Piece[]): Piece[] {
  const isList = pieces.length > 2;
  return pieces.map((piece, i) => {
    const word =
      isList && i === pieces.length - 1 ? /^(?:and|und|et|y|e|en|och)\s+(?=\S)/.exec(piece.text) : null;
    return word ? slicePiece(piece, word[0].length) : piece;
  });
}

/** `Tally; Payroll; Microsoft Excel.`: the full stop ends the list and is no part of its last item. */
function withoutStop(pieces: Piece[]): Piece[] {
  const last = pieces.at(-1);
  const ends = last && pieces.length > 2 && last.text.indexOf(".") === last.text.length - 1;
  if (!ends || !/\p{L}{4}$/u.test(last.text.slice(-9, -1))) return pieces;
  return [...pieces.slice(0, -1), slicePiece(last, 0, last.text.length - 1)];
}
