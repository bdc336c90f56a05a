import { cells, type Piece, type SourceLine, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { byColumns } from "./columns.ts";
import { takeDates, trimSigns } from "./entries.ts";
import { splitPiece } from "./fragments.ts";
import { findHeading } from "./headings.ts";
import { type Item, toItems } from "./items.ts";
import type { Section } from "./sections.ts";
import { organizationScore } from "./words.ts";

const separators = /\s*[,;|•·‧、，；▪●◦]\s*|\s+[–—/]\s+|\s{3,}/g;

/** Reads skills as the resume groups them: `skill-1` with its keywords `skill-1-k1` … */
export function readSkills(section: Section, builder: DocumentBuilder): void {
  const groups: { name?: Piece; keywords: Piece[] }[] = [];
  const lines = byColumns(section.lines);
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] as SourceLine;
    const labelled = labelOf(line);
    let end = i + 1;
    while (
      end < lines.length &&
      isContinuation(lines[end] as SourceLine, lines[end - 1] as SourceLine, line, !!labelled)
    )
      end++;
    const item = toItems(
      lines.slice(i, end).map((one, k) => (k > 0 ? { ...one, joins: "yes" as const } : one)),
    )[0] as Item;
    const name =
      labelled ?? (isGroupTitle(line, lines[i + 1], end - i) ? { piece: item.piece, rest: 0 } : undefined);
    if (labelled) {
      const body = splitPiece(slicePiece(item.piece, labelled.rest), separators);
      groups.push({ name: labelled.piece, keywords: body });
    } else if (name) {
      groups.push({ name: name.piece, keywords: [] });
    } else {
      const keywords = skillPieces(item, line);
      const last = groups.at(-1);
      if (last && (last.keywords.length === 0 || line.gap < 0.8 || line.bullet))
        last.keywords.push(...keywords);
      else groups.push({ keywords });
    }
    i = end;
  }
  for (const group of groups) {
    if (group.name && isSpoken(group.name, group.keywords)) {
      builder.consume(group.name);
      addLanguages(group.keywords, builder);
    } else writeGroup(group, builder);
  }
}

