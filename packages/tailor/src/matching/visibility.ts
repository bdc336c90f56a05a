/**
 * How easily the proof is found: in the posting's own words, and near the top of its item. A proof nobody sees is worth
 * four fifths of one that is seen. Repetition counts for nothing.
 */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "../skills/find-skills.ts";
import { fold } from "../text/clean.ts";
import { isNeutral, wordsOf } from "../text/words.ts";
import type { MatchLine } from "./lines.ts";

const prominentLines = 3;

/** 0.8–1. */
export function visibility(requirement: Requirement, proofs: MatchLine[], lines: MatchLine[]): number {
  if (proofs.length === 0) return 1;
  const wanted = terms(requirement);
  const text = fold(
    lines
      .filter((line) => line.shows || line.section === "skills" || line.section === "basics")
      .map((line) => line.text)
      .join("\n"),
  );
  const literal =
    wanted.length === 0 ? 1 : wanted.filter((term) => text.includes(term)).length / wanted.length;
  const summary = lines.filter((line) => line.section === "basics");
  const prominent =
    proofs.some((line) => line.place === null || line.place < prominentLines) ||
    summary.some((line) => requirement.skills.some((skill) => line.skills.has(skill)));
  return 0.8 + 0.1 * literal + (prominent ? 0.1 : 0);
}

/** The posting's own words for what it asks. */
function terms(requirement: Requirement): string[] {
  const skills = findSkills(requirement.text).map((found) => fold(found.text));
  if (skills.length > 0) return [...new Set(skills)];
  return [
    ...new Set(
      wordsOf(requirement.text)
        .filter((word) => !isNeutral(word) && word.text.length > 3)
        .map((word) => word.lower),
    ),
  ].slice(0, 6);
}
