/** A tailoring held for review, and what one step of it writes. */
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { ReviewStep } from "@tailorbird/contracts/review";
import type { ChangeChoice } from "@tailorbird/contracts/tailoring-result";
import { type ComposedResume, compose } from "@tailorbird/tailor/compose";
import { compareMatches, match } from "@tailorbird/tailor/match";
import { contentHash } from "../shared/content-hash.ts";
import type { Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { notFound, revisionMismatch } from "../shared/refusals.ts";
import type { TailoringResult } from "./tailoring.sql.ts";
import { lockWithDocument, type TailoringRow, updateTailoring } from "./tailoring-repository.ts";
import { choiceOf } from "./tailoring-view.ts";

export interface Review {
  row: TailoringRow;
  result: TailoringResult;
  document: ResumeDocument;
}

/**
 * Holds the row until the transaction ends.
 * @throws ProblemError `not_found`, `tailoring_not_ready`, `revision_mismatch`
 */
export async function openReview(
  queries: Queries,
  id: string,
  ifRevision: number | undefined,
): Promise<Review> {
  const found = await lockWithDocument(queries, id);
  if (!found) throw notFound("tailoring");
  const { tailoring: row, document } = found;
  if (row.status !== "ready" || !row.result)
    throw new ProblemError(
      "tailoring_not_ready",
      "The tailoring has no result yet: wait until its status is ready.",
    );
  if (ifRevision !== undefined && row.revision !== ifRevision) throw revisionMismatch("tailoring");
  return { row, result: row.result, document };
}

/** The resume as decided so far. */
export function composeReview({ row, result, document }: Review): ComposedResume {
  return compose(document, result.changes, row.decisions, row.edits);
}

type Items = ReviewStep["items"];

/** Changes that the choices would alter, each with what it was. */
export function stepOf(row: TailoringRow, choices: ReadonlyMap<string, ChangeChoice>): Items {
  return [...choices]
    .map(([changeId, to]) => ({ changeId, from: choiceOf(row, changeId), to }))
    .filter(({ from, to }) => contentHash(from) !== contentHash(to));
}

/**
 * Writes one step: the choices, the score that follows, and the step itself. A step that changes nothing writes nothing.
 * @param undone the step that this one takes back, if it is an undo.
 */
export async function recordStep(
  queries: Queries,
  review: Review,
  items: Items,
  undone?: { id: string; previousId: string | null },
): Promise<TailoringRow> {
  const { row, result, document } = review;
  if (items.length === 0 && !undone) return row;
  const decisions = { ...row.decisions };
  const edits = { ...row.edits };
  for (const { changeId, to } of items) {
    decisions[changeId] = to.decision;
    if (to.edit) edits[changeId] = to.edit;
    else delete edits[changeId];
  }
  const id = newId("decision");
  const step = {
    accountId: row.accountId,
    id,
    tailoringId: row.id,
    action: undone ? ("undo" as const) : ("decide" as const),
    undoes: undone?.id ?? null,
    items,
    previousId: undone ? undone.previousId : row.lastDecisionId,
  };
  const composed = composeReview({ ...review, row: { ...row, decisions, edits } }).document;
  const { brief } = result;
  const score = compareMatches(brief, match(document, brief), match(composed, brief));
  const change = {
    decisions,
    edits,
    lastDecisionId: undone ? undone.previousId : id,
    result: { ...result, score },
    scoreAfter: score.after,
    composedHash: contentHash(composed),
  };
  return updateTailoring(queries, row.id, change, step);
}
