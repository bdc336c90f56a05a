import { type Piece, type SourceLine, slicePiece } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import { type Entry, type Fragment, takeDates, trimSigns } from "../entries.ts";
import { readColumns } from "../forms/column-entries.ts";
import { readForm } from "../forms/form-entries.ts";
import { findGrade } from "../grades.ts";
import { splitEntries } from "../split-entries.ts";
import { hasLegalForm, isDegree, isSchool } from "../words.ts";

/** An entry of an education, its grade set apart and its head's fragments cut where a label or a degree ends. */
export interface SchoolEntry {
  entry: Entry;
  fragments: Fragment[];
  score?: Piece;
}

/** Splits an education's lines into its entries. */
export function schoolEntries(section: { lines: SourceLine[] }, builder: DocumentBuilder): SchoolEntry[] {
  const set = readColumns(section.lines, builder, "school") ?? readForm(section.lines);
  const entries = set ?? mergeSplitEntries(splitEntries(section.lines.map(marked)).flatMap(splitWholeRows));
  return entries
    .map((entry) => withExpectedEnd(withoutDateWords(withDegree(entry), builder)))
    .map((entry) => {
      const { fragments, score } = takeScore(entry, builder);
      return {
        entry,
        ...(score ? { score } : {}),
        fragments: withoutLevels(fragments, builder)
          .map(asOneDegree)
          .flatMap((one) => splitLabels(one, builder))
          .map((one) => withoutVerb(one, builder))
          .flatMap(splitLead)
          .flatMap(splitColon)
          .flatMap(splitFrom)
          .flatMap(splitMinor),
      };
    });
}

/** A line that tells more of what stands above hangs under it as a bullet would; a date behind an icon hangs under nothing. */
function marked(line: SourceLine): SourceLine {
  if (tellsMore(line.text)) return { ...line, bullet: true };
  const isDate =
    line.bullet &&
    takeDates({ text: line.text, spans: [] }).rest.length === 0 &&
    /\d{4}/.test(line.text) &&
    line.text.length < 40;
  return isDate ? { ...line, bullet: false } : line;
}

/** By its first words a line tells more of what stands above: a thesis, a term abroad, what was taught. */
export function tellsMore(text: string): boolean {
  return /^(?:(?:minor |final[- ]year |bachelor['’]?s? |master['’]?s? |doctoral |phd )?(?:thesis|dissertation|project)|(?:academic |thesis )?advis[oe]rs?|(?:thesis )?committee|capstone|honou?rs thesis|supervisors?|modules|(?:relevant |key |selected )?course(?:work|s)|activities and societies|dean['’]s list|semester abroad|year abroad|erasmus (?:exchange|year)|exchange (?:year|semester)|(?:first|second|third|final) year at|praca dyplomowa|(?:abschluss|master|bachelor|diplom)arbeit|tesi|mémoire|trabajo de fin|scriptie|afstudeeropdracht)(?![\p{L}])/iu.test(
    text,
  );
}

const levels =
  "tertiary|secondary|elementary|primary|high school|senior high school|junior high school|college|vocational|post-?graduate|graduate studies";
const level = new RegExp(`^(?:${levels})(?: (?:level|education))?\\s*:?$`, "i");
const levelLabel = new RegExp(`^((?:${levels})(?: (?:level|education))?)\\s*[:–-]\\s+`, "i");

/** `Tertiary:`, `Secondary` in a cell of its own says which kind of school stands beside it, or what was finished where nothing else does. */
function withoutLevels(given: Fragment[], builder: DocumentBuilder): Fragment[] {
  const parted = new Set<number>();
  const fragments = given.flatMap((one) => {
    const label = levelLabel.exec(one.piece.text);
    if (!label?.[1] || !isSchool(one.piece.text.slice(label[0].length))) return [one];
    parted.add(one.row);
    return [
      { ...one, piece: slicePiece(one.piece, 0, label[1].length) },
      { ...one, piece: slicePiece(one.piece, label[0].length) },
    ];
  });
  const isLevel = ({ piece }: Fragment) => level.test(piece.text);
  const rest = fragments.filter((one) => !isLevel(one));
  if (rest.length === 0) return fragments;
  const isFinished = ({ row, piece }: Fragment) =>
    !piece.text.endsWith(":") &&
    // In a table's column of levels
    (parted.has(row) ||
      rest.some(({ field }) => field === "school") ||
      fragments.filter((one) => one.row === row).length === 1);
  const isNamed = rest.some(({ piece }) => isDegree(piece.text) && !isSchool(piece.text));
  if (!isNamed && fragments.filter(isLevel).every(isFinished))
    return fragments.map((one) => (isLevel(one) ? { ...one, field: "degree" as const } : one));
  builder.consume(...fragments.filter(isLevel).map(({ piece }) => piece));
  return rest;
}

/** A degree's line and its school's may each look like an entry of its own: together they are one. */
function mergeSplitEntries(entries: Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const before = merged.at(-1);
    const text = (one: Entry) => one.fragments.map((fragment) => fragment.piece.text).join(" ");
    const complementary =
      before &&
      before.body.length === 0 &&
      (before.dates.length === 0 || entry.dates.length === 0) &&
      isSchool(text(before)) !== isSchool(text(entry)) &&
      isDegree(text(before)) !== isDegree(text(entry));
    if (before && complementary) {
      before.fragments.push(...entry.fragments);
      before.head.push(...entry.head);
      before.dates.push(...entry.dates);
      before.labels.push(...entry.labels);
      before.body = entry.body;
    } else {
      merged.push(entry);
    }
  }
  return merged;
}

