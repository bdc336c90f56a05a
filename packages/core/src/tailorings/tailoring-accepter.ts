/** Making a resume version of what a review has kept. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { ResumeVersion } from "@tailorbird/contracts/resumes";
import { addVersion, findVersion } from "../resumes/resume-repository.ts";
import { contentHash } from "../shared/content-hash.ts";
import type { Database } from "../shared/database.ts";
import { openCreate } from "../shared/idempotency.ts";
import { notFound } from "../shared/refusals.ts";
import { composeReview, openReview } from "./review.ts";
import { updateTailoring } from "./tailoring-repository.ts";

export class TailoringAccepter {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
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
      const review = await openReview(queries, id, isRepeated ? undefined : ifRevision);
      const { row } = review;
      if (row.acceptedVersion !== null) return findVersion(queries, row.resumeId, row.acceptedVersion);
      const composed = composeReview(review).document;
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
