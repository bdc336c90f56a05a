import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Briefcase, SearchX } from "lucide-react";
import { useState } from "react";
import { applicationQueries } from "../../../api/applications.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { EmptyState, ErrorState, Loading } from "../../../ui/states.tsx";
import { trackMessages } from "../messages.ts";
import { StatusName } from "../status-dot.tsx";
import { tableFilter } from "../track-search.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { TableFilters } from "./table-filters.tsx";

const route = getRouteApi("/_app/applications");

/** Every application in rows: sorted, filtered, and changed many at a time. */
export function ApplicationTable() {
  const text = useText(trackMessages);
  const search = route.useSearch();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    applicationQueries.list(tableFilter(search)),
  );
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
      {error && <ErrorState error={error} retry={refetch} />}
      {!data && !error && <Loading lines={8} />}
      {data && items.length === 0 && <Nothing />}
      {items.length > 0 && (
        <div className="card overflow-x-auto">
          <table className="w-full min-w-[44rem] border-collapse text-sm">
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
                {(["job", "company", "status", "applied", "changed", "deadline", "tags"] as const).map(
                  (column) => (
                    <th key={column} scope="col" className="px-3 py-2.5 text-start font-semibold">
                      {text.columns[column]}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <Row
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
      {hasNextPage && (
        <Button className="mt-4" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {text.more}
        </Button>
      )}
      {chosen.length > 0 && <BulkBar ids={chosen} onDone={() => setSelected(new Set())} />}
    </>
  );
}

function Row({
  item,
  isChosen,
  onChoose,
}: {
  item: ListedApplication;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const text = useText(trackMessages);
  const common = useText(commonMessages);
  const formats = useFormats();
  const title = item.title ?? common.untitledJob;
  const { deadline } = item.job;
  return (
    <tr className="border-b border-line last:border-0 hover:bg-well has-checked:bg-accent-soft">
      <td className="px-3 py-2">
        <Check label={text.select(title)} checked={isChosen} onChange={onChoose} />
      </td>
      <th scope="row" className="max-w-80 px-3 py-2 text-start font-semibold">
        <Link
          to="/applications/$id"
          params={{ id: item.id }}
          className="text-ink underline-offset-4 hover:underline"
        >
          {title}
        </Link>
      </th>
      <td className="max-w-56 truncate px-3 py-2">{item.company}</td>
      <td className="px-3 py-2">
        <StatusName status={item.status} />
      </td>
      <td className="figures px-3 py-2 whitespace-nowrap">
        {item.appliedAt && formats.date(item.appliedAt)}
      </td>
      <td className="px-3 py-2 whitespace-nowrap text-muted">{formats.relative(item.statusAt)}</td>
      <td className="figures px-3 py-2 whitespace-nowrap">
        {deadline && formats.date(`${deadline}T12:00:00`)}
      </td>
      <td className="max-w-52 px-3 py-2">
        <span className="flex flex-wrap gap-1">
          {item.tags.map((tag) => (
            <Link
              key={tag}
              to="/applications"
              search={(before) => ({ ...before, view: "table" as const, tag })}
              className="max-w-full truncate rounded-sm bg-well px-1.5 text-xs text-muted no-underline hover:text-ink"
            >
              {tag}
            </Link>
          ))}
        </span>
      </td>
    </tr>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (isChecked: boolean) => void;
}) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
      className="block size-4.5 accent-accent"
    />
  );
}

function Nothing() {
  const text = useText(trackMessages);
  const { q, status, tag, archived } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrowed = [q, status, tag, archived].some((each) => each !== undefined);
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
  return (
    <EmptyState
      icon={<Briefcase />}
      title={text.none}
      action={
        <ButtonLink to="/jobs/add" look="primary">
          {text.addJob}
        </ButtonLink>
      }
    >
      {text.noneDetail}
    </EmptyState>
  );
}
