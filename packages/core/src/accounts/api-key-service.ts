/** Keys of programs: shown once, stored as a hash, found by the account they carry. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { ApiKey } from "@tailorbird/contracts/account";
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Scope } from "@tailorbird/contracts/scope";
import { and, desc, eq, gt, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import { idOfUuid, newId, uuidOfId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import type { Clock } from "../shared/ports.ts";
import { limitReached, notFound } from "../shared/refusals.ts";
import { apiKey } from "./account.sql.ts";
import { byOf, recordAudit } from "./audit.ts";

/** Keys an account may hold that are neither revoked nor over. */
const maxApiKeys = 20;

/** One hour. */
const noteEveryMilliseconds = 3_600_000;

const keyPattern = /^tb_([0-9a-f]{32})_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

export class ApiKeyService {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /**
   * A repeated Idempotency-Key answers the same key with a new secret, for the first one is nowhere to be read from;
   * not once the key has been used, because then its secret has arrived, and something works with it.
   * @throws ProblemError `limit_reached`, `idempotency_key_reused`; `already_exists` for a repetition of one that has
   * been used or revoked; `invalid_request` for an end that has passed.
   */
  async create(
    actor: Actor,
    input: { name: string; scopes: ApiKey["scopes"]; expiresAt?: string | undefined },
    key: IdempotencyKey | undefined,
  ): Promise<ApiKey & { secret: string }> {
    if (input.expiresAt && Date.parse(input.expiresAt) <= this.#clock.now().getTime())
      throw new ProblemError("invalid_request", "The key would have expired already.", {
        errors: [{ in: "body", pointer: "/expiresAt", detail: "must be in the future" }],
      });
    const id = newId("apiKey");
    const random = randomBytes(32).toString("base64url");
    const row = await this.#database.transact(actor.accountId, async (queries) => {
      const earlier = await openCreate(queries, actor.accountId, key, { id });
      if (earlier) return changeSecret(queries, earlier.id, random);
      const now = this.#clock.now().toISOString();
      if ((await countLive(queries, now)) >= maxApiKeys) throw limitReached("API keys", maxApiKeys);
      const [inserted] = await queries
        .insert(apiKey)
        .values({
          accountId: actor.accountId,
          id,
          name: input.name,
          scopes: [...new Set(input.scopes)],
          ...keptOf(random),
          expiresAt: input.expiresAt ?? null,
        })
        .returning();
      await recordAudit(queries, byOf(actor), "api_key.created", id);
      return inserted as ApiKeyRow;
    });
    const secret = `tb_${uuidOfId("account", actor.accountId)}_${uuidOfId("apiKey", row.id)}_${random}`;
    return { ...toApiKey(row), secret };
  }

  async list(
    actor: Actor,
    query: { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<ApiKey>> {
    const page = readPage("apiKey", query);
    const rows = await this.#database
      .as(actor.accountId)
      .select()
      .from(apiKey)
      .where(page.after ? lt(apiKey.id, page.after) : undefined)
      .orderBy(desc(apiKey.id))
      .limit(page.limit + 1);
    return toPage(rows, page, (row) => row.id, toApiKey);
  }

  /** @throws ProblemError `not_found` */
  async rename(actor: Actor, id: string, name: string): Promise<ApiKey> {
    return this.#database.transact(actor.accountId, async (queries) => {
      const [row] = await queries.update(apiKey).set({ name }).where(eq(apiKey.id, id)).returning();
      if (!row) throw notFound("API key");
      await recordAudit(queries, byOf(actor), "api_key.renamed", id);
      return toApiKey(row);
    });
  }

  /** Revoking twice is revoking once. @throws ProblemError `not_found` */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.#database.transact(actor.accountId, async (queries) => {
      const live = and(eq(apiKey.id, id), isNull(apiKey.revokedAt));
      const revoked = await queries.update(apiKey).set({ revokedAt: sql`now()` }).where(live).returning();
      if (revoked.length > 0) return recordAudit(queries, byOf(actor), "api_key.revoked", id);
      const known = await queries.select({ id: apiKey.id }).from(apiKey).where(eq(apiKey.id, id));
      if (known.length === 0) throw notFound("API key");
    });
  }

  /**
   * Who a key acts for and what it may do; undefined for a key that is not, or no longer, good. That it was used
   * is noted once an hour: a note with every request would make each read a write.
   */
  async verify(presented: string): Promise<{ accountId: string; scopes: Scope[] } | undefined> {
    const match = keyPattern.exec(presented);
    if (!match) return undefined;
    const accountId = idOfUuid("account", match[1] as string);
    const [row] = await this.#database
      .as(accountId)
      .select()
      .from(apiKey)
      .where(and(eq(apiKey.id, idOfUuid("apiKey", match[2] as string)), isNull(apiKey.revokedAt)));
    if (!row || !sameHash(row.secretHash, hashOf(match[3] as string))) return undefined;
    const now = this.#clock.now();
    if (row.expiresAt && Date.parse(row.expiresAt) <= now.getTime()) return undefined;
    const noted = new Date(now.getTime() - noteEveryMilliseconds).toISOString();
    if (!row.lastUsedAt || row.lastUsedAt <= noted) await this.#noteUse(row, now.toISOString(), noted);
    return { accountId, scopes: row.scopes as Scope[] };
  }

  /** Of several at once one notes it. */
  async #noteUse({ accountId, id }: ApiKeyRow, lastUsedAt: string, before: string): Promise<void> {
    await this.#database.transact(accountId, async (queries) => {
      const unnoted = or(isNull(apiKey.lastUsedAt), lte(apiKey.lastUsedAt, before));
      const noted = await queries
        .update(apiKey)
        .set({ lastUsedAt })
        .where(and(eq(apiKey.id, id), unnoted))
        .returning({ id: apiKey.id });
      if (noted.length > 0) await recordAudit(queries, { accountId, by: "api_key" }, "api_key.used", id);
    });
  }
}

type ApiKeyRow = typeof apiKey.$inferSelect;

/** Of a key that nothing has signed in with. @throws ProblemError `already_exists` */
async function changeSecret(queries: Queries, id: string, random: string): Promise<ApiKeyRow> {
  const [row] = await queries
    .update(apiKey)
    .set(keptOf(random))
    .where(and(eq(apiKey.id, id), isNull(apiKey.lastUsedAt), isNull(apiKey.revokedAt)))
    .returning();
  if (row) return row;
  throw new ProblemError(
    "already_exists",
    "This request has made an API key before, which has been used or revoked since, and its secret was shown only then. Make another with a new Idempotency-Key.",
  );
}

async function countLive(queries: Queries, now: string): Promise<number> {
  const [row] = await queries
    .select({ count: sql<number>`count(*)::int` })
    .from(apiKey)
    .where(and(isNull(apiKey.revokedAt), or(isNull(apiKey.expiresAt), gt(apiKey.expiresAt, now))));
  return row?.count ?? 0;
}

function toApiKey(row: ApiKeyRow): ApiKey {
  const { accountId: _, secretHash: __, scopes, ...shown } = row;
  return { ...shown, scopes: scopes as ApiKey["scopes"] };
}

/** What is stored of a secret. */
function keptOf(random: string) {
  return { secretHash: hashOf(random), hint: random.slice(-4) };
}

function hashOf(random: string): string {
  return createHash("sha256").update(random).digest("hex");
}

function sameHash(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"));
}
