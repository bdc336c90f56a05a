import { systemClock } from "@tailorbird/core/shared/ports";
import type { Shared } from "@tailorbird/core/shares/shared";
import { openDatabase } from "../parts/database.ts";

export async function shared(): Promise<Shared> {
  const { Shared } = await import("@tailorbird/core/shares/shared");
  return new Shared({ database: await openDatabase(), clock: systemClock });
}

/** No search engine keeps what was shared with one person, and no page they go to next is told where they came from. */
export const unseen = {
  "x-robots-tag": "noindex, nofollow, noarchive, nosnippet",
  "referrer-policy": "no-referrer",
  "cache-control": "private, no-store",
} as const;
