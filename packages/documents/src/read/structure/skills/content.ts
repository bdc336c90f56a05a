import { findSkills } from "@tailorbird/skills/find-skills";
import { skillNamed } from "@tailorbird/skills/skill-index";
import type { SourceLine } from "../../lines.ts";

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

/** Headings of lists that are about something else. */
const others =
  /client|member|affiliat|hobb|interest|refer|award|prize|honou?r|personal|declaration|family|travel|press|licen|certif|course|train|event|memberships|clubs|quote|philosophy|proud|day|strength finder|children|additional|other|misc/i;

/**
 * Whether lines are a list of skills by its shape, under a heading that no list knows: short terms without dates, several of
 * them, in bullets, rows of labels or between signs.
 */
export function looksLikeSkills(heading: string, lines: readonly SourceLine[]): boolean {
  if (!heading || others.test(heading) || lines.length === 0 || lines.length > 25) return false;
  const texts = lines.map(({ text }) => text);
  if (texts.some((text) => /(?:19|20)\d{2}|@|https?:|[.!?]$/.test(text) || text.length > 120)) return false;
  const terms = texts
    .flatMap((text) => text.replace(/^[^:,]{1,40}:\s/, "").split(/[,;|•·、，\t]|\s{3,}/))
    .map((term) => term.trim())
    .filter(Boolean);
  const isShort = (term: string) => term.split(/\s+/).length <= 5 && term.length <= 45;
  const hasSigns = lines.every(({ bullet, text }) => bullet || /[,;|•·、，\t]/.test(text));
  const counted = terms.filter((term) => /\d{2}/.test(term)).length;
  return terms.length >= 3 && terms.every(isShort) && hasSigns && counted < terms.length / 3;
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
