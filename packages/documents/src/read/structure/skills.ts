import { cells, cut, joinPieces, type Piece, type SourceLine, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { byColumns, cutLine } from "./columns.ts";
import { trimSigns } from "./entries.ts";
import { splitPiece } from "./fragments.ts";
import { findHeading, guessHeading } from "./headings.ts";
import { type Item, toItems } from "./items.ts";
import { takeLanguageGrid } from "./language-grid.ts";
import { namesLanguage } from "./language-names.ts";
import { addLanguages, isMotherTongue, isSpoken, isSpokenList, isSpokenRow } from "./languages.ts";
import { readInterests } from "./lists.ts";
import type { Section } from "./section.ts";
import { besideLabels, isOnePerLine, turnLabels } from "./skill-rows.ts";

interface SkillGroup {
  name?: Piece;
  level?: Piece;
  keywords: Piece[];
  /** Its list began beside its name. */
  isLabelled?: boolean;
}

const separators = /\s*(?:,(?!\d{3}(?!\d))|[;|•·‧、，；،؛▪●◦♦◆❖])\s*|\s+[–—/]\s+|\s{3,}/g;
/** How well something is known, in a cell beside it. */
const rating =
  /^(?:excellent|very good|good|fair|expert|advanced|intermediate|beginner|basic|proficient|novice|sehr gut|gut|experte|avanzado|intermedio|básico|avancé|intermédiaire|débutant|\d\s?\/\s?\d{1,2}|\d{1,3}\s?%|[●○■□★☆▪◼◻•·.]{3,})$/iu;
/** A sign before an item that is no part of it. */
const mark = /^[~\uf02d\uf076\uf0a7\uf0b7\uf0d8\uf0fc•◆▪■●◦‣➢✓✔☑►▸★◇○□–*-]+\s+/u;

/** Reads skills as the resume groups them: `skill-1` with its keywords `skill-1-k1` … */
export function readSkills(section: Section, builder: DocumentBuilder): void {
  const beside = besideLabels(section.lines);
  const groups: SkillGroup[] = [];
  if (beside) {
    for (const { label, beside: lines } of beside) {
      const whole = joinPieces(
        toItems(lines.map((line, i) => (i > 0 ? { ...line, joins: "yes" as const } : line))).map(
          ({ piece }) => piece,
        ),
      );
      groups.push({ name: cut(label), keywords: wholeSentences(whole) });
    }
  } else readLines(takeLanguageGrid(section.lines, builder), groups, builder);
  for (const group of groups) {
    if (group.name && isSpoken(group.name, group.keywords)) {
      builder.consume(group.name);
      addLanguages(group.keywords, builder);
    } else if (group.name && group.keywords.length > 0 && findHeading(group.name.text) === "interests") {
      builder.consume(group.name);
      readInterests(group.keywords, builder);
    } else if (group.name && group.keywords.length === 0 && isMotherTongue(group.name.text)) {
      builder.consume(group.name);
    } else writeGroup(group, builder);
  }
}

function readLines(given: SourceLine[], groups: SkillGroup[], builder: DocumentBuilder): void {
  const all = byColumns(given).flatMap(eachLabel);
  const isTable = all[0] !== undefined && namesColumns(all[0]);
  if (isTable) builder.consume(...cells(all[0] as SourceLine).map(({ piece }) => piece));
  const lines = isTable ? all.slice(1) : all;
  const isGrid = isLabelGrid(lines);
  const turns = turnLabels(lines);
  const isWhole = isOnePerLine(lines);
  const isTold = areSentences(lines);
  const isForm = lines.some((line) => isMotherTongue(cells(line)[0]?.piece.text ?? ""));
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] as SourceLine;
    if (isSpokenRow(line) || isSpokenList(line)) {
      // What stands above them has said what they are.
      const above = groups.at(-1);
      if (above?.name && above.keywords.length === 0 && findHeading(above.name.text) === "languages")
        builder.consume(...groups.splice(-1).flatMap(({ name }) => name ?? []));
      addLanguages(
        cells(line).map(({ piece }) => piece),
        builder,
        true,
      );
      i++;
      continue;
    }
    const labelled = turns.has(line) ? undefined : labelOf(line, isGrid);
    let end = i + 1;
    while (
      !turns.has(line) &&
      end < lines.length &&
      !turns.has(lines[end] as SourceLine) &&
      !isFormTitle(lines[end] as SourceLine, isForm) &&
      isContinuation(lines[end] as SourceLine, lines[end - 1] as SourceLine, line, !!labelled)
    )
      end++;
    const item = toItems(
      lines.slice(i, end).map((one, k) => (k > 0 ? { ...one, joins: "yes" as const } : one)),
    )[0] as Item;
    const below = lines[i + 1];
    const isRated = end === i + 1 && below !== undefined && isRating(below) && !isRating(line);
    const rated = isRated
      ? { keyword: item.piece, level: cut(below) }
      : item.lines.length === 1
        ? ratedSkill(line)
        : undefined;
    const name =
      labelled ??
      (turns.has(line) ||
      isFormTitle(line, isForm) ||
      (isGroupTitle(line, lines[i + 1], end - i) && !(isForm && namesLanguage(line.text)))
        ? { piece: item.piece, rest: 0 }
        : undefined);
    if (rated) {
      groups.push({ keywords: [rated.keyword], level: rated.level });
    } else if (labelled) {
      groups.push({
        name: labelled.piece,
        isLabelled: true,
        keywords: wholeSentences(slicePiece(item.piece, drawnTogether(line.text.slice(0, labelled.rest)))),
      });
    } else if (name) {
      groups.push({ name: name.piece, keywords: [] });
    } else {
      const keywords =
        isWhole || (isTold && item.piece.text.endsWith(".")) ? [item.piece] : skillPieces(item, line);
      const last = groups.at(-1);
      // Bullets below `Languages: English, Dutch` are no more of its list.
      const isOther = line.bullet && last?.isLabelled && !lines[i - 1]?.bullet;
      if (last && !isOther && (last.keywords.length === 0 || line.gap < 0.8 || line.bullet))
        last.keywords.push(...keywords);
      else groups.push({ keywords });
    }
    i = isRated ? end + 1 : end;
  }
}

