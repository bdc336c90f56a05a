/** Handing out files: a link when the file is made, and the order to make it when it is not. */
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { RenderMessage } from "@tailorbird/contracts/queues";
import type { ExportFormat } from "@tailorbird/contracts/resumes";
import { exportKey } from "../resumes/resume-keys.ts";
import type { Database } from "../shared/database.ts";
import type { MessageQueue, ObjectPresigner } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { contentTypes, downloadName } from "./export-format.ts";
import * as repository from "./export-repository.ts";

/** Seconds that a download link works. */
const linkSeconds = 300;
/** Orders of one file after which it counts as impossible to make. */
const maxAttempts = 5;

export type ExportAnswer = { kind: "ready"; url: string; expiresAt: string } | { kind: "rendering" };

export class ExportService {
  readonly #database: Database;
  readonly #presigner: ObjectPresigner;
  readonly #queue: MessageQueue<RenderMessage>;

  constructor(parts: { database: Database; presigner: ObjectPresigner; queue: MessageQueue<RenderMessage> }) {
    this.#database = parts.database;
    this.#presigner = parts.presigner;
    this.#queue = parts.queue;
  }

  /** @throws ProblemError `not_found`, `resume_not_ready`, `export_failed` */
  async exportResume(
    actor: Actor,
    id: string,
    { format, version }: { format: ExportFormat; version?: number | undefined },
  ): Promise<ExportAnswer> {
    const queries = this.#database.as(actor.accountId);
    const row = await repository.findVersionExport(queries, id, version, format);
    if (!row) throw notFound("resume");
    if (row.version === null || row.documentHash === null) {
      if (version !== undefined) throw notFound("resume version");
      throw new ProblemError(
        "resume_not_ready",
        "The resume has not been read yet: wait until its status is ready.",
      );
    }
    const source = { type: "resume_version" as const, resumeId: id, version: row.version };
    return this.#answer(actor, { ...row, documentHash: row.documentHash }, format, source, row.label);
  }

  /** @throws ProblemError `not_found`, `tailoring_not_ready`, `export_failed` */
  async exportTailoring(
    actor: Actor,
    id: string,
    { format }: { format: ExportFormat },
  ): Promise<ExportAnswer> {
    const row = await repository.findTailoringExport(this.#database.as(actor.accountId), id, format);
    if (!row) throw notFound("tailoring");
    if (row.documentHash === null)
      throw new ProblemError(
        "tailoring_not_ready",
        "The tailoring has no result yet: wait until its status is ready.",
      );
    const { resumeId, documentHash, label, company, file } = row;
    const name = company ? `${label} - ${company}` : label;
    const source = { type: "tailoring" as const, tailoringId: id };
    return this.#answer(
      actor,
      { resumeId, documentHash, ...(file ?? { status: null, attempts: null, isStale: null }) },
      format,
      source,
      name,
    );
  }

  async #answer(
    actor: Actor,
    found: {
      resumeId: string;
      documentHash: string;
      status: "rendering" | "ready" | "failed" | null;
      attempts: number | null;
      isStale: boolean | null;
    },
    format: ExportFormat,
    source: RenderMessage["source"],
    name: string,
  ): Promise<ExportAnswer> {
    const { accountId } = actor;
    const { resumeId, documentHash, status } = found;
    if (status === "ready") {
      const link = await this.#presigner.presignDownload({
        key: exportKey(accountId, resumeId, documentHash, format),
        fileName: downloadName(name, format),
        contentType: contentTypes[format],
        expiresSeconds: linkSeconds,
      });
      return { kind: "ready", ...link };
    }
    if ((found.attempts ?? 0) >= maxAttempts && (status === "failed" || found.isStale))
      throw new ProblemError(
        "export_failed",
        "We could not make this file: try another format, and tell us.",
      );
    if (status !== "rendering" || found.isStale) {
      await repository.requestFile(this.#database.as(accountId), {
        accountId,
        resumeId,
        documentHash,
        format,
      });
      await this.#queue.send([{ accountId, source, format }]);
    }
    return { kind: "rendering" };
  }
}
