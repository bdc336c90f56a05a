/** Following a job: where it stands, and every move that led there. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { Application, ApplicationStatus } from "@tailorbird/contracts/applications";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { type Database, isUniqueViolation, type Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound, revisionMismatch } from "../shared/refusals.ts";
import { withoutUndefined } from "../shared/without-undefined.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";
import * as repository from "./application-repository.ts";
import { positionBetween } from "./board.ts";
import { insertEvent, insertEvents } from "./event-repository.ts";
import { eventOf, unknownNamed } from "./event-row.ts";
import { tellMoves } from "./moves.ts";
import { type Named, type Sent, surveyNamed } from "./named-rows.ts";

export interface NewApplication extends Sent {
  jobId: string;
  status: ApplicationStatus;
  occurredAt?: string | undefined;
  note?: string | undefined;
  tags?: string[] | undefined;
}

export interface ApplicationUpdate extends Sent {
  status?: ApplicationStatus | undefined;
  occurredAt?: string | undefined;
  note?: string | undefined;
  archived?: boolean | undefined;
  tags?: string[] | undefined;
  /** Where on the board: right below this application; null for the first place. */
  below?: string | null | undefined;
}

export class ApplicationService {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #events: EventPublisher;

  constructor(parts: { database: Database; clock: Clock; events: EventPublisher }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#events = parts.events;
  }

