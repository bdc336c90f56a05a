import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { CalendarX2, ChevronLeft, ChevronRight } from "lucide-react";
import { trackerQueries } from "../../api/tracker.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { buttonClasses } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { Calendar as Subscribe } from "../settings/general/calendar.tsx";
import { AgendaList } from "./agenda-list.tsx";
import {
  addDays,
  dayOf,
  entryDay,
  firstWeekdayOf,
  groupByDay,
  startOfDay,
  weekOf,
  weeksOfMonth,
} from "./days.ts";
import { calendarMessages } from "./messages.ts";
import { MonthGrid } from "./month-grid.tsx";

const route = getRouteApi("/_app/calendar");

/** A month or a week of everything that has a time; on a phone a list of its days. */
export function CalendarPage() {
  const text = useText(calendarMessages);
  const { tag } = useFormats();
  const { view, day } = route.useSearch();
  const anchor = (day && startOfDay(day)) || startOfDay(dayOf(new Date())) || new Date();
  const firstWeekday = firstWeekdayOf(tag);
  const isWeek = view === "week";
  const weeks = isWeek ? [weekOf(anchor, firstWeekday)] : weeksOfMonth(anchor, firstWeekday);
  const days = weeks.flat();
  const from = days[0] as Date;
  const to = addDays(days.at(-1) as Date, 1);
  // Deadlines have a day and no zone: those of the days beside may be this clock's.
  const { data, error, refetch } = useQuery(trackerQueries.calendar(from, to));
  const shown = new Set(days.map(dayOf));
  const byDay = groupByDay((data ?? []).filter((entry) => shown.has(entryDay(entry))));
  return (
    <Page wide title={text.title} lead={text.lead}>
      <Toolbar anchor={anchor} isWeek={isWeek} days={days} />
      {error && <ErrorState error={error} retry={refetch} />}
      {!data && !error && <Loading lines={8} />}
      {data && !isWeek && (
        <div className="hidden md:block">
          <MonthGrid weeks={weeks} month={anchor.getMonth()} byDay={byDay} />
        </div>
      )}
      {data && (
        <div className={isWeek ? undefined : "md:hidden"}>
          {byDay.size === 0 ? (
            <EmptyState icon={<CalendarX2 />} title={text.nothing}>
              {text.nothingHint}
            </EmptyState>
          ) : (
            <AgendaList byDay={byDay} />
          )}
        </div>
      )}
      <div className="mt-12">
        <Subscribe />
      </div>
    </Page>
  );
}

function Toolbar({ anchor, isWeek, days }: { anchor: Date; isWeek: boolean; days: Date[] }) {
  const text = useText(calendarMessages);
  const { tag } = useFormats();
  const step = (by: 1 | -1) =>
    dayOf(isWeek ? addDays(anchor, 7 * by) : new Date(anchor.getFullYear(), anchor.getMonth() + by, 1));
  const name = isWeek
    ? new Intl.DateTimeFormat(tag, { dateStyle: "medium" }).formatRange(days[0] as Date, days.at(-1) as Date)
    : new Intl.DateTimeFormat(tag, { month: "long", year: "numeric" }).format(anchor);
  const view = isWeek ? { view: "week" as const } : {};
  const unit = isWeek ? "week" : "month";
  const square = buttonClasses({ look: "secondary" }, "aspect-square px-0!");
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-3" data-print="hide">
      <h2 className="title min-w-48 flex-1 text-xl" aria-live="polite">
        {name}
      </h2>
      <nav aria-label={text.view} className="flex rounded-md border border-line bg-well p-0.5">
        {([undefined, "week"] as const).map((view) => (
          <Link
            key={view ?? "month"}
            to="/calendar"
            search={({ day }) => ({ ...(view && { view }), ...(day && { day }) })}
            activeOptions={{ includeSearch: true, exact: true, explicitUndefined: true }}
            className="flex min-h-9 items-center rounded-sm px-3 text-sm font-medium text-muted no-underline aria-[current=page]:bg-card aria-[current=page]:text-ink aria-[current=page]:shadow-card"
          >
            {text[view ?? "month"]}
          </Link>
        ))}
      </nav>
      <div className="flex gap-1">
        <Link
          to="/calendar"
          search={{ ...view, day: step(-1) }}
          aria-label={text.earlier[unit]}
          className={square}
        >
          <ChevronLeft className="rtl:rotate-180" aria-hidden />
        </Link>
        <Link to="/calendar" search={view} className={buttonClasses({ look: "secondary" })}>
          {text.today}
        </Link>
        <Link
          to="/calendar"
          search={{ ...view, day: step(1) }}
          aria-label={text.later[unit]}
          className={square}
        >
          <ChevronRight className="rtl:rotate-180" aria-hidden />
        </Link>
      </div>
    </div>
  );
}
