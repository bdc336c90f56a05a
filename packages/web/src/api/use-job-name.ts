import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { commonMessages } from "../i18n/common.ts";
import { useText } from "../i18n/locale.tsx";
import { jobQueries } from "./jobs.ts";

/** What a job is called, from the list that is there anyway; jobs beyond its first page are asked for one by one. */
export function useJobName(id: string): { title: string; company: string | null } {
  const text = useText(commonMessages);
  // Names hardly change, and whoever changes one here makes the list stale.
  const list = useInfiniteQuery({ ...jobQueries.list(), staleTime: 5 * 60_000 });
  const listed = list.data?.pages.flatMap(({ items }) => items).find((job) => job.id === id);
  const { data } = useQuery({ ...jobQueries.one(id), enabled: !list.isPending && listed === undefined });
  const job = listed ?? data;
  return { title: job?.title ?? data?.brief.title ?? text.untitledJob, company: job?.company ?? null };
}
