import { tailoringsGet, tailoringsList } from "@tailorbird/sdk/generated/sdk.gen";
import type { TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "./client.ts";

const pageSize = "50";
/** While something is being worked on, in milliseconds: often at first, since rules take a second, then more and more seldom. */
const [soonestPollMs, latestPollMs] = [1_200, 5_000];

export interface TailoringFilter {
  batchId?: string;
  jobId?: string;
  resumeId?: string;
}

export const tailoringQueries = {
  all: ["tailorings"] as const,
  list: (filter: TailoringFilter = {}) =>
    infiniteQueryOptions({
      queryKey: [...tailoringQueries.all, "list", filter],
      queryFn: ({ pageParam, signal }) =>
        tailoringsList({
          client: api,
          signal,
          query: { ...filter, limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) },
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      refetchInterval: ({ state }) => pollMs(state.data?.pages.flatMap(({ items }) => items) ?? []),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...tailoringQueries.all, id],
      queryFn: ({ signal }) => tailoringsGet({ client: api, signal, path: { id } }),
      refetchInterval: ({ state }) => pollMs(state.data ? [state.data] : []),
    }),
};

/** A third of what the newest of those under way has taken so far; false when there is nothing to wait for. */
function pollMs(items: readonly Pick<TailoringSummary, "status" | "createdAt">[]): number | false {
  const begun = items.filter(isUnderWay).map(({ createdAt }) => Date.parse(createdAt));
  if (begun.length === 0) return false;
  const age = Date.now() - Math.max(...begun);
  return Math.min(latestPollMs, Math.max(soonestPollMs, age / 3));
}

/** Until when the provider answers what is asked at night, as an instant; undefined for what is not waiting for a night. */
export function endOfNight(
  item: Pick<TailoringSummary, "status" | "lane" | "createdAt">,
): string | undefined {
  if (item.lane !== "overnight" || !isUnderWay(item)) return undefined;
  return new Date(Date.parse(item.createdAt) + 24 * 3_600_000).toISOString();
}

export function isUnderWay({ status }: Pick<TailoringSummary, "status">): boolean {
  return status === "queued" || status === "running";
}
