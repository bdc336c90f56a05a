/** Rows of resumes and their versions. Every function runs as the account that `queries` was opened for. */
import type { Resume, ResumeVersion } from "@tailorbird/contracts/resumes";
import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";
import type { PageRequest } from "../shared/page.ts";
import { tailoring } from "../tailorings/tailoring.sql.ts";
import { resume, resumeVersion } from "./resume.sql.ts";

export type ResumeRow = typeof resume.$inferSelect;

export async function insertResume(queries: Queries, row: typeof resume.$inferInsert): Promise<ResumeRow> {
  const [inserted] = await queries.insert(resume).values(row).returning();
  return inserted as ResumeRow;
}

export async function findResume(queries: Queries, id: string): Promise<ResumeRow | undefined> {
  const [row] = await queries.select().from(resume).where(eq(resume.id, id));
  return row;
}

export function listResumes(queries: Queries, page: PageRequest): Promise<ResumeRow[]> {
  return queries
    .select()
    .from(resume)
    .where(page.after ? lt(resume.id, page.after) : undefined)
    .orderBy(desc(resume.id))
    .limit(page.limit + 1);
}

/** Rows up to `limit`, so that a large account costs no more to count than a full one. */
export async function countResumes(queries: Queries, limit: number): Promise<number> {
  const [row] = await queries
    .select({ count: sql<number>`count(*)::int` })
    .from(queries.select({ id: resume.id }).from(resume).limit(limit).as("some"));
  return row?.count ?? 0;
}

/** @returns the changed row, or undefined when there is none of that id at that revision. */
export async function renameResume(
  queries: Queries,
  id: string,
  label: string,
  ifRevision: number | undefined,
): Promise<ResumeRow | undefined> {
  const [row] = await queries
    .update(resume)
    .set({ label, revision: sql`${resume.revision} + 1`, updatedAt: sql`now()` })
    .where(and(eq(resume.id, id), ifRevision === undefined ? undefined : eq(resume.revision, ifRevision)))
    .returning();
  return row;
}

/** Gives an upload that has not come another hour. @returns undefined when none is awaited. */
export async function extendUpload(
  queries: Queries,
  id: string,
  dueAt: string,
): Promise<ResumeRow | undefined> {
  const [row] = await queries
    .update(resume)
    .set({ dueAt })
    .where(and(eq(resume.id, id), eq(resume.status, "awaiting_upload")))
    .returning();
  return row;
}

/** Whether a tailoring is at work on the resume; undefined when there is no such resume. */
export async function findUse(queries: Queries, id: string): Promise<{ isTailored: boolean } | undefined> {
  const atWork = queries
    .select({ one: sql`1` })
    .from(tailoring)
    .where(and(eq(tailoring.resumeId, id), inArray(tailoring.status, ["queued", "running"])));
  const [row] = await queries
    .select({ isTailored: sql<boolean>`exists ${atWork}` })
    .from(resume)
    .where(eq(resume.id, id));
  return row;
}

export async function deleteResume(queries: Queries, id: string): Promise<void> {
  await queries.delete(resume).where(eq(resume.id, id));
}

const versionColumns = {
  resumeId: resumeVersion.resumeId,
  version: resumeVersion.version,
  origin: resumeVersion.origin,
  tailoringId: resumeVersion.tailoringId,
  createdAt: resumeVersion.createdAt,
};

/** Versions newest first, after version `after`; without their documents. */
export function listVersions(
  queries: Queries,
  resumeId: string,
  after: number | undefined,
  limit: number,
): Promise<ResumeVersion[]> {
  return queries
    .select(versionColumns)
    .from(resumeVersion)
    .where(
      and(
        eq(resumeVersion.resumeId, resumeId),
        after === undefined ? undefined : lt(resumeVersion.version, after),
      ),
    )
    .orderBy(desc(resumeVersion.version))
    .limit(limit + 1);
}

export async function findVersion(queries: Queries, resumeId: string, version: number) {
  const [row] = await findVersions(queries, resumeId, [version]);
  return row;
}

function findVersions(queries: Queries, resumeId: string, versions: number[]) {
  return queries
    .select({ ...versionColumns, document: resumeVersion.document, documentHash: resumeVersion.documentHash })
    .from(resumeVersion)
    .where(and(eq(resumeVersion.resumeId, resumeId), inArray(resumeVersion.version, versions)));
}

export function toResume(row: ResumeRow): Resume {
  return {
    id: row.id,
    label: row.label,
    fileName: row.fileName,
    contentType: row.contentType,
    byteSize: row.byteSize,
    status: row.status,
    step: row.step,
    failure: row.failure,
    currentVersion: row.currentVersion,
    revision: row.revision,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** The newest document of a resume; `document` is null before the file has been read. */
export async function findCurrentDocument(queries: Queries, id: string) {
  const [row] = await queries
    .select({ version: resume.currentVersion, document: resumeVersion.document })
    .from(resume)
    .leftJoin(
      resumeVersion,
      and(eq(resumeVersion.resumeId, resume.id), eq(resumeVersion.version, resume.currentVersion)),
    )
    .where(eq(resume.id, id));
  return row;
}

/** Adds the next version of a resume and makes it the current one. One statement. */
export async function addVersion(
  queries: Queries,
  row: Omit<typeof resumeVersion.$inferInsert, "version">,
): Promise<ResumeVersion> {
  const next = queries.$with("next").as(
    queries
      .update(resume)
      .set({
        currentVersion: sql`${resume.currentVersion} + 1`,
        revision: sql`${resume.revision} + 1`,
        updatedAt: sql`now()`,
      })
      .where(eq(resume.id, row.resumeId))
      .returning({ version: resume.currentVersion }),
  );
  const [inserted] = await queries
    .with(next)
    .insert(resumeVersion)
    .values({ ...row, version: sql`(select ${next.version} from ${next})` })
    .returning(versionColumns);
  return inserted as ResumeVersion;
}

/**
 * The newest version of a resume, held until the transaction ends; before the file has been read, only its state.
 * @param also an earlier version whose document is wanted with it.
 */
export async function lockCurrentDocument(queries: Queries, id: string, also?: number) {
  const [row] = await queries
    .select({ status: resume.status, revision: resume.revision, current: resume.currentVersion })
    .from(resume)
    .where(eq(resume.id, id))
    .for("update");
  if (!row) return undefined;
  const { status, revision, current } = row;
  const wanted = [current, also].filter((each) => typeof each === "number");
  const versions = current === null ? [] : await findVersions(queries, id, wanted);
  const found = versions.find(({ version }) => version === current);
  if (status !== "ready" || !found) return { status: "unread" as const };
  const { document, documentHash, ...version } = found;
  const earlier = versions.find(({ version }) => version === also)?.document;
  return { status, revision, version, document, documentHash, earlier };
}
