/** Everything of the tracker in one table, and what proves a search. */
import type { Actor } from "@tailorbird/contracts/actor";
import { desc, eq, sql } from "drizzle-orm";
import { findPreferences } from "../accounts/preferences.ts";
import { application } from "../applications/application.sql.ts";
import { job } from "../jobs/job.sql.ts";
import { messagesIn } from "../language/messages-in.ts";
import type { Database, Queries } from "../shared/database.ts";
import { type Cell, csvOf } from "./csv.ts";

const columns = [
  "id",
  "title",
  "company",
  "location",
  "workplace",
  "url",
  "source",
  "status",
  "statusAt",
  "appliedAt",
  "deadline",
  "salaryMin",
  "salaryMax",
  "salaryCurrency",
  "salaryPer",
  "tags",
  "archivedAt",
  "createdAt",
] as const;

interface Period {
  from: string;
  to: string;
  timeZone: string;
}

/** The port to paper. */
export interface TablePrinter {
  /** @returns a PDF */
  print(table: {
    language: string;
    title: string;
    lines: readonly string[];
    headings: readonly string[];
    rows: readonly (readonly string[])[];
    none: string;
  }): Promise<Uint8Array>;
}

export class Reports {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Every application of the account, newest first. */
  async export(actor: Actor, format: "csv" | "json"): Promise<string> {
    const rows = (await findAll(this.#database.as(actor.accountId))).map(({ salary, ...row }) => ({
      ...row,
      salaryMin: salary?.min ?? null,
      salaryMax: salary?.max ?? null,
      salaryCurrency: salary?.currency ?? null,
      salaryPer: salary?.per ?? null,
    }));
    if (format === "json") return JSON.stringify({ applications: rows });
    const cells = (row: (typeof rows)[number]): Cell[] =>
      columns.map((name) => (name === "tags" ? row.tags.join(", ") : row[name]));
    return csvOf(columns, rows.map(cells));
  }

  /** Applications that were sent on a day of the period, by the clock of the zone. */
  async searchReport(actor: Actor, period: Period): Promise<string> {
    const rows = await findSent(this.#database.as(actor.accountId), period);
    return csvOf(
      ["date", "company", "job", "found through", "address", "status", "status since"],
      rows.map((row) => [row.day, row.company, row.title, row.source, row.url, row.status, row.since]),
    );
  }

  /** The same on paper, in the person's language. @returns a PDF */
  async printSearchReport(actor: Actor, period: Period, printer: TablePrinter): Promise<Uint8Array> {
    const queries = this.#database.as(actor.accountId);
    const [rows, preferences] = await Promise.all([findSent(queries, period), findPreferences(queries)]);
    const { language, report } = messagesIn(preferences?.locale);
    const day = (iso: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(iso));
    return printer.print({
      language,
      title: report.title,
      lines: [report.period(day(period.from), day(period.to)), report.count(rows.length), report.signature],
      headings: [...report.headings],
      rows: rows.map((row) => [
        day(row.day),
        row.company ?? "",
        row.title ?? "",
        [row.source, row.url].filter(Boolean).join(", "),
        `${report.statuses[row.status]}, ${day(row.since)}`,
      ]),
      none: report.none,
    });
  }
}

/**
 * Read apart and joined here: right after an import the planner knows nothing of an account's rows, and would look
 * through all of its jobs for each application.
 */
async function findAll(queries: Queries) {
  const [applications, jobs] = await Promise.all([
    queries
      .select({
        id: application.id,
        jobId: application.jobId,
        status: application.status,
        statusAt: application.statusAt,
        appliedAt: application.appliedAt,
        tags: application.tags,
        archivedAt: application.archivedAt,
        createdAt: application.createdAt,
      })
      .from(application)
      .orderBy(desc(application.id)),
    queries
      .select({
        id: job.id,
        title: job.title,
        company: job.company,
        location: job.location,
        workplace: job.workplace,
        url: job.url,
        source: job.source,
        deadline: job.deadline,
        salary: job.salary,
      })
      .from(job),
  ]);
  const byId = new Map(jobs.map(({ id, ...shown }) => [id, shown]));
  return applications.flatMap(({ jobId, ...row }) => {
    const followed = byId.get(jobId);
    // One that was made between the two has no job here yet.
    return followed ? [{ ...row, ...followed }] : [];
  });
}

/** The first time that an application came to be more than saved is when it was sent. */
export function findSent(queries: Queries, period: { from: string; to: string; timeZone: string }) {
  const { from, to, timeZone } = period;
  const sent = sql`(
    select e.application_id, min(e.occurred_at) at time zone ${timeZone} as at
    from application_event e
    where e.to_status not in ('saved', 'withdrawn')
      and e.id not in (select c.corrects from application_event c where c.corrects is not null)
    group by e.application_id
  ) as sent`;
  return queries
    .select({
      day: sql<string>`to_char(sent.at, 'YYYY-MM-DD')`,
      company: job.company,
      title: job.title,
      source: job.source,
      url: job.url,
      status: application.status,
      since: sql<string>`to_char(${application.statusAt} at time zone ${timeZone}, 'YYYY-MM-DD')`,
    })
    .from(sent)
    .innerJoin(application, sql`${application.id} = sent.application_id`)
    .innerJoin(job, eq(job.id, application.jobId))
    .where(sql`sent.at >= ${from}::date and sent.at < ${to}::date + 1`)
    .orderBy(sql`sent.at, ${application.id}`);
}
