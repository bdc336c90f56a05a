/** Reading tailorings, and waiting a little for one to move on. */

import { setTimeout as sleep } from "node:timers/promises";
import type { Actor } from "@tailorbird/contracts/actor";
import type { Tailoring, TailoringSummary } from "@tailorbird/contracts/tailorings";
import type { Database } from "../shared/database.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import * as repository from "./tailoring-repository.ts";
import { toSummary, toTailoring } from "./tailoring-view.ts";

/** Milliseconds between two looks of a waiting reader. */
const lookEveryMs = 200;

export class TailoringReader {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  async list(
    actor: Actor,
    query: repository.TailoringFilter & { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<TailoringSummary>> {
    const page = readPage("tailoring", query);
    const rows = await repository.listTailorings(this.#database.as(actor.accountId), page, query);
    return toPage(rows, page, (row) => row.id, toSummary);
  }

  /**
   * @param wait.seconds how long to wait for the tailoring to move on from `wait.from` (a revision), or from
   *   what it is now; one that has ended is answered at once.
   * @throws ProblemError `not_found`
   */
  async get(
    actor: Actor,
    id: string,
    wait: { seconds: number; from: number | undefined },
  ): Promise<Tailoring> {
    const queries = this.#database.as(actor.accountId);
    const first = await repository.findTailoring(queries, id);
    if (!first) throw notFound("tailoring");
    if (
      wait.seconds === 0 ||
      hasEnded(first.status) ||
      (wait.from !== undefined && first.revision !== wait.from)
    )
      return toTailoring(first);
    const giveUpAt = this.#clock.now().getTime() + wait.seconds * 1000;
    while (this.#clock.now().getTime() < giveUpAt) {
      await sleep(lookEveryMs);
      const now = await repository.findRevision(queries, id);
      if (!now) throw notFound("tailoring");
      if (now.revision !== first.revision || hasEnded(now.status)) break;
    }
    const last = await repository.findTailoring(queries, id);
    if (!last) throw notFound("tailoring");
    return toTailoring(last);
  }
}

function hasEnded(status: Tailoring["status"]): boolean {
  return status === "ready" || status === "failed" || status === "cancelled";
}
