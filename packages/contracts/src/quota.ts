/** How much of a day's quota is left, and the headers that say it (draft-ietf-httpapi-ratelimit-headers-11). */

/** Of a day in UTC. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

const daySeconds = 86_400;

export function startOfDay(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
}

export function quotaOf(limit: number, used: number, at: Date): Quota {
  const passed = (at.getTime() - startOfDay(at).getTime()) / 1000;
  return { limit, remaining: Math.max(0, limit - used), resetSeconds: Math.ceil(daySeconds - passed) };
}

/** The quota of tailorings; a request for fifty takes fifty of it. */
export function quotaHeaders({ limit, remaining, resetSeconds }: Quota): Record<string, string> {
  return {
    "ratelimit-policy": `"tailorings";q=${limit};w=${daySeconds}`,
    ratelimit: `"tailorings";r=${remaining};t=${resetSeconds}`,
  };
}
