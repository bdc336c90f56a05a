/**
 * The rewriter without a model: puts the right lines first, says a skill the way the posting says it, opens lines with the
 * deed, and assembles a summary from the person's own sentences. Deterministic; it invents nothing because it writes nothing new.
 */
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { cite, headerOf, listEntries } from "./addresses.ts";
import { noUsage } from "./model.ts";
import type { RewriteRequest, Rewriter } from "./rewrite.ts";
import type { Draft } from "./rules/draft.ts";
import { rewriteLine } from "./rules/rewrite-line.ts";
import { rewriteSkills } from "./rules/rewrite-skills.ts";
import { rewriteHeadline, rewriteSummary } from "./rules/rewrite-summary.ts";
import { because } from "./why.ts";

/** The rules as a rewriter; its id is `rules`. On a retry it has nothing truer to say and proposes nothing. */
export function rulesRewriter(): Rewriter {
  return {
    id: "rules",
    async rewrite(request) {
      const drafts = request.refused ? [] : draftChanges(request);
      return {
        changes: drafts.map((draft, index) => ({ id: `rules-${index + 1}`, ...draft })),
        usage: noUsage("rules"),
      };
    },
  };
}

/** The plan's changes of order, presence and wording. */
export function draftChanges(request: RewriteRequest): Draft[] {
  const { resume, brief, plan } = request;
  const entries = new Map(listEntries(resume).map((entry) => [entry.address, entry]));
  const drafts: Draft[] = [];
  drafts.push(...rewriteHeadline(request), ...rewriteSummary(request));
  let page = [...entries.values()].map((entry) => entry.value).join("\n");
  for (const { itemId, requirementIds } of plan.rewrite) {
    const entry = entries.get(itemId);
    if (!entry) continue;
    const heading = entry.container ? headerOf(resume, entry.container) : "";
    const line = rewriteLine(entry.value, { heading, language: resume.language, brief, page });
    if (!line) continue;
    page += `\n${line.text}`;
    drafts.push({
      itemId,
      kind: "rewrite",
      before: entry.value,
      after: line.text,
      ...line.why,
      requirementIds,
      evidence: [cite(resume, itemId, entry.value)],
    });
  }
  drafts.push(...rewriteSkills(request));
  for (const { itemId, order, requirementIds } of plan.orders) {
    const evidence = order.slice(0, 3).flatMap((id) => {
      const line = entries.get(id) ?? listEntries(resume).find((entry) => entry.container === id);
      return line ? [cite(resume, line.address, line.value)] : [];
    });
    if (evidence.length === 0) continue;
    drafts.push({
      itemId,
      kind: "reorder",
      before: null,
      after: null,
      order,
      ...whyFirst(brief, requirementIds),
      requirementIds,
      evidence,
    });
  }
  for (const { itemId } of plan.hide) {
    const entry = entries.get(itemId);
    if (!entry) continue;
    drafts.push({
      itemId,
      kind: "hide",
      before: entry.value,
      after: null,
      ...because("makes_room"),
      requirementIds: [],
      evidence: [cite(resume, itemId, entry.value)],
    });
  }
  return drafts;
}

function whyFirst(brief: JobBrief, requirementIds: string[]) {
  const asked = brief.requirements.find((each) => each.id === requirementIds[0]);
  return asked ? because("requirement_first", asked.text) : because("most_telling_first");
}
