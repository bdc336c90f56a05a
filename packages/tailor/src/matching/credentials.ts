/** Requirements a degree, a certificate or a language answers. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { certificatesIn, degreesIn, fluencyOf, humanLanguage } from "../grounding/lexicons.ts";
import { wordsOf } from "../text/words.ts";
import type { MatchLine } from "./lines.ts";
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

/** The proof for a degree, certificate or language, or null when the requirement asks for none of them. */
export function proveCredential(requirement: Requirement, lines: MatchLine[]): Proof | null {
  return (
    proveLanguage(requirement, lines) ??
    proveDegree(requirement, lines) ??
    proveCertificate(requirement, lines)
  );
}

function proveLanguage(requirement: Requirement, lines: MatchLine[]): Proof | null {
  const names = wordsOf(requirement.text).flatMap((word) => humanLanguage(word.lower) ?? []);
  if (names.length === 0 || requirement.text.split(/\s+/).length > 22) return null;
  const level = fluencyOf(requirement.text) ?? 3;
  const any = /\b(?:or|oder|ou|o)\b/i.test(requirement.text);
  const held = names.map((name) => {
    const line = lines.find(
      (each) =>
        each.section === "languages" &&
        each.field === "language" &&
        wordsOf(each.text).some((word) => humanLanguage(word.lower) === name),
    );
    if (!line) return null;
    const fluency = lines.find((each) => each.container === line.container && each.field === "fluency");
    return { line, level: fluency ? fluencyOf(fluency.text) : null };
  });
  const found = held.filter((each) => each !== null);
  if (found.length === 0) {
    // A resume written in the language asked for shows that much.
    return { outcome: "missing", lines: [] };
  }
  const enough = found.filter((each) => each.level === null || each.level >= Math.min(level, 4));
  const complete = any ? enough.length > 0 : enough.length === names.length;
  return { outcome: complete ? "met" : "partly", lines: found.map((each) => each.line) };
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
  const held = education.filter(
    (line) =>
      line.field === "studyType" &&
      degreesIn(line.text).some((degree) => (rank[degree.level] ?? 0) >= lowest),
  );
  if (held.length === 0)
    return {
      outcome:
        education.length > 0 && /equivalent|or (?:related|similar) experience/i.test(requirement.text)
          ? "partly"
          : "missing",
      lines: [],
    };
  return { outcome: "met", lines: held.slice(0, 2) };
}

function proveCertificate(requirement: Requirement, lines: MatchLine[]): Proof | null {
  const asked = certificatesIn(requirement.text);
  if (asked.length === 0) return null;
  const names = wordsOf(requirement.text)
    .filter((word) => /^\p{Lu}/u.test(word.text) || /^[A-Z]{2,}$/.test(word.text))
    .map((word) => word.stem);
  const held = lines.filter((line) => line.section === "certificates" && line.field === "name");
  const fitting = held.filter(
    (line) =>
      names.length === 0 ||
      names.filter((stem) => line.stems.has(stem)).length >= Math.min(2, names.length) ||
      requirement.skills.some((skill) => line.skills.has(skill)),
  );
  if (fitting.length > 0) return { outcome: "met", lines: fitting.slice(0, 2) };
  const mentioned = lines.filter(
    (line) =>
      asked.some((name) => line.text.toLowerCase().includes(name.toLowerCase())) &&
      line.section !== "certificates",
  );
  if (mentioned.length > 0) return { outcome: "unproved", lines: mentioned.slice(0, 2) };
  return requirement.skills.length > 0 && !/\b(?:must|required|mandatory|valid)\b/i.test(requirement.text)
    ? null
    : { outcome: "missing", lines: [] };
}
