import type { Task } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { trackerQueries } from "../../../api/tracker.ts";
import { useText } from "../../../i18n/locale.tsx";
import { NewTask } from "../../tasks/new-task.tsx";
import { TaskRow } from "../../tasks/task-row.tsx";
import { applicationMessages } from "./messages.ts";
import { Part } from "./part.tsx";

export function Tasks({ id }: { id: string }) {
  const text = useText(applicationMessages);
  const query = useQuery(trackerQueries.tasks(id));
  return (
    <Part title={text.tasks} empty={text.noTasks} query={query} footer={<NewTask applicationId={id} />}>
      {(tasks) => (
        <ul className="grid gap-1">
          {[...tasks].sort(openFirst).map((task) => (
            <TaskRow key={task.id} task={task} />
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
