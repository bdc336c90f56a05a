/** Deciding on the changes of a tailoring: one by one or many at once, in other words, and back again. */
import * as z from "zod/mini";
import { decisionId, instant, tailoringId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { changeChoice, changeDecision } from "./tailoring-result.ts";
import { tailoring } from "./tailorings.ts";

const byId = z.object({ id: tailoringId });
const changeId = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
const one = { 200: { description: "The tailoring, scored anew.", schema: tailoring } } as const;
const refusals = ["tailoring_not_ready", "tailoring_accepted", "revision_mismatch"] as const;

/** One step of the review; what was undone is a step too. */
export const reviewStep = z.object({
  id: decisionId,
  action: z.enum(["decide", "undo"]),
  /** The step that an undo took back. */
  undoes: z.nullable(decisionId),
  items: z.array(z.object({ changeId: z.string(), from: changeChoice, to: changeChoice })),
  createdAt: instant,
});

export const decideChange = defineRoute({
  id: "tailorings/decide",
  method: "PATCH",
  path: "/v1/tailorings/{id}/changes/{changeId}",
  summary: "Accept, reject or edit one change",
  description:
    "The score follows at once. A change left pending counts as accepted when the tailoring is accepted. An edit (`edited` with `text`) stands as you write it, marked as yours; what your document says to it is in `edit.verdict`. Words that the document does not prove count as named, not as shown, and no later tailoring rests on them unless you say with `isEvidence` that they are true of you.",
  auth: "tailorings:write",
  params: z.object({ id: tailoringId, changeId }),
  revision: "write",
  body: z
    .strictObject({
      decision: changeDecision,
      text: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000))),
      isEvidence: z.optional(z.boolean()),
    })
    .check(
      z.refine(({ decision, text }) => (decision === "edited") === (text !== undefined), {
        path: ["text"],
        error: "must come with the decision edited, and with no other",
      }),
      z.refine(({ text, isEvidence }) => isEvidence === undefined || text !== undefined, {
        path: ["isEvidence"],
        error: "must come with text",
      }),
    ),
  responses: one,
  errors: refusals,
});

export const decideChanges = defineRoute({
  id: "tailorings/decide-many",
  method: "POST",
  path: "/v1/tailorings/{id}/decisions",
  summary: "Decide on many changes at once",
  description:
    "Without `changeIds`, `accepted` and `rejected` decide every change that is still pending, and `pending` reopens all. It is one step: undo takes all of it back.",
  auth: "tailorings:write",
  params: byId,
  revision: "write",
  body: z.strictObject({
    decision: z.enum(["pending", "accepted", "rejected"]),
    changeIds: z.optional(z.array(changeId).check(z.minLength(1), z.maxLength(200))),
  }),
  responses: one,
  errors: refusals,
});

export const undoDecision = defineRoute({
  id: "tailorings/undo",
  method: "POST",
  path: "/v1/tailorings/{id}/undo",
  summary: "Take the last decision back",
  description:
    "Again and again, back to the beginning. Send `If-Match`, so that a repeated request takes back one step and not two.",
  auth: "tailorings:write",
  params: byId,
  revision: "write",
  body: z.strictObject({}),
  responses: one,
  errors: [...refusals, "nothing_to_undo"],
});

export const listDecisions = defineRoute({
  id: "tailorings/decisions",
  method: "GET",
  path: "/v1/tailorings/{id}/decisions",
  summary: "List what was decided on a tailoring, newest first",
  auth: "tailorings:read",
  params: byId,
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of steps.", schema: pageOf(reviewStep) } },
  errors: [],
});

export type ReviewStep = z.infer<typeof reviewStep>;
