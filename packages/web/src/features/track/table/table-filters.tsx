import { getRouteApi } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/field.tsx";
import { trackMessages } from "../messages.ts";
import { statuses } from "../statuses.ts";
import { type Sort, sorts, type TrackSearch } from "../track-search.ts";
import { MoreFilters } from "./more-filters.tsx";
import { SavedViews } from "./saved-views.tsx";

const route = getRouteApi("/_app/applications");

/** What the table shows, and in which order; the address says it. */
export function TableFilters() {
  const text = useText(trackMessages);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: { [Name in keyof TrackSearch]?: TrackSearch[Name] | undefined }) => {
    navigate({
      replace: true,
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined),
        ) as TrackSearch,
    });
  };
  return (
    <div className="mb-4 flex flex-wrap items-center gap-3" data-print="hide">
      <Select
        label={text.columns.status}
        isLabelHidden
        className="w-44 max-sm:w-[calc(50%-0.375rem)]"
        value={search.status ?? "all"}
        options={[
          { value: "all" as const, label: text.allStatuses },
          ...statuses.map((value) => ({ value, label: text.statuses[value] })),
        ]}
        onChange={(status) => change({ status: status === "all" ? undefined : status })}
      />
      <Select
        label={text.sort}
        isLabelHidden
        className="w-44 max-sm:w-[calc(50%-0.375rem)]"
        value={search.sort ?? "newest"}
        options={sorts.map((value) => ({ value, label: text.sorts[value] }))}
        onChange={(sort: Sort) => change({ sort: sort === "newest" ? undefined : sort })}
      />
      <Select
        label={text.archiveShown}
        isLabelHidden
        className="w-36 max-sm:w-[calc(50%-0.375rem)]"
        value={search.archived ? "archived" : "active"}
        options={[
          { value: "active", label: text.activeShown },
          { value: "archived", label: text.archiveShown },
        ]}
        onChange={(shown) => change({ archived: shown === "archived" ? true : undefined })}
      />
      {search.tag !== undefined && (
        <Button size="small" icon={<X aria-hidden />} onClick={() => change({ tag: undefined })}>
          {search.tag}
        </Button>
      )}
      <SavedViews />
      <MoreFilters search={search} onChange={change} />
    </div>
  );
}
