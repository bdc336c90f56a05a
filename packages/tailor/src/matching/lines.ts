/** The lines of a resume as scoring reads them. Hidden text is not among them. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { listEntries } from "../addresses.ts";
import { skillNames } from "../grounding/skill-names.ts";
import { clean } from "../text/clean.ts";
import { isNeutral, wordsOf } from "../text/words.ts";

export interface MatchLine {
  address: string;
  section: string;
  container: string | null;
  field: string;
  text: string;
  stems: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  /** The line shows work: a bullet, a summary or a title of a role or project. Others, and unproved own words, only name things. */
  shows: boolean;
  /** False for own words that the person has not declared to be evidence. */
  proves: boolean;
  /** Place among the lines of its item, from 0; null for what is no line. */
  place: number | null;
}

const showing = new Set(["work", "projects", "volunteer"]);

/** Every line, in document order. */
export function readLines(resume: ResumeDocument): MatchLine[] {
  const places = new Map<string, number>();
  return listEntries(resume)
    .filter((entry) => entry.kind !== "contact")
    .map((entry) => {
      const text = clean(entry.value);
      const field = entry.address.split("/")[1] ?? "";
      const isLine = field === "" && entry.container !== null;
      const place = isLine ? (places.get(entry.container!) ?? 0) : null;
      if (place !== null) places.set(entry.container!, place + 1);
      return {
        address: entry.address,
        section: entry.section,
        container: entry.container,
        field,
        text,
        stems: new Set(
          wordsOf(affirmed(text))
            .filter((word) => !isNeutral(word))
            .map((word) => word.stem),
        ),
        skills: skillNames(affirmed(text), entry.kind === "term" || field === "keywords"),
        proves: entry.proves,
        shows:
          entry.proves &&
          showing.has(entry.section) &&
          !/^(?:name|organization|location|url|startDate|endDate)$/.test(field),
        place,
      };
    });
}

/** Without the clauses that deny: "Did not manage people, but coordinated releases" shows only the second. */
function affirmed(text: string): string {
  return text.replace(
    /(?:\b(?:did|do|does|was|were|is|are|has|have|had)\s+)?(?:\b(?:not|never|nicht|keine?[mnrs]?|jamais|nunca)\b)[^,;.]*?(?=[,;.]|\bbut\b|\bsondern\b|\bmais\b|\bpero\b|$)/giu,
    " ",
  );
}
