import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { ArrowDownUp, Columns3, Plus, Rows3, Search } from "lucide-react";
import { useEffect, useState } from "react";
import { applicationQueries } from "../../api/applications.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { TextInput } from "../../ui/field.tsx";
import { Page } from "../../ui/page.tsx";
import { Board } from "./board/board.tsx";
import { trackMessages } from "./messages.ts";
import { NoApplication } from "./no-application.tsx";
import { ApplicationTable } from "./table/application-table.tsx";

const route = getRouteApi("/_app/applications");

export function TrackPage() {
  const text = useText(trackMessages);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isTable = search.view === "table";
  const { data: any } = useQuery(applicationQueries.any());
  return (
    <Page
      wide
      title={text.title}
      lead={text.lead}
      actions={
        <>
          <ButtonLink to="/applications/import" icon={<ArrowDownUp aria-hidden />}>
            {text.bringIn}
          </ButtonLink>
          <ButtonLink to="/jobs/add" search={{ board: true }} look="primary" icon={<Plus aria-hidden />}>
            {text.addJob}
          </ButtonLink>
        </>
      }
    >
      <div className="mb-4 flex flex-wrap items-center gap-3" data-print="hide">
        <nav aria-label={text.view} className="flex rounded-md border border-line bg-well p-0.5">
          <ViewLink view={undefined} icon={<Columns3 aria-hidden />} label={text.board} />
          <ViewLink view="table" icon={<Rows3 aria-hidden />} label={text.table} />
        </nav>
        <Filter />
        {!isTable && (
          <Button
            look="quiet"
            aria-pressed={search.ended === true}
            onClick={() =>
              navigate({ search: ({ ended, ...rest }) => (ended ? rest : { ...rest, ended: true as const }) })
            }
          >
            {search.ended ? text.hideEnded : text.showEnded}
          </Button>
        )}
      </div>
      {isTable ? (
        <ApplicationTable />
      ) : any === false ? (
        <NoApplication />
      ) : (
        <Board words={search.q ?? ""} withEnded={search.ended === true} />
      )}
    </Page>
  );
}

function ViewLink({
  view,
  icon,
  label,
}: {
  view: "table" | undefined;
  icon: React.ReactNode;
  label: string;
}) {
  return (
    <Link
      to="/applications"
      search={({ view: _, ...rest }) => (view === undefined ? rest : { ...rest, view })}
      activeOptions={{ includeSearch: true, exact: true, explicitUndefined: true }}
      className="flex min-h-9 items-center gap-2 rounded-sm px-3 text-sm font-medium text-muted no-underline aria-[current=page]:bg-card aria-[current=page]:text-ink aria-[current=page]:shadow-card [&_svg]:size-4"
    >
      {icon}
      {label}
    </Link>
  );
}

const typingPauseMs = 250;

/** Narrows what is shown to what holds the words; the address follows once the typing pauses. */
function Filter() {
  const text = useText(trackMessages);
  const { q = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const [words, setWords] = useState(q);
  useEffect(() => setWords(q), [q]);
  useEffect(() => {
    if (words.trim() === q) return;
    const timer = setTimeout(() => {
      navigate({
        replace: true,
        search: ({ q: _, ...rest }) => (words.trim() === "" ? rest : { ...rest, q: words.trim() }),
      });
    }, typingPauseMs);
    return () => clearTimeout(timer);
  }, [words, q, navigate]);
  return (
    <div className="relative order-last w-full min-w-0 sm:order-none sm:w-72 [&_input]:ps-9">
      <Search
        className="pointer-events-none absolute inset-y-0 start-3 z-10 my-auto size-4 text-muted"
        aria-hidden
      />
      <TextInput
        type="search"
        label={text.filter}
        isLabelHidden
        placeholder={text.filterHint}
        maxLength={200}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </div>
  );
}
