/** Listing applications: narrowed by what they and their jobs say, in the order asked for. */
import type { Application, ApplicationStatus, ListedApplication } from "@tailorbird/contracts/applications";
import { and, arrayContains, eq, gte, inArray, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import { job } from "../jobs/job.sql.ts";
import { type JobFilter, jobConditions, jobOrders } from "../jobs/job-list.ts";
import type { Queries } from "../shared/database.ts";
import { comesAfter, inOrder, keyOf, type Order, type OrderedPage } from "../shared/order.ts";
import { application } from "./application.sql.ts";
import { applicationColumns } from "./application-repository.ts";

export interface ApplicationFilter extends JobFilter {
  /** One, or several with commas between them. */
  status?: string | undefined;
  jobId?: string | undefined;
  archived?: boolean | undefined;
  tag?: string | undefined;
  resumeId?: string | undefined;
  tailoringId?: string | undefined;
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
    .select({ key: keyOf(order).as("key"), item: listedColumns })
    .from(application)
    .innerJoin(job, eq(job.id, application.jobId))
    .where(and(comesAfter(order, page), ...ownConditions(filter), ...jobConditions(filter)))
    .orderBy(...inOrder(order))
    .limit(page.limit + 1)
    .then((rows) => rows.map(({ key, item }) => ({ key, item: listed(item) })));
}

function ownConditions(filter: ApplicationFilter): (SQL | undefined)[] {
  const { status, archived, tag, appliedFrom, appliedBefore } = filter;
  const [first, ...others] = (status?.split(",") ?? []) as ApplicationStatus[];
  return [
    others.length > 0 ? inArray(application.status, [first!, ...others]) : undefined,
    first !== undefined && others.length === 0 ? eq(application.status, first) : undefined,
    filter.jobId ? eq(application.jobId, filter.jobId) : undefined,
    filter.resumeId ? eq(application.resumeId, filter.resumeId) : undefined,
    filter.tailoringId ? eq(application.tailoringId, filter.tailoringId) : undefined,
    tag === undefined ? undefined : arrayContains(application.tags, [tag]),
    appliedFrom === undefined ? undefined : gte(application.appliedAt, appliedFrom),
    appliedBefore === undefined ? undefined : lt(application.appliedAt, appliedBefore),
    archived === undefined
      ? undefined
      : archived
        ? isNotNull(application.archivedAt)
        : isNull(application.archivedAt),
  ];
}

const listedColumns = {
  ...applicationColumns,
  location: job.location,
  workplace: job.workplace,
  salary: job.salary,
  deadline: job.deadline,
  source: job.source,
  url: job.url,
  posting: job.posting,
};

type Row = Application & ListedApplication["job"];

function listed({
  location,
  workplace,
  salary,
  deadline,
  source,
  url,
  posting,
  ...row
}: Row): ListedApplication {
  return { ...row, job: { location, workplace, salary, deadline, source, url, posting } };
}
