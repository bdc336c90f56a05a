/** Requirements a degree, a certificate or a language answers. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { certificatesIn, degreesIn, fluencyOf, humanLanguage } from "../grounding/lexicons.ts";
import { isSupportedWord } from "../grounding/vocabulary/synonyms.ts";
import { isNeutral, stemSet, wordsOf } from "../text/words.ts";
import { fieldOfStudy, isOfBroadField } from "./fields-of-study.ts";
import type { MatchLine } from "./lines.ts";
import { paddingWords } from "./padding-words.ts";
import type { Proof } from "./proof.ts";

const rank: Record<string, number> = {
  school: 1,
  associate: 2,
  bachelor: 3,
  master: 4,
  mba: 4,
  professional: 4,
  graduate: 4,
  doctorate: 5,
};

/**
 * The proof for a degree, certificate or language, or null when the requirement asks for none of them.
 * @param written the language the resume is written in (BCP 47)
 */
export function proveCredential(
  requirement: Requirement,
  lines: MatchLine[],
  written: string | null,
): Proof | null {
  return (
    proveLanguage(requirement, lines, written) ??
    proveDegree(requirement, lines) ??
    proveCertificate(requirement, lines)
  );
}

const namesOfLanguages: Record<string, string> = {
  en: "english",
  de: "german",
  fr: "french",
  es: "spanish",
};

/** What is enough where a language is asked for without a level. */
const conversational = 2;
/** What is asked above it can't be told from how people name their level. */
const fluent = 4;

/** Subjects of a school are no languages: "GCSE grade C or above in English and Maths". */
const asSubject = /\b(?:GCSEs?|A[- ]levels?|O[- ]levels?|matric|leaving cert|grade [A-C1-9])(?!\p{L})/iu;

function proveLanguage(requirement: Requirement, lines: MatchLine[], written: string | null): Proof | null {
  if (asSubject.test(requirement.text)) return null;
  const names = wordsOf(requirement.text).flatMap((word) => humanLanguage(word.lower) ?? []);
  if (names.length === 0 || requirement.text.split(/\s+/).length > 22) return null;
  const level = Math.min(fluencyOf(requirement.text) ?? conversational, fluent);
  const any = /\b(?:or|oder|ou|o)\b/i.test(requirement.text);
  const found = names.flatMap((name) => spoken(name, lines) ?? []);
  // What it is written in, a resume seldom lists.
  const own = written === null ? undefined : namesOfLanguages[written.slice(0, 2).toLowerCase()];
  if (found.length === 0 && names.every((name) => name === own))
    return { outcome: "unverifiable", lines: [] };
  if (found.length === 0) return spokenAtWork(names, lines);
  const enough = found.filter((each) => each.level === null || each.level >= level);
  const complete = any ? enough.length > 0 : enough.length === names.length;
  return { outcome: complete ? "met" : "partly", lines: found.map((each) => each.line) };
}

/** Where the resume lists a language, among the languages or the skills, and the level it gives. */
function spoken(name: string, lines: MatchLine[]): { line: MatchLine; level: number | null } | undefined {
  const line = lines.find(
    (each) =>
      ((each.section === "languages" && each.field === "language") || isSkillTerm(each)) &&
      wordsOf(each.text).some((word) => humanLanguage(word.lower) === name),
  );
  if (!line) return undefined;
  const fluency = lines.find(
    (each) => each.section === "languages" && each.container === line.container && each.field === "fluency",
  );
  return { line, level: fluencyOf((fluency ?? line).text) };
}

/** "Translated for two cooks who spoke only Spanish": no list of languages has it, and the work shows some of it. */
function spokenAtWork(names: readonly string[], lines: MatchLine[]): Proof {
  const found = lines.filter(
    (line) =>
      line.shows && wordsOf(line.text).some((word) => names.includes(humanLanguage(word.lower) ?? "")),
  );
  return found.length > 0
    ? { outcome: "partly", lines: found.slice(0, 2) }
    : { outcome: "missing", lines: [] };
}

