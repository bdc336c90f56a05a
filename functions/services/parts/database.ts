import { connectDatabase } from "@tailorbird/adapters/database/database";
import { config } from "@tailorbird/lambda/config";
import { once } from "@tailorbird/lambda/once";

/**
 * The database of this function: connected at the first use, kept while the process lives. Like the driver, the
 * domain is imported by the services when they are made, so that an entry holds the stack and its contract alone.
 */
export const openDatabase = once(async () => connectDatabase(await databaseUrl()));

async function databaseUrl(): Promise<string> {
  if (config.databaseUrlParameter === undefined) return config.databaseUrl;
  const { readSecret } = await import("@tailorbird/lambda/secret");
  return readSecret(config.databaseUrlParameter);
}
