import type { Task } from "@tailorbird/sdk/generated/types.gen";
import { useId } from "react";
import { commonMessages } from "../../i18n/common.ts";
import { toLocalInput } from "../../i18n/local-time.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { TextInput } from "../../ui/field.tsx";
import { taskMessages } from "./messages.ts";
import { useTask } from "./use-task.ts";

export function EditTask({ task, onClose }: { task: Task; onClose: () => void }) {
  const text = useText(taskMessages);
  const common = useText(commonMessages);
  const form = useId();
  const { update } = useTask(task);
  return (
    <Dialog open onClose={onClose} title={text.editTask}>
      <form
        id={form}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const values = new FormData(event.currentTarget);
          const due = String(values.get("due"));
          const title = String(values.get("title")).trim();
          if (title === "") return;
          const body = { title, dueAt: due === "" ? null : new Date(due).toISOString() };
          update.mutate({ revision: task.revision, body }, { onSuccess: onClose });
        }}
      >
        <TextInput
          label={text.title}
          name="title"
          required
          maxLength={300}
          autoComplete="off"
          defaultValue={task.title}
        />
        <TextInput
          label={text.dueAt}
          hint={text.withoutDay}
          name="due"
          type="datetime-local"
          defaultValue={task.dueAt === null ? "" : toLocalInput(new Date(task.dueAt))}
        />
      </form>
      <DialogActions>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button look="primary" type="submit" form={form} busy={update.isPending}>
          {common.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
