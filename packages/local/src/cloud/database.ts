import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describeSystemError, StackError } from "../stack-error.ts";

/**
 * One database under both S3 and SQS, so that an object and the message that announces it are stored
 * together or not at all.
 */
const schema = `
  create table if not exists object_versions (
    sequence integer primary key autoincrement,
    bucket text not null,
    key text not null,
    version_id text not null unique,
    is_delete_marker integer not null,
    file text,
    size integer not null,
    etag text not null,
    headers text not null,
    metadata text not null,
    tags text not null,
    checksum text,
    modified_at integer not null
  );
  create index if not exists object_versions_by_key on object_versions (bucket, key, sequence);
  create table if not exists uploads (
    upload_id text primary key,
    bucket text not null,
    key text not null,
    headers text not null,
    metadata text not null,
    tags text not null
  );
  create table if not exists upload_parts (
    upload_id text not null references uploads on delete cascade,
    part_number integer not null,
    file text not null,
    size integer not null,
    etag text not null,
    primary key (upload_id, part_number)
  );
  create table if not exists notifications (
    bucket text primary key,
    configuration text not null
  );
  create table if not exists messages (
    sequence integer primary key autoincrement,
    queue text not null,
    message_id text not null,
    body text not null,
    attributes text not null,
    sent_at integer not null,
    visible_at integer not null,
    receive_count integer not null default 0,
    first_received_at integer,
    receipt_handle text unique,
    dead_letter_source text
  );
  create table if not exists schedules (
    name text primary key,
    at integer not null,
    queue text not null,
    body text not null
  );
  create index if not exists schedules_by_time on schedules (at);
  create index if not exists messages_by_visibility on messages (queue, visible_at, sequence);
`;

/**
 * Opens the local cloud's database under `dataDir`, making it on first use.
 * @throws StackError when the folder can't be used or the file is no database.
 */
export function openCloudDatabase(dataDir: string, { fsync }: { fsync: boolean }): DatabaseSync {
  const path = join(dataDir, "cloud.sqlite");
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const database = new DatabaseSync(path, { enableForeignKeyConstraints: true });
    database.exec(
      `pragma journal_mode = wal; pragma synchronous = ${fsync ? "full" : "off"}; pragma busy_timeout = 5000;`,
    );
    database.exec(schema);
    return database;
  } catch (error) {
    throw new StackError(
      `The cloud folder ${dataDir} can't be used (${describeSystemError(error)}): repair it, or choose another data folder with TAILORBIRD_DATA.`,
    );
  }
}

/** Runs `work` so that all of it is stored or none. Joins a transaction that is already open. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) return work();
  database.exec("begin immediate");
  try {
    const result = work();
    database.exec("commit");
    return result;
  } catch (error) {
    database.exec("rollback");
    throw error;
  }
}
