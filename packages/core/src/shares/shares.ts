/** Sharing, as the owner does it: addresses made, listed and revoked, and what came back by them. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { Share, ShareComment } from "@tailorbird/contracts/shares";
import { byOf, recordAudit } from "../accounts/audit.ts";
import { unknownNamed } from "../applications/event-row.ts";
import type { Database } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import type { Clock } from "../shared/ports.ts";
import { limitReached, notFound } from "../shared/refusals.ts";
import * as repository from "./share-repository.ts";
import { hashOf, newShareSecret, sharePath } from "./share-token.ts";

/** Shares an account may hold, those that have ended included. */
const maxShares = 1_000;
const dayMs = 86_400_000;

export interface NewShare {
  resumeId?: string | undefined;
  resumeVersion?: number | undefined;
  tailoringId?: string | undefined;
  label?: string | undefined;
  allows: Share["allows"];
  hidesContact: boolean;
  days: number;
}

interface PageQuery {
  cursor?: string | undefined;
  limit?: string | undefined;
}

export class Shares {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /**
   * A repeated key answers the same share with a new address; the earlier one stops working.
   * @throws ProblemError `invalid_request` for what the account has not, `limit_reached`, `idempotency_key_reused`
   */
  async create(
    actor: Actor,
    { days, ...input }: NewShare,
    key: IdempotencyKey | undefined,
  ): Promise<Share & { path: string }> {
    const { accountId } = actor;
    const id = newId("share");
    const secret = newShareSecret();
    const row = await this.#database.transact(accountId, async (queries) => {
      const earlier = await openCreate(queries, accountId, key, { id });
      if (earlier) return repository.changeSecret(queries, earlier.id, hashOf(secret));
      const named = await repository.surveyNamed(queries, input);
      if (named.held >= maxShares) throw limitReached("shares", maxShares);
      if (input.resumeId && named.version === null)
        throw unknownNamed(input.resumeVersion ? "/resumeVersion" : "/resumeId", "resume that has been read");
      if (input.tailoringId && !named.isTailored)
        throw unknownNamed("/tailoringId", "tailoring that is ready");
      const made = await repository.insertShare(queries, {
        accountId,
        id,
        label: input.label ?? null,
        resumeId: input.resumeId ?? null,
        resumeVersion: named.version,
        tailoringId: input.tailoringId ?? null,
        allows: input.allows,
        hidesContact: input.hidesContact,
        secretHash: hashOf(secret),
        expiresAt: new Date(this.#clock.now().getTime() + days * dayMs).toISOString(),
      });
      await recordAudit(queries, byOf(actor), "share.created", id);
      return made;
    });
    if (!row) throw notFound("share");
    return { ...repository.toShare(row, 0), path: sharePath(accountId, row.id, secret) };
  }

  async list(actor: Actor, query: PageQuery): Promise<Page<Share>> {
    const page = readPage("share", query);
    const rows = await repository.listShares(this.#database.as(actor.accountId), page);
    return toPage(
      rows,
      page,
      (row) => row.share.id,
      (row) => repository.toShare(row.share, row.comments),
    );
  }

  /** A second time changes nothing. @throws ProblemError `not_found` */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.#database.transact(actor.accountId, async (queries) => {
      const wasGood = await repository.revokeShare(queries, id, this.#clock.now().toISOString());
      if (wasGood === undefined) throw notFound("share");
      if (wasGood) await recordAudit(queries, byOf(actor), "share.revoked", id);
    });
  }

  /** @throws ProblemError `not_found` */
  async comments(actor: Actor, id: string, query: PageQuery): Promise<Page<ShareComment>> {
    const page = readPage("comment", query);
    const queries = this.#database.as(actor.accountId);
    const [found, rows] = await Promise.all([
      repository.findShare(queries, id),
      repository.listComments(queries, id, page),
    ]);
    if (!found) throw notFound("share");
    return toPage(rows, page, (row) => row.id, repository.toComment);
  }

  /** @throws ProblemError `not_found` */
  async removeComment(actor: Actor, id: string): Promise<void> {
    if (!(await repository.deleteComment(this.#database.as(actor.accountId), id))) throw notFound("comment");
  }
}
