/** Puts everything of an account into a ZIP file, and forgets that file when its time is over. */

import { idPrefixes } from "@tailorbird/contracts/id";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { and, eq, sql } from "drizzle-orm";
import { attachment } from "../attachments/attachment.sql.ts";
import { resume } from "../resumes/resume.sql.ts";
import type { Database, Queries } from "../shared/database.ts";
import { uuidOfId } from "../shared/id.ts";
import { type Clock, ObjectNotFoundError, type ObjectStore, type Scheduler } from "../shared/ports.ts";
import { accountExport } from "./account-data.sql.ts";
import { archiveFolder, archiveKey, failExport } from "./account-exports.ts";
import { type AccountTable, listAccountTables } from "./account-tables.ts";

/** One file of a ZIP; its content is asked for when its turn comes, so that one is in memory at a time. */
export interface ArchiveEntry {
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

export interface ArchiveWriter {
  /** Writes a ZIP to the disk, hands its path to `use`, and removes it. @returns its size in bytes. */
  write(entries: AsyncIterable<ArchiveEntry>, use: (path: string) => Promise<void>): Promise<number>;
}

const keptMilliseconds = 7 * 24 * 3_600_000;
const mostFileBytes = 64 * 1024 * 1024;
const rowsAtOnce = 500;
/** Deliveries of a message that comes before the commit of its export. */
const patience = 3;
/** Ours alone: what searches and repetitions are kept by, and rows of no meaning to their owner. */
const leftOut = new Set(["search_entry", "idempotency_key", "account_export"]);
/** What lets somebody in, and what workers hold. */
const secretColumn = /(^|_)(secret|hash|token)(_|$)|^lease_|^user_id$/;

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly objects: ObjectStore;
  readonly writer: ArchiveWriter;
  readonly scheduler: () => Scheduler;
}

export class AccountArchiver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws RetryLater before the export is committed. */
  async make(accountId: string, exportId: string, delivery: { receiveCount: number; last: boolean }) {
    const { database, clock, objects, writer, scheduler } = this.#parts;
    const queries = database.as(accountId);
    const [row] = await queries.select().from(accountExport).where(eq(accountExport.id, exportId));
    if (!row && delivery.receiveCount < patience) throw new RetryLater("the export is not committed yet", 5);
    if (row?.status !== "preparing") return;
    try {
      const entries = this.#entriesOf(accountId);
      const key = archiveKey(accountId, exportId);
      const byteSize = await writer.write(entries, (path) => objects.putFile(key, path, "application/zip"));
      const until = new Date(clock.now().getTime() + keptMilliseconds);
      const message = { kind: "expire", accountId, exportId } as const;
      const name = `export-${uuidOfId("accountExport", exportId)}`;
      await scheduler().schedule({ name, at: until, queue: "account", message });
      const ready = { status: "ready" as const, byteSize, keptUntil: until.toISOString() };
      const [made] = await queries
        .update(accountExport)
        .set(ready)
        .where(and(eq(accountExport.id, exportId), eq(accountExport.status, "preparing")))
        .returning({ id: accountExport.id });
      // It was given up meanwhile, and its owner told so: nothing is left that nobody knows of.
      if (!made) await objects.deletePrefix(archiveFolder(accountId, exportId));
    } catch (error) {
      if (!delivery.last) throw error;
      await failExport(queries, exportId);
    }
  }

  async expire(accountId: string, exportId: string): Promise<void> {
    const { database, objects } = this.#parts;
    await objects.deletePrefix(archiveFolder(accountId, exportId));
    await database
      .as(accountId)
      .update(accountExport)
      .set({ status: "expired", keptUntil: null })
      .where(eq(accountExport.id, exportId));
  }

  async *#entriesOf(accountId: string): AsyncGenerator<ArchiveEntry> {
    const { database, objects } = this.#parts;
    const queries = database.as(accountId);
    yield { path: "README.txt", read: async () => Buffer.from(readme) };
    for (const table of await listAccountTables(queries)) {
      if (leftOut.has(table.name)) continue;
      yield { path: `data/${table.name}.json`, read: () => readTable(queries, table) };
    }
    const names = await findFileNames(queries);
    const prefix = `accounts/${accountId}/`;
    for (const key of await objects.list(prefix)) {
      const path = key.slice(prefix.length);
      // What was rendered of the data, and earlier exports, can be made again.
      if (/^archives\/|\/exports\//.test(path)) continue;
      const named = path.replace(/([^/]+)\/original$/, (whole, id: string) => {
        const name = names.get(id);
        return name === undefined ? whole : `${id}/${name}`;
      });
      yield { path: `files/${named}`, read: () => readFile(objects, key) };
    }
  }
}

