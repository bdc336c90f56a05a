/**
 * How easily the proof is found: in the posting's own words, and where a reader looks first. A proof nobody sees is worth
 * two thirds of one that is seen at once. Repetition counts for nothing.
 */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { fold } from "../text/clean.ts";
import { isNeutral, wordsOf } from "../text/words.ts";
import type { MatchLine } from "./lines.ts";

/** How much of a reader's attention is left by the n-th role, and by the n-th line of it. */
const attentionByRole = [1, 0.9, 0.75, 0.6, 0.5];
const attentionByLine = [1, 0.9, 0.8, 0.65, 0.5, 0.4];

/** What the score needs to know of a resume as a whole; read once. */
export interface ReadingOrder {
  /** address → 0–1: how soon a reader comes to the line. */
  attention: ReadonlyMap<string, number>;
  /** All that is printed of work, skills and summary, folded. */
  text: string;
  summary: readonly MatchLine[];
}

export function readingOrder(lines: readonly MatchLine[]): ReadingOrder {
  const roles = new Map<string, number>();
  const terms = new Map<string, number>();
  const attention = new Map<string, number>();
  for (const line of lines) {
    if (line.container !== null && line.section === "work" && !roles.has(line.container))
      roles.set(line.container, roles.size);
    const role = line.section === "work" ? at(attentionByRole, roles.get(line.container!) ?? 0) : 0.7;
    if (line.section === "basics") attention.set(line.address, 1);
    else if (line.section === "skills") {
      const place = terms.get(line.container ?? "") ?? 0;
      terms.set(line.container ?? "", place + 1);
      attention.set(line.address, place < 3 ? 0.7 : 0.5);
    } else if (line.place !== null) attention.set(line.address, role * at(attentionByLine, line.place));
    else attention.set(line.address, role * 0.9);
  }
  return {
    attention,
    text: fold(
      lines
        .filter((line) => line.shows || line.section === "skills" || line.section === "basics")
        .map((line) => line.text)
        .join("\n"),
    ),
    summary: lines.filter((line) => line.section === "basics" && line.proves),
  };
}

function at(values: readonly number[], index: number): number {
  return values[Math.min(index, values.length - 1)]!;
}

/** 0.65–1. */
export function visibility(
  requirement: Requirement,
  proofs: readonly MatchLine[],
  order: ReadingOrder,
): number {
  if (proofs.length === 0) return 1;
  const wanted = terms(requirement);
  const literal =
    wanted.length === 0 ? 1 : wanted.filter((term) => order.text.includes(term)).length / wanted.length;
  const inSummary = order.summary.some((line) => requirement.skills.some((skill) => line.skills.has(skill)));
  const seen = inSummary ? 1 : Math.max(...proofs.map((line) => order.attention.get(line.address) ?? 0.5));
  return 0.65 + 0.15 * literal + 0.2 * seen;
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
