/** Rows of applications. Every function runs as the account that `queries` was opened for. */
import type { Application, ApplicationStatus } from "@tailorbird/contracts/applications";
import { asc, eq, inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { job } from "../jobs/job.sql.ts";
import type { Queries } from "../shared/database.ts";
import { application, applicationEvent } from "./application.sql.ts";

export type ApplicationRow = typeof application.$inferSelect;

export const applicationColumns = {
  id: application.id,
  jobId: application.jobId,
  title: job.title,
  company: job.company,
  status: application.status,
  resumeId: application.resumeId,
  resumeVersion: application.resumeVersion,
  tailoringId: application.tailoringId,
  statusAt: application.statusAt,
  appliedAt: application.appliedAt,
  archivedAt: application.archivedAt,
  tags: application.tags,
  position: application.position,
  revision: application.revision,
  createdAt: application.createdAt,
  updatedAt: application.updatedAt,
};

export async function findApplication(queries: Queries, id: string): Promise<Application | undefined> {
  const [row] = await queries
    .select(applicationColumns)
    .from(application)
    .innerJoin(job, eq(job.id, application.jobId))
    .where(eq(application.id, id));
  return row;
}

/** Holds the row until the transaction ends, so that two moves follow one another. */
export async function lockApplication(queries: Queries, id: string): Promise<Application | undefined> {
  const [row] = await queries
    .select(applicationColumns)
    .from(application)
    .innerJoin(job, eq(job.id, application.jobId))
    .where(eq(application.id, id))
    .for("update", { of: application });
  return row;
}

/** Holds them all, in one order for everybody, so that two such moves never wait for each other. */
export function lockApplications(queries: Queries, ids: readonly string[]): Promise<ApplicationRow[]> {
  return queries
    .select()
    .from(application)
    .where(inArray(application.id, [...ids]))
    .orderBy(asc(application.id))
    .for("update");
}

export async function insertApplication(
  queries: Queries,
  row: typeof application.$inferInsert,
): Promise<ApplicationRow> {
  const [inserted] = await queries.insert(application).values(row).returning();
  return inserted as ApplicationRow;
}

type Change = {
  [Column in keyof typeof application.$inferInsert]?: (typeof application.$inferInsert)[Column] | SQL;
};

/** @param event what it is recorded by, in the same statement. */
export async function updateApplication(
  queries: Queries,
  id: string,
  change: Change,
  event?: typeof applicationEvent.$inferInsert,
): Promise<ApplicationRow> {
  const recorded =
    event &&
    queries
      .$with("recorded")
      .as(queries.insert(applicationEvent).values(event).returning({ id: applicationEvent.id }));
  const [row] = await (recorded ? queries.with(recorded) : queries)
    .update(application)
    .set({ ...change, ...nextRevision })
    .where(eq(application.id, id))
    .returning();
  return row as ApplicationRow;
}

const nextRevision = { revision: sql`${application.revision} + 1`, updatedAt: sql`now()` };

/** The columns of a change of status. The first time that it came to be applied for stays. */
export function movedTo(status: ApplicationStatus, statusAt: string) {
  return {
    status,
    statusAt,
    ...(status === "applied" && {
      appliedAt: sql<string>`least(${application.appliedAt}, ${statusAt}::timestamptz)`,
    }),
  };
}

export interface BulkChange {
  move: { status: ApplicationStatus; statusAt: string } | undefined;
  archivedAt: string | null | undefined;
  tags: { add: readonly string[]; remove: readonly string[] } | undefined;
}

/** Gives each row that it is told of the same change. */
export async function changeApplications(
  queries: Queries,
  ids: readonly string[],
  { move, archivedAt, tags }: BulkChange,
): Promise<void> {
  const moves = (value: SQLWrapper, present: SQLWrapper) =>
    sql`case when ${application.status} = ${move?.status} then ${present} else ${value} end`;
  await queries
    .update(application)
    .set({
      ...(move && {
        status: move.status,
        statusAt: moves(sql`${move.statusAt}::timestamptz`, application.statusAt),
        ...(move.status === "applied" && {
          appliedAt: moves(
            sql`least(${application.appliedAt}, ${move.statusAt}::timestamptz)`,
            application.appliedAt,
          ),
        }),
      }),
      ...(archivedAt !== undefined && {
        archivedAt: archivedAt && sql`coalesce(${application.archivedAt}, ${archivedAt}::timestamptz)`,
      }),
      ...(tags && {
        tags: sql`array(
          select distinct t from unnest(${application.tags} || ${textArray(tags.add)}) as t
          where t <> all (${textArray(tags.remove)}) order by t limit 20
        )`,
      }),
      ...nextRevision,
    })
    .where(inArray(application.id, [...ids]));
}

function textArray(values: readonly string[]) {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;
}

/** @returns whether there was one. */
export async function deleteApplication(queries: Queries, id: string): Promise<boolean> {
  const rows = await queries
    .delete(application)
    .where(eq(application.id, id))
    .returning({ id: application.id });
  return rows.length === 1;
}
