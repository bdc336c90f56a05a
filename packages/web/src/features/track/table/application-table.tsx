import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { SearchX } from "lucide-react";
import { useState } from "react";
import { applicationQueries } from "../../../api/applications.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { classes } from "../../../ui/classes.ts";
import { More } from "../../../ui/more.tsx";
import { EmptyState, ErrorState, Loading } from "../../../ui/states.tsx";
import { trackMessages } from "../messages.ts";
import { NoApplication } from "../no-application.tsx";
import { moreFilters, tableFilter } from "../track-search.ts";
import { ApplicationRow, Check } from "./application-row.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { TableFilters } from "./table-filters.tsx";

const route = getRouteApi("/_app/applications");

const columns = ["job", "company", "status", "applied", "changed", "deadline", "tags"] as const;
/** On a phone company and status stand below the job; the rest is on the application's page. */
const onPhone = "job";
/** Where the columns would squeeze the job into a syllable a line. */
const onlyWide = "changed";

/** Every application in rows: sorted, filtered, and changed many at a time. */
export function ApplicationTable() {
  const text = useText(trackMessages);
  const search = route.useSearch();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useInfiniteQuery(applicationQueries.list(tableFilter(search)));
  const { data, error, refetch } = list;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  // What is no longer shown is no longer selected.
  const chosen = items.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const choose = (ids: readonly string[], isChosen: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      for (const id of ids) isChosen ? next.add(id) : next.delete(id);
      return next;
    });
  };
  return (
    <>
      <TableFilters />
      {error && !data && <ErrorState error={error} retry={refetch} />}
      {!data && !error && <Loading lines={8} />}
      {data && items.length === 0 && <Nothing />}
      {items.length > 0 && (
        <div className="card overflow-x-auto">
          <table className="w-full sm:min-w-[44rem] border-collapse text-sm">
            <caption className="sr-only">{text.title}</caption>
            <thead>
              <tr className="border-b border-line text-start text-muted">
                <th scope="col" className="w-10 px-3 py-2.5">
                  <Check
                    label={text.selectAll}
                    checked={chosen.length === items.length}
                    onChange={(isChosen) =>
                      choose(
                        items.map(({ id }) => id),
                        isChosen,
                      )
                    }
                  />
                </th>
                {columns.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className={classes(
                      "px-3 py-2.5 text-start font-semibold",
                      column !== onPhone && (column === onlyWide ? "max-lg:hidden" : "max-sm:hidden"),
                    )}
                  >
                    {text.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <ApplicationRow
                  key={item.id}
                  item={item}
                  isChosen={selected.has(item.id)}
                  onChoose={(isChosen) => choose([item.id], isChosen)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More list={list} className="mt-4" />
      {chosen.length > 0 && <BulkBar ids={chosen} onDone={(ids) => choose(ids, false)} />}
    </>
  );
}

function Nothing() {
  const text = useText(trackMessages);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrowed = (["q", "status", "tag", "archived", ...moreFilters] as const).some(
    (name) => search[name] !== undefined,
  );
  if (isNarrowed) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={text.noneFound}
        action={<Button onClick={() => navigate({ search: { view: "table" } })}>{text.clearFilter}</Button>}
      >
        {text.noneFoundDetail}
      </EmptyState>
    );
  }
  return <NoApplication />;
}
