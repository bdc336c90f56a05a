import { cells, cut, joinPieces, type Piece, type SourceLine } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { byColumns } from "./columns.ts";
import { isContactLabel, readContactLine, takeLocation } from "./contact.ts";
import { isBareCity } from "./fragments.ts";
import { findHeading } from "./headings.ts";
import { toItems } from "./items.ts";
import { parsePlace } from "./places.ts";
import { bodySize, type Section } from "./sections.ts";
import { isDegree, titleScore } from "./words.ts";

export interface FoundName {
  line: SourceLine;
  /** Further lines of a name that is set over several. */
  more: SourceLine[];
  /** `[from, to)` of the line's text, where the name is not its whole first cell. */
  at?: [number, number];
  confidence: number;
}

/**
 * Finds the line that is the person's name: the largest type on the first page that reads like a
 * name, or the first such line where all type is one size.
 */
export function findName(lines: SourceLine[]): FoundName | undefined {
  const body = bodySize(lines);
  const page = lines.filter((line) => line.page === 1 && !line.furniture).slice(0, 120);
  const candidates = page.flatMap((line, i) => {
    const at = nameWithin(line, i < 3);
    const more = at ? [] : restOfName(page, i, body);
    const whole = joinPieces([line, ...more].map((one) => cells(one)[0]?.piece ?? cut(one)));
    if (!at && !isNameLike(whole.text)) return [];
    const score =
      line.size -
      body +
      (at && at[0] > 0 ? 6 : 0) +
      (line.headingLevel === 1 ? 8 : 0) +
      (line.bold ? 1 : 0) -
      Math.min(i, 20) * 0.35;
    return [{ line, more, at, score }];
  });
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best) return undefined;
  const clear = best.line.size > body * 1.25 || best.line.headingLevel === 1 || best.line === page[0];
  const { line, more, at } = best;
  return { line, more, ...(at ? { at } : {}), confidence: clear || (at && at[0] > 0) ? 0.97 : 0.7 };
}

/** Large type goes on over the next lines: `Baltasar`, `Arroyo`, `Quintana` under one another. */
function restOfName(page: SourceLine[], i: number, body: number): SourceLine[] {
  const first = page[i] as SourceLine;
  const more: SourceLine[] = [];
  if (first.size < body * 1.35 || first.text.split(/\s+/).length > 3 || documentTitle.test(first.text))
    return more;
  // Where a format has no sizes, a name in two lines has one word in the first.
  if (first.size === 0 && /\s/.test(first.text)) return more;
  for (const line of page.slice(i + 1, i + 3)) {
    const goesOn =
      line.block === first.block &&
      Math.abs(line.size - first.size) < 0.6 &&
      line.gap < 1.2 &&
      line.text.split(/\s+/).length <= 3 &&
      titleScore(line.text) === 0 &&
      !findHeading(line.text) &&
      /^-?[\p{Lu}\p{Lo}][\p{L}\p{M}'’. -]+$/u.test(line.text);
    if (!goesOn) break;
    more.push(line);
  }
  return more;
}

const documentTitles =
  "curriculum vitae|curriculum|resume|résumé|cv|lebenslauf|履歴書|职务经历书|個人簡歷|个人简历|简历|職務経歴書|hoja de vida|currículo|السيرة الذاتية|बायोडाटा|резюме|βιογραφικό(?: σημείωμα)?|קורות חיים|이력서|ประวัติย่อ|เรซูเม่|özgeçmiş|życiorys|meritförteckning";
const documentTitle = new RegExp(`^(?:${documentTitles})$`, "iu");
/** `Resume of Robin Vale`, `Lebenslauf – Robin Vale`. */
const titleBefore = new RegExp(
  `^(?:${documentTitles})(?:\\s*[:：|–—-]\\s*|\\s+(?:of|for|von|de|di|van)\\s+|\\s+)(?=\\p{Lu})`,
  "iu",
);
/** `Robin Vale (they/them)` */
const pronouns =
  /\s*[([,|·–-]?\s*(?:she|he|they|sie|er|elle|il|ella|él|iel|xe|ze)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)?\s*[)\]]?$/iu;

