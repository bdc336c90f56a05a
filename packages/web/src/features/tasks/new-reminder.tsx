import { preferencesGet, remindersCreate } from "@tailorbird/sdk/generated/sdk.gen";
import type { RemindersCreateData } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import { api } from "../../api/client.ts";
import { trackerQueries } from "../../api/tracker.ts";
import { useIdempotency } from "../../api/use-idempotency.ts";
import { toLocalInput } from "../../i18n/local-time.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Select, TextInput } from "../../ui/field.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useChange } from "../../ui/use-change.ts";
import { taskMessages } from "./messages.ts";

type Kind = "at" | "no_answer";

/** @param applicationId What it is about; only then it can wait for an answer. */
export function NewReminder({ applicationId }: { applicationId?: string }) {
  const text = useText(taskMessages);
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<Kind>("at");
  const { headersFor, done } = useIdempotency();
  const create = useChange(
    (body: RemindersCreateData["body"]) => remindersCreate({ client: api, headers: headersFor(body), body }),
    trackerQueries.all,
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const about = String(values.get("text")).trim();
    const when =
      kind === "at"
        ? ({ type: "at", at: new Date(String(values.get("at"))).toISOString() } as const)
        : ({ type: "no_answer", days: Number(values.get("days")) } as const);
    create.mutate(
      { when, ...(about !== "" && { text: about }), ...(applicationId !== undefined && { applicationId }) },
      {
        onSuccess: () => {
          form.current?.reset();
          done();
          toasts.add({ title: text.reminderAdded });
        },
      },
    );
  };
  return (
    <form ref={form} onSubmit={submit} className="grid gap-2">
      <TextInput
        label={text.newReminder}
        isLabelHidden
        name="text"
        placeholder={text.newReminder}
        required={applicationId === undefined}
        maxLength={300}
        autoComplete="off"
      />
      {applicationId !== undefined && (
        <Select
          label={text.when}
          isLabelHidden
          value={kind}
          options={(["at", "no_answer"] as const).map((value) => ({ value, label: text.whens[value] }))}
          onChange={setKind}
        />
      )}
      <div className="flex flex-wrap items-end gap-2">
        {kind === "at" ? (
          <TextInput
            label={text.when}
            isLabelHidden
            name="at"
            type="datetime-local"
            required
            min={toLocalInput(new Date())}
            className="min-w-44 flex-1"
          />
        ) : (
          <TextInput
            label={text.days}
            name="days"
            type="number"
            required
            min={1}
            max={365}
            defaultValue={7}
            className="min-w-44 flex-1"
          />
        )}
        <Button type="submit" busy={create.isPending}>
          {text.addReminder}
        </Button>
      </div>
      <MailHint />
    </form>
  );
}

/** A reminder that can't be mailed is said to be so before it is set. */
function MailHint() {
  const text = useText(taskMessages);
  const { data } = useQuery({
    queryKey: ["preferences"],
    queryFn: ({ signal }) => preferencesGet({ client: api, signal }),
  });
  if (data === undefined || (data.mail && data.email.address !== null)) return null;
  return (
    <p className="text-sm text-muted">
      {text.noMail}{" "}
      <Link to="/settings" className="text-accent underline underline-offset-4">
        {text.toSettings}
      </Link>
    </p>
  );
}