const readme = `Everything that your Tailorbird account holds.

data/   Rows as JSON, one file a kind. resume_version holds what was read of your resumes and what became of
        it, job the postings you kept, tailoring what was proposed for each, with its proof, application_event
        how each application went. Ids are the ones the API uses.
files/  What you uploaded, as it came and under its own name, below the id of what it belongs to.

Left out: secrets of keys, webhooks and links, of which only their owner may know, and what can be made again.
`;

/** What uploaded files were called, by the id of what they belong to, as a disk of any system takes it. */
async function findFileNames(queries: Queries): Promise<Map<string, string>> {
  const rows = [
    ...(await queries.select({ id: resume.id, name: resume.fileName }).from(resume)),
    ...(await queries.select({ id: attachment.id, name: attachment.fileName }).from(attachment)),
  ];
  return new Map(rows.map(({ id, name }) => [id, onDisk(name)]));
}

/** Without what names a folder, a device or a file that is hidden; the ending stays, which says how to open it. */
function onDisk(name: string): string {
  const [, stem = "", ending = ""] = /^(.*?)(\.[\p{L}\p{N}]{1,10})?$/su.exec(name) ?? [];
  const safe = stem.replaceAll(/[\p{C}<>:"/\\|?*]+/gu, "_").replaceAll(/^[. ]+|[. ]+$/g, "");
  const isDevice = /^(con|prn|aux|nul|(com|lpt)\d)$/i.test(safe);
  return `${isDevice ? "_" : ""}${[...safe].slice(0, 100).join("") || "original"}${ending}`;
}

/** A file that went while the export was being made is left empty. */
async function readFile(objects: ObjectStore, key: string): Promise<Uint8Array> {
  return objects.get(key, { maxBytes: mostFileBytes }).catch((error: unknown) => {
    if (error instanceof ObjectNotFoundError) return new Uint8Array();
    throw error;
  });
}

async function readTable(queries: Queries, { name, columns }: AccountTable): Promise<Uint8Array> {
  const shown = columns.filter((column) => !secretColumn.test(column));
  const hasId = columns.includes("id");
  const all: unknown[] = [];
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const { rows } = (await queries.execute(sql`
      select ${hasId ? sql`id::text` : sql`null`} as at, ${sql.join(
        shown.map((column) => sql`to_jsonb(${sql.identifier(column)}) as ${sql.identifier(`c_${column}`)}`),
        sql`, `,
      )} from ${sql.identifier(name)}
      ${hasId ? sql`where id > ${after}::uuid order by id limit ${sql.raw(String(rowsAtOnce))}` : sql``}`)) as unknown as {
      rows: Record<string, unknown>[];
    };
    all.push(...rows.map((row) => rowOf(name, shown, row)));
    if (!hasId || rows.length < rowsAtOnce) break;
    after = String(rows.at(-1)?.at);
  }
  return Buffer.from(JSON.stringify(all, null, 2));
}

function rowOf(table: string, columns: readonly string[], row: Record<string, unknown>) {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const fields = columns.map((column) => {
    const value = row[`c_${column}`];
    const named = column === "id" ? table : column.replace(/_id$/, "");
    const kind = camelCase(kinds[column === "id" ? table : `${table}.${column}`] ?? named);
    const prefix = idPrefixes[kind as keyof typeof idPrefixes] as string | undefined;
    const isId = prefix && typeof value === "string" && uuid.test(value);
    return [camelCase(column), isId ? `${prefix}_${value.replaceAll("-", "")}` : value] as const;
  });
  return Object.fromEntries(fields);
}

/** Tables and columns whose ids are of another kind than their names say. */
const kinds: Readonly<Record<string, string>> = {
  application_event: "event",
  "application_event.corrects": "event",
  audit_entry: "audit",
  saved_view: "view",
  share_comment: "comment",
  "webhook_delivery.event_id": "webhook_event",
  "webhook_delivery.replay_of": "webhook_delivery",
  webhook_endpoint: "webhook",
};

function camelCase(text: string): string {
  return text.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