/** Names a degree and, beside it, a school. */
function namesBoth(text: string): boolean {
  const parts = text.split(/,\s|\s[–—|·•-]\s/);
  return (
    parts.some((part) => isDegree(part) && !isSchool(part)) &&
    parts.some((part) => isSchool(part) && !isDegree(part))
  );
}

/** Several lines under one another that each name a degree and its school are an entry each. */
function splitWholeRows(entry: Entry): Entry[] {
  const textOf = (row: number) =>
    entry.fragments
      .filter((one) => one.row === row)
      .map(({ piece }) => piece.text)
      .join(" ");
  const rows = [...new Set(entry.fragments.map(({ row }) => row))];
  const whole = rows.filter((row) => namesBoth(textOf(row)));
  if (whole.length < 2 || whole[0] !== rows[0]) return [entry];
  return whole.map((from, i) => {
    const to = whole[i + 1] ?? Number.POSITIVE_INFINITY;
    const isIn = (row: number) => row >= from && row < to;
    const lines = entry.head.filter((_, row) => isIn(row));
    const isBeside = ({ piece }: { piece: Piece }) =>
      lines.some((line) =>
        piece.spans.some(
          ({ page, start, end }) => page === line.page && start >= line.start && end <= line.end,
        ),
      );
    return {
      head: lines,
      fragments: entry.fragments
        .filter(({ row }) => isIn(row))
        .map((one) => ({ ...one, row: one.row - from })),
      dates: entry.dates.filter(isBeside),
      labels: i === 0 ? entry.labels : [],
      body: i === whole.length - 1 ? entry.body : [],
    };
  });
}

/** A degree that stands before a colon below a head that names none is the head's, with its subjects: `A levels: Biology, Art`. */
function withDegree(entry: Entry): Entry {
  const [first] = entry.body;
  const line = first?.lines[0];
  const lead = first?.bullet === false ? /^([^:：]{2,30})[:：]\s+\S/u.exec(first.piece.text) : undefined;
  const isNamed = entry.fragments.some(({ piece }) => isDegree(piece.text));
  if (!first || !line || !lead?.[1] || isNamed || !isDegree(lead[1])) return entry;
  const row = entry.head.length;
  const isList = first.lines.length < 3 && !isSchool(first.piece.text) && !/[.!?]$/.test(first.piece.text);
  const parts = [isList ? first.piece : slicePiece(first.piece, 0, lead[1].length)];
  const fragments = parts.map((piece) => ({
    piece,
    bold: line.bold,
    italic: line.italic,
    line,
    row,
    cell: 0,
    ...(isList ? { field: "degree" as const } : {}),
  }));
  if (isList) return { ...entry, fragments: [...entry.fragments, ...fragments], body: entry.body.slice(1) };
  const rest = { ...first, piece: trimSigns(slicePiece(first.piece, lead[1].length)) };
  return { ...entry, fragments: [...entry.fragments, ...fragments], body: [rest, ...entry.body.slice(1)] };
}

