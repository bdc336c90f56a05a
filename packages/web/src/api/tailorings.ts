import { tailoringsGet, tailoringsList } from "@tailorbird/sdk/generated/sdk.gen";
import type { TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "./client.ts";

const pageSize = "50";
/** While something is being worked on. Milliseconds. */
const workingPollMs = 1_200;

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
      refetchInterval: ({ state }) =>
        state.data?.pages.some(({ items }) => items.some(isUnderWay)) ? workingPollMs : false,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...tailoringQueries.all, id],
      queryFn: ({ signal }) => tailoringsGet({ client: api, signal, path: { id } }),
      refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? workingPollMs : false),
    }),
};

export function isUnderWay({ status }: Pick<TailoringSummary, "status">): boolean {
  return status === "queued" || status === "running";
}
