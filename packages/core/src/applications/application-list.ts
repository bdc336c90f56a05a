/** Listing applications: narrowed by what they and their jobs say, in the order asked for. */
import type { Application, ApplicationStatus, ListedApplication } from "@tailorbird/contracts/applications";
import { and, arrayContains, eq, gte, inArray, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { job } from "../jobs/job.sql.ts";
import { type JobFilter, jobConditions, jobOrders } from "../jobs/job-list.ts";
import type { Queries } from "../shared/database.ts";
import { comesAfter, inOrder, keyOf, type Order, type OrderedPage } from "../shared/order.ts";
import { applicationContact } from "../tracker/tracker.sql.ts";
import { application } from "./application.sql.ts";
import { applicationColumns } from "./application-repository.ts";

export interface ApplicationFilter extends JobFilter {
  /** One, or several with commas between them. */
  status?: string | undefined;
  jobId?: string | undefined;
  archived?: boolean | undefined;
  tag?: string | undefined;
  resumeId?: string | undefined;
  resumeVersion?: string | undefined;
  tailoringId?: string | undefined;
  contactId?: string | undefined;
  createdFrom?: string | undefined;
  createdBefore?: string | undefined;
  movedFrom?: string | undefined;
  movedBefore?: string | undefined;
  appliedFrom?: string | undefined;
  appliedBefore?: string | undefined;
}

const byItsId = { tie: application.id, kind: "application" } as const;
const latestFirst = { descends: true, type: "instant", ...byItsId } as const;

export const applicationOrders = {
  newest: { name: "newest", descends: true, ...byItsId },
  board: { name: "board", by: sql`${application.position}`, descends: false, ...byItsId },
  activity: { name: "activity", by: sql`${application.statusAt}`, ...latestFirst },
  applied: {
    name: "applied",
    // Those not applied for come last.
    by: sql`coalesce(${application.appliedAt}, 'epoch'::timestamptz)`,
    ...latestFirst,
  },
  ...jobOrders,
} as const satisfies Record<string, Order>;

/** The id that a cursor of the order holds. */
export function tieOf(order: Order): (row: Application) => string {
  return order.kind === "job" ? (row) => row.jobId : (row) => row.id;
}

export function listApplications(
  queries: Queries,
  page: OrderedPage,
  filter: ApplicationFilter,
  order: Order,
): Promise<{ key: string; item: ListedApplication }[]> {
  return queries
    .select({ key: keyOf(order).as("key"), item: applicationColumns, job: jobColumns })
    .from(application)
    .innerJoin(job, eq(job.id, application.jobId))
    .where(and(comesAfter(order, page), ...ownConditions(filter), ...jobConditions(filter)))
    .orderBy(...inOrder(order))
    .limit(page.limit + 1)
    .then((rows) => rows.map(({ key, item, job }) => ({ key, item: { ...item, job } })));
}

function ownConditions(filter: ApplicationFilter): (SQL | undefined)[] {
  const { status, archived, tag, contactId } = filter;
  const [first, ...others] = (status?.split(",") ?? []) as ApplicationStatus[];
  return [
    others.length > 0 ? inArray(application.status, [first!, ...others]) : undefined,
    first !== undefined && others.length === 0 ? eq(application.status, first) : undefined,
    filter.jobId ? eq(application.jobId, filter.jobId) : undefined,
    filter.resumeId ? eq(application.resumeId, filter.resumeId) : undefined,
    filter.resumeVersion ? eq(application.resumeVersion, Number(filter.resumeVersion)) : undefined,
    filter.tailoringId ? eq(application.tailoringId, filter.tailoringId) : undefined,
    contactId === undefined ? undefined : knows(contactId),
    tag === undefined ? undefined : arrayContains(application.tags, [tag]),
    ...between(application.createdAt, filter.createdFrom, filter.createdBefore),
    ...between(application.statusAt, filter.movedFrom, filter.movedBefore),
    ...between(application.appliedAt, filter.appliedFrom, filter.appliedBefore),
    archived === undefined
      ? undefined
      : archived
        ? isNotNull(application.archivedAt)
        : isNull(application.archivedAt),
  ];
}

function between(at: PgColumn, from: string | undefined, before: string | undefined): (SQL | undefined)[] {
  return [from === undefined ? undefined : gte(at, from), before === undefined ? undefined : lt(at, before)];
}

function knows(contactId: string): SQL {
  return sql`${application.id} in (
    select ${applicationContact.applicationId} from ${applicationContact}
    where ${eq(applicationContact.contactId, contactId)}
  )`;
}

/** What a list shows of the job. */
const jobColumns = {
  location: job.location,
  workplace: job.workplace,
  salary: job.salary,
  deadline: job.deadline,
  source: job.source,
  url: job.url,
  posting: job.posting,
};
