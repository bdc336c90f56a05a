/** Deleting attachments, and applications with theirs: files with every version first, rows after. */
import type { Actor } from "@tailorbird/contracts/actor";
import { deleteApplication } from "../applications/application-repository.ts";
import type { Database } from "../shared/database.ts";
import type { ObjectStore } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { attachmentPrefix } from "./attachment-keys.ts";
import * as repository from "./attachment-repository.ts";

export class AttachmentRemover {
  readonly #database: Database;
  readonly #objects: ObjectStore;

  constructor(parts: { database: Database; objects: ObjectStore }) {
    this.#database = parts.database;
    this.#objects = parts.objects;
  }

  /**
   * Whatever fails in between, asking again finishes it. A file that comes later finds no row, and is removed
   * by whoever scans it.
   * @throws ProblemError `not_found`
   */
  async remove(actor: Actor, id: string): Promise<void> {
    const queries = this.#database.as(actor.accountId);
    if (!(await repository.findAttachment(queries, id))) throw notFound("attachment");
    const files = attachmentPrefix(actor.accountId, id);
    await this.#objects.deletePrefix(files);
    await repository.deleteAttachment(queries, id);
    await this.#objects.deletePrefix(files);
  }

  /** @throws ProblemError `not_found` */
  async removeApplication(actor: Actor, applicationId: string): Promise<void> {
    const queries = this.#database.as(actor.accountId);
    const attached = await repository.listAttachmentIds(queries, applicationId);
    const removeFiles = async () => {
      for (const { id } of attached) await this.#objects.deletePrefix(attachmentPrefix(actor.accountId, id));
    };
    await removeFiles();
    if (!(await deleteApplication(queries, applicationId))) throw notFound("application");
    await removeFiles();
  }
}
