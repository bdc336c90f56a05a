import { cells, type Piece, type SourceLine, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { takeDates } from "./entries.ts";
import { splitPiece } from "./fragments.ts";
import { toItems } from "./items.ts";
import type { Section } from "./section.ts";
import { organizationScore } from "./words.ts";

/** Reads what somebody likes to do: lines, or what stood beside a label among other things. */
export function readInterests(given: Section | Piece[], builder: DocumentBuilder): void {
  const pieces = Array.isArray(given) ? given : toItems(given.lines).map(({ piece }) => piece);
  for (const whole of pieces) {
    const isProse = whole.text.length > 60 && /[.]$/.test(whole.text);
    const parts = isProse ? [whole] : splitPiece(whole, /\s*[,;|•·、，；،؛]\s*|\t/g);
    for (const piece of parts) {
      const id = `interest-${builder.doc.interests.length + 1}`;
      builder.doc.interests.push({ id, name: builder.line(`${id}/name`, piece, 0.95), keywords: [] });
    }
  }
}

/** A line that is one thing with a date and someone who gave it: a certificate, an award. */
export interface DatedThing {
  name: Piece;
  by?: Piece;
  date?: { value: string; piece: Piece };
  rest: Piece[];
  url?: string;
}

export function readThings(section: Section): DatedThing[] {
  const things: DatedThing[] = [];
  for (const item of toItems(section.lines)) {
    const line = item.lines[0] as SourceLine;
    const pieces = item.lines.length === 1 ? cells(line).map((cell) => cell.piece) : [item.piece];
    const rest: Piece[] = [];
    let date: DatedThing["date"];
    for (const piece of pieces) {
      const known =
        date ??
        (things.at(-1)?.date && !item.bullet && isDetail(section.lines, line, [piece]) && line.gap < 0.45
          ? things.at(-1)?.date
          : undefined);
      const taken =
        known && takeDates(piece).rest.length > 0 ? { rest: [piece], dates: [] } : takeEdgeDates(piece);
      const first = taken.dates[0];
      const value = first?.range.end ?? first?.range.start;
      if (!date && first && value) date = { value, piece: first.piece };
      rest.push(...taken.rest);
    }
    const before = things.at(-1);
    const hangs =
      before &&
      line.headingLevel === 0 &&
      !item.bullet &&
      (!line.bold || section.lines.some((other) => other.headingLevel > 0)) &&
      before.rest.length < 4 &&
      (line.gap < 0.45 || line.joins === "no");
    if (before && rest.length === 0 && date && !before.date) {
      before.date = date;
    } else if (before && hangs && isDetail(section.lines, line, rest)) {
      if (date && !before.date) before.date = date;
      before.rest.push(...rest.flatMap((piece) => splitPiece(piece, /\s+\|\s+/g)));
    } else if (rest[0]) {
      const [name, ...others] = rest.flatMap((piece) => splitPiece(piece, /\s+[|·]\s+|\t/g));
      if (!name) continue;
      const thing: DatedThing = { name, rest: others };
      if (date) thing.date = date;
      const url = line.links.find((link) => /^https?:/.test(link.url))?.url;
      if (url) thing.url = url;
      things.push(thing);
    }
  }
  for (const thing of things) splitIssuer(thing);
  for (const thing of things)
    if (thing.rest[0] && thing.rest[0].text.length < 90) thing.by = thing.rest.shift() as Piece;
  return things;
}

/** `Name – Issuer` on one line, when nothing else names the issuer; a dash may well belong to the name. */
function splitIssuer(thing: DatedThing): void {
  if (thing.rest.length > 0) return;
  const [name, ...others] = splitPiece(thing.name, /\s+[–—-]\s+/g);
  const comma = thing.name.text.lastIndexOf(", ");
  const tail = slicePiece(thing.name, comma + 2);
  if (comma > 8 && organizationScore(tail.text) > 0 && tail.text.length < 60) {
    thing.name = slicePiece(thing.name, 0, comma);
    thing.rest = [tail];
    return;
  }
  // `BLS – exp. 03/2027`: nobody of that name gave it.
  if (!name || others.length === 0 || expiry.test(others[0]?.text ?? "")) return;
  thing.name = name;
  thing.rest = others;
}

const expiry =
  /^\(?(?:exp(?:ir(?:es|ed|y|ation))?|valid|lapsed|renewed|renewal|gültig|abgelaufen|valable|expirée?|vigente|caducad[oa])(?![\p{L}])/iu;

/** A date within a sentence belongs to it; one at either end stands for the whole line. */
function takeEdgeDates(piece: Piece): ReturnType<typeof takeDates> {
  const taken = takeDates(piece);
  // `(exp. 05/2027)` is no date that anything was given on.
  const at = piece.text.search(
    /\b(?:exp(?:ir(?:es|ed|y|ation))?|lapsed|valid (?:until|through|thru|to)|gültig bis|valable jusqu|renewal)(?:\.|\b)/i,
  );
  if (at >= 0 && taken.dates.some(({ range }) => range.from > at && range.from < at + 25))
    return { rest: [piece], dates: [] };
  const [first, ...others] = taken.rest;
  const isEdge = others.length === 0 || others.every((part) => part.text.length < 3);
  return !first || isEdge ? taken : { rest: [piece], dates: [] };
}

/** A plain line under a bold or bulleted one belongs to it. */
function isDetail(lines: SourceLine[], line: SourceLine, rest: Piece[]): boolean {
  const hasBold = lines.some((other) => other.bold);
  const hasBullets = lines.some((other) => other.bullet);
  const hasHeadings = lines.some((other) => other.headingLevel > 0);
  if (hasHeadings) return rest.length > 0 && line.headingLevel === 0;
  return rest.length > 0 && ((hasBold && !line.bold) || (hasBullets && !line.bullet));
}
