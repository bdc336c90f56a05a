import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@tailorbird/local/postgres/postgres";
import { Client, escapeIdentifier } from "pg";

/**
 * Starts one real PostgreSQL for a test run, in a folder of its own that `stop` removes. Call it from a
 * vitest globalSetup (`provide("superuserUrl", …)`): a server started in a worker ends with the worker.
 */
export async function startTestPostgres(): Promise<{ superuserUrl: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "tailorbird-test-"));
  const server = await startPostgres({ dataDir: folder, fsync: false });
  return {
    superuserUrl: server.superuserUrl,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface TestDatabase {
  /** The superuser's URL of the new database; for another role see `asRole`. */
  url: string;
  drop(): Promise<void>;
}

/**
 * Makes an empty database, or a copy of `template` (a database nobody is connected to), with a name of its own.
 * @param name Names the database, for a template that others copy; chosen at random otherwise.
 */
export async function createTestDatabase(options: {
  superuserUrl: string;
  template?: string;
  name?: string;
}): Promise<TestDatabase> {
  const name = options.name ?? `test_${randomBytes(8).toString("hex")}`;
  const template = escapeIdentifier(options.template ?? "template1");
  // WAL_LOG copies block by block; the other strategy forces a checkpoint per database.
  await runAsSuperuser(
    options.superuserUrl,
    `create database ${escapeIdentifier(name)} template ${template} strategy wal_log`,
  );
  const url = new URL(options.superuserUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      runAsSuperuser(options.superuserUrl, `drop database if exists ${escapeIdentifier(name)} with (force)`),
  };
}

/** The same database, as another role: `asRole(url, "tailorbird_app", "secret")`. */
export function asRole(databaseUrl: string, role: string, password: string): string {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

export async function runAsSuperuser(superuserUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
