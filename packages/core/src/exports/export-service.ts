/** Handing out files: a link when the file is made, and the order to make it when it is not. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { ExportFormat, ExportPaper, ExportTemplate } from "@tailorbird/contracts/exports";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { RenderMessage } from "@tailorbird/contracts/queues";
import { exportKey } from "../resumes/resume-keys.ts";
import type { Database } from "../shared/database.ts";
import type { MessageQueue, ObjectPresigner } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { contentTypes, downloadName, lookName, lookOf } from "./export-format.ts";
import * as repository from "./export-repository.ts";

/** Seconds that a download link works. */
const linkSeconds = 300;
/** Orders of one file after which it counts as impossible to make. */
const maxAttempts = 5;

export type ExportAnswer = { kind: "ready"; url: string; expiresAt: string } | { kind: "rendering" };

/** A format, and how the file shall look. */
export interface Asked {
  format: ExportFormat;
  template?: ExportTemplate | undefined;
  paper?: ExportPaper | undefined;
}

function wanted(asked: Asked) {
  return { format: asked.format, look: lookName(lookOf(asked.format, asked)) };
}

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
    { version, ...asked }: Asked & { version?: number | undefined },
  ): Promise<ExportAnswer> {
    const queries = this.#database.as(actor.accountId);
    const row = await repository.findVersionExport(queries, id, version, wanted(asked));
    if (!row) throw notFound("resume");
    if (row.version === null || row.documentHash === null) {
      if (version !== undefined) throw notFound("resume version");
      throw new ProblemError(
        "resume_not_ready",
        "The resume has not been read yet: wait until its status is ready.",
      );
    }
    const source = { type: "resume_version" as const, resumeId: id, version: row.version };
    return this.#answer(actor, { ...row, documentHash: row.documentHash }, asked, source, row.label);
  }

  /** @throws ProblemError `not_found`, `tailoring_not_ready`, `export_failed` */
  async exportTailoring(
    actor: Actor,
    id: string,
    asked: Asked & { kind: repository.ExportedKind },
  ): Promise<ExportAnswer> {
    const { kind } = asked;
    const queries = this.#database.as(actor.accountId);
    const row = await repository.findTailoringExport(queries, id, wanted(asked), kind);
    if (!row) throw notFound("tailoring");
    if (row.documentHash === null && row.status === "ready") throw notFound(kind.replace("_", " "));
    if (row.documentHash === null)
      throw new ProblemError(
        "tailoring_not_ready",
        "The tailoring has no result yet: wait until its status is ready.",
      );
    const { resumeId, documentHash, label, company, file } = row;
    const what = kind === "resume" ? label : `${label} - ${kind === "outreach" ? "message" : "letter"}`;
    const name = company ? `${what} - ${company}` : what;
    const source = { type: "tailoring" as const, tailoringId: id, kind };
    return this.#answer(
      actor,
      { resumeId, documentHash, ...(file ?? { status: null, attempts: null, isStale: null }) },
      asked,
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
    asked: Asked,
    source: RenderMessage["source"],
    name: string,
  ): Promise<ExportAnswer> {
    const { accountId } = actor;
    const { resumeId, documentHash, status } = found;
    const { format, look } = wanted(asked);
    if (status === "ready") {
      const link = await this.#presigner.presignDownload({
        key: exportKey(accountId, resumeId, documentHash, format, look),
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
        look,
      });
      await this.#queue.send([{ accountId, source, ...lookOf(format, asked), format }]);
    }
    return { kind: "rendering" };
  }
}
