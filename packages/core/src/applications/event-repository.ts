/** Rows of what happened to applications. Every function runs as the account that `queries` was opened for. */
import type { ApplicationStatus } from "@tailorbird/contracts/applications";
import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queries } from "../shared/database.ts";
import { uuidOfId } from "../shared/id.ts";
import { isThere, one } from "../shared/is-there.ts";
import type { PageRequest } from "../shared/page.ts";
import { application, applicationEvent } from "./application.sql.ts";

export type EventRow = typeof applicationEvent.$inferSelect;

/** Several at once. */
export async function insertEvents(
  queries: Queries,
  rows: readonly (typeof applicationEvent.$inferInsert)[],
): Promise<void> {
  await queries.insert(applicationEvent).values([...rows]);
}

export async function insertEvent(
  queries: Queries,
  row: typeof applicationEvent.$inferInsert,
): Promise<EventRow> {
  const [inserted] = await queries.insert(applicationEvent).values(row).returning();
  return inserted as EventRow;
}

export async function findEvent(queries: Queries, id: string): Promise<EventRow | undefined> {
  const [row] = await queries.select().from(applicationEvent).where(eq(applicationEvent.id, id));
  return row;
}

export interface Correctable {
  readonly event: EventRow;
  /** By a further event already: that one is the one to correct. */
  readonly isCorrected: boolean;
  /** It says where the application stands now: the last move, as it was corrected until now. */
  readonly isCurrent: boolean;
}

export async function findCorrectable(
  queries: Queries,
  applicationId: string,
  eventId: string,
): Promise<Correctable | undefined> {
  const uuid = uuidOfId("application", applicationId);
  const corrector = alias(applicationEvent, "corrector");
  const [row] = await queries
    .select({
      event: applicationEvent,
      isCorrected: isThere(
        queries.select(one).from(corrector).where(eq(corrector.corrects, applicationEvent.id)),
      ),
      isCurrent: sql<boolean>`${applicationEvent.id} in (
        with recursive chain as (
          (select id from application_event where application_id = ${uuid} and kind <> 'correction' order by id desc limit 1)
          union all
          select c.id from application_event c join chain on c.corrects = chain.id where c.application_id = ${uuid}
        ) select id from chain
      )`,
    })
    .from(applicationEvent)
    .where(and(eq(applicationEvent.id, eventId), eq(applicationEvent.applicationId, applicationId)));
  return row;
}

/** When it was first applied for, once `correction` holds: the earliest of the events that nothing corrects. */
export function appliedAtWith(correction: {
  corrects: string;
  to: ApplicationStatus;
  occurredAt: string;
}): SQL {
  const corrected = uuidOfId("event", correction.corrects);
  return sql`least(
    ${correction.to === "applied" ? correction.occurredAt : null}::timestamptz,
    (select min(e.occurred_at) from application_event e
      where e.application_id = ${application.id} and e.to_status = 'applied' and e.id <> ${corrected}
        and not exists (select from application_event c where c.corrects = e.id and c.application_id = e.application_id))
  )`;
}

export function listEvents(queries: Queries, applicationId: string, page: PageRequest): Promise<EventRow[]> {
  return queries
    .select()
    .from(applicationEvent)
    .where(
      and(
        eq(applicationEvent.applicationId, applicationId),
        page.after ? lt(applicationEvent.id, page.after) : undefined,
      ),
    )
    .orderBy(desc(applicationEvent.id))
    .limit(page.limit + 1);
}