/** `Very Good` on a line of its own. */
function isRating(line: SourceLine): boolean {
  return rating.test(line.text.trim());
}

/** Lines that tell in sentences, each with its full stop: commas within them part no skills. */
function areSentences(lines: SourceLine[]): boolean {
  const told = lines.filter(({ text }) => /\p{L}{2}\.$/u.test(text) && text.split(/\s+/).length > 3);
  return told.length > 2 && lines.every((line) => told.includes(line) || !/[,;|•·\t:]/.test(line.text));
}

/** `Languages: Go, Rust | Databases: Redis`: labels with their lists beside one another. */
function eachLabel(line: SourceLine): SourceLine[] {
  if (line.text.includes("\t") || !labelOf(line)) return [line];
  const cuts = [...line.text.matchAll(/\s*[|;•·]\s*(?=\p{Lu}[\p{L} &/-]{1,28}:\s)/gu)];
  let from = 0;
  const parts = [
    ...cuts.map(({ index, 0: sign }) => ({ to: index, next: index + sign.length })),
    { to: line.text.length, next: 0 },
  ];
  return parts.map(({ to, next }, i) => {
    const part =
      i === 0 && cuts.length === 0
        ? line
        : { ...cutLine(line, from, to, 0, 0), ...(i > 0 ? { gap: 1, joins: "no" as const } : {}) };
    from = next;
    return part;
  });
}

function writeGroup(group: SkillGroup, builder: DocumentBuilder): void {
  const id = `skill-${builder.doc.skills.length + 1}`;
  if (group.keywords.length === 0 && group.name) {
    group.keywords = [group.name];
    delete group.name;
  }
  builder.doc.skills.push({
    id,
    ...(group.name ? { name: builder.line(`${id}/name`, group.name, 0.95) } : {}),
    ...(group.level ? { level: builder.line(`${id}/level`, group.level, 0.9) } : {}),
    keywords: group.keywords.map((piece, k) => builder.item(`${id}-k${k + 1}`, piece, 0.95)),
  });
}

/** `Area ⇥ Tools`: the first row of a table, which says only what stands under it. */
function namesColumns(line: SourceLine): boolean {
  const parts = cells(line);
  const name =
    /^(?:areas?|categor(?:y|ies)|types?|skills?|tools?|items?|levels?|technolog(?:y|ies)|domains?|fields?|examples?|details?)$/i;
  return parts.length > 1 && parts.every(({ piece }) => name.test(piece.text));
}

