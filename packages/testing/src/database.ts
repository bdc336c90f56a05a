/** A migrated database of a test file's own, and accounts to use it with. */
import { createHash, randomBytes } from "node:crypto";
import { connectDatabase } from "@tailorbird/adapters/database/database";
import type { Database } from "@tailorbird/core/shared/database";
import { accountIdOf } from "@tailorbird/core/shared/id";
import { inject } from "vitest";
import { asRole, createTestDatabase } from "./postgres.ts";

export const templateName = "tailorbird_template";
/** Of a role on a server that lives for one test run on loopback. */
export const appPassword = createHash("sha256").update("test run").digest("hex");

export interface MigratedDatabase {
  database: Database;
  /** As the app's role. */
  appUrl: string;
  /** As the superuser: for looking behind row-level security. */
  superuserUrl: string;
  drop(): Promise<void>;
}

/** Copies the migrated template. Call it in `beforeAll`, and `drop` in `afterAll`. */
export async function createMigratedDatabase(): Promise<MigratedDatabase> {
  const { url, drop } = await createTestDatabase({
    superuserUrl: inject("superuserUrl"),
    template: templateName,
  });
  const appUrl = asRole(url, "tailorbird_app", appPassword);
  const database = await connectDatabase(appUrl);
  return {
    database,
    appUrl,
    superuserUrl: url,
    async drop() {
      await database.close();
      await drop();
    },
  };
}

/** The account of a person nobody else in the run is. */
export function someAccountId(): string {
  return accountIdOf("https://issuer.test", randomBytes(16).toString("hex"));
}
