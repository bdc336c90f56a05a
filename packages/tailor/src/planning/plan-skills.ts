/** Skills lists for this job: what it asks first, and what the work shows but the list forgot. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { skillNames } from "../grounding/skill-names.ts";
import { readLines } from "../matching/lines.ts";
import { skillByName } from "../skills/skill-index.ts";
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
  const rank = new Map(brief.skills.map((skill, index) => [skill, index]));
  const rankOf = (text: string) =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...[...skillNames(text, true)].map((skill) => rank.get(skill) ?? Number.POSITIVE_INFINITY),
    );
  const listed = new Set(
    resume.skills.flatMap((group) => group.keywords.flatMap((term) => [...skillNames(term.text, true)])),
  );
  const shown = readLines(resume).filter((line) => line.shows && line.place !== null);
  const missing = brief.skills
    .filter((skill) => skillByName.get(skill)?.technical && !listed.has(skill))
    .flatMap((skill) => {
      const line = shown.find(
        (each) => each.skills.has(skill) && skillNames(each.text).has(skill) && claimsPlainly(each.text),
      );
      return line ? [{ skill, shownIn: line.address }] : [];
    })
    .slice(0, mostAdded);
  const home = resume.skills
    .map((group) => ({
      id: group.id,
      count: group.keywords.filter((term) =>
        [...skillNames(term.text, true)].some((name) => skillByName.get(name)?.technical),
      ).length,
    }))
    .sort((a, b) => b.count - a.count)[0];
  const groups = resume.skills.flatMap((group) => {
    const sorted = [...group.keywords].sort((a, b) => compare(rankOf(a.text), rankOf(b.text)));
    const add = home?.id === group.id ? missing : [];
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

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
