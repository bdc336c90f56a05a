/** Rows of rendered files, and what an export needs to know, in one statement. */
import type { ExportFormat } from "@tailorbird/contracts/exports";
import { and, eq, sql } from "drizzle-orm";
import { job } from "../jobs/job.sql.ts";
import { resume, resumeVersion } from "../resumes/resume.sql.ts";
import type { Queries } from "../shared/database.ts";
import { tailoring } from "../tailorings/tailoring.sql.ts";
import { exportFile } from "./export.sql.ts";
import type { LookName } from "./export-format.ts";

const file = {
  status: exportFile.status,
  attempts: exportFile.attempts,
  /** Asked for long enough ago that the asking must have been lost. */
  isStale: sql<boolean | null>`${exportFile.requestedAt} < now() - interval '60 seconds'`,
};

/** One version of a resume (the newest when `version` is undefined) with the state of its file. */
export async function findVersionExport(
  queries: Queries,
  resumeId: string,
  version: number | undefined,
  wanted: Pick<FileName, "format" | "look">,
) {
  const [row] = await queries
    .select({
      resumeId: resume.id,
      label: resume.label,
      version: resumeVersion.version,
      documentHash: resumeVersion.documentHash,
      ...file,
    })
    .from(resume)
    .leftJoin(
      resumeVersion,
      and(eq(resumeVersion.resumeId, resume.id), eq(resumeVersion.version, version ?? resume.currentVersion)),
    )
    .leftJoin(
      exportFile,
      and(
        eq(exportFile.resumeId, resume.id),
        eq(exportFile.documentHash, resumeVersion.documentHash),
        eq(exportFile.format, wanted.format),
        eq(exportFile.look, wanted.look),
      ),
    )
    .where(eq(resume.id, resumeId));
  return row;
}

/** What of a tailoring is exported. */
export type ExportedKind = "resume" | "cover_letter" | "outreach";

/** A tailoring as decided so far, or a letter of it, with the state of its file. No hash: there is none yet. */
export async function findTailoringExport(
  queries: Queries,
  tailoringId: string,
  wanted: Pick<FileName, "format" | "look">,
  kind: ExportedKind,
) {
  const documentHash =
    kind === "resume"
      ? sql<string | null>`${tailoring.composedHash}`
      : sql<string | null>`${tailoring.letterHashes} ->> ${kind}`;
  const [row] = await queries
    .select({
      resumeId: tailoring.resumeId,
      label: resume.label,
      company: job.company,
      status: tailoring.status,
      documentHash,
      file,
    })
    .from(tailoring)
    .innerJoin(resume, eq(resume.id, tailoring.resumeId))
    .innerJoin(job, eq(job.id, tailoring.jobId))
    .leftJoin(
      exportFile,
      and(
        eq(exportFile.resumeId, tailoring.resumeId),
        eq(exportFile.documentHash, documentHash),
        eq(exportFile.format, wanted.format),
        eq(exportFile.look, wanted.look),
      ),
    )
    .where(eq(tailoring.id, tailoringId));
  return row;
}

export interface FileName {
  accountId: string;
  resumeId: string;
  documentHash: string;
  format: ExportFormat;
  look: LookName;
}

const fileName = [
  exportFile.accountId,
  exportFile.resumeId,
  exportFile.documentHash,
  exportFile.format,
  exportFile.look,
];

/** Notes that the file has been asked for, now. */
export async function requestFile(queries: Queries, name: FileName): Promise<void> {
  await queries
    .insert(exportFile)
    .values({ ...name, status: "rendering", requestedAt: sql`now()` as never })
    .onConflictDoUpdate({
      target: fileName,
      set: { requestedAt: sql`now()`, attempts: sql`${exportFile.attempts} + 1` },
      setWhere: sql`${exportFile.status} <> 'ready'`,
    });
}

/** Notes how it went. A file that is ready stays ready. */
export async function settleFiles(
  queries: Queries,
  names: readonly FileName[],
  status: "ready" | "failed",
): Promise<void> {
  await queries
    .insert(exportFile)
    .values(names.map((name) => ({ ...name, status, requestedAt: sql`now()` as never })))
    .onConflictDoUpdate({
      target: fileName,
      set: { status },
      setWhere: sql`${exportFile.status} <> 'ready'`,
    });
}
