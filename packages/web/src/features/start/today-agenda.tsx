/** What waits on Today beside tailorings: what is to be done, and what comes up. */
import type { Task } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { applicationQueries } from "../../api/applications.ts";
import { trackerQueries } from "../../api/tracker.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { addDays, dayOf, entryDay } from "../calendar/days.ts";
import { EntryLine } from "../calendar/entry-line.tsx";
import { calendarMessages } from "../calendar/messages.ts";
import { taskMessages } from "../tasks/messages.ts";
import { NewReminder } from "../tasks/new-reminder.tsx";
import { NewTask } from "../tasks/new-task.tsx";
import { ReminderRow } from "../tasks/reminder-row.tsx";
import { TaskRow } from "../tasks/task-row.tsx";

const shownFirst = 6;
const daysAhead = 7;

export function TodayAgenda() {
  return (
    <div className="mb-12 grid items-start gap-5 lg:grid-cols-2">
      <ToDo />
      <div className="grid gap-5">
        <ComingUp />
        <OwnReminders />
      </div>
    </div>
  );
}

function Card({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="card p-5">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-semibold">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

function ToDo() {
  const text = useText(taskMessages);
  const [isAllShown, setIsAllShown] = useState(false);
  const { data, error, refetch } = useQuery(trackerQueries.openTasks());
  const tasks = [...(data ?? [])].sort((a, b) => (a.dueAt ?? "9999").localeCompare(b.dueAt ?? "9999"));
  const shown = isAllShown ? tasks : tasks.slice(0, shownFirst);
  return (
    <Card title={text.toDo}>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={3} />}
      {data?.length === 0 && <p className="text-sm text-muted">{text.nothingToDo}</p>}
      <ul className="grid gap-1">
        {shown.map((task) => (
          <TaskRow key={task.id} task={task} about={<About task={task} />} />
        ))}
      </ul>
      {tasks.length > shown.length && (
        <Button size="small" look="quiet" className="mt-1" onClick={() => setIsAllShown(true)}>
          {text.more(tasks.length - shown.length)}
        </Button>
      )}
      <div className="mt-4">
        <NewTask />
      </div>
    </Card>
  );
}

function About({ task }: { task: Task }) {
  const common = useText(commonMessages);
  const { applicationId } = task;
  const { data } = useQuery({
    ...applicationQueries.one(applicationId ?? ""),
    enabled: applicationId !== null,
  });
  if (applicationId === null || data === undefined) return null;
  return (
    <Link
      to="/applications/$id"
      params={{ id: applicationId }}
      className="block truncate text-muted underline-offset-4 hover:underline"
    >
      {[data.title ?? common.untitledJob, data.company].filter(Boolean).join(" · ")}
    </Link>
  );
}

function ComingUp() {
  const text = useText(calendarMessages);
  const { tag } = useFormats();
  const [today] = useState(() => addDays(new Date(), 0));
  const { data, error, refetch } = useQuery(trackerQueries.calendar(today, addDays(today, daysAhead)));
  // Tasks and reminders have their own lists here.
  const entries = (data ?? []).filter(
    (entry) =>
      (entry.kind === "interview" || entry.kind === "deadline") &&
      !entry.isOver &&
      entryDay(entry) >= dayOf(today),
  );
  const when = new Intl.DateTimeFormat(tag, { weekday: "short", hour: "numeric", minute: "numeric" });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: "long" });
  return (
    <Card
      title={text.comingUp}
      action={
        <Link to="/calendar" className="text-sm text-accent no-underline hover:underline">
          {text.wholeCalendar}
        </Link>
      }
    >
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={2} />}
      {data && entries.length === 0 && <p className="text-sm text-muted">{text.comingUpNothing}</p>}
      <ul className="-mx-3">
        {entries.map((entry) => (
          <li key={`${entry.kind}${entry.id}`}>
            <EntryLine
              entry={entry}
              when={
                entry.at === null
                  ? weekday.format(new Date(`${entry.day}T12:00:00`))
                  : when.format(new Date(entry.at))
              }
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OwnReminders() {
  const text = useText(taskMessages);
  const { data, error, refetch } = useQuery(trackerQueries.setReminders());
  const next = [...(data ?? [])].sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, shownFirst);
  return (
    <Card title={text.reminders}>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={2} />}
      {data?.length === 0 && <p className="text-sm text-muted">{text.noReminders}</p>}
      <ul className="grid gap-1">
        {next.map((reminder) => (
          <ReminderRow key={reminder.id} reminder={reminder} />
        ))}
      </ul>
      <div className="mt-4">
        <NewReminder />
      </div>
    </Card>
  );
}
