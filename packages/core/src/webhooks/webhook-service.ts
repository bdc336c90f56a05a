/** Webhooks as their owner makes and changes them. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { Webhook, WebhookEventType } from "@tailorbird/contracts/webhooks";
import { desc, eq, lt, sql } from "drizzle-orm";
import { byOf, recordAudit } from "../accounts/audit.ts";
import type { Database, Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import type { Clock } from "../shared/ports.ts";
import { limitReached, notFound, revisionMismatch } from "../shared/refusals.ts";
import type { SecretBox } from "../shared/secret-box.ts";
import { withoutUndefined } from "../shared/without-undefined.ts";
import { type WebhookRow, webhookEndpoint } from "./webhook.sql.ts";
import { newSecret, openSecrets, sealSecrets } from "./webhook-secrets.ts";

const mostWebhooks = 10;
/** How long the secret before the present one signs as well: time to teach every receiver the new one. */
const overlapMilliseconds = 24 * 3_600_000;

export class WebhookService {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #secrets: () => Promise<SecretBox>;
  readonly #isLocal: boolean;

  /**
   * @param parts.secrets asked where a secret is made alone: who only reads webhooks can open none.
   * @param parts.isLocal whether `http://*.webhooks.test` is let through, which the local stack sends to loopback.
   */
  constructor(parts: {
    database: Database;
    clock: Clock;
    secrets: () => Promise<SecretBox>;
    isLocal: boolean;
  }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#secrets = parts.secrets;
    this.#isLocal = parts.isLocal;
  }

  /** @throws ProblemError `limit_reached`, `idempotency_key_reused`; `invalid_request` for an address that is not https. */
  async create(
    actor: Actor,
    input: { url: string; events: WebhookEventType[]; description?: string | undefined },
    key: IdempotencyKey | undefined,
  ): Promise<Webhook & { secret: string }> {
    this.#assertAddress(input.url);
    const { accountId } = actor;
    const id = newId("webhook");
    const box = await this.#secrets();
    return this.#database.transact(accountId, async (queries) => {
      const earlier = await openCreate(queries, accountId, key, { id });
      if (earlier) return withSecret(await requireWebhook(queries, earlier.id), box);
      if ((await queries.$count(webhookEndpoint)) >= mostWebhooks)
        throw limitReached("webhooks", mostWebhooks);
      const { url, events, description = null } = input;
      const sealed = sealSecrets({ accountId, id }, box, { secret: newSecret() });
      const row = { accountId, id, url, events: [...new Set(events)], description, ...sealed };
      const [made] = await queries.insert(webhookEndpoint).values(row).returning();
      await recordAudit(queries, byOf(actor), "webhook.created", id);
      return withSecret(made as WebhookRow, box);
    });
  }

  async list(
    actor: Actor,
    query: { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<Webhook>> {
    const page = readPage("webhook", query);
    const rows = await this.#database
      .as(actor.accountId)
      .select()
      .from(webhookEndpoint)
      .where(page.after ? lt(webhookEndpoint.id, page.after) : undefined)
      .orderBy(desc(webhookEndpoint.id))
      .limit(page.limit + 1);
    return toPage(rows, page, (row) => row.id, toWebhook);
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Webhook> {
    return toWebhook(await requireWebhook(this.#database.as(actor.accountId), id));
  }

  /** Switching it on forgets that it failed. @throws ProblemError `not_found`, `revision_mismatch`, `invalid_request` */
  async update(
    actor: Actor,
    id: string,
    {
      enabled,
      ...input
    }: {
      url?: string | undefined;
      events?: WebhookEventType[] | undefined;
      description?: string | null | undefined;
      enabled?: boolean | undefined;
    },
    ifRevision: number | undefined,
  ): Promise<Webhook> {
    if (input.url) this.#assertAddress(input.url);
    return this.#database.transact(actor.accountId, async (queries) => {
      const before = await requireWebhook(queries, id, true);
      if (ifRevision !== undefined && ifRevision !== before.revision) throw revisionMismatch("webhook");
      const [row] = await queries
        .update(webhookEndpoint)
        .set({
          ...withoutUndefined(input),
          ...(enabled === true && on),
          ...(enabled === false && before.status === "enabled" && off),
          revision: sql`${webhookEndpoint.revision} + 1`,
          updatedAt: sql`now()`,
        })
        .where(eq(webhookEndpoint.id, id))
        .returning();
      await recordAudit(queries, byOf(actor), "webhook.changed", id);
      return toWebhook(row as WebhookRow);
    });
  }

  /** @throws ProblemError `not_found` */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.#database.transact(actor.accountId, async (queries) => {
      const removed = await queries.delete(webhookEndpoint).where(eq(webhookEndpoint.id, id)).returning();
      if (removed.length === 0) throw notFound("webhook");
      await recordAudit(queries, byOf(actor), "webhook.deleted", id);
    });
  }

  /** @throws ProblemError `not_found` */
  async rotate(actor: Actor, id: string): Promise<Webhook & { secret: string }> {
    const until = new Date(this.#clock.now().getTime() + overlapMilliseconds).toISOString();
    const box = await this.#secrets();
    return this.#database.transact(actor.accountId, async (queries) => {
      const before = await requireWebhook(queries, id, true);
      const [row] = await queries
        .update(webhookEndpoint)
        .set({
          ...sealSecrets(before, box, { secret: newSecret(), previous: openSecrets(before, box).secret }),
          previousSecretUntil: until,
          revision: sql`${webhookEndpoint.revision} + 1`,
          updatedAt: sql`now()`,
        })
        .where(eq(webhookEndpoint.id, id))
        .returning();
      await recordAudit(queries, byOf(actor), "webhook.secret_rotated", id);
      return withSecret(row as WebhookRow, box);
    });
  }

  #assertAddress(address: string): void {
    const { protocol, port, username, password, hostname } = new URL(address);
    const isLoopback = this.#isLocal && /(^|\.)webhooks\.test$/.test(hostname);
    const isPublicForm = protocol === "https:" && port === "" && !username && !password;
    if (isPublicForm || isLoopback) return;
    throw new ProblemError("invalid_request", "Events are sent to https addresses alone.", {
      errors: [
        { in: "body", pointer: "/url", detail: "must be https, without a port, a name or a password" },
      ],
    });
  }
}

const on = {
  status: "enabled",
  disabledReason: null,
  failingSince: null,
  failures: 0,
  disabledToldAt: null,
} as const;
const off = { status: "disabled", disabledReason: "owner" } as const;

/** @throws ProblemError `not_found` */
export async function requireWebhook(queries: Queries, id: string, locks = false): Promise<WebhookRow> {
  const found = queries.select().from(webhookEndpoint).where(eq(webhookEndpoint.id, id));
  const [row] = await (locks ? found.for("update") : found);
  if (!row) throw notFound("webhook");
  return row;
}

function toWebhook(row: WebhookRow): Webhook {
  const { id, url, description, events, status, disabledReason, previousSecretUntil, failingSince } = row;
  const { revision, createdAt, updatedAt } = row;
  const state = { status, disabledReason, previousSecretUntil, failingSince };
  return { id, url, description, events, ...state, revision, createdAt, updatedAt };
}

function withSecret(row: WebhookRow, box: SecretBox): Webhook & { secret: string } {
  return { ...toWebhook(row), secret: openSecrets(row, box).secret };
}
