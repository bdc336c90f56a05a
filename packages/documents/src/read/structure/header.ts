import { cells, cut, joinPieces, type Piece, type SourceLine, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { byColumns } from "./columns.ts";
import { brokenAddress } from "./contact/broken-address.ts";
import { isContactLabel } from "./contact/contact-labels.ts";
import { readContactLine } from "./contact/contact-line.ts";
import { isStreet, takeCity, takeLocation, takeStreet } from "./contact/location.ts";
import { addUrl, isHandle, pageOfNetwork } from "./contact/web-addresses.ts";
import { isPersonalLabel } from "./forms/form-labels.ts";
import { toItems } from "./items.ts";
import { type FoundName, isDocumentTitle } from "./name.ts";
import type { Section } from "./section.ts";
import { titleScore } from "./words.ts";

/** A piece of the header that has found no place yet, and the line it stands on. */
interface Open {
  piece: Piece;
  line: SourceLine;
  /** A label says that it is a place. */
  isPlace?: boolean;
}

/**
 * Reads the lines above the sections, and those of a contact section, into `basics`.
 *
 * @returns Lines, or parts of them, that say something of the person that `basics` has no field for: a date of birth, a
 *   notice period, a declaration
 */
export function readHeader(
  section: Section,
  builder: DocumentBuilder,
  found: FoundName | undefined,
  country: string,
): SourceLine[] {
  const { basics } = builder.doc;
  const name = found?.line;
  const left: Open[] = [];
  let goesOn: SourceLine | undefined;
  /** How much of the next line belongs to an address that this one breaks off. */
  let begun = 0;
  const lines = section.lines.some(isLabelRow) ? byColumns(section.lines) : section.lines;
  for (const [i, line] of lines.entries()) {
    if (found?.more.includes(line)) {
      const beside = cells(line)[1];
      const pieces = beside ? readContactLine(subline(line, beside.start), builder, country) : [];
      for (const one of pieces) left.push({ ...one, line });
      continue;
    }
    if (line === goesOn) continue;
    const below = lines[i + 1];
    const page = pageOfNetwork(line.text);
    if (page && below && isHandle(below.text) && below.links.length === 0) {
      builder.consume(cut(line));
      addUrl(builder, page + below.text.trim().replace(/^@/, ""), cut(below));
      goesOn = below;
      continue;
    }
    const own = begun > 0 ? subline(line, begun) : line;
    const broken = brokenAddress(own, lines[i + 1]);
    begun = broken?.length ?? 0;
    if (line === name) {
      const [first, ...rest] = cells(line);
      if (first && found?.at && basics.name) {
        const before = { ...line, text: line.text.slice(0, found.at[0]) };
        if (!found.besideOther) builder.consume(cut(before));
        else for (const one of readContactLine(before, builder, country)) left.push({ ...one, line });
        const pieces = readContactLine(subline(line, found.at[1]), builder, country);
        for (const one of pieces) left.push({ ...one, line });
        const next = lines[i + 1];
        const last = left.at(-1);
        // What stands behind a name in its large type may go on below it.
        if (last && pieces.length > 0 && next?.size === line.size && next.size > 13 && next.gap < 1.2) {
          last.piece = joinPieces([last.piece, cut(next)]);
          goesOn = next;
        }
        continue;
      }
      for (const cell of rest) {
        for (const one of readContactLine(subline(line, cell.start), builder, country).slice(0, 1))
          left.push({ ...one, line });
      }
      if (first && basics.name) continue;
    }
    for (const one of readContactLine(own, builder, country, broken)) left.push({ ...one, line });
  }
  const open: Open[] = [];
  const other: Open[] = [];
  for (const item of left) {
    // `Phone` above the number says only what was read below it.
    const isLabel = item.piece.text === item.line.text.trim() && isContactLabel(item.piece.text);
    if (isLabel || isDocumentTitle(item.piece.text)) builder.consume(item.piece);
    else if (!takeLocation(item.piece, builder))
      (item.isPlace || !isFormRow(item.line) ? open : other).push(item);
  }
  takeCity(open, builder, section.kind === "contact");
  takeStreet(open, builder);
  takeLabel(open, builder, name, section.kind === "header");
  takeSummary(open, builder, section);
  return linesOf([...open, ...other], section.lines);
}

/** What is left of each line: all of it where nothing was taken out, or the parts that nothing covers. */
function linesOf(open: Open[], lines: SourceLine[]): SourceLine[] {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  return lines.flatMap((line) => {
    const own = open.filter((item) => item.line === line).map(({ piece }) => piece);
    if (own.length === 0) return [];
    const isWhole = letters(own.map(({ text }) => text).join("")) === letters(line.text);
    return isWhole ? [line] : own.map((piece) => lineOf(piece, line));
  });
}

function lineOf(piece: Piece, line: SourceLine): SourceLine {
  const from = (piece.spans[0]?.start ?? line.start) - line.start;
  const to = (piece.spans.at(-1)?.end ?? line.end) - line.start;
  return { ...subline(line, from), text: line.text.slice(from, to), end: line.start + to };
}

/** `Gender ⇥ : Male`, `Sex: ⇥ Male`: its label says what a value is, and it is no town or title where the label is none of ours. */
function isFormRow({ text }: SourceLine): boolean {
  if (/^[^\t]{2,40}\t\s*[:：]/.test(text)) return true;
  const label = /^([^\t:：]{2,40})(?:\t|[:：])\s*\S/u.exec(text)?.[1];
  return label !== undefined && isPersonalLabel(label);
}

/** `Phone`, `Email`, `Location` beside one another, each above its value. */
function isLabelRow(line: SourceLine): boolean {
  const parts = cells(line);
  return parts.length > 1 && parts.every(({ piece }) => isContactLabel(piece.text));
}

function subline(line: SourceLine, from: number): SourceLine {
  return {
    ...line,
    text: line.text.slice(from),
    start: line.start + from,
    links: line.links.map((link) => ({ ...link, start: link.start - from, end: link.end - from })),
  };
}

/** `Beruf:`, `求职意向 …`: what is looked for, or done, follows. */
const wished =
  /^(?:(?:desired |target |current )?(?:job title|position(?: sought| applied for| desired)?|occupation|role)|beruf|berufsbezeichnung|zielposition|poste recherché|profession|puesto(?: deseado)?|ocupación|cargo|occupazione desiderata|functie|stanowisko|求职意向|应聘职位|意向职位|希望職種|現職)\s*(?:[:：]\s*|\s)(?=\S)/iu;

function takeLabel(
  open: Open[],
  builder: DocumentBuilder,
  name: SourceLine | undefined,
  isHeader: boolean,
): void {
  const { basics } = builder.doc;
  if (basics.label || !isHeader) return;
  for (const item of [...open]) {
    const label = wished.exec(`${item.piece.text}: ?`)?.[0] ?? "";
    if (label.length <= item.piece.text.length) continue;
    builder.consume(item.piece);
    open.splice(open.indexOf(item), 1);
  }
  const fits = (text: string) =>
    text !== basics.name &&
    !isContactLabel(text) &&
    !isStreet(text) &&
    /\p{L}{2}/u.test(text) &&
    text.length <= 90 &&
    !/[.!?]$/.test(text) &&
    text.split(" ").length <= 12;
  let at = open.findIndex(({ piece }) => fits(piece.text) && titleScore(piece.text) >= 1);
  if (at < 0 && name) {
    at = open.findIndex(
      ({ piece, line }) =>
        fits(piece.text) &&
        line.page === name.page &&
        line.start > name.start &&
        line.start - name.end < 80 &&
        line.size >= name.size * 0.4,
    );
    const text = open[at]?.piece.text ?? "";
    if (at >= 0 && (text.length > 60 || /\d{3}/.test(text))) at = -1;
  }
  const found = open[at];
  if (!found) return;
  const said = wished.exec(found.piece.text);
  if (said) {
    builder.consume(slicePiece(found.piece, 0, said[0].length));
    found.piece = slicePiece(found.piece, said[0].length);
  }
  // `Engineer | Speaker | Author` on one line is one label.
  const same = open.filter(({ line }) => line === found.line);
  const first = same[0]?.piece.spans[0];
  const last = same.at(-1)?.piece.spans.at(-1);
  const isWholeLine = same.length > 1 && first && last && same.every(({ piece }) => fits(piece.text));
  const piece = isWholeLine
    ? cut(found.line, first.start - found.line.start, last.end - found.line.start)
    : found.piece;
  basics.label = builder.line("basics/label", piece, titleScore(piece.text) >= 1 ? 0.95 : 0.6);
  const used = isWholeLine ? same : [found];
  for (const item of used) open.splice(open.indexOf(item), 1);
}

/** Prose above the first heading is a summary without a heading. */
function takeSummary(open: Open[], builder: DocumentBuilder, section: Section): void {
  if (section.kind !== "header" || builder.doc.basics.summary) return;
  const prose = open.filter(({ piece }) => piece.text.length > 45 && !isStreet(piece.text));
  const lines = [...new Set(prose.map(({ line }) => line))];
  const first = section.lines.indexOf(lines[0] as SourceLine);
  const last = section.lines.indexOf(lines.at(-1) as SourceLine);
  if (lines.length === 0) return;
  const run = section.lines
    .slice(first, last + 2)
    .filter((line, i, all) => i < all.length - 1 || open.some((item) => item.line === line));
  const told = run.filter((line) => open.some((item) => item.line === line));
  const text = joinPieces(
    toItems(told).map((item) => item.piece),
    "\n",
  );
  if (text.text.length > 60) builder.doc.basics.summary = builder.text("basics/summary", text, 0.8);
}