/** Characters of a name with all its titles and degrees. */
const longestName = 200;

export function isNameLike(text: string): boolean {
  if (text.length > longestName) return false;
  const plain = bareName(text);
  if (plain.length < 2 || plain.length > 60 || /[\d@:/|\\_<>%&+=]|https?/.test(plain)) return false;
  if (findHeading(plain) || documentTitle.test(plain)) return false;
  if (parsePlace(plain) || titleScore(plain) >= 1 || isDegree(plain)) return false;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s・·]{2,12}$/u.test(plain)) return true;
  const words = plain.split(/[\s.]+/).filter(Boolean);
  if (words.length > 6 || (words.length < 2 && !/[\p{Lo}]/u.test(plain))) return false;
  const particles =
    /^(?:de|da|del|della|di|du|der|den|van|von|zu|le|la|el|al|bin|bint|ibn|ter|dos|das|y|e|of)$/i;
  return words.every((word) => particles.test(word) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*$/u.test(word));
}

/** Degrees and licences after a name: `RN`, `M.Sc.`, `SHRM-SCP`; in capitals, or with more capitals than small letters. */
const credential =
  "(?:[A-Z][A-Za-z]{0,3}\\.?){1,4}(?:[-/][A-Z]{2,5})?(?:\\s?\\([A-Z][A-Za-z.]{0,5}\\))?|II|III|IV|Jr\\.?|Sr\\.?";
// Each is taken once and whole: capitals can be parted in many ways, and a row of them would be tried in all.
const credentials = new RegExp(
  `,(?:\\s*(?=((?:${credential})(?=[,\\s]|$)))\\1,?)+$|(?:\\s+(?:Ph\\.?D|MBA|M\\.?Sc|B\\.?Sc|PMP|CPA|RN|MD|Esq|CFA|PE|Jr|Sr|II|III)\\.?)+$`,
  "u",
);
const honorific =
  /^(?:(?:Prof|Dr|Dipl|Ing|Mag|Univ|Priv|Doz|Lic|Arch|Mr|Mrs|Ms|Mx|Miss|Herr|Frau|Sra?|Sig|Mme|M|h\.\s?c|rer|nat|phil|med|jur|oec|habil|B\.?Sc|M\.?Sc|M\.?A|B\.?A)(?:\.|(?=-))[\s-]*|(?:Herr|Frau|Miss|Mr|Mrs|Ms|Mx|Dr|Prof|Mme|Ing)\s+|\([A-Z]{2,4}\)\s*)+/iu;

