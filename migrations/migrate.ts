/** Brings a database to the newest schema. Run by the owner, over a direct connection, never by the code that serves. */
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

/** Any number, the same in every run: two deployments at once take turns. */
const advisoryLock = 7_461_092;

/**
 * How long a statement waits for a table that others use. Whatever comes after it waits as well, so that a migration
 * which waited longer would stop everybody; it fails instead, has changed nothing, and can be run again.
 */
const longestWait = "15s";

/**
 * @param migrationUrl the owner's connection, direct (not through a pooler).
 * @param appUrl the app role's connection: its password is set, so that the role made here can sign in.
 */
export async function migrate({
  migrationUrl,
  appUrl,
}: {
  migrationUrl: string;
  appUrl: string;
}): Promise<void> {
  const client = new pg.Client({ connectionString: migrationUrl });
  // A connection that breaks fails the query that runs; without a listener it would end the process as well.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [advisoryLock]);
    await client.query("select set_config('lock_timeout', $1, false)", [longestWait]);
    await applyMigrations(drizzle({ client }), {
      migrationsFolder: fileURLToPath(new URL(".", import.meta.url)),
    });
    await setAppPassword(client, new URL(appUrl));
  } finally {
    await client.end();
  }
}

async function setAppPassword(client: pg.Client, appUrl: URL): Promise<void> {
  const role = decodeURIComponent(appUrl.username);
  if (role !== "tailorbird_app")
    throw new Error(`DATABASE_URL must sign in as tailorbird_app, not as ${role}.`);
  const password = decodeURIComponent(appUrl.password);
  await client.query(
    `alter role ${client.escapeIdentifier(role)} with login password ${client.escapeLiteral(password)}`,
  );
}
