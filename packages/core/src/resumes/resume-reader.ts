/** Reading resumes and their versions. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Resume, ResumeVersion, ResumeVersionWithDocument } from "@tailorbird/contracts/resumes";
import { listDateWarnings } from "@tailorbird/documents/date-warnings";
import type { Database } from "../shared/database.ts";
import { foreignCursor, type Page, readPage, toPage } from "../shared/page.ts";
import { notFound } from "../shared/refusals.ts";
import * as repository from "./resume-repository.ts";

type PageQuery = { cursor?: string | undefined; limit?: string | undefined };

export class ResumeReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(actor: Actor, query: PageQuery): Promise<Page<Resume>> {
    const page = readPage("resume", query);
    const rows = await repository.listResumes(this.#database.as(actor.accountId), page);
    return toPage(rows, page, (row) => row.id, repository.toResume);
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Resume> {
    const row = await repository.findResume(this.#database.as(actor.accountId), id);
    if (!row) throw notFound("resume");
    return repository.toResume(row);
  }

  /** @throws ProblemError `not_found` when the account has no such resume. */
  async listVersions(actor: Actor, resumeId: string, query: PageQuery): Promise<Page<ResumeVersion>> {
    const limit = Number(query.limit ?? 20);
    const after = query.cursor === undefined ? undefined : readVersionCursor(query.cursor);
    const queries = this.#database.as(actor.accountId);
    const [resume, rows] = await Promise.all([
      repository.findResume(queries, resumeId),
      repository.listVersions(queries, resumeId, after, limit),
    ]);
    if (!resume) throw notFound("resume");
    return toPage(
      rows,
      { after: undefined, limit },
      (row) => String(row.version),
      (row) => row,
    );
  }

  /** @throws ProblemError `not_found` */
  async getVersion(actor: Actor, resumeId: string, version: number): Promise<ResumeVersionWithDocument> {
    const row = await repository.findVersion(this.#database.as(actor.accountId), resumeId, version);
    if (!row) throw notFound("resume version");
    return { ...row, warnings: listDateWarnings(row.document) };
  }
}

function readVersionCursor(cursor: string): number {
  const text = Buffer.from(cursor, "base64url").toString("latin1");
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw foreignCursor();
}
