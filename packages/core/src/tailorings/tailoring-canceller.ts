/** Calling off tailorings that have not ended. */
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Tailoring } from "@tailorbird/contracts/tailorings";
import type { Database } from "../shared/database.ts";
import { notFound } from "../shared/refusals.ts";
import { findTailoring, moveTailoring } from "./tailoring-repository.ts";
import { toTailoring } from "./tailoring-view.ts";

export class TailoringCanceller {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * A worker that is at it loses its lease and stops. Cancelling twice is cancelling once.
   * @throws ProblemError `not_found`; `tailoring_finished` when it is ready or failed.
   */
  async cancel(actor: Actor, id: string): Promise<Tailoring> {
    const queries = this.#database.as(actor.accountId);
    const row = await moveTailoring(queries, id, ["queued", "running"], {
      status: "cancelled",
      step: null,
      leaseToken: null,
      leaseUntil: null,
    });
    if (row) return toTailoring(row);
    const present = await findTailoring(queries, id);
    if (!present) throw notFound("tailoring");
    if (present.status === "cancelled") return toTailoring(present);
    throw new ProblemError("tailoring_finished", `The tailoring has already ended: it is ${present.status}.`);
  }
}
