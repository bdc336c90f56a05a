import { joinPieces, type Piece, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { degreePhrase, fieldLabelLength } from "./degrees/degree-phrase.ts";
import { type Entry, type Fragment, trimSigns } from "./entries.ts";
import { readColumns } from "./forms/column-entries.ts";
import { readForm } from "./forms/form-entries.ts";
import { splitPiece } from "./fragments.ts";
import { findGrade } from "./grades.ts";
import { joinAtoms, toAtoms } from "./heads/atoms.ts";
import { type EducationRole, educationModel } from "./heads/education-evidence.ts";
import { labelHeads } from "./heads/label-heads.ts";
import type { Section } from "./section.ts";
import { splitEntries } from "./split-entries.ts";
import { isDegree, isSchool } from "./words.ts";
import { writeDates } from "./work.ts";

/** Reads an education section into entries `edu-1`, `edu-2` …, their heads together. */
export function readEducation(section: Section, builder: DocumentBuilder): void {
  const set = readColumns(section.lines, builder, "school") ?? readForm(section.lines);
  const lines = section.lines.map((line) => (tellsMore(line.text) ? { ...line, bullet: true } : line));
  const entries = (set ?? mergeSplitEntries(splitEntries(lines))).map(withDegree).map((entry) => ({
    entry,
    ...takeScore(entry, builder),
  }));
  const read = labelHeads(
    entries.map(({ fragments }) => ({
      atoms: toAtoms(
        withoutLevels(fragments, builder)
          .flatMap((one) => splitLabels(one, builder))
          .flatMap(splitLead),
      ),
      missing: { school: 2, degree: 2 },
    })),
    educationModel,
  );
  entries.forEach(({ entry, score }, i) => {
    writeEntry(entry, score, read[i] as ReadHead, builder);
  });
}

/** By its first words a line tells more of what stands above: a thesis, a term abroad, what was taught. */
function tellsMore(text: string): boolean {
  return /^(?:(?:minor |final[- ]year |bachelor['’]?s? |master['’]?s? |doctoral |phd )?(?:thesis|dissertation)|supervisors?|modules|(?:relevant |key |selected )?course(?:work|s)|activities and societies|dean['’]s list|semester abroad|year abroad|erasmus (?:exchange|year)|exchange (?:year|semester)|(?:first|second|third|final) year at|praca dyplomowa|(?:abschluss|master|bachelor|diplom)arbeit|tesi|mémoire|trabajo de fin|scriptie|afstudeeropdracht)(?![\p{L}])/iu.test(
    text,
  );
}

/** `Tertiary:`, `Secondary:` in a cell of its own says which kind of school stands beside it. */
function withoutLevels(fragments: Fragment[], builder: DocumentBuilder): Fragment[] {
  const isLevel = ({ piece }: Fragment) =>
    /^(?:tertiary|secondary|elementary|primary|high school|college|vocational|post-?graduate|graduate studies)\s*:?$/i.test(
      piece.text,
    );
  const rest = fragments.filter((one) => !isLevel(one));
  if (rest.length === 0) return fragments;
  builder.consume(...fragments.filter(isLevel).map(({ piece }) => piece));
  return rest;
}

type ReadHead = ReturnType<typeof labelHeads<EducationRole>>[number];

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

/** A degree that stands before a colon below a head that names none is the head's. */
function withDegree(entry: Entry): Entry {
  const [first] = entry.body;
  const line = first?.lines[0];
  const lead = first?.bullet === false ? /^([^:：]{2,30})[:：]\s+\S/u.exec(first.piece.text) : undefined;
  const isNamed = entry.fragments.some(({ piece }) => isDegree(piece.text));
  if (!first || !line || !lead?.[1] || isNamed || !isDegree(lead[1])) return entry;
  const row = entry.head.length;
  const parts = [slicePiece(first.piece, 0, lead[1].length)];
  const fragments = parts.map((piece) => ({
    piece,
    bold: line.bold,
    italic: line.italic,
    line,
    row,
    cell: 0,
  }));
  const rest = { ...first, piece: trimSigns(slicePiece(first.piece, lead[1].length)) };
  return { ...entry, fragments: [...entry.fragments, ...fragments], body: [rest, ...entry.body.slice(1)] };
}

function writeEntry(
  entry: Entry,
  score: Piece | undefined,
  { best, margin }: ReadHead,
  builder: DocumentBuilder,
): void {
  const list = builder.doc.education;
  const id = `edu-${list.length + 1}`;
  builder.consume(...entry.labels);
  const pieceOf = (wanted: EducationRole) => {
    const run = best.runs.find(({ role }) => role === wanted);
    return run && joinAtoms(run.atoms);
  };
  const school = pieceOf("school");
  const place = pieceOf("place");
  const { studyType, area, rest } = degreeAndArea(best.runs, builder);
  const sure = margin > 2 ? 0.95 : margin > 1 ? 0.85 : 0.65;
  const item = {
    id,
    ...(school ? { institution: builder.line(`${id}/institution`, school, sure) } : {}),
    ...(studyType
      ? { studyType: builder.line(`${id}/studyType`, studyType, isDegree(studyType.text) ? 0.95 : 0.6) }
      : {}),
    ...(area ? { area: builder.line(`${id}/area`, area, 0.85) } : {}),
    ...(score ? { score: builder.line(`${id}/score`, score, 0.95) } : {}),
    ...(place ? { location: builder.line(`${id}/location`, place, 0.8) } : {}),
    ...writeDates(entry, builder, id),
    courses: [] as { id: string; text: string }[],
  };
  const others = best.runs.filter(({ role }) => !role).map(({ atoms }) => joinAtoms(atoms));
  if (rest) others.unshift(rest);
  // `PhD` in the margin beside `PhD in Physics` says nothing new.
  const repeats = others.filter(({ text }) => studyType?.text.startsWith(text) && isDegree(text));
  builder.consume(...repeats);
  const extra = others.filter((one) => !repeats.includes(one));
  const lines = [...extra, ...entry.body.map((line) => line.piece)];
  const items = lines.flatMap((piece) => courses(piece, builder));
  item.courses = items.map((piece, i) => builder.item(`${id}-c${i + 1}`, piece, 0.9));
  list.push(item);
}

interface DegreeParts {
  studyType?: Piece;
  area?: Piece;
  rest?: Piece;
  /** `9 GCSEs`: what follows are grades, and no field. */
  isCounted?: boolean;
}

/** The degree and its field: two runs, or one that holds both; what follows the field belongs to it. */
function degreeAndArea(runs: ReadHead["best"]["runs"], builder: DocumentBuilder): DegreeParts {
  const at = runs.findIndex(({ role }) => role === "degree");
  const field = runs.findIndex(({ role }) => role === "area");
  const degree = runs[at];
  const area = runs[field];
  const [first] = area?.atoms ?? [];
  const isNext = field === at + 1 && first && ["comma", "bracket", "in"].includes(first.sign);
  if (degree && area && isNext) {
    const whole = joinAtoms([...degree.atoms, ...area.atoms]);
    const parts = splitDegree(whole, builder);
    // `Master of Social Work (Advanced)` is a degree to its end.
    const isWhole = first.sign === "bracket" && parts.studyType?.text === whole.text && isDegree(whole.text);
    if (parts.studyType && (parts.area || (isWhole && degreePhrase(whole.text)))) return parts;
  }
  const parts: DegreeParts = degree ? splitDegree(joinAtoms(degree.atoms), builder) : {};
  if (!area) return parts;
  const named = joinAtoms(area.atoms);
  if (parts.area || parts.isCounted)
    return { ...parts, rest: joinPieces(parts.rest ? [parts.rest, named] : [named], ", ") };
  const label = fieldLabelLength(named.text);
  if (label > 0) builder.consume(slicePiece(named, 0, label));
  return { ...parts, area: slicePiece(named, label) };
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
    const found = findGrade(source.piece.text);
    // `Highest grade passed: Grade 12` names the degree.
    if (!found || ("field" in source && source.field === "degree" && found.whole[0] === 0)) continue;
    const piece = trimSigns(slicePiece(source.piece, ...found.value));
    builder.consume(slicePiece(source.piece, ...found.whole));
    const before = trimSigns(slicePiece(source.piece, 0, found.whole[0]));
    const after = trimSigns(slicePiece(source.piece, found.whole[1]));
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

/** `PhD Some University`: nothing stands between the degree and the school. */
function splitLead(fragment: Fragment): Fragment[] {
  const lead =
    /^(?:(?:B|M|Ph|LL|J)\.?\s?(?:Sc|A|S|Eng|Tech|Ed|Phil|D|B|M|BA|Com|E)\.?|MBA|BBA|Bachelor|Master|Diplom)\s+(?=\p{Lu})/u.exec(
      fragment.piece.text,
    );
  const next = lead && fragment.piece.text.slice(lead[0].length).split(/,\s/)[0];
  if (!lead || !next || !isSchool(next)) return [fragment];
  return [slicePiece(fragment.piece, 0, lead[0].length), slicePiece(fragment.piece, lead[0].length)].map(
    (piece) => ({
      ...fragment,
      piece,
    }),
  );
}

/** `Bachelor of Science in Computer Science`, `BSc, Physics`, `M.Sc. Informatik` to degree and field. */
function splitDegree(piece: Piece, builder: DocumentBuilder): DegreeParts {
  // `7 GCSEs including English`: how many there are is no part of the degree.
  const counted =
    /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+((?:i?GCSEs?|[AO][- ]levels?|Highers|Nationals))(?=$|[\s,:(])[\s,:]*/iu.exec(
      piece.text,
    );
  if (counted?.[1]) {
    const at = counted[0].indexOf(counted[1]);
    return { studyType: slicePiece(piece, at, at + counted[1].length), rest: piece, isCounted: true };
  }
  const phrase = degreePhrase(piece.text);
  if (!phrase) return { studyType: piece };
  builder.consume(...phrase.labels.map(([from, to]) => slicePiece(piece, from, to)));
  const area = phrase.area && trimSigns(slicePiece(piece, ...phrase.area));
  const studyType = joinPieces(phrase.degree.map(([from, to]) => slicePiece(piece, from, to)));
  const rest = phrase.rest && trimSigns(slicePiece(piece, ...phrase.rest));
  return { studyType, ...(area?.text ? { area } : {}), ...(rest?.text ? { rest } : {}) };
}