/** A term of a list of skills, which may as well name a language or a licence. */
function isSkillTerm(line: MatchLine): boolean {
  return line.section === "skills" && line.field === "";
}

/** Degrees the text asks for. A driving licence is none, though a French licence is. */
export function academicDegreesIn(text: string): ReturnType<typeof degreesIn> {
  return degreesIn(text).filter(
    (degree) =>
      rank[degree.level] !== undefined &&
      (!/^licence$/i.test(degree.text) ||
        /licence (?:en|de|professionnelle|universitaire)(?!\p{L})/iu.test(text)),
  );
}

function proveDegree(requirement: Requirement, lines: MatchLine[]): Proof | null {
  // "Mark A-level papers": a duty that speaks of degrees asks for none.
  if (requirement.kind === "responsibility") return null;
  const asked = academicDegreesIn(requirement.text);
  const generic =
    /\b(?:university |college |academic )?degree\b|\bdiploma\b|\bhochschulabschluss\b|\bstudium\b/i.test(
      requirement.text,
    );
  if (asked.length === 0 && !generic) return null;
  const lowest = asked.length > 0 ? Math.min(...asked.map((degree) => rank[degree.level]!)) : 2;
  const education = lines.filter(
    (line) => line.section === "education" && (line.field === "studyType" || line.field === "area"),
  );
  const held = education.filter((line) => line.field === "studyType" && heldRank(line.text) >= lowest);
  const isOpen = /equivalent|comparable|related|similar|relevant|vergleichbar|équivalent|afín/i.test(
    requirement.text,
  );
  const elsewhere = held.length > 0 ? [] : diplomasAmongPapers(requirement.text, lines);
  if (elsewhere.length > 0) return { outcome: "met", lines: elsewhere.slice(0, 2) };
  // "NVQ Level 3 or the diploma that replaced it": no degree, and perhaps said elsewhere.
  if (held.length === 0 && asked.length === 0 && !isOpen) return null;
  if (held.length === 0) return { outcome: education.length > 0 && isOpen ? "partly" : "missing", lines: [] };
  const inField = held.filter((line) =>
    isInField(
      requirement.text,
      education.filter((each) => each.container === line.container),
    ),
  );
  if (inField.length > 0) return { outcome: "met", lines: inField.slice(0, 2) };
  return isOpen ? { outcome: "partly", lines: held.slice(0, 2) } : { outcome: "missing", lines: [] };
}

/** Letters that are a degree where one is written, and may be anything elsewhere. */
const letters: readonly [RegExp, string][] = [
  [/^(?:M\.?A|M\.?S)\b/, "master"],
  [/^(?:B\.?A|B\.?S|A\.?B)\b/, "bachelor"],
  [/^(?:A\.?A(?:\.?S)?|A\.?S)\b/, "associate"],
  [/\b(?:diploma|ged|matric|leaving cert|nvq|btec|a[- ]levels?|certificate iii|cert iii)\b/i, "school"],
];

/** How high a degree stands that a line of education names; 0 for none. */
function heldRank(text: string): number {
  const named = degreesIn(text).map((degree) => rank[degree.level] ?? 0);
  const written = letters.find(([pattern]) => pattern.test(text))?.[1];
  return Math.max(0, ...named, written ? rank[written]! : 0);
}

/** "Level 3 Diploma in Adult Care", listed with courses or certificates: no school gave it. */
function diplomasAmongPapers(text: string, lines: readonly MatchLine[]): MatchLine[] {
  const fields = alternativesIn(fieldsText(text), degreeWords);
  return lines.filter(
    (line) =>
      !line.shows &&
      degreeMention.test(line.text) &&
      fields.some((field) => field.every((stem) => isSupportedWord(stem, line.stems))),
  );
}

