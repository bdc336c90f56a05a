import { type Piece, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { leadingDegree } from "./degrees.ts";
import { type Entry, type Fragment, trimSigns } from "./entries.ts";
import { isBareCity, splitFragments, splitPiece, takePlace, trailingCity } from "./fragments.ts";
import { countryCode, parsePlace } from "./places.ts";
import type { Section } from "./sections.ts";
import { splitEntries } from "./split-entries.ts";
import { isDegree, isSchool } from "./words.ts";
import { writeDates } from "./work.ts";

const score =
  /(?:(?:cumulative |overall )?(?:c?gpa|grade|note|abschlussnote|final grade|average|score|moyenne|mention|nota(?: media| final)?|m[eé]dia(?: final)?|cijfer|voto(?: finale)?|gesamtnote|promedio|绩点|平均成绩|المعدل|सीजीपीए)\s*[:：]?\s*(?:of\s+)?)(\d{1,3}(?:[.,]\d{1,3})?\s*%?(?:\s*(?:\/|of|out of|of a (?:possible |maximum )?|von|sur|su)\s*\d{1,3}(?:[.,]\d)?)?)|\b(?:gpa|cgpa|grade|note|moyenne|nota|m[eé]dia|cijfer|voto)\s*[:：]\s*([^,;|()]{2,30})|\b(\d[.,]\d{1,2}\s*(?:\/\s*\d(?:[.,]\d{1,2})?)?\s*(?:gpa|cgpa))\b|((?:summa|magna)?\s*cum laude|first[- ]class(?: hono[u]?rs)?|upper second[- ]class(?: hono[u]?rs)?|with (?:distinction|hono[u]?rs|merit)|2:1)\b/iu;

/** A grade that is all that a line says. */
const grade =
  /^(\d{1,2}[.,]\d{1,2}|\d{2,3}\/\d{2,3}(?:\s+e\s+lode)?|\d(?:[.,]\d{1,2})?\/\d{1,2}(?:[.,]\d)?|2[:.][12]|merit|distinction|pass|mention (?:très |assez )?bien|(?:summa |magna )?cum laude|matrícula de honor|sobresaliente|notable|sehr gut|gut|ممتاز|جيد جدا?ً?|امتياز)$/iu;

/** Reads an education section into entries `edu-1`, `edu-2` … */
export function readEducation(section: Section, builder: DocumentBuilder): void {
  for (const entry of mergeSplitEntries(splitEntries(section.lines))) writeEntry(entry, builder);
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

function writeEntry(entry: Entry, builder: DocumentBuilder): void {
  const list = builder.doc.education;
  const id = `edu-${list.length + 1}`;
  builder.consume(...entry.labels);
  const found = takeScore(entry, builder);
  const { rest, place } = takePlace(
    splitSchool(splitFragments(found.fragments.flatMap((one) => splitLabels(one, builder)))),
  );
  const schoolAt = pickSchool(rest);
  const named = rest[schoolAt];
  const city = place || !named || !isSchool(named.piece.text) ? undefined : trailingCity(named.piece.text);
  const town = city && named ? slicePiece(named.piece, city.from, city.to) : place;
  const school =
    city && named ? { ...named, piece: trimSigns(slicePiece(named.piece, 0, city.head)) } : named;
  const others = rest.filter((_, i) => i !== schoolAt);
  const degrees = others.filter((fragment) => isDegree(fragment.piece.text));
  // `PhD` in the margin beside `PhD in Physics`: the fuller one is read, the other says nothing new.
  const fullest = degrees.toSorted((a, b) => b.piece.text.length - a.piece.text.length)[0];
  const degreeAt = fullest ? others.indexOf(fullest) : 0;
  const degree = others[degreeAt]?.piece;
  const repeats = degrees.filter((one) => one !== fullest && fullest?.piece.text.startsWith(one.piece.text));
  builder.consume(...repeats.map(({ piece }) => piece));
  const extra = others.filter((one, i) => i !== degreeAt && !repeats.includes(one));
  const parts = degree ? splitDegree(degree) : {};
  // `…, Basair Flight College, Archerfield`: what stands behind the school's name is its town.
  const townAt =
    town || !school
      ? -1
      : extra.findIndex(
          (one) =>
            rest.indexOf(one) > schoolAt && one.row === school.row && isTown(one.piece.text, !!parts.area),
        );
  const behind = townAt < 0 ? undefined : extra.splice(townAt, 1)[0]?.piece;
  const where = town ?? behind;
  const area =
    parts.area ??
    (parts.studyType && extra[0] && !isSchool(extra[0].piece.text) ? extra.shift()?.piece : undefined);
  const sure = school && isSchool(school.piece.text) ? 0.95 : 0.65;
  const item = {
    id,
    ...(school ? { institution: builder.line(`${id}/institution`, school.piece, sure) } : {}),
    ...(parts.studyType
      ? {
          studyType: builder.line(
            `${id}/studyType`,
            parts.studyType,
            isDegree(parts.studyType.text) ? 0.95 : 0.6,
          ),
        }
      : {}),
    ...(area ? { area: builder.line(`${id}/area`, area, 0.85) } : {}),
    ...(found.score ? { score: builder.line(`${id}/score`, found.score, 0.95) } : {}),
    ...(where ? { location: builder.line(`${id}/location`, where, city || behind ? 0.7 : 0.9) } : {}),
    ...writeDates(entry, builder, id),
    courses: [] as { id: string; text: string }[],
  };
  const lines = [...extra.map((fragment) => fragment.piece), ...entry.body.map((line) => line.piece)];
  const items = lines.flatMap((piece) => courses(piece, builder));
  item.courses = items.map((piece, i) => builder.item(`${id}-c${i + 1}`, piece, 0.9));
  list.push(item);
}

const fields =
  /scien|engineer|arts|studies|econom|math|physi|chemi|biolog|business|management|law|medicin|design|informati|comput|histor|psycholog|language|literature|education|finance|account|market|\p{L}{3,}(?:ics|ogy|graphy|istik|logie|kunde|wissenschaft|technik|ología|ística|omía|nomia|ogia|owość|istyka|yka)$/iu;

function isTown(text: string, hasArea: boolean): boolean {
  return isBareCity(text) && !isSchool(text) && !isDegree(text) && (hasArea || !fields.test(text));
}

/** `Relevant coursework: A, B, C` is three courses; any other line is kept whole. */
function courses(piece: Piece, builder: DocumentBuilder): Piece[] {
  const label =
    /^(?:relevant |selected |key )?(?:courses|coursework|modules|subjects|kurse|cursos|cours)\s*(?:include[sd]?)?\s*[:：]\s*/i.exec(
      piece.text,
    );
  if (!label) return [piece];
  builder.consume(slicePiece(piece, 0, label[0].length));
  return splitPiece(slicePiece(piece, label[0].length), /\s*[,;，、]\s*/g);
}

function takeScore(entry: Entry, builder: DocumentBuilder): { fragments: Fragment[]; score?: Piece } {
  for (const source of [...entry.fragments, ...entry.body]) {
    const match = score.exec(source.piece.text) ?? grade.exec(source.piece.text);
    if (!match) continue;
    const value = match[1] ?? match[2] ?? match[3] ?? match[4] ?? "";
    const at = match.index + match[0].lastIndexOf(value);
    const piece = trimSigns(slicePiece(source.piece, at, at + value.length));
    builder.consume(slicePiece(source.piece, match.index, match.index + match[0].length));
    const before = trimSigns(slicePiece(source.piece, 0, match.index));
    const after = trimSigns(slicePiece(source.piece, match.index + match[0].length));
    const kept = [before, after].filter((part) => /[\p{L}\p{N}]{2}/u.test(part.text));
    if ("lines" in source) {
      if (kept.length > 0) return { fragments: entry.fragments, score: piece };
      entry.body = entry.body.filter((item) => item !== source);
      return { fragments: entry.fragments, score: piece };
    }
    const fragments = entry.fragments.flatMap((fragment) =>
      fragment === source ? kept.map((part) => ({ ...fragment, piece: part })) : [fragment],
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

/** `BSc Computer Science, University of X` on one line: cut at the comma where the school begins. */
function splitSchool(fragments: Fragment[]): Fragment[] {
  return fragments.flatMap((fragment) => {
    if (!isSchool(fragment.piece.text)) return [fragment];
    const lead =
      /^(?:(?:B|M|Ph|LL|J)\.?\s?(?:Sc|A|S|Eng|Tech|Ed|Phil|D|B|M|BA|Com|E)\.?|MBA|BBA|Bachelor|Master|Diplom)\s+(?=\p{Lu})/u.exec(
        fragment.piece.text,
      );
    if (lead) {
      const degree = { ...fragment, piece: slicePiece(fragment.piece, 0, lead[0].length) };
      return [
        degree,
        ...splitArea(
          { ...fragment, piece: slicePiece(fragment.piece, lead[0].length) },
          fragments.length < 3,
        ),
      ];
    }
    if (!isDegree(fragment.piece.text)) return splitArea(fragment, fragments.length < 4);
    const parts = splitPiece(fragment.piece, /,\s+|，/g);
    if (parts.length < 2) return [fragment];
    const award = parts.find((part) =>
      /certificate|diploma|degree|abitur|zeugnis|levels?\b/i.test(part.text),
    );
    const schools = parts.filter((part) => isSchool(part.text) && part !== award);
    return schools.length === 1 ? parts.map((piece) => ({ ...fragment, piece })) : [fragment];
  });
}

/** `Some University, Physics`: what follows the school after a comma is the field, unless it is a school or a place. */
function splitArea(fragment: Fragment, mayBeArea: boolean): Fragment[] {
  const parts = splitPiece(fragment.piece, /,\s+|，/g);
  const [school, area] = parts;
  const at = parts.findIndex((part) => isSchool(part.text));
  const isOnly = parts.filter((part) => isSchool(part.text)).length === 1;
  // `Computer Science, University of Northbridge, Northbridge, UK`: the field stands before the school.
  if (mayBeArea && parts.length > 2 && at > 0 && isOnly) {
    const from = fragment.piece.text.indexOf(parts[at]?.text ?? "");
    const lead = trimSigns(slicePiece(fragment.piece, 0, from));
    return [
      { ...fragment, piece: lead },
      { ...fragment, piece: slicePiece(fragment.piece, from) },
    ];
  }
  if (!mayBeArea || parts.length !== 2 || !school || !area) return [fragment];
  // After a degree the field comes first: `M.Sc. Informatik, Technische Universität`.
  if (!isSchool(school.text) && isSchool(area.text)) return parts.map((piece) => ({ ...fragment, piece }));
  if (
    !isSchool(school.text) ||
    isSchool(area.text) ||
    parsePlace(fragment.piece.text) ||
    countryCode(area.text)
  )
    return [fragment];
  return fields.test(area.text)
    ? [
        { ...fragment, piece: area },
        { ...fragment, piece: school },
      ]
    : [fragment];
}

function pickSchool(fragments: Fragment[]): number {
  const isAward = (text: string) => /certificate|diploma|degree|abitur|zeugnis|levels?\b/i.test(text);
  const named = fragments.filter(({ piece }) => isSchool(piece.text));
  // `Higher School Certificate` at `Fort Denison High School`: both are schools and degrees by their words.
  if (named.length > 1 && named.some(({ piece }) => isAward(piece.text))) {
    const at = fragments.findIndex(({ piece }) => isSchool(piece.text) && !isAward(piece.text));
    if (at >= 0) return at;
  }
  const sure = fragments.findIndex(
    (fragment) => isSchool(fragment.piece.text) && !isDegree(fragment.piece.text),
  );
  if (sure >= 0) return sure;
  const anyNamed = fragments.findIndex((fragment) => isSchool(fragment.piece.text));
  if (anyNamed >= 0) return anyNamed;
  const undegreed = fragments.findIndex((fragment) => !isDegree(fragment.piece.text));
  return fragments.length > 1 || undegreed >= 0 ? undegreed : -1;
}

/** `Bachelor of Science in Computer Science`, `BSc, Physics`, `M.Sc. Informatik` to degree and field. */
function splitDegree(piece: Piece): { studyType?: Piece; area?: Piece } {
  const lead = leadingDegree(piece.text);
  if (lead) {
    const area = trimSigns(slicePiece(piece, lead.areaFrom));
    return { studyType: slicePiece(piece, 0, lead.length), area };
  }
  const named =
    /^(?!(?:Higher|High|School|Graduate|Postgraduate|Leaving|National|General|Advanced|Professional)\b)((?:\p{Lu}[\p{L}&-]+ ){1,4}?)(Certificate)$/u.exec(
      piece.text,
    );
  if (named?.[1])
    return { studyType: slicePiece(piece, named[1].length), area: slicePiece(piece, 0, named[1].length) };
  const joiner = /\s+(?:in|en|im Fach|em|في)\s+|\s*[,:，、،]\s*/iu.exec(piece.text);
  if (joiner && joiner.index > 1 && isDegree(piece.text.slice(0, joiner.index))) {
    return {
      studyType: slicePiece(piece, 0, joiner.index),
      area: slicePiece(piece, joiner.index + joiner[0].length),
    };
  }
  const asian = /^(.+?)(学士|硕士|博士|本科|专科|修士|卒業見込み?|卒業|卒|修了|中退)(?:学位)?$/u.exec(
    piece.text,
  );
  if (asian?.[1] && asian[2]) {
    return { area: slicePiece(piece, 0, asian[1].length), studyType: slicePiece(piece, asian[1].length) };
  }
  return { studyType: piece };
}
