/** Rows of applications and their events. Every function runs as the account that `queries` was opened for. */
import type { Application, ApplicationStatus } from "@tailorbird/contracts/applications";
import { and, desc, eq, isNotNull, isNull, lt, type SQLWrapper, sql } from "drizzle-orm";
import { job } from "../jobs/job.sql.ts";
import { resumeVersion } from "../resumes/resume.sql.ts";
import type { Queries } from "../shared/database.ts";
import type { PageRequest } from "../shared/page.ts";
import { tailoring } from "../tailorings/tailoring.sql.ts";
import { application, applicationEvent } from "./application.sql.ts";

export type ApplicationRow = typeof application.$inferSelect;
export type EventRow = typeof applicationEvent.$inferSelect;

const applicationColumns = {
  id: application.id,
  jobId: application.jobId,
  title: job.title,
  company: job.company,
  status: application.status,
  resumeId: application.resumeId,
  resumeVersion: application.resumeVersion,
  tailoringId: application.tailoringId,
  statusAt: application.statusAt,
  archivedAt: application.archivedAt,
  revision: application.revision,
  createdAt: application.createdAt,
  updatedAt: application.updatedAt,
};

export interface ApplicationFilter {
  status?: ApplicationStatus | undefined;
  jobId?: string | undefined;
  archived?: boolean | undefined;
}

export function listApplications(
  queries: Queries,
  page: PageRequest,
  filter: ApplicationFilter,
): Promise<Application[]> {
  return queries
    .select(applicationColumns)
    .from(application)
    .innerJoin(job, eq(job.id, application.jobId))
    .where(
      and(
        page.after ? lt(application.id, page.after) : undefined,
        filter.status && eq(application.status, filter.status),
        filter.jobId ? eq(application.jobId, filter.jobId) : undefined,
        filter.archived === undefined
          ? undefined
          : filter.archived
            ? isNotNull(application.archivedAt)
            : isNull(application.archivedAt),
      ),
    )
    .orderBy(desc(application.id))
    .limit(page.limit + 1);
}

export async function findApplication(queries: Queries, id: string): Promise<Application | undefined> {
  const [row] = await queries
    .select(applicationColumns)
    .from(application)
    .innerJoin(job, eq(job.id, application.jobId))
    .where(eq(application.id, id));
  return row;
}

/** Holds the row until the transaction ends, so that two moves follow one another. */
export async function lockApplication(queries: Queries, id: string): Promise<ApplicationRow | undefined> {
  const [row] = await queries.select().from(application).where(eq(application.id, id)).for("update");
  return row;
}

export async function insertApplication(
  queries: Queries,
  row: typeof application.$inferInsert,
): Promise<void> {
  await queries.insert(application).values(row);
}

export async function updateApplication(
  queries: Queries,
  id: string,
  change: Partial<typeof application.$inferInsert>,
): Promise<void> {
  await queries
    .update(application)
    .set({ ...change, revision: sql`${application.revision} + 1`, updatedAt: sql`now()` })
    .where(eq(application.id, id));
}

/** @returns whether there was one. */
export async function deleteApplication(queries: Queries, id: string): Promise<boolean> {
  const rows = await queries
    .delete(application)
    .where(eq(application.id, id))
    .returning({ id: application.id });
  return rows.length === 1;
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

/** The event that says where the application stands now. */
export async function findLatestMove(queries: Queries, applicationId: string): Promise<EventRow | undefined> {
  const [row] = await queries
    .select()
    .from(applicationEvent)
    .where(and(eq(applicationEvent.applicationId, applicationId), isNotNull(applicationEvent.to)))
    .orderBy(desc(applicationEvent.id))
    .limit(1);
  return row;
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

export interface Sent {
  resumeId?: string | null | undefined;
  resumeVersion?: number | null | undefined;
  tailoringId?: string | null | undefined;
}

/** Whether the account really has what is named; what is not named counts as there. */
export async function namedExist(queries: Queries, named: Sent & { jobId?: string }) {
  const { jobId, resumeId, resumeVersion: version, tailoringId } = named;
  const there = sql<boolean>`true`;
  const [row] = await queries
    .select({
      job: jobId ? isThere(queries.select(one).from(job).where(eq(job.id, jobId))) : there,
      resume: resumeId
        ? isThere(
            queries
              .select(one)
              .from(resumeVersion)
              .where(
                and(
                  eq(resumeVersion.resumeId, resumeId),
                  version ? eq(resumeVersion.version, version) : undefined,
                ),
              ),
          )
        : there,
      tailoring: tailoringId
        ? isThere(queries.select(one).from(tailoring).where(eq(tailoring.id, tailoringId)))
        : there,
    })
    .from(sql`(select 1) as here`);
  return row as { job: boolean; resume: boolean; tailoring: boolean };
}

const one = { one: sql`1` };

function isThere(query: SQLWrapper) {
  return sql<boolean>`exists ${query}`;
}
