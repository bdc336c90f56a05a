import { jobsGet, jobsList, jobsMatch } from "@tailorbird/sdk/generated/sdk.gen";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "./client.ts";

const pageSize = "50";

export const jobQueries = {
  all: ["jobs"] as const,
  /** @param q Words, or beginnings of words, that those listed hold; none for all. */
  list: (q = "") =>
    infiniteQueryOptions({
      queryKey: [...jobQueries.all, "list", q],
      queryFn: ({ pageParam, signal }) =>
        jobsList({
          client: api,
          signal,
          query: {
            limit: pageSize,
            ...(q !== "" && { q }),
            ...(pageParam !== null && { cursor: pageParam }),
          },
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...jobQueries.all, id],
      queryFn: ({ signal }) => jobsGet({ client: api, signal, path: { id } }),
    }),
  /** How well a resume fits; changes with the resume's version. */
  match: (id: string, resumeId: string) =>
    queryOptions({
      queryKey: [...jobQueries.all, id, "match", resumeId],
      queryFn: ({ signal }) => jobsMatch({ client: api, signal, path: { id }, query: { resumeId } }),
      staleTime: 5 * 60_000,
    }),
};
