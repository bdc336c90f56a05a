/** What one clause of a proposed text claims: words, skills, figures and dates, each taken once. */
import { findSkills } from "@tailorbird/skills/find-skills";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { isNeutral, isVerb, type Word, wordsOf } from "../text/words.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { type DateClaim, findDates } from "./dates.ts";
import { findQuantities } from "./numbers/find-quantities.ts";
import type { Quantity } from "./numbers/quantity.ts";
import { deedsIn } from "./vocabulary/deeds-in-text.ts";

export interface ClauseClaims {
  text: string;
  joint: Clause["joint"];
  /** See `Clause`. */
  loose?: boolean;
  /** Content words not taken by a skill, a figure or a date. */
  words: Word[];
  /** Stem of the clause's verbs: the deed, which no header can prove. */
  verbs: ReadonlySet<string>;
  /** Stems of all its words that tell what was done. */
  deeds: ReadonlySet<string>;
  skills: { name: string; text: string }[];
  quantities: Quantity[];
  dates: DateClaim[];
  start: number;
  /** The whole text. */
  whole: string;
  /** The text it was taken out of, when it is judged as a piece of a list. */
  context?: string;
}

/** Reads the claims of a text, clause by clause. `listed` says each clause is a term of a list. */
export function claimsOf(text: string, listed = false): ClauseClaims[] {
  const dates = findDates(text);
  const quantities = findQuantities(text, dates);
  const clauses = listed ? termsOf(text) : clausesOf(text);
  return clauses.map((clause) => {
    const end = clause.start + clause.text.length;
    const inside = (each: { start: number; end: number }) => each.start >= clause.start && each.start < end;
    const skills = findSkills(clause.text, { listed }).filter(
      (found) => listed || skillNamed(found.name)?.technical,
    );
    const ownDates = dates.filter(inside);
    const ownQuantities = quantities.filter(inside);
    const taken = [
      ...skills.map((found) => ({ start: found.start + clause.start, end: found.end + clause.start })),
      ...ownDates,
      ...ownQuantities,
    ];
    const words = wordsOf(clause.text)
      .map((word) => ({ ...word, start: word.start + clause.start, end: word.end + clause.start }))
      .filter(
        (word) => !isNeutral(word) && !taken.some((each) => word.start < each.end && word.end > each.start),
      );
    return {
      text: clause.text,
      joint: clause.joint,
      loose: clause.loose ?? false,
      words,
      verbs: new Set(words.filter((word, index) => index === 0 && isVerb(word)).map((word) => word.stem)),
      deeds: listed ? new Set() : deedsIn(clause.text),
      skills: skills.map(({ name, text: written }) => ({ name, text: written })),
      quantities: ownQuantities,
      dates: ownDates,
      start: clause.start,
      whole: text,
    };
  });
}

/** The terms of a comma-separated list. */
export function termsOf(text: string): Clause[] {
  const terms: Clause[] = [];
  let from = 0;
  for (const match of text.matchAll(/[,;|\n\u2022\u00b7]|$/g)) {
    const term = text.slice(from, match.index);
    if (term.trim() !== "") terms.push({ text: term, start: from, joint: "first" });
    from = match.index + match[0].length;
  }
  return terms;
}

/** Whether the clause claims nothing by itself. */
export function isEmpty(claims: ClauseClaims): boolean {
  return claims.words.length + claims.skills.length + claims.quantities.length + claims.dates.length === 0;
}
