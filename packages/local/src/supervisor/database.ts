import { randomBytes } from "node:crypto";
import { Client } from "pg";

export interface DatabaseUrls {
  /** The owner's: migrates, is no superuser. */
  migrationUrl: string;
  /** The application's role, bound by row-level security; the migration makes it. */
  appUrl: string;
}

const name = "tailorbird";
const owner = "tailorbird_owner";

/** Makes the database and its owner when they are missing, with passwords of this run. */
export async function prepareDatabase(superuserUrl: string): Promise<DatabaseUrls> {
  const client = new Client({ connectionString: superuserUrl });
  const ownerPassword = randomBytes(24).toString("hex");
  await client.connect();
  try {
    const { rows: roles } = await client.query("select from pg_roles where rolname = $1", [owner]);
    const verb = roles.length === 0 ? "create" : "alter";
    // As on Neon, whoever migrates may make roles and is no superuser: a policy that fails there fails here.
    await client.query(
      `${verb} role ${owner} with login createrole nosuperuser nobypassrls password '${ownerPassword}'`,
    );
    const { rows: databases } = await client.query("select from pg_database where datname = $1", [name]);
    if (databases.length === 0) await client.query(`create database ${name} owner ${owner}`);
  } finally {
    await client.end();
  }
  const url = (user: string, password: string) => {
    const made = new URL(superuserUrl);
    Object.assign(made, { pathname: `/${name}`, username: user, password });
    return made.href;
  };
  return {
    migrationUrl: url(owner, ownerPassword),
    appUrl: url("tailorbird_app", randomBytes(24).toString("hex")),
  };
}
