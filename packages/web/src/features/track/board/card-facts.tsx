import type { ListedApplication } from "@tailorbird/sdk/generated/types.gen";
import { CalendarClock, ListTodo } from "lucide-react";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { classes } from "../../../ui/classes.ts";
import { trackMessages } from "../messages.ts";
import { formatSalary } from "../salary.ts";
import type { NextStep } from "./use-next-steps.ts";

/** Below a card's title: where, for how much, since when, and what comes next. */
export function CardFacts({ card, next }: { card: ListedApplication; next: NextStep | undefined }) {
  const text = useText(trackMessages);
  const formats = useFormats();
  const { deadline, location, workplace, salary, posting } = card.job;
  const isSaved = card.status === "saved";
  const facts = [
    location,
    workplace && text.workplaces[workplace],
    salary && formatSalary(salary, formats.tag, text),
    isSaved && deadline !== null && text.deadline(formats.date(`${deadline}T12:00:00`)),
    isSaved && (posting === "closed" || posting === "changed") && text.posting[posting],
    !isSaved && next === undefined && formats.relative(card.statusAt),
  ].filter(Boolean);
  if (facts.length === 0 && card.tags.length === 0 && next === undefined) return null;
  return (
    <div className="grid gap-1.5 px-3 pb-2.5 text-xs">
      {facts.length > 0 && <p className="line-clamp-2 text-muted">{facts.join(" · ")}</p>}
      {card.tags.length > 0 && (
        <p className="flex flex-wrap gap-1">
          {card.tags.slice(0, 3).map((tag) => (
            <span key={tag} className="max-w-full truncate rounded-sm bg-well px-1.5 text-muted">
              {tag}
            </span>
          ))}
        </p>
      )}
      {next !== undefined && <Next step={next} />}
    </div>
  );
}

function Next({ step: { kind, title, at } }: { step: NextStep }) {
  const text = useText(trackMessages);
  const formats = useFormats();
  const Icon = kind === "interview" ? CalendarClock : ListTodo;
  const isOverdue = kind === "task" && at !== null && new Date(at) < new Date();
  // On what is drawn itself: a card out of sight does not hear of a change of the appearance by inheritance.
  const colour = isOverdue ? "text-removed" : "text-ink";
  const words =
    kind === "interview"
      ? text.interview(when(formats.tag).format(new Date(at ?? 0)))
      : isOverdue
        ? text.overdue(title ?? "")
        : [title, at && formats.date(at)].filter(Boolean).join(" · ");
  return (
    <p className="flex items-start gap-1.5 border-t border-line pt-1.5 font-medium">
      <Icon className={classes("mt-px size-3.5 shrink-0", colour)} aria-hidden />
      <span className={classes("line-clamp-2 min-w-0", colour)}>{words}</span>
    </p>
  );
}

/** `Mon 30 Nov, 14:30`. */
const when = (tag: string) =>
  new Intl.DateTimeFormat(tag, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  });
