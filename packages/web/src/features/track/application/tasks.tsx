import { idempotencyKey, ifRevision } from "@tailorbird/sdk/client";
import { tasksCreate, tasksDelete, tasksUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Task } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { type FormEvent, useRef } from "react";
import { api } from "../../../api/client.ts";
import { trackerQueries } from "../../../api/tracker.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { classes } from "../../../ui/classes.ts";
import { TextInput } from "../../../ui/field.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { applicationMessages } from "./messages.ts";
import { Part } from "./part.tsx";

export function Tasks({ id }: { id: string }) {
  const text = useText(applicationMessages);
  const query = useQuery(trackerQueries.tasks(id));
  return (
    <Part title={text.tasks} empty={text.noTasks} query={query} footer={<NewTask id={id} />}>
      {(tasks) => (
        <ul className="grid gap-1">
          {[...tasks].sort(openFirst).map((task) => (
            <OneTask key={task.id} id={id} task={task} />
          ))}
        </ul>
      )}
    </Part>
  );
}

/** Open ones by when they are due, those without a day after them; then the done ones, last done first. */
function openFirst(a: Task, b: Task): number {
  if ((a.doneAt === null) !== (b.doneAt === null)) return a.doneAt === null ? -1 : 1;
  if (a.doneAt !== null && b.doneAt !== null) return b.doneAt.localeCompare(a.doneAt);
  return (a.dueAt ?? "9999").localeCompare(b.dueAt ?? "9999");
}

function OneTask({ id, task }: { id: string; task: Task }) {
  const text = useText(applicationMessages);
  const formats = useFormats();
  const list = trackerQueries.tasks(id).queryKey;
  const update = useChange(
    (done: boolean) =>
      tasksUpdate({
        client: api,
        path: { id: task.id },
        headers: ifRevision(task.revision),
        body: { done },
      }),
    list,
  );
  const remove = useChange(() => tasksDelete({ client: api, path: { id: task.id } }), list);
  const isDone = update.isPending ? update.variables : task.doneAt !== null;
  const isOverdue = !isDone && task.dueAt !== null && new Date(task.dueAt) < new Date();
  return (
    <li className="flex items-start gap-2.5">
      <input
        type="checkbox"
        aria-label={text.markDone(task.title)}
        checked={isDone}
        disabled={update.isPending}
        onChange={(event) => update.mutate(event.target.checked)}
        className="mt-1.5 size-4.5 shrink-0 accent-accent"
      />
      <div className="min-w-0 flex-1 pt-1 text-sm">
        <p className={classes(isDone && "text-muted line-through")}>{task.title}</p>
        {task.dueAt !== null && !isDone && (
          <p className={isOverdue ? "font-semibold text-removed" : "text-muted"}>
            {isOverdue ? text.overdue(formats.moment(task.dueAt)) : text.due(formats.moment(task.dueAt))}
          </p>
        )}
      </div>
      <IconButton
        size="small"
        label={text.deleteTask(task.title)}
        busy={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}

function NewTask({ id }: { id: string }) {
  const text = useText(applicationMessages);
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(crypto.randomUUID());
  const create = useChange(
    (body: { title: string; dueAt?: string }) =>
      tasksCreate({
        client: api,
        headers: idempotencyKey(key.current),
        body: { ...body, applicationId: id },
      }),
    trackerQueries.tasks(id).queryKey,
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const title = String(values.get("title")).trim();
    const due = String(values.get("due"));
    if (title === "") return;
    create.mutate(
      { title, ...(due !== "" && { dueAt: new Date(due).toISOString() }) },
      {
        onSuccess: () => {
          form.current?.reset();
          key.current = crypto.randomUUID();
        },
      },
    );
  };
  return (
    <form ref={form} onSubmit={submit} className="grid gap-2">
      <TextInput
        label={text.newTask}
        isLabelHidden
        name="title"
        placeholder={text.newTask}
        required
        maxLength={300}
        autoComplete="off"
      />
      <div className="flex gap-2">
        <TextInput
          label={text.dueAt}
          isLabelHidden
          name="due"
          type="datetime-local"
          className="min-w-0 flex-1"
        />
        <Button type="submit" busy={create.isPending}>
          {text.addTask}
        </Button>
      </div>
    </form>
  );
}
