import { Link } from "@tanstack/react-router";
import { Bell, CalendarClock, Flag, ListTodo } from "lucide-react";
import type { ReactNode } from "react";
import type { CalendarEntry } from "../../api/tracker.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { classes } from "../../ui/classes.ts";
import { calendarMessages } from "./messages.ts";

const looks = {
  interview: { icon: CalendarClock, colour: "text-accent" },
  deadline: { icon: Flag, colour: "text-removed" },
  task: { icon: ListTodo, colour: "text-ink" },
  reminder: { icon: Bell, colour: "text-proof" },
} as const;

/** One entry in a line: when, what, and where it leads. @param when Instead of the time, where days differ. */
export function EntryLine({
  entry,
  compact = false,
  when,
}: {
  entry: CalendarEntry;
  compact?: boolean;
  when?: ReactNode;
}) {
  const text = useText(calendarMessages);
  const formats = useFormats();
  const { icon: Icon, colour } = looks[entry.kind];
  const time = entry.at === null ? undefined : formats.time(entry.at);
  const title = entry.title ?? text.untitled;
  const details = [text.kinds[entry.kind], entry.company, entry.isOver && text.over];
  return (
    <div
      className={classes(
        "relative flex min-w-0 items-start rounded-md hover:bg-well",
        compact ? "gap-1.5 px-1 py-0.5 text-xs" : "gap-3 px-3 py-2 text-sm",
        entry.isOver && "text-muted",
      )}
    >
      <Icon
        className={classes(
          "shrink-0",
          entry.isOver ? "text-muted" : colour,
          compact ? "mt-px size-3.5" : "mt-0.5 size-4.5",
        )}
        aria-hidden
      />
      {!compact && (
        <span className="figures w-14 shrink-0 text-muted sm:w-28">{when ?? time ?? text.allDay}</span>
      )}
      <span className="min-w-0 flex-1">
        <Target entry={entry}>
          <span
            className={classes(
              "block",
              compact ? "truncate" : "font-medium",
              entry.isOver && entry.kind === "task" && "line-through",
            )}
            dir="auto"
          >
            {compact && time && <span className="figures me-1 text-muted">{time}</span>}
            {title}
          </span>
          {compact && <span className="sr-only">{`, ${details.filter(Boolean).join(", ")}`}</span>}
        </Target>
        {!compact && <span className="block truncate text-muted">{details.filter(Boolean).join(" · ")}</span>}
      </span>
    </div>
  );
}

/** To the application, else to the job; a task of its own is on Today. */
function Target({ entry, children }: { entry: CalendarEntry; children: ReactNode }) {
  const className = "text-inherit no-underline after:absolute after:inset-0";
  if (entry.applicationId !== null)
    return (
      <Link to="/applications/$id" params={{ id: entry.applicationId }} className={className}>
        {children}
      </Link>
    );
  if (entry.jobId !== null)
    return (
      <Link to="/jobs/$jobId" params={{ jobId: entry.jobId }} className={className}>
        {children}
      </Link>
    );
  return (
    <Link to="/" className={className}>
      {children}
    </Link>
  );
}