/** Whether a degree is in one of the fields asked for; in any where none is named. */
function isInField(text: string, education: MatchLine[]): boolean {
  const asked = fieldsText(text);
  const fields = alternativesIn(asked, degreeWords);
  if (fields.length === 0) return true;
  const stems = new Set(education.flatMap((line) => [...line.stems]));
  const studied = fieldOfStudy(education.map((line) => line.text).join(" "));
  if (studied !== undefined && fieldOfStudy(asked) === studied) return true;
  if (isOfBroadField(asked, education.map((line) => line.text).join(" "))) return true;
  return fields.some((field) => field.every((stem) => isSupportedWord(stem, stems)));
}

/** "Master's degree in statistics, mathematics or similar and strong Python": what stands after "in"; else before the degree. */
function fieldsText(text: string): string {
  const clause = text
    .split(
      /[;:.](?=\s|$)|\b(?:with|plus|mit)\b|\b(?:and|und|et|y)\b(?= (?:\d|an?|the|strong|good|solid|proven|experience|at least)\b)/iu,
    )
    .find((part) => degreeMention.test(part) || degreesIn(part).length > 0);
  if (clause === undefined) return "";
  const named = degreeMention.exec(clause)?.[0] ?? degreesIn(clause)[0]?.text ?? "";
  const at = clause.indexOf(named);
  const after = clause.slice(at + named.length);
  const inField = /(?:^|\s|\))(?:in|of|en|im|der|de)\s(.+)/iu.exec(after)?.[1];
  return inField ?? clause.slice(0, at).split(/[,(]/).at(-1) ?? "";
}

const degreeMention = /\b(?:degree|diploma|hochschulabschluss|studium|abschluss|diplôme|título)\b/i;

const degreeWords = stemSet(
  "degree university college academic bachelor bachelors master masters diploma bsc msc ba bs ma ms mba phd doctorate science arts " +
    "first third level tertiary secondary post high school undergraduate postgraduate graduate field discipline subject education hochschulabschluss studium abgeschlossenes abschluss diplôme licence grado título",
);
const certificateWords = stemSet(
  "certificate certification certified certificates licence license licensed licensure registered registration accreditation accredited " +
    "chartered qualification qualified credential valid current active hold holder full membership zertifikat zertifizierung",
);

/** What is asked, each way to answer it as its words, without those that only say what kind of thing it is. */
function alternativesIn(text: string, kindWords: ReadonlySet<string>): string[][] {
  return text
    .split(/[,/();:]|\b(?:or|and|as|with|oder|und|ou|et)\b/iu)
    .map((part) =>
      wordsOf(part)
        .filter(
          (word) =>
            !isNeutral(word) &&
            !/^\p{N}/u.test(word.text) &&
            !paddingWords.has(word.stem) &&
            !kindWords.has(word.stem) &&
            !/^(?:related|relevant|comparable|equivalent|similar|another|such)$/.test(word.lower),
        )
        .map((word) => word.stem),
    )
    .filter((stems) => stems.length > 0);
}

function proveCertificate(requirement: Requirement, lines: MatchLine[]): Proof | null {
  const asked = certificatesIn(requirement.text);
  if (asked.length === 0) return null;
  const names = alternativesIn(requirement.text, certificateWords);
  const fits = (line: MatchLine) =>
    names.some((name) => name.filter((stem) => line.stems.has(stem)).length >= (name.length * 2) / 3);
  const listed = lines.filter(
    (line) => (line.section === "certificates" && line.field === "name") || isSkillTerm(line),
  );
  const fitting = listed.filter((line) =>
    names.length === 0 ? line.section === "certificates" : fits(line),
  );
  if (fitting.length > 0) return { outcome: "met", lines: fitting.slice(0, 2) };
  const mentioned = lines.filter(
    (line) => !listed.includes(line) && certificatesIn(line.text).length > 0 && fits(line),
  );
  if (mentioned.length > 0) return { outcome: "unproved", lines: mentioned.slice(0, 2) };
  return requirement.skills.length > 0 && !/\b(?:must|required|mandatory|valid)\b/i.test(requirement.text)
    ? null
    : { outcome: "missing", lines: [] };
}
