/** Exports of a whole account, as their owner asks for them and fetches them. */

import type { AccountExport, AccountExportWithLink } from "@tailorbird/contracts/account-data";
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { AccountMessage } from "@tailorbird/contracts/queues";
import { and, desc, eq, gt, lt, ne } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import type { Clock, MessageQueue, ObjectPresigner } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { type AccountExportRow, accountExport } from "./account-data.sql.ts";
import { byOf, recordAudit } from "./audit.ts";

const mostInADay = 3;
const day = 24 * 3_600_000;
const linkSeconds = 300;

/** A folder each, so that it goes with every version of its file. */
export function archiveFolder(accountId: string, exportId: string): string {
  return `accounts/${accountId}/archives/${exportId}/`;
}

export function archiveKey(accountId: string, exportId: string): string {
  return `${archiveFolder(accountId, exportId)}tailorbird.zip`;
}

export class AccountExports {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #queue: () => MessageQueue<AccountMessage>;
  readonly #presigner: () => ObjectPresigner;

  constructor(parts: {
    database: Database;
    clock: Clock;
    queue: () => MessageQueue<AccountMessage>;
    presigner: () => ObjectPresigner;
  }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#queue = parts.queue;
    this.#presigner = parts.presigner;
  }

  /** While one is being made, that one. @throws ProblemError `limit_reached` */
  async create(actor: Actor): Promise<AccountExport> {
    const { accountId } = actor;
    const now = this.#clock.now();
    return this.#database.transact(accountId, async (queries) => {
      await openCreate(queries, accountId, undefined, {});
      const lately = await queries
        .select()
        .from(accountExport)
        .where(
          and(
            gt(accountExport.createdAt, new Date(now.getTime() - day).toISOString()),
            // Of one that failed, its owner has nothing.
            ne(accountExport.status, "failed"),
          ),
        );
      const present = lately.find(({ status }) => status === "preparing");
      if (present) return toExport(present, now);
      if (lately.length >= mostInADay)
        throw new ProblemError(
          "limit_reached",
          `${mostInADay} exports were made within a day, which is the limit: fetch one of them, or try tomorrow.`,
        );
      const id = newId("accountExport");
      const [row] = await queries
        .insert(accountExport)
        .values({ accountId, id, createdAt: now.toISOString() })
        .returning();
      await recordAudit(queries, byOf(actor), "export.requested", id);
      // Before the commit; a message of no export waits a little and ends.
      await this.#queue().send([{ kind: "export", accountId, exportId: id }], { delaySeconds: 1 });
      return toExport(row as AccountExportRow, now);
    });
  }

  async list(
    actor: Actor,
    query: { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<AccountExport>> {
    const page = readPage("accountExport", query);
    const rows = await this.#database
      .as(actor.accountId)
      .select()
      .from(accountExport)
      .where(page.after ? lt(accountExport.id, page.after) : undefined)
      .orderBy(desc(accountExport.id))
      .limit(page.limit + 1);
    const now = this.#clock.now();
    return toPage(
      rows,
      page,
      (row) => row.id,
      (row) => toExport(row, now),
    );
  }

  /** A link for a person alone: a key that may only read rows could otherwise take every file. @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<AccountExportWithLink> {
    const { accountId } = actor;
    const [row] = await this.#database
      .as(accountId)
      .select()
      .from(accountExport)
      .where(eq(accountExport.id, id));
    if (!row) throw notFound("export");
    const shown = toExport(row, this.#clock.now());
    if (shown.status !== "ready" || actor.kind !== "person")
      return { ...shown, url: null, urlExpiresAt: null };
    await recordAudit(this.#database.as(accountId), byOf(actor), "export.downloaded", id);
    const { url, expiresAt } = await this.#presigner().presignDownload({
      key: archiveKey(accountId, id),
      fileName: `tailorbird-${row.createdAt.slice(0, 10)}.zip`,
      contentType: "application/zip",
      expiresSeconds: linkSeconds,
    });
    return { ...shown, url, urlExpiresAt: expiresAt };
  }
}

/** Ends one that could not be made. One that was made meanwhile stays. */
export async function failExport(queries: Queries, id: string): Promise<void> {
  await queries
    .update(accountExport)
    .set({ status: "failed", failure })
    .where(and(eq(accountExport.id, id), eq(accountExport.status, "preparing")));
}

const failure = {
  code: "internal",
  detail: "Making the file never came to an end: ask for another, which does not count against the day.",
} as const;

/** Past its time it is gone for its owner, also while the timer that removes the file is late. */
function toExport({ accountId: _, ...row }: AccountExportRow, now: Date): AccountExport {
  const isPast = row.status === "ready" && Date.parse(row.keptUntil ?? "") <= now.getTime();
  return isPast ? { ...row, status: "expired", keptUntil: null } : row;
}
