import { ifRevision } from "@tailorbird/sdk/client";
import { remindersCreate, remindersDelete, remindersUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import { Link } from "@tanstack/react-router";
import { BellRing, Ellipsis } from "lucide-react";
import { api } from "../../api/client.ts";
import { type Reminder, trackerQueries } from "../../api/tracker.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { IconButton } from "../../ui/button.tsx";
import { Menu, MenuHeading, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { afterChange, useChange } from "../../ui/use-change.ts";
import { taskMessages } from "./messages.ts";
import { snoozes, snoozeUntil } from "./snooze.ts";

/**
 * A reminder: what of, when it comes or what became of it; put off, or deleted, which can be undone.
 * @param isAmongIts It stands on the page of its application, which need not be said of each.
 */
export function ReminderRow({ reminder, isAmongIts = false }: { reminder: Reminder; isAmongIts?: boolean }) {
  const text = useText(taskMessages);
  const common = useText(commonMessages);
  const formats = useFormats();
  const { id, applicationId, revision, when, dueAt, sentAt, status, reason, about } = reminder;
  const subject = about && nameOf(about, common.untitledJob);
  const name =
    reminder.text ?? (about && subject ? text.remindsOf[about.kind](subject) : text.reminderNoText);
  /** Where its own words, or a task's, do not say which job it is about. */
  const job = about && (reminder.text !== null ? subject : about.kind === "task" ? about.company : undefined);
  const putOff = useChange(
    (at: Date) =>
      remindersUpdate({
        client: api,
        path: { id },
        headers: ifRevision(revision),
        body: { when: { type: "at", at: at.toISOString() } },
      }),
    trackerQueries.all,
  );
  const restore = useChange(
    () => remindersCreate({ client: api, body: bodyOf(reminder) }),
    trackerQueries.all,
  );
  const remove = useChange(() => remindersDelete({ client: api, path: { id } }), trackerQueries.all);
  const sayRemoved = () =>
    toasts.add({
      title: text.reminderDone,
      // One that was sent would be sent once more.
      ...(status === "scheduled" && {
        actionProps: { children: common.undo, onClick: () => restore.mutate(undefined) },
      }),
    });
  const facts = [
    when.type === "no_answer" && text.noAnswer(when.days),
    formats.moment(sentAt ?? dueAt),
    about?.at && text.aboutAt[about.kind](formats.moment(about.at)),
    status !== "scheduled" && text.statuses[status],
    reason !== null && text.reasons[reason],
  ];
  return (
    <li className="flex items-start gap-2.5">
      <BellRing className="mt-1.5 size-4.5 shrink-0 text-muted" aria-hidden />
      <div className="min-w-0 flex-1 pt-1 text-sm">
        <p className={status === "scheduled" ? undefined : "text-muted"} dir="auto">
          {name}
        </p>
        {job && !isAmongIts && (
          <p className="truncate text-muted" dir="auto">
            {applicationId === null ? (
              job
            ) : (
              <Link
                to="/applications/$id"
                params={{ id: applicationId }}
                className="text-inherit underline-offset-4 hover:underline"
              >
                {job}
              </Link>
            )}
          </p>
        )}
        <p className="text-muted">{facts.filter(Boolean).join(" · ")}</p>
      </div>
      <Menu
        trigger={
          <IconButton size="small" label={text.putOff(name)} disabled={remove.isPending || putOff.isPending}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuHeading>{text.snooze}</MenuHeading>
        {snoozes.map((snooze) => {
          const until = snoozeUntil(snooze);
          const said = text.reminderPutOff(formats.moment(until));
          return (
            <MenuItem
              key={snooze}
              onClick={() => afterChange(putOff.mutateAsync(until), () => toasts.add({ title: said }))}
            >
              {text.snoozes[snooze]}
            </MenuItem>
          );
        })}
        <MenuSeparator />
        <MenuItem onClick={() => afterChange(remove.mutateAsync(undefined), sayRemoved)}>
          {text.delete}
        </MenuItem>
      </Menu>
    </li>
  );
}

function nameOf({ title, company }: NonNullable<Reminder["about"]>, untitled: string): string {
  return [title ?? untitled, company].filter(Boolean).join(" · ");
}

/** The same reminder once more. */
function bodyOf({ applicationId, taskId, interviewId, text, when }: Reminder) {
  return {
    when,
    ...(applicationId !== null && { applicationId }),
    ...(taskId !== null && { taskId }),
    ...(interviewId !== null && { interviewId }),
    ...(text !== null && { text }),
  };
}
