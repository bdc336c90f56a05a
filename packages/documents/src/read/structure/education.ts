import { joinPieces, type Piece, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { degreePhrase, fieldLabelLength } from "./degrees/degree-phrase.ts";
import { countedDegree, isCounted } from "./education/counted.ts";
import { schoolEntries } from "./education/school-entries.ts";
import { type Entry, trimSigns } from "./entries.ts";
import { splitPiece } from "./fragments.ts";
import { tellsHowFar } from "./grades.ts";
import { joinAtoms, toAtoms } from "./heads/atoms.ts";
import { type EducationRole, educationModel } from "./heads/education-evidence.ts";
import { labelHeads } from "./heads/label-heads.ts";
import type { Section } from "./section.ts";
import { isDegree, isSchool } from "./words.ts";
import { writeDates } from "./work.ts";

/** Reads an education section into entries `edu-1`, `edu-2` …, their heads together. */
export function readEducation(section: Section, builder: DocumentBuilder): void {
  const entries = schoolEntries(section, builder);
  const read = labelHeads(
    entries.map(({ fragments }) => ({
      atoms: toAtoms(fragments),
      missing: { school: 2, degree: 2 },
    })),
    educationModel,
  );
  let above: Piece | undefined;
  entries.forEach(({ entry, score }, i) => {
    const head = read[i] as ReadHead;
    const school = pieceOf(head, "school");
    // A second degree below the first stands under the same school's name.
    const shared = !school && isDegreeFirst(head) && above ? above : school;
    writeEntry(entry, score, head, shared, builder);
    above = opensWith(head, "school") || (shared === above && !school) ? shared : undefined;
  });
}

function pieceOf({ best }: ReadHead, wanted: EducationRole): Piece | undefined {
  const run = best.runs.find(({ role }) => role === wanted);
  return run && joinAtoms(run.atoms);
}

function opensWith({ best }: ReadHead, role: EducationRole): boolean {
  return best.runs.find((run) => run.role)?.role === role;
}

function isDegreeFirst(head: ReadHead): boolean {
  return opensWith(head, "degree") && isDegree(pieceOf(head, "degree")?.text ?? "");
}

type ReadHead = ReturnType<typeof labelHeads<EducationRole>>[number];

function writeEntry(
  entry: Entry,
  score: Piece | undefined,
  head: ReadHead,
  school: Piece | undefined,
  builder: DocumentBuilder,
): void {
  const { best, margin } = head;
  const list = builder.doc.education;
  const id = `edu-${list.length + 1}`;
  builder.consume(...entry.labels);
  const place = pieceOf(head, "place");
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
  const named = area && joinAtoms(area.atoms);
  const label = named ? fieldLabelLength(named.text) : 0;
  // `BSc in Business Administration`, `Major in Marketing`: the degree has its own name, and the label says the field.
  if (degree && named && label > 0 && degreePhrase(joinAtoms(degree.atoms).text)?.area) {
    builder.consume(slicePiece(named, 0, label));
    return { studyType: joinAtoms(degree.atoms), area: slicePiece(named, label) };
  }
  // `9 GCSEs including Maths (7), English (6) and …` goes on too long for a name.
  const [atom] = degree?.atoms ?? [];
  const behind = atom?.source.piece.text.slice(atom.from).split(/,\s/) ?? [];
  const school = behind.findIndex((part) => isSchool(part));
  const isList = behind.slice(0, school < 0 ? undefined : school).join(", ").length > 60;
  const parts: DegreeParts = degree ? splitDegree(joinAtoms(degree.atoms), builder, isList) : {};
  if (!named) return parts;
  if (parts.area || parts.isCounted)
    return { ...parts, rest: joinPieces(parts.rest ? [parts.rest, named] : [named], ", ") };
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

/** `Bachelor of Science in Computer Science`, `BSc, Physics`, `M.Sc. Informatik` to degree and field. */
function splitDegree(piece: Piece, builder: DocumentBuilder, isList = false): DegreeParts {
  const counted = countedDegree.exec(piece.text);
  if (counted?.[1]) {
    if (isCounted(piece.text) && !isList) return { studyType: piece, isCounted: true };
    const at = counted[0].indexOf(counted[1]);
    return { studyType: slicePiece(piece, at, at + counted[1].length), rest: piece, isCounted: true };
  }
  const phrase = degreePhrase(piece.text);
  if (!phrase) return { studyType: piece };
  builder.consume(...phrase.labels.map(([from, to]) => slicePiece(piece, from, to)));
  const area = phrase.area && trimSigns(slicePiece(piece, ...phrase.area));
  const studyType = joinPieces(phrase.degree.map(([from, to]) => slicePiece(piece, from, to)));
  const rest = phrase.rest && trimSigns(slicePiece(piece, ...phrase.rest));
  // `GCSEs: 8 grades A to D`
  const isTold =
    area &&
    (tellsHowFar(area.text) ||
      (/^(?:\d+\s|grades?\s|including\s|incl\.)/i.test(area.text) && !/^\d+\s\p{Lu}/u.test(area.text)));
  if (isTold) return { studyType, rest: rest ? joinPieces([area, rest], ", ") : area, isCounted: true };
  return { studyType, ...(area?.text ? { area } : {}), ...(rest?.text ? { rest } : {}) };
}
