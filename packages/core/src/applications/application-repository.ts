/** Rows of applications and their events. Every function runs as the account that `queries` was opened for. */
import type { Application, ApplicationStatus } from "@tailorbird/contracts/applications";
import { and, asc, desc, eq, inArray, lt, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { job } from "../jobs/job.sql.ts";
import { resumeVersion } from "../resumes/resume.sql.ts";
import type { Queries } from "../shared/database.ts";
import { uuidOfId } from "../shared/id.ts";
import type { PageRequest } from "../shared/page.ts";
import { tailoring } from "../tailorings/tailoring.sql.ts";
import { application, applicationEvent } from "./application.sql.ts";

export type ApplicationRow = typeof application.$inferSelect;
export type EventRow = typeof applicationEvent.$inferSelect;

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

/** Several at once. */
export async function insertEvents(
  queries: Queries,
  rows: readonly (typeof applicationEvent.$inferInsert)[],
): Promise<void> {
  await queries.insert(applicationEvent).values([...rows]);
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

export interface Sent {
  resumeId?: string | null | undefined;
  resumeVersion?: number | null | undefined;
  tailoringId?: string | null | undefined;
}

export interface Named extends Sent {
  jobId?: string | undefined;
  /** The application to stand right below; null for the first place. */
  below?: string | null | undefined;
}

/** What the account has of what is named; what is not named counts as there. Where on the board a card would go. */
export async function surveyNamed(queries: Queries, named: Named) {
  const { jobId, resumeId, resumeVersion: version, tailoringId, below } = named;
  const there = sql<boolean>`true`;
  const neighbour = alias(application, "neighbour");
  const above = sql<
    string | null
  >`(select ${neighbour.position} from ${application} as neighbour where ${neighbour.id} = ${below ? uuidOfId("application", below) : null})`;
  const next = alias(application, "next");
  const [row] = await queries
    .select({
      job: jobId ? isThere(queries.select(one).from(job).where(eq(job.id, jobId))) : there,
      title: job.title,
      company: job.company,
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
      above: below ? above : sql<null>`null`,
      under:
        below === undefined
          ? sql<null>`null`
          : sql<
              string | null
            >`(select min(${next.position}) from ${application} as next ${below ? sql`where ${next.position} > ${above}` : sql``})`,
    })
    .from(sql`(select 1) as here`)
    .leftJoin(job, jobId ? eq(job.id, jobId) : sql`false`);
  return row as {
    job: boolean;
    title: string | null;
    company: string | null;
    resume: boolean;
    tailoring: boolean;
    above: string | null;
    under: string | null;
  };
}

const one = { one: sql`1` };

function isThere(query: SQLWrapper) {
  return sql<boolean>`exists ${query}`;
}
