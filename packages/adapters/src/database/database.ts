import type { Database } from "@tailorbird/core/shared/database";

/**
 * Connects by the driver the URL calls for: Neon's over HTTP and WebSocket for Neon's hosts, `pg` otherwise.
 * Each is loaded only when it is used, so that a function starts one driver, never both.
 */
export async function connectDatabase(url: string): Promise<Database> {
  if (isNeon(url)) return (await import("./database-neon.ts")).neonDatabase(url);
  return (await import("./database-pg.ts")).pgDatabase(url);
}

function isNeon(url: string): boolean {
  return new URL(url).hostname.endsWith(".neon.tech");
}
