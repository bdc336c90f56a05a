import { Link } from "@tanstack/react-router";
import type { CalendarEntry } from "../../api/tracker.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { classes } from "../../ui/classes.ts";
import { type Day, dayOf } from "./days.ts";
import { EntryLine } from "./entry-line.tsx";
import { calendarMessages } from "./messages.ts";

/** More than that is said by number, and shown in the week. */
const mostInADay = 3;

export function MonthGrid({
  weeks,
  month,
  byDay,
}: {
  weeks: readonly Date[][];
  month: number;
  byDay: ReadonlyMap<Day, CalendarEntry[]>;
}) {
  const text = useText(calendarMessages);
  const { tag } = useFormats();
  const short = new Intl.DateTimeFormat(tag, { weekday: "short" });
  const long = new Intl.DateTimeFormat(tag, { weekday: "long" });
  return (
    <div className="card overflow-hidden">
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{text.title}</caption>
        <thead>
          <tr className="border-b border-line">
            {weeks[0]?.map((day) => (
              <th
                key={day.getDay()}
                scope="col"
                abbr={long.format(day)}
                className="px-2 py-2 text-start text-xs font-semibold text-muted"
              >
                {short.format(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={dayOf(week[0] as Date)} className="border-b border-line last:border-0">
              {week.map((day) => (
                <Cell
                  key={dayOf(day)}
                  day={day}
                  isOutside={day.getMonth() !== month}
                  entries={byDay.get(dayOf(day)) ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ day, isOutside, entries }: { day: Date; isOutside: boolean; entries: CalendarEntry[] }) {
  const text = useText(calendarMessages);
  const formats = useFormats();
  const isToday = dayOf(day) === dayOf(new Date());
  const hidden = entries.length - mostInADay;
  return (
    <td
      className={classes(
        "h-28 border-e border-line p-1 align-top last:border-0",
        isOutside && "bg-well text-muted",
      )}
    >
      <time
        dateTime={dayOf(day)}
        aria-current={isToday ? "date" : undefined}
        className={classes(
          "figures mb-0.5 grid size-6 place-items-center rounded-full text-xs",
          isToday && "bg-accent font-semibold text-on-accent",
        )}
      >
        <span aria-hidden>{day.getDate()}</span>
        <span className="sr-only">{formats.date(day)}</span>
      </time>
      <ul>
        {entries.slice(0, mostInADay).map((entry) => (
          <li key={`${entry.kind}${entry.id}`}>
            <EntryLine entry={entry} compact />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Link
          to="/calendar"
          search={{ view: "week", day: dayOf(day) }}
          className="px-1 text-xs font-medium text-accent"
        >
          {text.more(hidden)}
        </Link>
      )}
    </td>
  );
}
