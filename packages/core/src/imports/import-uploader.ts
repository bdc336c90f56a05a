/** Beginning an import: a row, and the form that its file comes by. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { CsvImport } from "@tailorbird/contracts/imports";
import { type UploadForm, uploadFormSeconds } from "@tailorbird/contracts/resumes";
import type { Database } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { ObjectPresigner } from "../shared/ports.ts";
import { limitReached, notFound } from "../shared/refusals.ts";
import { csvImport } from "./import.sql.ts";
import { importKey } from "./import-keys.ts";
import { findImport, toImport } from "./import-repository.ts";

/** Imports an account may have begun. */
const maxImports = 500;

export class ImportUploader {
  readonly #database: Database;
  readonly #presigner: ObjectPresigner;

  constructor(parts: { database: Database; presigner: ObjectPresigner }) {
    this.#database = parts.database;
    this.#presigner = parts.presigner;
  }

  /**
   * A repeated key answers the same import with a fresh form.
   * @throws ProblemError `limit_reached`, `idempotency_key_reused`
   */
  async create(
    actor: Actor,
    input: { fileName: string; byteSize: number },
    key: IdempotencyKey | undefined,
  ): Promise<CsvImport & { upload: UploadForm }> {
    const id = newId("csvImport");
    const { accountId } = actor;
    const row = await this.#database.transact(accountId, async (queries) => {
      const earlier = await openCreate(queries, accountId, key, { id });
      if (earlier) return findImport(queries, earlier.id);
      if ((await queries.$count(csvImport)) >= maxImports) throw limitReached("imports", maxImports);
      const values = { ...input, accountId, id, status: "awaiting_upload" as const };
      const [inserted] = await queries.insert(csvImport).values(values).returning();
      return inserted;
    });
    if (!row) throw notFound("import");
    const upload = await this.#presigner.presignUpload({
      key: importKey(accountId, row.id),
      contentType: "text/csv",
      maxBytes: row.byteSize,
      expiresSeconds: uploadFormSeconds,
    });
    return { ...toImport(row), upload };
  }
}
