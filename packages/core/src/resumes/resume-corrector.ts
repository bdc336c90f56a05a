/** Putting right what was read of a file: each time a new version, so that nothing of before is lost. */
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Correction } from "@tailorbird/contracts/resume-correction";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { CorrectedVersion } from "@tailorbird/contracts/resumes";
import { CorrectionRefused, correct } from "@tailorbird/documents/correct/correct";
import { listDateWarnings } from "@tailorbird/documents/date-warnings";
import { contentHash } from "../shared/content-hash.ts";
import type { Database } from "../shared/database.ts";
import { limitReached, notFound, revisionMismatch } from "../shared/refusals.ts";
import { addVersion, lockCurrentDocument } from "./resume-repository.ts";

/** Versions a resume may have; far more than anybody makes by hand. */
const maxVersions = 2_000;
/** Characters of a document as JSON: several times the longest resume. */
const maxDocumentLength = 2_000_000;

export class ResumeCorrector {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Makes the next version of the current one with the corrections, all or none. Corrections that change nothing make
   * no version.
   * @throws ProblemError `not_found`, `resume_not_ready`, `revision_mismatch`, `limit_reached`; `invalid_request` for
   *   one that names no place of the document, or whose words don't fit it.
   */
  correct(
    actor: Actor,
    id: string,
    corrections: readonly Correction[],
    ifRevision: number | undefined,
  ): Promise<CorrectedVersion> {
    return this.#change(actor, id, ifRevision, ({ document }) => applyAll(document, corrections));
  }

  /**
   * Makes an earlier version the newest once more.
   * @throws ProblemError as `correct` does
   */
  restore(
    actor: Actor,
    id: string,
    version: number,
    ifRevision: number | undefined,
  ): Promise<CorrectedVersion> {
    const restored = ({ earlier }: { earlier: ResumeDocument | undefined }) => {
      if (!earlier) throw notFound("resume version");
      return earlier;
    };
    return this.#change(actor, id, ifRevision, restored, version);
  }

  #change(
    { accountId }: Actor,
    id: string,
    ifRevision: number | undefined,
    next: (held: { document: ResumeDocument; earlier: ResumeDocument | undefined }) => ResumeDocument,
    also?: number,
  ): Promise<CorrectedVersion> {
    return this.#database.transact(accountId, async (queries) => {
      const held = await lockCurrentDocument(queries, id, also);
      if (!held) throw notFound("resume");
      if (held.status !== "ready")
        throw new ProblemError(
          "resume_not_ready",
          "The resume has not been read yet: wait until its status is ready.",
        );
      if (ifRevision !== undefined && ifRevision !== held.revision) throw revisionMismatch("resume");
      const document = next(held);
      const documentHash = contentHash(document);
      const { revision } = held;
      const read = { document, warnings: listDateWarnings(document) };
      if (documentHash === held.documentHash) return { ...held.version, ...read, revision };
      if (held.version.version >= maxVersions) throw limitReached("versions of this resume", maxVersions);
      if (JSON.stringify(document).length > maxDocumentLength)
        throw limitReached("characters of this resume", maxDocumentLength);
      const made = await addVersion(queries, {
        accountId,
        resumeId: id,
        origin: "correction",
        document,
        documentHash,
      });
      return { ...made, ...read, revision: revision + 1 };
    });
  }
}

function applyAll(document: ResumeDocument, corrections: readonly Correction[]): ResumeDocument {
  try {
    return correct(document, corrections);
  } catch (error) {
    if (!(error instanceof CorrectionRefused)) throw error;
    const pointer = `/corrections/${error.index}/${error.field}`;
    throw new ProblemError("invalid_request", "A correction can't be made, so none was.", {
      errors: [{ in: "body", pointer, detail: error.message }],
    });
  }
}
