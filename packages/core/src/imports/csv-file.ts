/** The uploaded table of an import: read once it is there, and refused in words that say what to do. */
import { createHash } from "node:crypto";
import { maxImportBytes, maxImportRows } from "@tailorbird/contracts/imports";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { ObjectNotFoundError, type ObjectStore, ObjectTooLargeError } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { readTable, type Table, UnreadableTable } from "./csv-text.ts";
import { importKey } from "./import-keys.ts";
import type { ImportRow } from "./import-repository.ts";

/** @throws ProblemError `csv_unreadable` */
export async function readFile(
  objects: ObjectStore,
  accountId: string,
  id: string,
): Promise<{ table: Table; sha256: string }> {
  try {
    const bytes = await objects.get(importKey(accountId, id), { maxBytes: maxImportBytes });
    return {
      table: readTable(bytes, maxImportRows),
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
  } catch (error) {
    throw unreadable(error) ?? error;
  }
}

/** @throws ProblemError `not_found`, `import_finished` */
export function refuseFinished(row: ImportRow | undefined): asserts row is ImportRow {
  if (!row) throw notFound("import");
  if (row.status !== "awaiting_upload")
    throw new ProblemError("import_finished", "This file has been imported: begin another import.");
}

function unreadable(error: unknown): ProblemError | undefined {
  if (error instanceof UnreadableTable) return new ProblemError("csv_unreadable", error.message);
  if (error instanceof ObjectNotFoundError)
    return new ProblemError(
      "csv_unreadable",
      "No file has come yet: upload it with the form of this import.",
    );
  if (error instanceof ObjectTooLargeError)
    return new ProblemError("csv_unreadable", "The file is larger than 8 MB: split it into several.");
  return undefined;
}
