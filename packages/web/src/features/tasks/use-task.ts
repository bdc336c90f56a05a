import { ifRevision } from "@tailorbird/sdk/client";
import { remindersCreate, tasksDelete, tasksUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Task, TasksUpdateData } from "@tailorbird/sdk/generated/types.gen";
import { api } from "../../api/client.ts";
import { trackerQueries } from "../../api/tracker.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { announce } from "../../ui/live-region.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { afterChange, useChange } from "../../ui/use-change.ts";
import { taskMessages } from "./messages.ts";

type Changes = NonNullable<TasksUpdateData["body"]>;

/** What can be done with a task; being done and being put off can be undone in passing. */
export function useTask(task: Task) {
  const text = useText(taskMessages);
  const common = useText(commonMessages);
  const formats = useFormats();
  const path = { id: task.id };
  const update = useChange(
    ({ revision, body }: { revision: number; body: Changes }) =>
      tasksUpdate({ client: api, path, headers: ifRevision(revision), body }),
    trackerQueries.all,
  );
  const remove = useChange(() => tasksDelete({ client: api, path }), trackerQueries.all);
  const remind = useChange(
    (minutes: number) =>
      remindersCreate({
        client: api,
        body: {
          taskId: task.id,
          text: task.title,
          when: { type: "before", minutes },
          ...(task.applicationId !== null && { applicationId: task.applicationId }),
        },
      }),
    trackerQueries.all,
  );
  const change = (body: Changes, said: string, undone: Changes) =>
    afterChange(update.mutateAsync({ revision: task.revision, body }), ({ revision }) => {
      announce(said);
      toasts.add({
        title: said,
        actionProps: { children: common.undo, onClick: () => update.mutate({ revision, body: undone }) },
      });
    });
  return {
    update,
    remove,
    setDone: (done: boolean) => {
      if (done) change({ done }, text.done(task.title), { done: false });
      else update.mutate({ revision: task.revision, body: { done } });
    },
    putOff: (until: Date) =>
      change({ dueAt: until.toISOString() }, text.snoozed(task.title, formats.moment(until)), {
        dueAt: task.dueAt,
      }),
    remind: (minutes: number) =>
      afterChange(remind.mutateAsync(minutes), () => toasts.add({ title: text.reminded(task.title) })),
  };
}
