/** `pnpm migrate`: migrates the database that MIGRATION_URL and DATABASE_URL name. */
import { migrate } from "./migrate.ts";

const { MIGRATION_URL: migrationUrl, DATABASE_URL: appUrl } = process.env;
if (!migrationUrl || !appUrl) {
  console.error(
    "Set MIGRATION_URL (the owner's, direct) and DATABASE_URL (the app role's) and run this again.",
  );
  process.exit(1);
}
await migrate({ migrationUrl, appUrl });
console.log("The database is at the newest schema.");
