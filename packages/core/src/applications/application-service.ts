/** Following a job: where it stands, and every move that led there. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { Application, ApplicationStatus } from "@tailorbird/contracts/applications";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { type Database, isUniqueViolation, type Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound, revisionMismatch } from "../shared/refusals.ts";
import { withoutUndefined } from "../shared/without-undefined.ts";
import * as repository from "./application-repository.ts";
import { eventOf, unknownNamed } from "./event-row.ts";

export interface NewApplication extends repository.Sent {
  jobId: string;
  status: ApplicationStatus;
  occurredAt?: string | undefined;
  note?: string | undefined;
}

export interface ApplicationUpdate extends repository.Sent {
  status?: ApplicationStatus | undefined;
  occurredAt?: string | undefined;
  note?: string | undefined;
  archived?: boolean | undefined;
}

export class ApplicationService {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /** @throws ProblemError `invalid_request` for what the account has not; `already_exists` when the job is followed. */
  async create(actor: Actor, input: NewApplication, key: IdempotencyKey | undefined): Promise<Application> {
    const id = newId("application");
    const { status, note, occurredAt = this.#now(), ...sent } = input;
    const made = this.#database.transact(actor.accountId, async (queries) => {
      const earlier = await openCreate(queries, actor.accountId, key, { id });
      if (earlier) return repository.findApplication(queries, earlier.id);
      await assertNamed(queries, sent);
      const row = { accountId: actor.accountId, id, status, statusAt: occurredAt, ...withoutUndefined(sent) };
      await repository.insertApplication(queries, { ...row, jobId: input.jobId });
      await repository.insertEvent(queries, {
        ...eventOf(actor, id),
        kind: "created",
        to: status,
        note: note ?? null,
        occurredAt,
      });
      return repository.findApplication(queries, id);
    });
    const application = await made.catch((error: unknown) => {
      if (!isUniqueViolation(error)) throw error;
      throw new ProblemError("already_exists", "An application already follows this job: open that one.");
    });
    if (!application) throw notFound("application");
    return application;
  }

  async list(
    actor: Actor,
    query: repository.ApplicationFilter & { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<Application>> {
    const page = readPage("application", query);
    const rows = await repository.listApplications(this.#database.as(actor.accountId), page, query);
    return toPage(
      rows,
      page,
      (row) => row.id,
      (row) => row,
    );
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Application> {
    const row = await repository.findApplication(this.#database.as(actor.accountId), id);
    if (!row) throw notFound("application");
    return row;
  }

  /** @throws ProblemError `not_found`, `revision_mismatch`, `invalid_request` */
  async update(
    actor: Actor,
    id: string,
    input: ApplicationUpdate,
    ifRevision: number | undefined,
  ): Promise<Application> {
    const { status, note, occurredAt = this.#now(), archived, ...sent } = input;
    const application = await this.#database.transact(actor.accountId, async (queries) => {
      const present = await repository.lockApplication(queries, id);
      if (!present) throw notFound("application");
      if (ifRevision !== undefined && present.revision !== ifRevision) throw revisionMismatch("application");
      const hasMoved = status !== undefined && status !== present.status;
      if (!hasMoved && (note !== undefined || input.occurredAt !== undefined)) throw noteWithoutMove();
      await assertNamed(queries, sent);
      await repository.updateApplication(queries, id, {
        ...withoutUndefined(sent),
        ...(hasMoved && { status, statusAt: occurredAt }),
        ...(archived !== undefined && { archivedAt: archived ? (present.archivedAt ?? this.#now()) : null }),
      });
      if (hasMoved)
        await repository.insertEvent(queries, {
          ...eventOf(actor, id),
          kind: "status_changed",
          from: present.status,
          to: status,
          note: note ?? null,
          occurredAt,
        });
      return repository.findApplication(queries, id);
    });
    if (!application) throw notFound("application");
    return application;
  }

  /** @throws ProblemError `not_found` */
  async remove(actor: Actor, id: string): Promise<void> {
    if (!(await repository.deleteApplication(this.#database.as(actor.accountId), id)))
      throw notFound("application");
  }

  #now(): string {
    return this.#clock.now().toISOString();
  }
}

async function assertNamed(queries: Queries, named: repository.Sent & { jobId?: string }): Promise<void> {
  if (named.resumeVersion && !named.resumeId)
    throw unknownNamed("/resumeId", "resume that the version belongs to");
  if (!named.jobId && !named.resumeId && !named.tailoringId) return;
  const there = await repository.namedExist(queries, named);
  if (!there.job) throw unknownNamed("/jobId", "job");
  if (!there.resume)
    throw unknownNamed(named.resumeVersion ? "/resumeVersion" : "/resumeId", "resume version");
  if (!there.tailoring) throw unknownNamed("/tailoringId", "tailoring");
}

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
