import type { Task } from "@tailorbird/sdk/generated/types.gen";
import { Ellipsis } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { IconButton } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { Menu, MenuHeading, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import { EditTask } from "./edit-task.tsx";
import { taskMessages } from "./messages.ts";
import { snoozes, snoozeUntil } from "./snooze.ts";
import { useTask } from "./use-task.ts";

const hour = 60;

/** A task: ticked off, put off, reminded of, changed, deleted. @param about What it belongs to, where that is not plain. */
export function TaskRow({ task, about }: { task: Task; about?: ReactNode }) {
  const text = useText(taskMessages);
  const formats = useFormats();
  const [shown, setShown] = useState<"edit" | "delete">();
  const { update, remove, setDone, putOff, remind } = useTask(task);
  const wanted = update.isPending ? update.variables.body.done : undefined;
  const isDone = wanted ?? task.doneAt !== null;
  const isOverdue = !isDone && task.dueAt !== null && new Date(task.dueAt) < new Date();
  return (
    <li className="flex items-start gap-2.5">
      <input
        type="checkbox"
        aria-label={text.markDone(task.title)}
        checked={isDone}
        disabled={update.isPending}
        onChange={(event) => setDone(event.target.checked)}
        className="mt-1.5 size-4.5 shrink-0 accent-accent"
      />
      <div className="min-w-0 flex-1 pt-1 text-sm">
        <p className={classes(isDone && "text-muted line-through")} dir="auto">
          {task.title}
        </p>
        {about}
        {task.dueAt !== null && !isDone && (
          <p className={isOverdue ? "font-semibold text-removed" : "text-muted"}>
            {isOverdue ? text.overdue(formats.moment(task.dueAt)) : text.due(formats.moment(task.dueAt))}
          </p>
        )}
      </div>
      <Menu
        trigger={
          <IconButton size="small" label={text.menu(task.title)} disabled={remove.isPending}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        {!isDone && (
          <>
            <MenuHeading>{text.snooze}</MenuHeading>
            {snoozes.map((snooze) => (
              <MenuItem key={snooze} onClick={() => putOff(snoozeUntil(snooze))}>
                {text.snoozes[snooze]}
              </MenuItem>
            ))}
            <MenuSeparator />
          </>
        )}
        {!isDone && task.dueAt !== null && (
          <>
            <MenuHeading>{text.remind}</MenuHeading>
            <MenuItem onClick={() => remind(0)}>{text.reminds.atTime}</MenuItem>
            <MenuItem onClick={() => remind(hour)}>{text.reminds.hour}</MenuItem>
            <MenuItem onClick={() => remind(24 * hour)}>{text.reminds.day}</MenuItem>
            <MenuSeparator />
          </>
        )}
        <MenuItem onClick={() => setShown("edit")}>{text.edit}</MenuItem>
        <MenuItem onClick={() => setShown("delete")}>{text.delete}</MenuItem>
      </Menu>
      {shown === "edit" && <EditTask task={task} onClose={() => setShown(undefined)} />}
      <ConfirmDialog
        open={shown === "delete"}
        onClose={() => setShown(undefined)}
        onConfirm={() => {
          setShown(undefined);
          remove.mutate(undefined);
        }}
        title={text.deleteTitle(task.title)}
        confirm={text.delete}
      >
        {text.deleteDetail}
      </ConfirmDialog>
    </li>
  );
}
