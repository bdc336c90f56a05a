/** The account's audit log: written in the transaction of what it tells of, read by its owner. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { AuditAction, AuditEntry } from "@tailorbird/contracts/audit";
import { and, desc, eq, lt } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { auditEntry } from "./audit.sql.ts";

/**
 * Appends an entry. Call it in the transaction of what was done, so that neither stands without the other.
 * @param by the caller, or who it was when nobody had signed in. @param subject the id of what it was done to.
 */
export async function recordAudit(
  queries: Queries,
  { accountId, by }: { accountId: string; by: AuditEntry["by"] },
  action: AuditAction,
  subject: string | null = null,
): Promise<void> {
  await queries.insert(auditEntry).values({ accountId, id: newId("audit"), action, by, subject });
}

/** Who an actor is to the log. */
export function byOf(actor: Actor): { accountId: string; by: AuditEntry["by"] } {
  return { accountId: actor.accountId, by: actor.kind };
}

export class AuditLog {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(
    actor: Actor,
    query: { cursor?: string | undefined; limit?: string | undefined; action?: AuditAction | undefined },
  ): Promise<Page<AuditEntry>> {
    const page = readPage("audit", query);
    const rows = await this.#database
      .as(actor.accountId)
      .select()
      .from(auditEntry)
      .where(
        and(
          query.action && eq(auditEntry.action, query.action),
          page.after ? lt(auditEntry.id, page.after) : undefined,
        ),
      )
      .orderBy(desc(auditEntry.id))
      .limit(page.limit + 1);
    return toPage(
      rows,
      page,
      (row) => row.id,
      ({ accountId: _, ...entry }) => entry,
    );
  }
}