/** A name without what stands before and after it: titles, degrees, what is in brackets. */
function bareName(text: string): string {
  const plain = text
    .replace(/[(（][^)）]*[)）]|["“„«][^"“”»]{1,20}["”“»]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.replace(honorific, "").replace(credentials, "").trim();
}

/**
 * Where a line's name ends that goes on with something else: `Robin Vale – Engineer`, `Robin Vale | robin@…`;
 * undefined where the whole cell is the name or none.
 */
function endOfName(text: string, isTop: boolean): number | undefined {
  for (const { index } of text.matchAll(/\s*[|•·]\s*|\s+[–—-]\s+|\s*:\s+|,\s+/g)) {
    const before = text.slice(0, index);
    if (!isNameLike(before)) continue;
    const after = text.slice(index).replace(/^[\s|•·–—:,-]+/, "");
    const isParted = isTop && /^\s*[|—–]\s*|^\s+[—–]\s/.test(text.slice(index)) && after.length > 3;
    const isOther = isParted || titleScore(after) >= 1 || /\S@\S|\d{3}/.test(after);
    // `Robin Vale, RN | Nurse`: what follows the comma is still the name's.
    const goesOn = /^,\s+[^|•·–—,]+/.exec(text.slice(index))?.[0].trim();
    if (isOther && !(goesOn && titleScore(goesOn) < 1 && credentials.test(before + goesOn))) return index;
  }
  return undefined;
}

const nameLabel =
  /^(?:full name|name|vor- und (?:nach|zu)name|vorname,? (?:und )?nachname|nom(?: et prénom)?|prénom et nom|nombre(?: y apellidos?| completo)?|naam|nome(?: completo)?|nome e cognome|姓名|氏名|名前|الاسم|नाम|имя|фио|이름|성명|imię i nazwisko|ad soyad|namn)\s*[:：]?$/iu;

/** Where in a line the name stands that has a label before it (`Name: Robin Vale`) or something else behind it. */
function nameWithin(line: SourceLine, isTop: boolean): [number, number] | undefined {
  const [first, second] = cells(line);
  if (!first) return undefined;
  const isLabel = nameLabel.test(first.piece.text) || findHeading(first.piece.text) === "contact";
  if (second && isLabel && isNameLike(second.piece.text))
    return [second.start, second.start + second.piece.text.length];
  const said = pronouns.exec(first.piece.text);
  if (said && isNameLike(first.piece.text.slice(0, said.index)))
    return [first.start, first.start + said.index];
  const before = titleBefore.exec(first.piece.text)?.[0].length ?? 0;
  if (before > 0 && isTop && isNameLike(first.piece.text.slice(before)))
    return [first.start + before, first.start + first.piece.text.length];
  const colon = first.piece.text.search(/[:：]/);
  if (colon > 0 && nameLabel.test(first.piece.text.slice(0, colon))) {
    const rest = first.piece.text.slice(colon + 1);
    const from = first.start + colon + 1 + (rest.length - rest.trimStart().length);
    return isNameLike(rest.trim()) ? [from, from + rest.trim().length] : undefined;
  }
  // `氏名 白雲 架純`: Chinese and Japanese part a label by a blank.
  const blank = /^(?:姓名|氏名|名前)\s+/u.exec(first.piece.text)?.[0].length ?? 0;
  if (blank > 0 && isNameLike(first.piece.text.slice(blank)))
    return [first.start + blank, first.start + first.piece.text.length];
  // What follows a name in bold type is no part of it: `**Robin Vale** Engineer`.
  const bold = first.start === 0 ? first.piece.text.slice(0, line.boldUntil ?? 0).trimEnd() : "";
  if (isTop && isNameLike(bold) && titleScore(first.piece.text.slice(bold.length)) >= 1)
    return [0, bold.length];
  const end = endOfName(first.piece.text, isTop);
  return end === undefined ? undefined : [first.start, first.start + end];
}

/** Reads the lines above the sections, and those of a contact section, into `basics`. */
export function readHeader(
  section: Section,
  builder: DocumentBuilder,
  found: FoundName | undefined,
  country: string,
): void {
  const { basics } = builder.doc;
  const name = found?.line;
  const left: { piece: Piece; line: SourceLine }[] = [];
  let goesOn: SourceLine | undefined;
  const lines = section.lines.some(isLabelRow) ? byColumns(section.lines) : section.lines;
  for (const [i, line] of lines.entries()) {
    if (found?.more.includes(line) || line === goesOn) continue;
    goesOn = restOfAddress(line, lines[i + 1]);
    if (line === name) {
      const [first, ...rest] = cells(line);
      if (first && found?.at && basics.name) {
        builder.consume(cut(line, 0, found.at[0]));
        const after = subline(line, found.at[1]);
        const pieces = readContactLine(after, builder, country);
        for (const piece of pieces) left.push({ piece, line });
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
        for (const piece of readContactLine(subline(line, cell.start), builder, country).slice(0, 1))
          left.push({ piece, line });
      }
      if (first && basics.name) continue;
    }
    for (const piece of readContactLine(line, builder, country, goesOn)) left.push({ piece, line });
  }
  const open: { piece: Piece; line: SourceLine }[] = [];
  for (const item of left) {
    if (isDocumentTitle(item.piece.text)) builder.consume(item.piece);
    else if (!takeLocation(item.piece, builder)) open.push(item);
  }
  takeCity(open, builder, section);
  takeLabel(open, builder, name, section.kind === "header");
  takeSummary(open, builder, section);
}

/** `Phone`, `Email`, `Location` beside one another, each above its value. */
function isLabelRow(line: SourceLine): boolean {
  const parts = cells(line);
  return parts.length > 1 && parts.every(({ piece }) => isContactLabel(piece.text));
}

/** The next line, where it is the end of an address that did not fit: `linkedin.com/in/robin-` above `sample`. */
function restOfAddress(line: SourceLine, next: SourceLine | undefined): SourceLine | undefined {
  const isCut = /[\p{L}\d][/.][^\s@]*[-/_]$/u.test(line.text) && /\p{L}{2}\//u.test(line.text);
  const isRest =
    next &&
    next.gap < 0.5 &&
    /^[\p{L}\d_./-]+(?:\s*\([\p{L} ]+\))?$/u.test(next.text) &&
    next.block === line.block;
  if (
    !isRest &&
    next &&
    /^[^\s@]*@?[^\s@]+$/.test(next.text) &&
    next.block === line.block &&
    next.gap < 0.5
  ) {
    const last = /\S*$/.exec(line.text)?.[0] ?? "";
    return isAddress(last + next.text) && !isAddress(last) && !isAddress(next.text) && /[.@_-]$/.test(last)
      ? next
      : undefined;
  }
  if (isRest && /@[^\s@]*[.@-]$/.test(line.text)) return next;
  return isCut && isRest ? next : undefined;
}

function isAddress(text: string): boolean {
  return /^[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(text);
}

function isDocumentTitle(text: string): boolean {
  return documentTitle.test(text.trim());
}

function subline(line: SourceLine, from: number): SourceLine {
  return {
    ...line,
    text: line.text.slice(from),
    start: line.start + from,
    links: line.links.map((link) => ({ ...link, start: link.start - from, end: link.end - from })),
  };
}

/** A town that no list knows, beside an address or among the contact details. */
function takeCity(
  open: { piece: Piece; line: SourceLine }[],
  builder: DocumentBuilder,
  section: Section,
): void {
  const { basics } = builder.doc;
  if (basics.location) return;
  const at = open.findIndex(({ piece, line }) => {
    const isAddressed = /\S@\S|\d{3}.*\d{3}/.test(line.text) || section.kind === "contact";
    return isAddressed && isBareCity(piece.text) && !findHeading(piece.text);
  });
  const [found] = at < 0 ? [] : open.splice(at, 1);
  if (!found) return;
  builder.line("basics/location", found.piece, 0.6);
  basics.location = { city: found.piece.text };
}

function takeLabel(
  open: { piece: Piece; line: SourceLine }[],
  builder: DocumentBuilder,
  name: SourceLine | undefined,
  isHeader: boolean,
): void {
  const { basics } = builder.doc;
  if (basics.label || !isHeader) return;
  const fits = (text: string) => text.length <= 90 && !/[.!?]$/.test(text) && text.split(" ").length <= 12;
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
function takeSummary(
  open: { piece: Piece; line: SourceLine }[],
  builder: DocumentBuilder,
  section: Section,
): void {
  if (section.kind !== "header" || builder.doc.basics.summary) return;
  const lines = [...new Set(open.filter(({ piece }) => piece.text.length > 45).map(({ line }) => line))];
  const first = section.lines.indexOf(lines[0] as SourceLine);
  const last = section.lines.indexOf(lines.at(-1) as SourceLine);
  if (lines.length === 0) return;
  const run = section.lines
    .slice(first, last + 2)
    .filter((line, i, all) => i < all.length - 1 || open.some((item) => item.line === line));
  const prose = run.filter((line) => open.some((item) => item.line === line));
  const text = joinPieces(
    toItems(prose).map((item) => item.piece),
    "\n",
  );
  if (text.text.length > 60) builder.doc.basics.summary = builder.text("basics/summary", text, 0.8);
}