/** `Languages: English (native), French` among the skills; not `Languages: Go, Rust`. */
function isSpoken(name: Piece, keywords: Piece[]): boolean {
  if (findHeading(name.text) !== "languages" || keywords.length === 0) return false;
  return keywords.every(
    ({ text }) => /^\p{L}[\p{L}\p{M} -]+\s*[(（–-]\s*.+/u.test(text) || looseLevel(text) !== undefined,
  );
}

function writeGroup(group: { name?: Piece; keywords: Piece[] }, builder: DocumentBuilder): void {
  const id = `skill-${builder.doc.skills.length + 1}`;
  if (group.keywords.length === 0 && group.name) {
    group.keywords = [group.name];
    delete group.name;
  }
  builder.doc.skills.push({
    id,
    ...(group.name ? { name: builder.line(`${id}/name`, group.name, 0.95) } : {}),
    keywords: group.keywords.map((piece, k) => builder.item(`${id}-k${k + 1}`, piece, 0.95)),
  });
}

/** A cell each, cut at separators; a sentence stays whole. */
function skillPieces(item: Item, line: SourceLine): Piece[] {
  const parts = item.lines.length === 1 ? cells(line).map((cell) => cell.piece) : [item.piece];
  return parts.flatMap((part) => {
    const pieces = splitPiece(part, separators);
    const words = part.text.split(/\s+/).length;
    const isSentence =
      (part.text.length > 90 && /[.]$/.test(part.text) && /\b(?:with|and|of|in|for|to)\b/.test(part.text)) ||
      (item.bullet && words > 9 && words / pieces.length > 4);
    return isSentence ? [part] : pieces;
  });
}

interface Label {
  piece: Piece;
  /** Where the content starts in the line's text. */
  rest: number;
}

function labelOf(line: SourceLine): Label | undefined {
  const parts = cells(line);
  const first = parts[0];
  const colon = /^([^:：]{1,48}?)\s*[:：]\s*(?=\S)/u.exec(line.text.replace(/\t/g, " "));
  if (colon?.[1] && !/https?$/.test(colon[1])) {
    const piece = trimSigns({
      text: colon[1],
      spans: [{ page: line.page, start: line.start, end: line.start + colon[1].length }],
    });
    return { piece, rest: colon[0].length };
  }
  const bold = line.boldUntil ?? 0;
  if (
    bold > 1 &&
    bold < 40 &&
    !/[,;|]/.test(line.text.slice(0, bold)) &&
    /[,;•|·、]/.test(line.text.slice(bold))
  ) {
    const spans = [{ page: line.page, start: line.start, end: line.start + bold }];
    return { piece: trimSigns({ text: line.text.slice(0, bold), spans }), rest: bold };
  }
  if (
    parts.length === 2 &&
    first &&
    parts[1] &&
    /[,;•|·、]/.test(parts[1].piece.text) &&
    !/[,;]/.test(first.piece.text)
  ) {
    return { piece: trimSigns(first.piece), rest: parts[1].start };
  }
  return undefined;
}

function isContinuation(line: SourceLine, before: SourceLine, first: SourceLine, labelled: boolean): boolean {
  if (line.joins === "yes") return true;
  if (line.joins === "no" || line.bullet || line.text.includes("\t") || line.headingLevel > 0) return false;
  if (line.block !== before.block || line.gap > 0.45 || labelOf(line) || line.bold !== before.bold)
    return false;
  // A name in small letters on a line of its own (`pandas` under `PyTorch`) goes on with nothing.
  const mayGoOn = labelled || before.text.length > 24 || /[,;|•·]/.test(before.text);
  if (/[,;&/]$/.test(before.text) || (mayGoOn && /^[\p{Ll}(]/u.test(line.text))) return true;
  const hangs = line.left > first.left + 3;
  return (
    (labelled || first.bullet) &&
    (hangs || (first.bullet && line.left >= first.left - 1)) &&
    before.text.length > 25
  );
}

/** A short bold line, or one above a list, names the group under it. */
function isGroupTitle(line: SourceLine, next: SourceLine | undefined, length: number): boolean {
  if (length > 1 || !next || line.bullet || line.text.length > 45 || /[,;|•·]/.test(line.text)) return false;
  if (/[:：]\s*$/.test(line.text) || line.headingLevel > 0) return true;
  return (line.bold && !next.bold) || (next.bullet && !line.bullet) || line.size > next.size + 0.6;
}

const fluency =
  /^(?:native|mother tongue|fluent|bilingual|advanced|intermediate|basic|beginner|elementary|proficient|professional|conversational|working|limited|full|[abc][12]\b|muttersprache|fließend|verhandlungssicher|grundkenntnisse|gut|sehr gut|nativo|nativa|fluido|avanzado|intermedio|básico|maternelle|langue maternelle|courant|bilingue|notions|intermédiaire|avancé|fluente|avançado|intermediário|moedertaal|vloeiend|goed|basis|madrelingua|fluente|ottimo|buono|scolastico|母语|流利|精通|熟练|良好|ネイティブ|母国語|ビジネス|日常会話|मातृभाषा|धाराप्रवाह|اللغة الأم|طليق|ممتاز|جيد|متوسط)/iu;

/** Languages with their level: `English (native)`, `Deutsch – C1`, `Français : courant`. */
export function readLanguages(section: Section, builder: DocumentBuilder): void {
  const lines = byColumns(section.lines).map((line) => ({ ...line, joins: "no" as const }));
  const pieces = toItems(lines).flatMap((item) => {
    const parts =
      item.lines.length === 1 ? cells(item.lines[0] as SourceLine).map((cell) => cell.piece) : [item.piece];
    return parts;
  });
  // Where the languages are known by name, what names none says how well the one before is spoken, or is no language.
  const known = pieces.filter(({ text }) => namesLanguage(text)).length;
  addLanguages(pieces, builder, known > 0);
}

function addLanguages(parts: Piece[], builder: DocumentBuilder, areKnown = false): void {
  const between = /\s*[,;|•·、，；]\s*|\s+\/\s+|(?<=[)）])\s+(?=\p{Lu})/gu;
  for (const piece of parts.flatMap((part) => splitPiece(part, between))) {
    const last = builder.doc.languages.at(-1);
    const isOther =
      areKnown &&
      !namesLanguage(piece.text) &&
      !/^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s*[(（:–-]/u.test(piece.text);
    if (last && !last.fluency && (fluency.test(piece.text) || (isOther && piece.text.length < 40))) {
      last.fluency = builder.line(`${last.id}/fluency`, piece, 0.9);
      continue;
    }
    if (isOther) continue;
    const id = `lang-${builder.doc.languages.length + 1}`;
    const level = /^(\p{L}[\p{L}\p{M} ]*?)\s*(?:[(（:：]\s*|\s[–—-]\s*|\s+(?=[ABC][12]\b))(.+?)[)）]?$/u.exec(
      piece.text,
    );
    const loose = level ? undefined : looseLevel(piece.text);
    if (loose) {
      builder.doc.languages.push({
        id,
        language: builder.line(`${id}/language`, slicePiece(piece, 0, loose), 0.9),
        fluency: builder.line(`${id}/fluency`, slicePiece(piece, loose), 0.9),
      });
      continue;
    }
    const name = level?.[1] ? slicePiece(piece, 0, level[1].length) : piece;
    const from = level?.[2] ? piece.text.lastIndexOf(level[2]) : 0;
    builder.doc.languages.push({
      id,
      language: builder.line(`${id}/language`, name, 0.95),
      ...(level?.[2]
        ? { fluency: builder.line(`${id}/fluency`, slicePiece(piece, from, from + level[2].length), 0.95) }
        : {}),
    });
  }
}

let languageNames: Set<string> | undefined;

/** Whether a text begins with the name of a language, in one of the languages resumes are read in; built on first use. */
function namesLanguage(text: string): boolean {
  if (!languageNames) {
    languageNames = new Set([
      "mandarin",
      "cantonese",
      "farsi",
      "flemish",
      "castellano",
      "valenciano",
      "tagalog",
      "gaelic",
      "norwegian",
      "british sign language",
      "american sign language",
      "bsl",
      "asl",
    ]);
    const codes =
      "aa af am ar as az be bg bn br bs ca ceb cs cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky la lb ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no ny om or pa pl ps pt qu rm ro ru rw sa sd se si sk sl sm sn so sq sr st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz vi wo xh yi yo yue zh zu oj".split(
        " ",
      );
    for (const locale of [
      "en",
      "de",
      "fr",
      "es",
      "pt",
      "nl",
      "it",
      "zh",
      "ja",
      "hi",
      "ar",
      "ru",
      "el",
      "he",
      "ko",
      "th",
      "tr",
      "pl",
      "sv",
    ]) {
      const names = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
      for (const code of codes) languageNames.add((names.of(code) ?? "").toLowerCase());
    }
    languageNames.delete("");
  }
  const plain = text.trim().toLowerCase();
  const first = /^[\p{L}\p{M}]+/u.exec(plain)?.[0] ?? "";
  return (
    languageNames.has(plain) ||
    languageNames.has(first) ||
    languageNames.has(/^[\p{L}\p{M}]+ [\p{L}\p{M}]+/u.exec(plain)?.[0] ?? "")
  );
}

/** `Español nativo`: where the level begins when nothing parts it from the language. */
function looseLevel(text: string): number | undefined {
  for (const match of text.matchAll(/\s+/g)) {
    if (match.index > 2 && fluency.test(text.slice(match.index).trim())) return match.index;
  }
  return undefined;
}

export function readInterests(section: Section, builder: DocumentBuilder): void {
  for (const item of toItems(section.lines)) {
    const isProse = item.piece.text.length > 60 && /[.]$/.test(item.piece.text);
    const parts = isProse ? [item.piece] : splitPiece(item.piece, /\s*[,;|•·、，；]\s*|\t/g);
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
  if (!name || others.length === 0) return;
  thing.name = name;
  thing.rest = others;
}

/** A date within a sentence belongs to it; one at either end stands for the whole line. */
function takeEdgeDates(piece: Piece): ReturnType<typeof takeDates> {
  const taken = takeDates(piece);
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
