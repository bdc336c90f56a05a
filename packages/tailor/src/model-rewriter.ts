/** The rewriter that asks a model. What it returns is a proposal and nothing more; orders of lines stay with the rules. */
import type { ProposedChange } from "@tailorbird/contracts/tailoring-result";
import * as z from "zod/mini";
import { cite, listEntries } from "./addresses.ts";
import { type Mask, maskFor } from "./masking.ts";
import type { LanguageModel, ModelRequest } from "./model.ts";
import { maskedInput, withinBytes } from "./model-input.ts";
import { rewritePromptVersion, rewriteSchema, rewriteSystem } from "./prompts/rewrite-v3.ts";
import type { RewriteRequest, Rewriter } from "./rewrite.ts";
import { draftChanges } from "./rules-rewriter.ts";
import { fold } from "./text/clean.ts";
import { because } from "./why.ts";

const maxOutputTokens = 6_000;
const mostChanges = 30;
/** Of what was refused, as JSON: beyond it the last ones get no second chance, so that a second call has a bound, too. */
export const mostRefusedBytes = 12_000;

const answer = z.object({
  changes: z.array(
    z.object({
      itemId: z.string().check(z.maxLength(130)),
      kind: z.enum(["rewrite", "summary", "headline", "skills", "merge", "hide"]),
      after: z.nullable(z.string().check(z.maxLength(4_000))),
      order: z.nullable(z.array(z.string().check(z.maxLength(130))).check(z.maxLength(50))),
      requirementIds: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(50)),
      evidence: z
        .array(
          z.object({
            itemId: z.string().check(z.maxLength(130)),
            quote: z.string().check(z.maxLength(4_000)),
          }),
        )
        .check(z.maxLength(50)),
    }),
  ),
});
type Answer = z.infer<typeof answer>;

/** A rewriter that asks `model`. Contact details are masked before anything is sent; when that can't be sure, nothing is. */
export function modelRewriter(model: LanguageModel): Rewriter {
  return {
    id: model.id,
    async rewrite(request, signal) {
      const { value, usage } = await model.complete({ ...rewriteCall(request), signal });
      const proposed = value.changes
        .slice(0, mostChanges)
        .map((each, index) => asChange(request, each, index));
      return { changes: request.refused ? proposed : [...proposed, ...ordersByRule(request)], usage };
    },
  };
}

/**
 * What the model is asked, as it is sent: for asking, and for saying beforehand what asking may cost.
 * @throws ModelError `withheld`
 */
export function rewriteCall(request: RewriteRequest): ModelRequest<Answer> {
  return {
    purpose: request.refused ? "rewrite-again" : "rewrite",
    system: rewriteSystem,
    input: inputFor(request),
    schemaName: rewritePromptVersion,
    jsonSchema: rewriteSchema,
    parse: (json) => answer.parse(json),
    maxOutputTokens,
    idempotencyKey: request.idempotencyKey,
  };
}

/** Order needs no writing: the rules' orders stand whatever the model writes. */
function ordersByRule(request: RewriteRequest): ProposedChange[] {
  return draftChanges(request)
    .filter((draft) => draft.kind === "reorder")
    .map((draft, index) => ({ id: `order-${index + 1}`, ...draft }));
}

function asChange(request: RewriteRequest, each: Answer["changes"][number], index: number): ProposedChange {
  const { resume } = request;
  const entries = new Map(listEntries(resume).map((entry) => [entry.address, entry.value]));
  const mask = maskFor(resume);
  const group = resume.skills.find((skill) => skill.id === each.itemId);
  const before = group
    ? group.keywords.map((term) => term.text).join(", ")
    : (entries.get(each.itemId) ?? null);
  const asked = new Map(request.brief.requirements.map(({ id, text }) => [id, text]));
  const requirementIds = each.requirementIds.filter((id) => asked.has(id));
  const evidence = each.evidence.map(({ itemId, quote }) =>
    cite(resume, itemId, originalOf(quote, entries.get(itemId), mask)),
  );
  return {
    id: `${request.refused ? "again" : "model"}-${index + 1}`,
    itemId: each.itemId,
    kind: each.kind,
    before,
    after: each.after,
    ...(each.order ? { order: each.order } : {}),
    ...whyOf(each.kind, asked.get(requirementIds[0] ?? "")),
    requirementIds,
    // A change that cites nothing is judged against the line it changes.
    evidence: evidence.length > 0 ? evidence : [cite(resume, each.itemId, before ?? "")],
  };
}

/** In our words: a model is asked for no reason, which would be shown to the person and which nothing could prove. */
function whyOf(kind: ProposedChange["kind"], asked: string | undefined) {
  if (kind === "hide") return because("makes_room");
  return asked === undefined ? because("nearer_to_job") : because("requirement_answered", asked);
}

/** The model quotes what it was shown, which is masked; the evidence quotes the document. */
function originalOf(quote: string, value: string | undefined, mask: Mask): string {
  if (value === undefined || fold(value).includes(fold(quote)))
    return fold(quote) === "" ? (value ?? "") : quote;
  return fold(mask.apply(value)).includes(fold(quote)) ? value : quote;
}

/** The question: resume and posting, what is planned, and what was refused before. */
function inputFor({ resume, brief, plan, refused }: RewriteRequest): string {
  return maskedInput(resume, brief, (mask) => ({
    plan: {
      strength: plan.strength,
      rewrite: plan.rewrite,
      summary: plan.summary !== null,
      skills: plan.skills.groups.map((group) => group.groupId),
      gaps: plan.gaps,
    },
    ...(refused && {
      refused: withinBytes(
        mostRefusedBytes,
        refused.map(({ change, reasons }) => ({
          itemId: change.itemId,
          kind: change.kind,
          proposed: change.after === null ? null : mask.apply(change.after),
          evidence: change.evidence.map((each) => each.itemId),
          reasons: reasons.map(({ code, claim }) => ({ code, claim: mask.apply(claim) })),
        })),
      ),
    }),
  }));
}
