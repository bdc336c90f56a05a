import { useQuery } from "@tanstack/react-query";
import { type Reminder, trackerQueries } from "../../../api/tracker.ts";
import { useText } from "../../../i18n/locale.tsx";
import { taskMessages } from "../../tasks/messages.ts";
import { NewReminder } from "../../tasks/new-reminder.tsx";
import { ReminderRow } from "../../tasks/reminder-row.tsx";
import { Part } from "./part.tsx";

export function Reminders({ id }: { id: string }) {
  const text = useText(taskMessages);
  const query = useQuery(trackerQueries.reminders(id));
  return (
    <Part
      title={text.reminders}
      empty={text.noReminders}
      query={query}
      footer={<NewReminder applicationId={id} />}
    >
      {(reminders) => (
        <ul className="grid gap-1">
          {[...reminders].sort(nextFirst).map((reminder) => (
            <ReminderRow key={reminder.id} reminder={reminder} isAmongIts />
          ))}
        </ul>
      )}
    </Part>
  );
}

/** Those still to come, next first; then the others, latest first. */
function nextFirst(a: Reminder, b: Reminder): number {
  if ((a.status === "scheduled") !== (b.status === "scheduled")) return a.status === "scheduled" ? -1 : 1;
  return a.status === "scheduled" ? a.dueAt.localeCompare(b.dueAt) : b.dueAt.localeCompare(a.dueAt);
}
