/** Making files, and checking what was made before anybody gets it. */

import type { ExportFormat } from "@tailorbird/contracts/exports";
import type { RenderMessage } from "@tailorbird/contracts/queues";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { compose } from "@tailorbird/tailor/compose";
import { letterDocument } from "@tailorbird/tailor/letters/letter-document";
import { verifyRendered } from "@tailorbird/tailor/verify-rendered";
import { exportKey, resumePrefix } from "../resumes/resume-keys.ts";
import { findResume, findVersion } from "../resumes/resume-repository.ts";
import { contentHash } from "../shared/content-hash.ts";
import type { Database } from "../shared/database.ts";
import type { ObjectStore } from "../shared/ports.ts";
import { findTailoringDocument } from "../tailorings/tailoring-repository.ts";
import { contentTypes, type Look, lookName, lookOf } from "./export-format.ts";
import * as repository from "./export-repository.ts";

/** Turns a document into a file, and a file of text back into text. */
export interface DocumentWriter {
  write(document: ResumeDocument, format: ExportFormat, look: Look): Promise<Uint8Array>;
  /** What `write` prints by itself: headings, dates as it writes them, labels. */
  addedTexts(document: ResumeDocument): Promise<string[]>;
  /** The text of a PDF that `write` made, in reading order. */
  readBack(pdf: Uint8Array): Promise<string>;
}

/** The file says something the document does not, or lacks something it does: nobody must get it. */
export class RenderingUnfaithful extends Error {
  override readonly name = "RenderingUnfaithful";
  constructor(missing: number, foreign: number) {
    super(`the rendered file lacks ${missing} lines of the document and has ${foreign} that are not in it`);
  }
}

export class ExportRenderer {
  readonly #database: Database;
  readonly #objects: ObjectStore;
  readonly #writer: DocumentWriter;

  constructor(parts: { database: Database; objects: ObjectStore; writer: DocumentWriter }) {
    this.#database = parts.database;
    this.#objects = parts.objects;
    this.#writer = parts.writer;
  }

  /**
   * Writes, checks and stores the document as each of the files. Repeating it stores the same bytes again.
   * @returns false, with nothing left behind, when the resume was deleted meanwhile.
   */
  async store(
    place: { accountId: string; resumeId: string; documentHash: string },
    document: ResumeDocument,
    files: readonly { format: ExportFormat; look: Look }[],
  ): Promise<boolean> {
    for (const { format, look } of files) {
      const bytes = await this.#writer.write(document, format, look);
      if (format === "pdf") await this.#verify(bytes, document);
      const key = exportKey(place.accountId, place.resumeId, place.documentHash, format, lookName(look));
      await this.#objects.put(key, bytes, contentTypes[format]);
    }
    // Whoever deletes a resume looks for files once more after its row is gone: one of the two finds these.
    if (await findResume(this.#database.as(place.accountId), place.resumeId)) return true;
    await this.#objects.deletePrefix(resumePrefix(place.accountId, place.resumeId));
    return false;
  }

  /** @param delivery.last true when the order won't come again: then the file is marked as failed. */
  async renderOrder(order: RenderMessage, delivery: { last: boolean }): Promise<void> {
    const { accountId, format } = order;
    const queries = this.#database.as(accountId);
    const source = await this.#findSource(order);
    if (!source) return;
    const look = lookOf(format, order);
    const { resumeId, documentHash } = source;
    const name = { accountId, resumeId, documentHash, format, look: lookName(look) };
    try {
      if (!(await this.store(name, source.document, [{ format, look }]))) return;
    } catch (error) {
      if (!delivery.last) throw error;
      await repository.settleFiles(queries, [name], "failed");
      return;
    }
    await repository.settleFiles(queries, [name], "ready");
  }

  /** The document as it is now; undefined when it is gone. */
  async #findSource({ accountId, source }: RenderMessage) {
    const queries = this.#database.as(accountId);
    if (source.type === "resume_version") {
      const version = await findVersion(queries, source.resumeId, source.version);
      return version && { ...version, documentHash: version.documentHash };
    }
    const found = await findTailoringDocument(queries, source.tailoringId);
    if (!found?.result) return undefined;
    if (source.kind !== "resume") {
      const letter = found.result.texts?.find((each) => each.kind === source.kind);
      if (!letter || !("paragraphs" in letter)) return undefined;
      const document = letterDocument(found.document, letter);
      return { resumeId: found.resumeId, document, documentHash: contentHash(document) };
    }
    const { document } = compose(found.document, found.result.changes, found.decisions, found.edits);
    return { resumeId: found.resumeId, document, documentHash: contentHash(document) };
  }

  async #verify(pdf: Uint8Array, document: ResumeDocument): Promise<void> {
    const [text, added] = [await this.#writer.readBack(pdf), await this.#writer.addedTexts(document)];
    const { missing, foreign } = verifyRendered(text, document, added);
    if (missing.length || foreign.length) throw new RenderingUnfaithful(missing.length, foreign.length);
  }
}
