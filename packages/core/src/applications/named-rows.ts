/** Whether what a new or changed application names is there, asked at once. */
import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { job } from "../jobs/job.sql.ts";
import { resumeVersion } from "../resumes/resume.sql.ts";
import type { Queries } from "../shared/database.ts";
import { uuidOfId } from "../shared/id.ts";
import { isThere, one } from "../shared/is-there.ts";
import { tailoring } from "../tailorings/tailoring.sql.ts";
import { application } from "./application.sql.ts";

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
