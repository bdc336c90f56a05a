import { findSkills } from "@tailorbird/skills/find-skills";
import { skillNamed } from "@tailorbird/skills/skill-index";
import type { SourceLine } from "../lines.ts";

const mostTerms = 200;

/** Whether lines are a list of tools, whatever stands above them: most of its terms are names that the dictionary has. */
export function isSkillList(lines: readonly SourceLine[]): boolean {
  const terms = lines
    .flatMap(({ text }) => text.replace(/^[^:,]{1,40}:/, "").split(/[,;|•·\t]|\s{3,}/))
    .map((term) => term.trim())
    .filter(Boolean)
    .slice(0, mostTerms);
  const known = terms.filter(isTool).length;
  return known >= 3 && known >= terms.length / 2;
}

/** A term that is a tool's name and little else: a sentence that names one is none. */
function isTool(term: string): boolean {
  return (
    term.length <= 60 &&
    findSkills(term, { listed: true }).some(
      ({ name, text }) => skillNamed(name)?.technical && text.length >= 0.6 * term.length,
    )
  );
}
