/** Skills lists for this job: what it asks first, and what the work shows but the list forgot. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { skillNames } from "../grounding/skill-names.ts";
import { likeness, wordsAsked } from "../matching/likeness.ts";
import { readLines } from "../matching/lines.ts";
import { clean } from "../text/clean.ts";
import { wordsOf } from "../text/words.ts";
import { claimsPlainly } from "./claims-plainly.ts";

export interface SkillsPlan {
  /** Groups whose terms get a new order, with terms to add; each addition names the line that shows it. */
  groups: { groupId: string; order: string[]; add: { skill: string; shownIn: string }[] }[];
  /** Ids of the groups in their new order; empty when it stays. */
  groupOrder: string[];
}

const mostAdded = 4;

/** Orders each group by what the job asks, and adds technologies shown in work that no group names. */
export function planSkills(resume: ResumeDocument, brief: JobBrief): SkillsPlan {
  const asked = new Map<string, number>();
  for (const requirement of brief.requirements)
    for (const skill of requirement.skills)
      asked.set(skill, Math.min(asked.get(skill) ?? 9, requirement.kind === "nice" ? 2 : 1));
  const isAsked = isAskedIn(brief);
  // Terms that are asked alike keep the person's order: a change must be worth a reader's look.
  const rankOf = (text: string) =>
    Math.min(isAsked(text) ? 1 : 9, ...[...skillNames(text, true)].map((skill) => asked.get(skill) ?? 9));
  const listed = new Set(
    resume.skills.flatMap((group) => group.keywords.flatMap((term) => [...skillNames(term.text, true)])),
  );
  const shown = readLines(resume).filter((line) => line.shows && line.place !== null);
  const missing = brief.skills
    .filter((skill) => skillNamed(skill)?.technical && !listed.has(skill))
    .flatMap((skill) => {
      const line = shown.find(
        (each) => each.skills.has(skill) && skillNames(each.text).has(skill) && claimsPlainly(each.text),
      );
      return line ? [{ skill, shownIn: line.address }] : [];
    })
    .slice(0, mostAdded);
  const homes = new Map(missing.map((each) => [each, homeFor(resume, each.skill)]));
  const groups = resume.skills.flatMap((group) => {
    const ranks = new Map(group.keywords.map((term) => [term, rankOf(term.text)]));
    const sorted = group.keywords.some(({ text }) => remark.test(text))
      ? group.keywords
      : [...group.keywords].sort((a, b) => compare(ranks.get(a)!, ranks.get(b)!));
    const add = missing.filter((each) => homes.get(each) === group.id);
    const changed = add.length > 0 || sorted.some((term, index) => term !== group.keywords[index]);
    return changed ? [{ groupId: group.id, order: sorted.map((term) => term.id), add }] : [];
  });
  const worth = (id: string) =>
    Math.min(
      ...resume.skills.find((group) => group.id === id)!.keywords.map((term) => rankOf(term.text)),
      Number.POSITIVE_INFINITY,
    );
  const ids = resume.skills.map((group) => group.id);
  const groupOrder = [...ids].sort((a, b) => compare(worth(a), worth(b)));
  return { groups, groupOrder: groupOrder.some((id, index) => id !== ids[index]) ? groupOrder : [] };
}

/** A term of any trade is asked where one requirement says all its words, a term of one word as it stands. */
function isAskedIn({ requirements, language }: JobBrief): (term: string) => boolean {
  const said = requirements.map(({ text }) => ({
    text: clean(text),
    stems: new Set(wordsOf(clean(text)).map((word) => word.stem)),
  }));
  return (term) => {
    const words = wordsAsked(term, language);
    return (
      words.length > 0 &&
      said.some((each) =>
        words.every((asked) =>
          words.length === 1 ? each.stems.has(asked.word.stem) : likeness(asked, each, language) >= sameThing,
        ),
      )
    );
  };
}
const sameThing = 0.8;

/** "First Aid at Work, expired 2023": a remark belongs to the term before it, so such a list keeps its order. */
const remark =
  /^(?:expire[ds]?|exp|lapsed|enough|for|only|but|mostly|mainly|to|with|not|valid|since|until|including|\d{4})\b|\bonly\b/i;

const general =
  /^(?:technical |it |other |key |core )?(?:skills|technologies|tools|technical|software|kenntnisse|compétences|habilidades)/i;

/** The group a skill belongs to by what it implies or is implied by; the only group, or a general one, otherwise. */
function homeFor(resume: ResumeDocument, skill: string): string | undefined {
  const related = new Set([...(skillNamed(skill)?.implies ?? []), skill]);
  const [kin] = resume.skills.filter((group) =>
    group.keywords.some((term) =>
      [...skillNames(term.text, true)].some(
        (name) => related.has(name) || skillNamed(name)?.implies.includes(skill),
      ),
    ),
  );
  if (kin) return kin.id;
  const open = resume.skills.filter((group) => !group.name || general.test(group.name));
  if (open[0]) return open[0].id;
  return resume.skills.length === 1 ? resume.skills[0]!.id : undefined;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
