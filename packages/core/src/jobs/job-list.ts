/** What a list of jobs, or of what follows them, can be narrowed to and sorted by. */
import type { Job, JobSummary } from "@tailorbird/contracts/jobs";
import { and, arrayContains, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import { application } from "../applications/application.sql.ts";
import { searchEntry } from "../search/search.sql.ts";
import { wordsIn, wordsQuery } from "../search/words-query.ts";
import type { Queries } from "../shared/database.ts";
import { comesAfter, inOrder, keyOf, type Order, type OrderedPage } from "../shared/order.ts";
import { job, nameKey } from "./job.sql.ts";

export interface JobFilter {
  q?: string | undefined;
  company?: string | undefined;
  source?: string | undefined;
  location?: string | undefined;
  workplace?: Job["workplace"] | undefined;
  posting?: Job["posting"] | undefined;
  deadlineBy?: string | undefined;
  deadlineFrom?: string | undefined;
  /** `EUR:60000:year`, as the contract has it. */
  pays?: string | undefined;
}

export interface JobListFilter extends JobFilter {
  tag?: string | undefined;
  followed?: boolean | undefined;
}

/** Those without a deadline come last. */
const deadline = sql`coalesce(${job.deadline}, '9999-12-31'::date)`;
const ascending = { descends: false, tie: job.id, kind: "job" } as const;

/** Orders by what a job says; lists of what follows jobs have them too, because one application follows a job. */
export const jobOrders = {
  deadline: { name: "deadline", by: deadline, type: "day", ...ascending },
  company: { name: "company", by: nameKey(job.company), ...ascending },
  title: { name: "title", by: nameKey(job.title), ...ascending },
} as const satisfies Record<string, Order>;

export const jobListOrders = {
  newest: { name: "newest", descends: true, tie: job.id, kind: "job" },
  ...jobOrders,
} as const satisfies Record<string, Order>;

export function jobConditions(filter: JobFilter): (SQL | undefined)[] {
  return [
    filter.q === undefined ? undefined : holdsWords(filter.q),
    filter.company === undefined ? undefined : sql`lower(${job.company}) = lower(${filter.company})`,
    filter.source === undefined ? undefined : sql`lower(${job.source}) = lower(${filter.source})`,
    filter.location === undefined
      ? undefined
      : sql`position(fold_text(${filter.location}) in fold_text(${job.location})) > 0`,
    filter.workplace ? eq(job.workplace, filter.workplace) : undefined,
    filter.posting && eq(job.posting, filter.posting),
    filter.deadlineBy === undefined ? undefined : lte(job.deadline, filter.deadlineBy),
    filter.deadlineFrom === undefined ? undefined : gte(job.deadline, filter.deadlineFrom),
    filter.pays === undefined ? undefined : paysAsMuch(filter.pays),
  ];
}

/** Without descriptions and briefs: a list shows neither. */
export function listJobs(
  queries: Queries,
  page: OrderedPage,
  filter: JobListFilter,
  order: Order,
): Promise<{ key: string; item: JobSummary }[]> {
  const follows = sql`exists (select from ${application} where ${application.jobId} = ${job.id})`;
  return queries
    .select({ key: keyOf(order).as("key"), item: summaryColumns })
    .from(job)
    .where(
      and(
        comesAfter(order, page),
        ...jobConditions(filter),
        filter.tag === undefined ? undefined : arrayContains(job.tags, [filter.tag]),
        filter.followed === undefined ? undefined : filter.followed ? follows : sql`not ${follows}`,
      ),
    )
    .orderBy(...inOrder(order))
    .limit(page.limit + 1);
}

const summaryColumns = {
  id: job.id,
  title: job.title,
  company: job.company,
  url: job.url,
  location: job.location,
  workplace: job.workplace,
  salary: job.salary,
  deadline: job.deadline,
  source: job.source,
  tags: job.tags,
  posting: job.posting,
  checkedAt: job.checkedAt,
  checkDueAt: job.checkDueAt,
  revision: job.revision,
  createdAt: job.createdAt,
  updatedAt: job.updatedAt,
};

/** A question without a letter or digit narrows to nothing, as a search finds nothing for it. */
function holdsWords(q: string): SQL {
  const words = wordsIn(q);
  if (words.length === 0) return sql`false`;
  return sql`${job.id} in (
    select ${searchEntry.id} from ${searchEntry}
    where ${searchEntry.kind} = 'job' and ${searchEntry.words} @@ ${wordsQuery(words)}
  )`;
}

function paysAsMuch(pays: string): SQL {
  const [currency, amount, per] = pays.split(":");
  return sql`(${job.salary} ->> 'currency' = ${currency} and ${job.salary} ->> 'per' = ${per}
    and (${job.salary} ->> 'max')::numeric >= ${amount}::numeric)`;
}
