/** The history of an application: read, and corrected by appending. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { ApplicationEvent, ApplicationStatus } from "@tailorbird/contracts/applications";
import type { Database } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { notFound } from "../shared/refusals.ts";
import * as repository from "./application-repository.ts";
import { eventOf, unknownNamed } from "./event-row.ts";

export class ApplicationEvents {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `not_found` */
  async list(
    actor: Actor,
    id: string,
    query: { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<ApplicationEvent>> {
    const page = readPage("event", query);
    const queries = this.#database.as(actor.accountId);
    const [application, rows] = await Promise.all([
      repository.findApplication(queries, id),
      repository.listEvents(queries, id, page),
    ]);
    if (!application) throw notFound("application");
    return toPage(rows, page, (row) => row.id, toEvent);
  }

  /**
   * Appends the correction of an event. When it corrects the latest move, the application follows.
   * @throws ProblemError `not_found`; `invalid_request` when the event is not one of this application's moves.
   */
  async correct(
    actor: Actor,
    id: string,
    input: {
      corrects: string;
      to: ApplicationStatus;
      occurredAt?: string | undefined;
      note?: string | undefined;
    },
    key: IdempotencyKey | undefined,
  ): Promise<ApplicationEvent> {
    const eventId = newId("event");
    const row = await this.#database.transact(actor.accountId, async (queries) => {
      const earlier = await openCreate(queries, actor.accountId, key, { id: eventId });
      if (earlier) return repository.findEvent(queries, earlier.id);
      const present = await repository.lockApplication(queries, id);
      if (!present) throw notFound("application");
      const corrected = await repository.findEvent(queries, input.corrects);
      if (corrected?.applicationId !== id || corrected.to === null)
        throw unknownNamed("/corrects", "event of this application");
      const latest = await repository.findLatestMove(queries, id);
      const occurredAt = input.occurredAt ?? corrected.occurredAt;
      if (latest?.id === corrected.id)
        await repository.updateApplication(queries, id, { status: input.to, statusAt: occurredAt });
      return repository.insertEvent(queries, {
        ...eventOf(actor, id),
        id: eventId,
        kind: "correction",
        from: corrected.to,
        to: input.to,
        note: input.note ?? null,
        corrects: corrected.id,
        occurredAt,
      });
    });
    if (!row) throw notFound("event");
    return toEvent(row);
  }
}

function toEvent({ accountId: _, ...row }: repository.EventRow): ApplicationEvent {
  return row;
}
