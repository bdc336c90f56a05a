/** The history of an application: read, and corrected by appending. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { ApplicationEvent, ApplicationStatus } from "@tailorbird/contracts/applications";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Database } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";
import * as repository from "./application-repository.ts";
import * as events from "./event-repository.ts";
import { eventOf, unknownNamed } from "./event-row.ts";
import { tellMoves } from "./moves.ts";

export class ApplicationEvents {
  readonly #database: Database;

  readonly #clock: Clock;
  readonly #tell: EventPublisher;

  constructor(parts: { database: Database; clock: Clock; events: EventPublisher }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#tell = parts.events;
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
      events.listEvents(queries, id, page),
    ]);
    if (!application) throw notFound("application");
    return toPage(rows, page, (row) => row.id, toEvent);
  }

  /**
   * Appends the correction of an event. When it corrects where the application stands, the application follows.
   * @throws ProblemError `not_found`; `invalid_request` when the event is none of this application, or corrected.
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
      if (earlier) return events.findEvent(queries, earlier.id);
      const present = await repository.lockApplication(queries, id);
      if (!present) throw notFound("application");
      const found = await events.findCorrectable(queries, id, input.corrects);
      if (!found || found.event.to === null) throw unknownNamed("/corrects", "event of this application");
      if (found.isCorrected) throw correctedAlready();
      const corrected = found.event;
      const correction = {
        kind: "correction" as const,
        from: corrected.to,
        to: input.to,
        note: input.note ?? null,
        corrects: corrected.id,
        occurredAt: input.occurredAt ?? corrected.occurredAt,
      };
      const createdAt = this.#clock.now().toISOString();
      const row = { ...eventOf(actor, id), id: eventId, ...correction, createdAt };
      const change = {
        ...(found.isCurrent && { status: input.to, statusAt: correction.occurredAt }),
        appliedAt: events.appliedAtWith(correction),
      };
      // A correction of an earlier step changes the past alone: nothing has moved.
      const moved = found.isCurrent && present.status !== input.to;
      const move = { id, from: present.status, to: input.to, occurredAt: correction.occurredAt };
      await Promise.all([
        repository.updateApplication(queries, id, change, row),
        tellMoves(this.#tell, queries, actor, moved ? [move] : []),
      ]);
      return row;
    });
    if (!row) throw notFound("event");
    return toEvent(row);
  }
}

function correctedAlready(): ProblemError {
  return new ProblemError("invalid_request", "This event has been corrected: correct its correction.", {
    errors: [{ in: "body", pointer: "/corrects", detail: "must be an event that no other corrects" }],
  });
}

function toEvent({ accountId: _, ...row }: events.EventRow): ApplicationEvent {
  return row;
}
