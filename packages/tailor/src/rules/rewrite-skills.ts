/** Skills lists: what the job asks first; what the work shows is added, with the line that shows it. */

import { findSkills } from "@tailorbird/skills/find-skills";
import { cite, listEntries } from "../addresses.ts";
import type { RewriteRequest } from "../rewrite.ts";
import { because } from "../why.ts";
import type { Draft } from "./draft.ts";

/** Changes to the order and terms of skills groups. */
export function rewriteSkills({ resume, brief, plan }: RewriteRequest): Draft[] {
  const entries = new Map(listEntries(resume).map((entry) => [entry.address, entry]));
  const drafts: Draft[] = [];
  for (const { groupId, order, add } of plan.skills.groups) {
    const group = resume.skills.find((each) => each.id === groupId);
    if (!group) continue;
    const terms = order.flatMap((id) => group.keywords.find((term) => term.id === id) ?? []);
    const additions = add.flatMap(({ skill, shownIn }) => {
      const line = entries.get(shownIn);
      const written = line && findSkills(line.value).find((found) => found.name === skill)?.text;
      return line && written ? [{ written: written.charAt(0).toUpperCase() + written.slice(1), line }] : [];
    });
    const asked = brief.requirements
      .filter((each) =>
        each.skills.some(
          (skill) =>
            add.some((one) => one.skill === skill) ||
            terms.slice(0, 3).some((term) => term.text.includes(skill)),
        ),
      )
      .slice(0, 4);
    drafts.push({
      itemId: groupId,
      kind: "skills",
      before: group.keywords.map((term) => term.text).join(", "),
      after: [...terms.map((term) => term.text), ...additions.map((each) => each.written)].join(", "),
      ...(additions.length > 0
        ? because("skills_added", ...additions.map((each) => each.written))
        : because("skills_first")),
      requirementIds: asked.map((each) => each.id),
      evidence: [
        ...terms.map((term) => cite(resume, term.id, term.text)),
        ...additions.map(({ line }) => cite(resume, line.address, line.value)),
      ],
    });
  }
  if (plan.skills.groupOrder.length > 0) {
    const first = resume.skills.find((group) => group.id === plan.skills.groupOrder[0])?.keywords[0];
    if (first) {
      drafts.push({
        itemId: "skills",
        kind: "reorder",
        before: null,
        after: null,
        order: plan.skills.groupOrder,
        ...because("skill_group_first"),
        requirementIds: [],
        evidence: [cite(resume, first.id, first.text)],
      });
    }
  }
  return drafts;
}
