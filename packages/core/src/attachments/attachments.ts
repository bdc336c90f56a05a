/** What an application has attached, without the files themselves. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Attachment } from "@tailorbird/contracts/attachments";
import { findApplication } from "../applications/application-repository.ts";
import type { Database } from "../shared/database.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { notFound, revisionMismatch } from "../shared/refusals.ts";
import * as repository from "./attachment-repository.ts";

export class Attachments {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws ProblemError `not_found` for the application. */
  async list(
    actor: Actor,
    applicationId: string,
    query: { cursor?: string | undefined; limit?: string | undefined },
  ): Promise<Page<Attachment>> {
    const page = readPage("attachment", query);
    const queries = this.#database.as(actor.accountId);
    const [application, rows] = await Promise.all([
      findApplication(queries, applicationId),
      repository.listAttachments(queries, applicationId, page),
    ]);
    if (!application) throw notFound("application");
    return toPage(rows, page, (row) => row.id, repository.toAttachment);
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Attachment> {
    const row = await repository.findAttachment(this.#database.as(actor.accountId), id);
    if (!row) throw notFound("attachment");
    return repository.toAttachment(row);
  }

  /** @throws ProblemError `not_found`, `revision_mismatch` */
  async update(
    actor: Actor,
    id: string,
    input: { kind?: Attachment["kind"] | undefined; sent?: boolean | undefined },
    ifRevision: number | undefined,
  ): Promise<Attachment> {
    const queries = this.#database.as(actor.accountId);
    const row = await repository.updateAttachment(queries, id, input, ifRevision);
    if (row) return repository.toAttachment(row);
    throw (await repository.findAttachment(queries, id))
      ? revisionMismatch("attachment")
      : notFound("attachment");
  }
}