/** `Load securement ⇥ Excellent` */
function ratedSkill(line: SourceLine): { keyword: Piece; level: Piece } | undefined {
  const [first, second, ...more] = cells(line);
  if (!first || !second || more.length > 0 || !rating.test(second.piece.text)) return undefined;
  return { keyword: first.piece, level: second.piece };
}

/** What a label's content lists; prose is kept whole. */
function wholeSentences(body: Piece): Piece[] {
  const pieces = withoutAnd(withoutStop(splitPiece(body, separators)));
  const words = body.text.split(/\s+/).length;
  return /[.]$/.test(body.text) && words > 8 && words / pieces.length > 2.5 ? [body] : pieces;
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

/** A cell each, cut at separators; a sentence stays whole. */
function skillPieces(item: Item, line: SourceLine): Piece[] {
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

interface Label {
  piece: Piece;
  /** Where the content starts in the line's text. */
  rest: number;
}

/** How long the beginning of a line is in its piece, which holds one blank where the line has a run of them. */
function drawnTogether(beginning: string): number {
  return beginning.trimStart().replace(/\s+/g, " ").length;
}

/** Rows of two cells, most of which hold a list beside a label: then what stands beside the others is labelled too. */
function isLabelGrid(lines: SourceLine[]): boolean {
  const rows = lines.filter((line) => cells(line).length === 2);
  const listed = rows.filter((line) => /[,;•|·、،]/.test(cells(line)[1]?.piece.text ?? ""));
  const isPlain = rows.every((line) => !/[,;:：]/.test(cells(line)[0]?.piece.text ?? ""));
  return rows.length > 2 && rows.length >= lines.length * 0.75 && listed.length >= rows.length / 2 && isPlain;
}

/** @param isGrid Every row of two cells begins with its label. */
function labelOf(line: SourceLine, isGrid = false): Label | undefined {
  const parts = cells(line);
  const first = parts[0];
  if (first && parts[1] && isMotherTongue(first.piece.text))
    return { piece: first.piece, rest: parts[1].start };
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
    /[,;•|·、،]/.test(line.text.slice(bold))
  ) {
    const spans = [{ page: line.page, start: line.start, end: line.start + bold }];
    return { piece: trimSigns({ text: line.text.slice(0, bold), spans }), rest: bold };
  }
  if (
    parts.length === 2 &&
    first &&
    parts[1] &&
    (isGrid || /[,;•|·、،]/.test(parts[1].piece.text)) &&
    !/[,;]/.test(first.piece.text) &&
    !mark.test(parts[1].piece.text)
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
  // `Accessibility (WCAG` above `2.2)`
  if (/[(（][^()（）]*$/u.test(before.text) && /^[^()（）]*[)）]/u.test(line.text)) return true;
  // A name in small letters on a line of its own (`pandas` under `PyTorch`) goes on with nothing.
  const mayGoOn = labelled || before.text.length > 24 || /[,;|•·]/.test(before.text);
  if (/[,;&/]$/.test(before.text) || (mayGoOn && /^[\p{Ll}(]/u.test(line.text))) return true;
  // A list that fills its line goes on below: `…, Microsoft Office` above `Suite, …`.
  const room = (before.edge ?? 0) - before.right;
  const firstWord = (line.text.split(" ")[0] ?? "").length + 1;
  if (
    /[,;|•·].*[,;|•·]/.test(before.text) &&
    before.edge &&
    room < firstWord * before.size * 0.6 &&
    line.gap < 0.2
  )
    return true;
  const hangs = line.left > first.left + 3;
  return (
    (labelled || first.bullet) &&
    (hangs || (first.bullet && line.left >= first.left - 1)) &&
    before.text.length > 25
  );
}

/** In the Europass `Lingua madre` above `Italiano`, and then `Competenze digitali` above their list. */
function isFormTitle({ text }: SourceLine, isForm: boolean): boolean {
  if (!isForm || /[\t,;|]/.test(text) || text.length > 40) return false;
  return isMotherTongue(text) || (guessHeading(text) === "skills" && text.split(" ").length < 4);
}

/** A short bold line, or one above a list, names the group under it. */
function isGroupTitle(line: SourceLine, next: SourceLine | undefined, length: number): boolean {
  if (length > 1 || !next || line.bullet || line.text.length > 45 || /[,;|•·]/.test(line.text)) return false;
  if (/[:：]\s*$/.test(line.text) || line.headingLevel > 0) return true;
  return (line.bold && !next.bold) || (next.bullet && !line.bullet) || line.size > next.size + 0.6;
}