  /** @throws ProblemError `invalid_request` for what the account has not; `already_exists` when the job is followed. */
  async create(actor: Actor, input: NewApplication, key: IdempotencyKey | undefined): Promise<Application> {
    const id = newId("application");
    const { accountId } = actor;
    const { status, note, tags, occurredAt = this.#now(), jobId, ...sent } = input;
    const made = this.#database.transact(accountId, async (queries) => {
      const earlier = await openCreate(queries, accountId, key, { id });
      if (earlier) return repository.findApplication(queries, earlier.id);
      const named = await surveyed(queries, { ...sent, jobId, below: null });
      const data = { applicationId: id, jobId, status, occurredAt };
      // Sent at once, answered in one go: none of them needs what another answers.
      const [row] = await Promise.all([
        repository.insertApplication(queries, {
          ...withoutUndefined(sent),
          accountId,
          id,
          jobId,
          status,
          statusAt: occurredAt,
          appliedAt: status === "applied" ? occurredAt : null,
          tags: [...new Set(tags)],
          position: positionBetween(null, named.under),
        }),
        insertEvent(queries, {
          ...eventOf(actor, id),
          kind: "created",
          to: status,
          note: note ?? null,
          occurredAt,
        }),
        this.#events.publish(queries, accountId, { type: "application.created", data }),
      ]);
      return { ...withoutAccount(row), title: named.title, company: named.company };
    });
    const application = await made.catch((error: unknown) => {
      if (!isUniqueViolation(error)) throw error;
      throw new ProblemError("already_exists", "An application already follows this job: open that one.");
    });
    if (!application) throw notFound("application");
    return application;
  }

  /** @throws ProblemError `not_found`, `revision_mismatch`, `invalid_request` */
  async update(
    actor: Actor,
    id: string,
    input: ApplicationUpdate,
    ifRevision: number | undefined,
  ): Promise<Application> {
    const { status, note, occurredAt = this.#now(), archived, tags, below, ...sent } = input;
    const application = await this.#database.transact(actor.accountId, async (queries) => {
      const present = await repository.lockApplication(queries, id);
      if (!present) throw notFound("application");
      if (ifRevision !== undefined && present.revision !== ifRevision) throw revisionMismatch("application");
      const hasMoved = status !== undefined && status !== present.status;
      if (!hasMoved && (note !== undefined || input.occurredAt !== undefined)) throw noteWithoutMove();
      const isNaming = below !== undefined || Object.keys(withoutUndefined(sent)).length > 0;
      const named = isNaming ? await surveyed(queries, { ...sent, below }) : undefined;
      const change = {
        ...withoutUndefined(sent),
        ...(tags && { tags: [...new Set(tags)] }),
        ...(named && below !== undefined && { position: positionBetween(named.above, named.under) }),
        ...(hasMoved && repository.movedTo(status, occurredAt)),
        ...(archived !== undefined && { archivedAt: archived ? (present.archivedAt ?? this.#now()) : null }),
      };
      const move = { kind: "status_changed" as const, from: present.status, to: status, note: note ?? null };
      const event = hasMoved ? { ...eventOf(actor, id), ...move, occurredAt } : undefined;
      const [row] = await Promise.all([
        repository.updateApplication(queries, id, change, event),
        hasMoved &&
          tellMoves(this.#events, queries, actor, [{ id, from: present.status, to: status, occurredAt }]),
      ]);
      return { ...withoutAccount(row), title: present.title, company: present.company };
    });
    return application;
  }

  /**
   * The same change to many, all of them or none. What is so already stays as it is.
   * @throws ProblemError `not_found` when one of them is not the account's.
   */
  async moveMany(
    actor: Actor,
    input: {
      ids: string[];
      status?: ApplicationStatus | undefined;
      occurredAt?: string | undefined;
      note?: string | undefined;
      archived?: boolean | undefined;
      addTags?: string[] | undefined;
      removeTags?: string[] | undefined;
    },
  ): Promise<{ moved: number; changed: number }> {
    const { status, archived, note = null, occurredAt = this.#now(), addTags = [], removeTags = [] } = input;
    const ids = [...new Set(input.ids)];
    return this.#database.transact(actor.accountId, async (queries) => {
      const rows = await repository.lockApplications(queries, ids);
      if (rows.length < ids.length) throw notFound("application");
      const moving = status === undefined ? [] : rows.filter((row) => row.status !== status);
      const isTagging = addTags.length > 0 || removeTags.length > 0;
      const changing = archived !== undefined || isTagging ? rows : moving;
      const moves = moving.map(({ id, status: from }) => ({
        id,
        from,
        to: status as ApplicationStatus,
        occurredAt,
      }));
      await Promise.all([
        changing.length > 0 &&
          repository.changeApplications(queries, changing.map(idOf), {
            move: status && { status, statusAt: occurredAt },
            archivedAt: archived === undefined ? undefined : archived ? this.#now() : null,
            tags: isTagging ? { add: addTags, remove: removeTags } : undefined,
          }),
        moves.length > 0 &&
          insertEvents(
            queries,
            moves.map(({ id, ...move }) => ({
              ...eventOf(actor, id),
              kind: "status_changed" as const,
              ...move,
              note,
            })),
          ),
        tellMoves(this.#events, queries, actor, moves),
      ]);
      return { moved: moving.length, changed: changing.length };
    });
  }

  #now(): string {
    return this.#clock.now().toISOString();
  }
}

async function surveyed(queries: Queries, named: Named) {
  if (named.resumeVersion && !named.resumeId)
    throw unknownNamed("/resumeId", "resume that the version belongs to");
  const there = await surveyNamed(queries, named);
  if (!there.job) throw unknownNamed("/jobId", "job");
  if (!there.resume)
    throw unknownNamed(named.resumeVersion ? "/resumeVersion" : "/resumeId", "resume version");
  if (!there.tailoring) throw unknownNamed("/tailoringId", "tailoring");
  if (named.below && there.above === null) throw unknownNamed("/below", "application");
  return there;
}

function withoutAccount({ accountId: _, ...row }: repository.ApplicationRow) {
  return row;
}

const idOf = (row: { id: string }) => row.id;

function noteWithoutMove(): ProblemError {
  return new ProblemError(
    "invalid_request",
    "A note and a time belong to a change of status, and the status is the same.",
    {
      errors: [
        {
          in: "body",
          pointer: "/status",
          detail: "must differ from the present status when a note or a time is given",
        },
      ],
    },
  );
}
