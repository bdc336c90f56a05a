/** Deciding what the engine proposed, change by change, and making a resume version of what is kept. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { ResumeVersion } from "@tailorbird/contracts/resumes";
import type { ChangeDecision } from "@tailorbird/contracts/tailoring-result";
import type { Tailoring } from "@tailorbird/contracts/tailorings";
import { compose } from "@tailorbird/tailor/compose";
import { compareMatches, match } from "@tailorbird/tailor/match";
import { addVersion, findVersion } from "../resumes/resume-repository.ts";
import { contentHash } from "../shared/content-hash.ts";
import type { Database, Queries } from "../shared/database.ts";
import { openCreate } from "../shared/idempotency.ts";
import { notFound, revisionMismatch } from "../shared/refusals.ts";
import type { TailoringResult } from "./tailoring.sql.ts";
import { lockWithDocument, type TailoringRow, updateTailoring } from "./tailoring-repository.ts";
import { toTailoring } from "./tailoring-view.ts";

interface Review {
  row: TailoringRow;
  result: TailoringResult;
  document: ResumeDocument;
}

export class TailoringReviewer {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Records one decision; the score follows.
   * @throws ProblemError `not_found`, `tailoring_not_ready`, `tailoring_accepted`, `revision_mismatch`
   */
  async decide(
    actor: Actor,
    id: string,
    changeId: string,
    decision: ChangeDecision,
    ifRevision: number | undefined,
  ): Promise<Tailoring> {
    const row = await this.#database.transact(actor.accountId, async (queries) => {
      const review = await openReview(queries, id, ifRevision);
      const { result, document } = review;
      if (!result.changes.some((change) => change.id === changeId)) throw notFound("change");
      if (review.row.acceptedVersion !== null)
        throw new ProblemError(
          "tailoring_accepted",
          "The tailoring has been accepted: tailor the resume again to decide anew.",
        );
      const decisions = { ...review.row.decisions, [changeId]: decision };
      const composed = compose(document, result.changes, decisions).document;
      const { brief } = result;
      const score = compareMatches(brief, match(document, brief), match(composed, brief));
      return updateTailoring(queries, id, {
        decisions,
        result: { ...result, score },
        scoreAfter: score.after,
        composedHash: contentHash(composed),
      });
    });
    return toTailoring(row);
  }

  /**
   * Makes a resume version of every change that was not rejected. Accepting again answers the same version.
   * @throws ProblemError `not_found`, `tailoring_not_ready`, `revision_mismatch`, `idempotency_key_reused`
   */
  async accept(
    actor: Actor,
    id: string,
    key: IdempotencyKey | undefined,
    ifRevision: number | undefined,
  ): Promise<ResumeVersion> {
    const { accountId } = actor;
    const version = await this.#database.transact(accountId, async (queries) => {
      const isRepeated = await openCreate(queries, accountId, key, { id });
      const { row, result, document } = await openReview(queries, id, isRepeated ? undefined : ifRevision);
      if (row.acceptedVersion !== null) return findVersion(queries, row.resumeId, row.acceptedVersion);
      const composed = compose(document, result.changes, row.decisions).document;
      const made = await addVersion(queries, {
        accountId,
        resumeId: row.resumeId,
        origin: "tailoring",
        tailoringId: id,
        document: composed,
        documentHash: contentHash(composed),
      });
      await updateTailoring(queries, id, { acceptedVersion: made.version });
      return made;
    });
    if (!version) throw notFound("resume version");
    return version;
  }
}

async function openReview(queries: Queries, id: string, ifRevision: number | undefined): Promise<Review> {
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
