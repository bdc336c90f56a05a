import { tasksCreate } from "@tailorbird/sdk/generated/sdk.gen";
import { type FormEvent, useRef } from "react";
import { api } from "../../api/client.ts";
import { trackerQueries } from "../../api/tracker.ts";
import { useIdempotency } from "../../api/use-idempotency.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { TextInput } from "../../ui/field.tsx";
import { useChange } from "../../ui/use-change.ts";
import { taskMessages } from "./messages.ts";

/** @param applicationId What the task is for; none for one that belongs to no application. */
export function NewTask({ applicationId }: { applicationId?: string }) {
  const text = useText(taskMessages);
  const form = useRef<HTMLFormElement>(null);
  const { headersFor, done } = useIdempotency();
  const create = useChange((given: { title: string; dueAt?: string }) => {
    const body = { ...given, ...(applicationId !== undefined && { applicationId }) };
    return tasksCreate({ client: api, headers: headersFor(body), body });
  }, trackerQueries.all);
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
          done();
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
      <div className="flex flex-wrap gap-2">
        <TextInput
          label={text.dueAt}
          isLabelHidden
          name="due"
          type="datetime-local"
          className="min-w-44 flex-1"
        />
        <Button type="submit" busy={create.isPending}>
          {text.add}
        </Button>
      </div>
    </form>
  );
}
