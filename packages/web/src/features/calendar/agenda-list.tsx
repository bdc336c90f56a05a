import type { CalendarEntry } from "../../api/tracker.ts";
import { useFormats } from "../../i18n/locale.tsx";
import { type Day, dayOf, startOfDay } from "./days.ts";
import { EntryLine } from "./entry-line.tsx";

/** The days on which there is something, each with what there is. */
export function AgendaList({ byDay }: { byDay: ReadonlyMap<Day, CalendarEntry[]> }) {
  const { tag } = useFormats();
  const heading = new Intl.DateTimeFormat(tag, { weekday: "long", day: "numeric", month: "long" });
  const today = dayOf(new Date());
  return (
    <ol className="grid gap-4">
      {[...byDay.keys()].sort().map((day) => (
        <li key={day} className="card p-3">
          <h3
            className={`px-3 pt-1 pb-2 text-sm font-semibold ${day === today ? "text-accent" : ""}`}
            aria-current={day === today ? "date" : undefined}
          >
            {heading.format(startOfDay(day))}
          </h3>
          <ul className="grid">
            {byDay.get(day)?.map((entry) => (
              <li key={`${entry.kind}${entry.id}`}>
                <EntryLine entry={entry} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
