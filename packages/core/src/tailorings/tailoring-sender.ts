/**
 * Accepting work so that it can't be lost. A guard message goes out, delayed, before the rows are committed,
 * and the work messages after: if this process dies in between, the guard finds the rows and sends the work;
 * if it dies before the commit, the guard finds nothing and ends.
 */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { TailorMessage } from "@tailorbird/contracts/queues";
import { type Quota, quotaHeaders, quotaOf, startOfDay } from "@tailorbird/contracts/quota";
import type {
  Tailoring,
  TailoringKind,
  TailoringLane,
  TailoringStatus,
  TailoringStrength,
} from "@tailorbird/contracts/tailorings";
import type { Database } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { Clock, MessageQueue } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import * as repository from "./tailoring-repository.ts";
import { toTailoring } from "./tailoring-view.ts";
import { unknownInBody } from "./unknown-in-body.ts";
import { workMessages } from "./work-messages.ts";

/** Tailorings of an account that may be under way at once. */
const maxActive = 500;

export interface NewTailorings {
  resumeId: string;
  jobIds: readonly string[];
  kinds: TailoringKind[];
  strength: TailoringStrength;
  lane: TailoringLane;
}

export interface AcceptedBatch {
  batchId: string;
  items: { id: string; jobId: string; status: TailoringStatus }[];
}

export interface SenderParts {
  readonly database: Database;
  readonly queue: MessageQueue<TailorMessage>;
  readonly guardDelaySeconds: number;
  readonly tailoringsPerDay: number;
  readonly clock: Clock;
}

export class TailoringSender {
  readonly #parts: SenderParts;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** @throws ProblemError `not_found`, `resume_not_ready`, `invalid_request`, `limit_reached`, `idempotency_key_reused` */
  async create(actor: Actor, input: NewTailorings, key: IdempotencyKey | undefined): Promise<AcceptedBatch> {
    const { accountId } = actor;
    const { clock } = this.#parts;
    const batchId = newId("batch");
    const items = input.jobIds.map((jobId) => ({ id: newId("tailoring"), jobId, status: "queued" as const }));
    const earlier = await this.#parts.database.transact(accountId, async (queries) => {
      const claimed = await openCreate(queries, accountId, key, { batchId });
      if (claimed)
        return { batchId: claimed.batchId, items: await repository.listBatch(queries, claimed.batchId) };
      const dayStart = startOfDay(clock.now());
      const start = await repository.findStart(queries, input.resumeId, input.jobIds, dayStart);
      const version = readStart(start, input);
      this.#admit(start!, input.jobIds.length);
      await repository.insertTailorings(
        queries,
        items.map(({ id, jobId, status }) => ({
          accountId,
          id,
          batchId,
          resumeId: input.resumeId,
          resumeVersion: version,
          jobId,
          kinds: input.kinds,
          strength: input.strength,
          lane: input.lane,
          status,
        })),
      );
      await this.#sendGuard(accountId, items, input.lane === "overnight" ? batchId : undefined);
      return undefined;
    });
    if (earlier) return earlier;
    if (input.lane === "overnight") await this.#sendSubmit(accountId, batchId);
    else await this.#sendWork(accountId, items);
    return { batchId, items };
  }

  /**
   * Queues a failed or cancelled tailoring again; what it has already paid for is kept. It counts as one more order.
   * @throws ProblemError `not_found`, `tailoring_finished`, `limit_reached`
   */
  async retry(actor: Actor, id: string): Promise<Tailoring> {
    const { accountId } = actor;
    const now = this.#parts.clock.now();
    const row = await this.#parts.database.transact(accountId, async (queries) => {
      await openCreate(queries, accountId, undefined, {});
      const load = await repository.findLoad(queries, startOfDay(now));
      const moved = await repository.requeueTailoring(queries, id, now);
      if (moved) this.#admit(load, 1);
      if (moved)
        await this.#sendGuard(accountId, [moved], moved.lane === "overnight" ? moved.batchId : undefined);
      return moved;
    });
    if (!row) {
      const present = await repository.findTailoring(this.#parts.database.as(accountId), id);
      if (!present) throw notFound("tailoring");
      throw new ProblemError(
        "tailoring_finished",
        "Only a failed or cancelled tailoring can be tried again.",
      );
    }
    await this.#sendWork(accountId, [row]);
    return toTailoring(row);
  }

  /** What is left of the day's tailorings, for the answer. */
  async readQuota({ accountId }: Actor): Promise<Quota> {
    const now = this.#parts.clock.now();
    const { today } = await repository.findLoad(this.#parts.database.as(accountId), startOfDay(now));
    return quotaOf(this.#parts.tailoringsPerDay, today, now);
  }

  /** Whether so many more may be ordered, new or again. @throws ProblemError `limit_reached` */
  #admit({ active, today }: repository.Load, more: number): void {
    if (active + more > maxActive)
      throw new ProblemError(
        "limit_reached",
        `At most ${maxActive} tailorings may be under way: wait for some to end.`,
        { headers: { "retry-after": "30" } },
      );
    const quota = quotaOf(this.#parts.tailoringsPerDay, today, this.#parts.clock.now());
    if (quota.remaining >= more) return;
    throw new ProblemError(
      "limit_reached",
      `An account may order ${quota.limit} tailorings a day; ${quota.remaining} are left until midnight UTC.`,
      { headers: { ...quotaHeaders(quota), "retry-after": String(quota.resetSeconds) } },
    );
  }

  /** @param nightly the batch, where it is for the night: the provider may have it longer than we have its rows. */
  #sendGuard(accountId: string, items: readonly { id: string }[], nightly?: string): Promise<void> {
    const tailoringIds = items.map(({ id }) => id);
    const message = { kind: "guard" as const, accountId, tailoringIds, batchId: nightly, round: 0 };
    return this.#parts.queue.send([message], { delaySeconds: this.#parts.guardDelaySeconds });
  }

  /** Overnight the questions of a batch go together. */
  async #sendSubmit(accountId: string, batchId: string): Promise<void> {
    const message = { kind: "submit" as const, accountId, batchId, tailoringIds: [], round: 0 };
    await this.#parts.queue.send([message]).catch(() => {});
  }

  /** The guard sends what this could not, so its failure is not the caller's. */
  async #sendWork(accountId: string, items: readonly { id: string }[]): Promise<void> {
    const messages = workMessages(
      accountId,
      items.map(({ id }) => id),
    );
    await this.#parts.queue.send(messages).catch(() => {});
  }
}

function readStart(start: Awaited<ReturnType<typeof repository.findStart>>, input: NewTailorings): number {
  if (!start) throw unknownInBody("/resumeId", "a resume");
  if (start.version === null)
    throw new ProblemError(
      "resume_not_ready",
      "The resume has not been read yet: wait until its status is ready.",
    );
  if (start.jobsFound !== input.jobIds.length) throw unknownInBody("/jobIds", "jobs");
  return start.version;
}
