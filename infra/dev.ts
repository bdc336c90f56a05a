/** Beside the functions that `sst dev` runs on your machine: the schema, brought up to date on request. */
import { databaseUrl } from "./secret.ts";

const migrationUrl = new sst.Secret("MigrationUrl", "");

new sst.x.DevCommand("Migrations", {
  dev: { title: "Migrations", command: "pnpm migrate", autostart: false },
  environment: { MIGRATION_URL: migrationUrl.value, DATABASE_URL: databaseUrl.value },
});
