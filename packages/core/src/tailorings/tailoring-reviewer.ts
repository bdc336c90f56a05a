/** Deciding what the engine proposed: change by change or many at once, in the person's own words, and back again. */
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { ReviewStep } from "@tailorbird/contracts/review";
import type { ChangeChoice, ChangeDecision } from "@tailorbird/contracts/tailoring-result";
import type { Tailoring } from "@tailorbird/contracts/tailorings";
import type { Database, Queries } from "../shared/database.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { notFound } from "../shared/refusals.ts";
import { type DecisionRow, findDecision, listDecisions } from "./decision-repository.ts";
import { openReview, type Review, recordStep, stepOf } from "./review.ts";
import { findRevision, type TailoringRow } from "./tailoring-repository.ts";
import { choiceOf, toTailoring } from "./tailoring-view.ts";

export interface NewDecision {
  decision: ChangeDecision;
  /** With `edited`: the person's words. */
  text?: string | undefined;
  isEvidence?: boolean | undefined;
}

export class TailoringReviewer {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Decides on one change; the score follows.
   * @throws ProblemError `not_found`, `tailoring_not_ready`, `tailoring_accepted`, `revision_mismatch`;
   *   `invalid_request` for an edit of a change that has no words.
   */
  decide(
    actor: Actor,
    id: string,
    changeId: string,
    decision: NewDecision,
    ifRevision: number | undefined,
  ): Promise<Tailoring> {
    return this.#review(actor, id, ifRevision, async (queries, review) => {
      const choice = await choose(review, changeId, decision);
      return recordStep(queries, review, stepOf(review.row, new Map([[changeId, choice]])));
    });
  }

  /**
   * Decides on many changes as one step. Without ids: on every pending one, or, to reopen, on all.
   * @throws ProblemError as `decide` does.
   */
  decideMany(
    actor: Actor,
    id: string,
    {
      decision,
      changeIds,
    }: { decision: "pending" | "accepted" | "rejected"; changeIds?: string[] | undefined },
    ifRevision: number | undefined,
  ): Promise<Tailoring> {
    return this.#review(actor, id, ifRevision, (queries, review) => {
      const known = review.result.changes.map((change) => change.id);
      if (changeIds?.some((each) => !known.includes(each))) throw notFound("change");
      const open = known.filter(
        (each) => decision === "pending" || choiceOf(review.row, each).decision === "pending",
      );
      const choices = new Map((changeIds ?? open).map((each) => [each, { decision, edit: null }]));
      return recordStep(queries, review, stepOf(review.row, choices));
    });
  }

  /**
   * Takes the last step back that has not been taken back yet.
   * @throws ProblemError as `decide` does; `nothing_to_undo`.
   */
  undo(actor: Actor, id: string, ifRevision: number | undefined): Promise<Tailoring> {
    return this.#review(actor, id, ifRevision, async (queries, review) => {
      const { lastDecisionId } = review.row;
      const last = lastDecisionId === null ? undefined : await findDecision(queries, lastDecisionId);
      if (!last)
        throw new ProblemError(
          "nothing_to_undo",
          "Every decision on this tailoring has been taken back already.",
        );
      const items = last.items.map(({ changeId, from, to }) => ({ changeId, from: to, to: from }));
      return recordStep(queries, review, items, last);
    });
  }

  /** @throws ProblemError `not_found` */
  async history(
    actor: Actor,
    id: string,
    query: { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<ReviewStep>> {
    const page = readPage("decision", query);
    const queries = this.#database.as(actor.accountId);
    const [present, rows] = await Promise.all([findRevision(queries, id), listDecisions(queries, id, page)]);
    if (!present) throw notFound("tailoring");
    return toPage(rows, page, (row) => row.id, toStep);
  }

  async #review(
    actor: Actor,
    id: string,
    ifRevision: number | undefined,
    step: (queries: Queries, review: Review) => Promise<TailoringRow>,
  ): Promise<Tailoring> {
    const row = await this.#database.transact(actor.accountId, async (queries) => {
      const review = await openReview(queries, id, ifRevision);
      if (review.row.acceptedVersion !== null)
        throw new ProblemError(
          "tailoring_accepted",
          "The tailoring has been accepted: tailor the resume again to decide anew.",
        );
      return step(queries, review);
    });
    return toTailoring(row);
  }
}

async function choose(
  { result, document }: Review,
  changeId: string,
  { decision, text, isEvidence = false }: NewDecision,
): Promise<ChangeChoice> {
  const change = result.changes.find((each) => each.id === changeId);
  if (!change) throw notFound("change");
  if (decision !== "edited" || text === undefined) return { decision, edit: null };
  // The judge is large, and most decisions need none.
  const { isEditable, judgeEdit } = await import("@tailorbird/tailor/edit");
  if (!isEditable(change))
    throw new ProblemError("invalid_request", "This change has no words that could be put otherwise.", {
      errors: [{ in: "body", pointer: "/decision", detail: "must be accepted, rejected or pending" }],
    });
  return { decision, edit: judgeEdit(document, result.brief, change, { text, isEvidence }) };
}

function toStep({ id, action, undoes, items, createdAt }: DecisionRow): ReviewStep {
  return { id, action, undoes, items, createdAt };
}
