import {
  resumesGet,
  resumesList,
  resumesOriginal,
  resumesVersion,
  resumesVersions,
} from "@tailorbird/sdk/generated/sdk.gen";
import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { allItems } from "@tailorbird/sdk/pages";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "./client.ts";
import { fetchBytes } from "./exports.ts";

const pageSize = "50";
/** While the file is read, and while it has yet to come: perhaps from another tab, perhaps never. Milliseconds. */
const pollMs = { reading: 700, awaiting_upload: 5_000 };

export const resumeQueries = {
  all: ["resumes"] as const,
  list: () =>
    infiniteQueryOptions({
      queryKey: [...resumeQueries.all, "list"],
      queryFn: ({ pageParam, signal }) =>
        resumesList({
          client: api,
          signal,
          query: { limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) },
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  /** All at once, to choose from or to name: an account holds 200 at most. */
  every: () =>
    queryOptions({
      queryKey: [...resumeQueries.all, "every"],
      queryFn: ({ signal }) =>
        allItems((cursor) =>
          resumesList({
            client: api,
            signal,
            query: { limit: "100", ...(cursor !== undefined && { cursor }) },
          }),
        ),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...resumeQueries.all, id],
      queryFn: ({ signal }) => resumesGet({ client: api, signal, path: { id } }),
      refetchInterval: ({ state }) => pollOf(state.data),
    }),
  /** Newest first; `current` is the newest there is, so that the list is had anew with each. */
  versions: (id: string, current: number) =>
    infiniteQueryOptions({
      queryKey: ["resume-versions", id, "all", current],
      queryFn: ({ pageParam, signal }) =>
        resumesVersions({
          client: api,
          signal,
          path: { id },
          query: { limit: "10", ...(pageParam !== null && { cursor: pageParam }) },
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  version: (id: string, version: number) =>
    queryOptions({
      // Beside the others, so that what invalidates them leaves it alone.
      queryKey: ["resume-versions", id, version],
      queryFn: ({ signal }) =>
        resumesVersion({ client: api, signal, path: { id, version: String(version) } }),
      // A version never changes.
      staleTime: Number.POSITIVE_INFINITY,
    }),
};

function pollOf(resume: Resume | undefined): number | false {
  const status = resume?.status;
  return status === "reading" || status === "awaiting_upload" ? pollMs[status] : false;
}

/** The uploaded file, as it was. */
export async function loadOriginal(id: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const { url } = await resumesOriginal({ client: api, path: { id }, signal });
  return fetchBytes(url, signal);
}
