import { applicationsEvents, applicationsGet, applicationsList } from "@tailorbird/sdk/generated/sdk.gen";
import type { ApplicationsListData, ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "./client.ts";

const pageSize = "100";
/** While a board or a table is looked at: what another browser did shows by itself. Milliseconds. */
const othersPollMs = 20_000;

export type ApplicationStatus = ListedApplication["status"];
export type ApplicationFilter = Omit<NonNullable<ApplicationsListData["query"]>, "cursor" | "limit">;

export const applicationQueries = {
  all: ["applications"] as const,
  lists: ["applications", "list"] as const,
  list: (filter: ApplicationFilter) =>
    infiniteQueryOptions({
      queryKey: [...applicationQueries.lists, filter],
      queryFn: ({ pageParam, signal }) =>
        applicationsList({
          client: api,
          signal,
          query: { ...filter, limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) },
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      refetchInterval: othersPollMs,
    }),
  /** Whether any is followed. */
  any: () =>
    queryOptions({
      queryKey: [...applicationQueries.all, "any"],
      queryFn: async ({ signal }) =>
        (await applicationsList({ client: api, signal, query: { limit: "1" } })).items.length > 0,
    }),
  /** The one that follows a job; null where none does. */
  ofJob: (jobId: string) =>
    queryOptions({
      queryKey: [...applicationQueries.all, "of-job", jobId],
      queryFn: async ({ signal }) =>
        (await applicationsList({ client: api, signal, query: { jobId, limit: "1" } })).items[0] ?? null,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...applicationQueries.all, "one", id],
      queryFn: ({ signal }) => applicationsGet({ client: api, signal, path: { id } }),
    }),
  events: (id: string) =>
    infiniteQueryOptions({
      queryKey: [...applicationQueries.all, "events", id],
      queryFn: ({ pageParam, signal }) =>
        applicationsEvents({
          client: api,
          signal,
          path: { id },
          query: { limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) },
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
};
