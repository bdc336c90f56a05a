/** Vitest's global setup: one real PostgreSQL per run, and in it a migrated database that test files copy. */
import { migrate } from "@tailorbird/migrations/migrate";
import type { TestProject } from "vitest/node";
import { appPassword, templateName } from "./database.ts";
import { asRole, createTestDatabase, startTestPostgres } from "./postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    superuserUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  const { url } = await createTestDatabase({ superuserUrl: server.superuserUrl, name: templateName });
  await migrate({ migrationUrl: url, appUrl: asRole(url, "tailorbird_app", appPassword) });
  project.provide("superuserUrl", server.superuserUrl);
  return () => server.stop();
}
