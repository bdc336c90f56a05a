import { searchAll } from "@tailorbird/sdk/generated/sdk.gen";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ListFilter } from "lucide-react";
import { api } from "../../api/client.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { usePaused } from "../../ui/use-paused.ts";
import {
  applicationEntries,
  type Entry,
  type EntryGroup,
  entryOfHit,
  entryOfResume,
  type Hit,
} from "./entry.ts";
import { searchMessages } from "./messages.ts";
import { useOwnEntries } from "./own-entries.ts";
import { holdsWords } from "./words.ts";

const mostHits = "30";
/** Of each kind: more than one looks through; a further word narrows them. */
const mostOfAKind = 6;

/**
 * What holds the words, in groups: the account's things as the API ranks them, the page's own by their names.
 * @returns `error` of the API's part alone; the page's own entries are there all the same.
 */
export function useFound(words: string) {
  const text = useText(searchMessages);
  const { untitledJob } = useText(commonMessages);
  const wanted = words.trim().slice(0, 200);
  const asked = usePaused(wanted);
  // A question without a letter or digit finds nothing.
  const isAsked = /[\p{L}\p{N}]/u.test(wanted) && /[\p{L}\p{N}]/u.test(asked);
  const search = useQuery({
    queryKey: ["search", asked],
    queryFn: ({ signal }) => searchAll({ client: api, signal, query: { q: asked, limit: mostHits } }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const resumes = useQuery({ ...resumeQueries.every(), enabled: isAsked });
  const own = useOwnEntries();

  const hits = isAsked ? (search.data?.items ?? []) : [];
  const ofKind = (kind: Hit["kind"]) =>
    hits.filter((hit) => hit.kind === kind).map((hit) => entryOfHit(hit, untitledJob));
  const matching = (entries: Entry[]) =>
    entries.filter(({ label, detail }) => holdsWords(`${label} ${detail ?? ""}`, wanted));
  const applications = hits.flatMap((hit) => applicationEntries(hit, untitledJob)).slice(0, mostOfAKind);
  const all: Entry = {
    id: "all applications",
    label: text.allApplications(asked),
    icon: ListFilter,
    to: { to: "/applications", search: { view: "table", q: asked } as never },
  };
  const mine = isAsked ? (resumes.data ?? []) : [];
  const groups: EntryGroup[] = [
    { value: text.groups.applications, items: applications.length > 0 ? [...applications, all] : [] },
    { value: text.groups.jobs, items: ofKind("job").slice(0, mostOfAKind) },
    { value: text.groups.contacts, items: ofKind("contact").slice(0, mostOfAKind) },
    { value: text.groups.notes, items: ofKind("note").slice(0, mostOfAKind) },
    { value: text.groups.resumes, items: matching(mine.map(entryOfResume)).slice(0, mostOfAKind) },
    { value: text.groups.places, items: matching(own.places) },
    { value: text.groups.actions, items: matching(own.actions) },
  ].filter(({ items }) => items.length > 0);
  return {
    groups,
    count: groups.reduce((sum, { items }) => sum + items.length, 0),
    isSearching: wanted !== "" && (asked !== wanted || search.isFetching),
    error: isAsked ? search.error : null,
    retry: () => void search.refetch(),
  };
}