/** Words that only say what a date beside them is: `Expected`, `Graduated:`, `Class of`, `Conclusão:`. */
const dateWords =
  /(?:^|[\s,;:(–—-]+)\(?(?:(?:expected|anticipated|projected|estimated|voraussichtlich(?:er)?|date of)(?: (?:graduation|completion|abschluss))?(?: date| in)?|graduat(?:ed|ion|ing)(?: (?:date|in|on))?|grad\.?|class of|completed(?: in)?|completion|passed out(?: in)?|year of (?:passing|completion)|awarded|conferred|abschluss(?:jahr)?|conclus[ãa]o(?: em)?|concluíd[oa](?: em)?|conclusión(?: en)?|obtenue?(?: en)?|(?:année d['’])?obtention|finalizad[oa]|conseguit[oa](?: nel)?|behaald(?: in)?|afgerond|(?:diploma|degree|certificaat|titre|diplôme)\s+(?:behaald|obtained|earned|awarded|obtenue?))\s*[:.]?\s*\)?$/iu;

/** Takes such words off a line that has a date. */
function withoutDateWords(entry: Entry, builder: DocumentBuilder): Entry {
  if (entry.dates.length === 0) return entry;
  const fragments = entry.fragments.flatMap((one) => {
    const match = dateWords.exec(one.piece.text) ?? /\s(?:with|in|im|en|em)$/u.exec(one.piece.text);
    const isBeside = entry.dates.some(({ piece }) =>
      piece.spans.some(
        (span) => span.page === one.line.page && span.start >= one.line.start && span.end <= one.line.end,
      ),
    );
    if (!match || !isBeside) return [one];
    builder.consume(slicePiece(one.piece, match.index));
    const rest = trimSigns(slicePiece(one.piece, 0, match.index));
    return /[\p{L}\p{N}]/u.test(rest.text) ? [{ ...one, piece: rest }] : [];
  });
  return { ...entry, fragments };
}

/** `A Levels: English (A), Art (B)`: the subjects are the degree's, and none a school. */
function asOneDegree(fragment: Fragment): Fragment {
  const [lead = "", rest] = fragment.piece.text.split(/:\s+/);
  const isEmployed = (rest ?? "").split(/,\s/).some((part) => hasLegalForm(part));
  const isList =
    rest !== undefined &&
    !isEmployed &&
    lead.length < 40 &&
    isDegree(lead) &&
    !/^(?:major|minor)/i.test(lead) &&
    !isSchool(rest);
  return isList && !fragment.field ? { ...fragment, field: "degree" } : fragment;
}

/** `September 2024 – present (expected 2027)`: the studies go on until then. */
function withExpectedEnd(entry: Entry): Entry {
  const [first, second, ...more] = entry.dates;
  const isExpected = first?.range.current && second?.range.end && !second.range.start && more.length === 0;
  if (!first || !second || !isExpected) return entry;
  const { current: _current, ...range } = first.range;
  const end = second.end ?? second.piece;
  return {
    ...entry,
    dates: [{ ...first, range: { ...range, end: second.range.end as string }, end }],
  };
}

function takeScore(entry: Entry, builder: DocumentBuilder): { fragments: Fragment[]; score?: Piece } {
  for (const source of [...entry.fragments, ...entry.body]) {
    const found = findGrade(source.piece.text);
    // `Highest grade passed: Grade 12` names the degree.
    if (!found || ("field" in source && source.field === "degree" && found.whole[0] === 0)) continue;
    const piece = trimSigns(slicePiece(source.piece, ...found.value));
    builder.consume(slicePiece(source.piece, ...found.whole));
    const before = trimSigns(slicePiece(source.piece, 0, found.whole[0]));
    const after = trimSigns(slicePiece(source.piece, found.whole[1]));
    const kept = [before, after].filter((part) => /[\p{L}\p{N}]/u.test(part.text));
    if ("lines" in source) {
      if (kept.length > 0) return { fragments: entry.fragments, score: piece };
      entry.body = entry.body.filter((item) => item !== source);
      return { fragments: entry.fragments, score: piece };
    }
    // `GPA: 3.9. Capstone: …`: what tells more stands below.
    const own = kept.map((part) => {
      const from = /^[\s.]+/.exec(part.text)?.[0].length ?? 0;
      const to = /\s+(?:with|mit|avec|con|com|in)$/u.exec(part.text)?.index ?? part.text.length;
      builder.consume(slicePiece(part, to));
      return slicePiece(part, from, to);
    });
    const more = own.filter(({ text }) => tellsMore(text));
    entry.body = [...more.map((piece) => ({ lines: [source.line], bullet: false, piece })), ...entry.body];
    const fragments = entry.fragments.flatMap((fragment) =>
      fragment === source
        ? own.filter((part) => !more.includes(part)).map((part) => ({ ...fragment, piece: part }))
        : [fragment],
    );
    return { fragments, score: piece };
  }
  return { fragments: entry.fragments };
}

/** `Studium Schiffbau, Abschluss: Diplom`: the degree first, as it stands elsewhere, and the label with neither. */
function splitLabels(fragment: Fragment, builder: DocumentBuilder): Fragment[] {
  const label =
    /(?:^|[,;(–-]\s*)(?:abschluss|degree|akademischer grad|titel|diplôme|título|titre|qualification)\s*[:：]\s*(?=\S)/iu.exec(
      fragment.piece.text,
    );
  if (!label) return [fragment];
  const end = label.index + label[0].length;
  builder.consume(slicePiece(fragment.piece, label.index, end));
  const degree = trimSigns(slicePiece(fragment.piece, end));
  let field = trimSigns(slicePiece(fragment.piece, 0, label.index));
  const lead =
    /^(?:Studium|Studiengang|Fachrichtung|Études|Estudios)(?:\s+(?:der|des|de|im Fach)|\s*:)?(?:\s+|$)/iu.exec(
      field.text,
    );
  if (lead) {
    builder.consume(slicePiece(field, 0, lead[0].length));
    field = slicePiece(field, lead[0].length);
  }
  return [degree, field]
    .filter(({ text }) => /\p{L}{2}/u.test(text))
    .map((piece) => ({ ...fragment, piece }));
}

/** `PhD Some University`: nothing stands between the degree and the school. */
function splitLead(fragment: Fragment): Fragment[] {
  const lead =
    /^(?:(?:B|M|Ph|LL|J)\.?\s?(?:Sc|A|S|Eng|Tech|Ed|Phil|D|B|M|BA|Com|E)\.?|MBA|BBA|Bachelor|Master|Diplom)\s+(?=\p{Lu})/u.exec(
      fragment.piece.text,
    );
  const next = lead && fragment.piece.text.slice(lead[0].length).split(/,\s|\s[|–—·•/-]\s/)[0];
  if (!lead || !next || !isSchool(next)) return [fragment];
  return [slicePiece(fragment.piece, 0, lead[0].length), slicePiece(fragment.piece, lead[0].length)].map(
    (piece) => ({
      ...fragment,
      piece,
    }),
  );
}

/** `Passed Class 10 from …`: that it was passed is no part of what it is called. */
function withoutVerb(fragment: Fragment, builder: DocumentBuilder): Fragment {
  const verb =
    /^(?:successfully\s+)?(?:passed(?:\s+out)?|completed|graduated\s+(?:with|in)|obtained|earned|secured)\s+(?:my\s+|the\s+|an?\s+)?(?=[\p{Lu}\d])/iu.exec(
      fragment.piece.text,
    )?.[0].length ?? 0;
  if (verb === 0 || fragment.field || !isDegree(fragment.piece.text.slice(verb))) return fragment;
  builder.consume(slicePiece(fragment.piece, 0, verb));
  return { ...fragment, piece: slicePiece(fragment.piece, verb) };
}

/** `Business Management N6: Hollowbrook TVET College`, and the school first. */
function splitColon(fragment: Fragment): Fragment[] {
  const { text } = fragment.piece;
  const at = text.indexOf(": ");
  const [before, after] = [text.slice(0, at), text.slice(at + 2).split(/,\s|\s[|–—-]\s/)[0] ?? ""];
  const isBoth = (one: string, other: string) =>
    isDegree(one) && !isSchool(one) && isSchool(other) && !isDegree(other);
  if (at < 0 || fragment.field || !(isBoth(before, after) || isBoth(after, before))) return [fragment];
  return [slicePiece(fragment.piece, 0, at), slicePiece(fragment.piece, at + 2)].map((piece) => ({
    ...fragment,
    piece,
  }));
}

/** `B.Com. (Finance) from Hollowbrook University, Vadodara`: the word between says that the school follows. */
function splitFrom(fragment: Fragment): Fragment[] {
  const from = /\s(?:from|at|an der|presso|aan de)\s(?:the\s)?(?=\p{Lu})/u.exec(fragment.piece.text);
  if (!from || fragment.field) return [fragment];
  const before = fragment.piece.text.slice(0, from.index);
  const next = fragment.piece.text.slice(from.index + from[0].length).split(/,\s|\s[|–—-]\s/)[0] ?? "";
  if (isSchool(before) || !isSchool(next)) return [fragment];
  const article = /the\s$/i.test(from[0]) ? 4 : 0;
  return [
    slicePiece(fragment.piece, 0, from.index),
    slicePiece(fragment.piece, from.index + from[0].length - article),
  ].map((piece) => ({ ...fragment, piece }));
}

/** `Major: Biology  Minor: Chemistry` */
function splitMinor(fragment: Fragment): Fragment[] {
  const at = /^majors?\b/i.test(fragment.piece.text)
    ? fragment.piece.text.search(/[\s,;|]+minors?\s*(?:[:：]|in\s)/i)
    : -1;
  if (at < 0) return [fragment];
  return [slicePiece(fragment.piece, 0, at), trimSigns(slicePiece(fragment.piece, at))].map((piece) => ({
    ...fragment,
    piece,
  }));
}
