import { idempotencyKey, ifRevision } from "@tailorbird/sdk/client";
import { interviewsCreate, interviewsDelete, interviewsUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Interview } from "@tailorbird/sdk/generated/types.gen";
import { useId, useState } from "react";
import { api } from "../../../api/client.ts";
import { trackerQueries } from "../../../api/tracker.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { ownTimeZone } from "../../../i18n/local-time.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmButton } from "../../../ui/confirm-button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Select, TextArea, TextInput } from "../../../ui/field.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { applicationMessages } from "./messages.ts";

const kinds = ["phone", "video", "onsite", "test", "other"] as const;
const outcomes = ["pending", "passed", "failed", "cancelled"] as const;

/** The zones that this browser knows; the person's own first. */
function listZones(kept: string | undefined): string[] {
  return [...new Set([kept ?? ownTimeZone(), ownTimeZone(), "UTC", ...Intl.supportedValuesOf("timeZone")])];
}

export function InterviewForm({
  id,
  interview,
  onClose,
}: {
  id: string;
  interview: Interview | undefined;
  onClose: () => void;
}) {
  const text = useText(applicationMessages);
  const common = useText(commonMessages);
  const form = useId();
  const [key] = useState(() => crypto.randomUUID());
  const list = trackerQueries.interviews(id).queryKey;
  const save = useChange((values: FormData) => {
    const filled = (name: string) => String(values.get(name) ?? "").trim();
    const optional = { place: filled("place"), link: filled("link"), note: filled("note") };
    const body = {
      localTime: filled("localTime"),
      timeZone: filled("timeZone"),
      durationMinutes: Number(filled("duration")),
      kind: filled("kind") as Interview["kind"],
      outcome: filled("outcome") as Interview["outcome"],
      people: filled("people")
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    };
    if (interview === undefined) {
      const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ""));
      return interviewsCreate({
        client: api,
        path: { id },
        headers: idempotencyKey(key),
        body: { ...body, ...given },
      });
    }
    const cleared = Object.fromEntries(
      Object.entries(optional).map(([name, value]) => [name, value === "" ? null : value]),
    );
    return interviewsUpdate({
      client: api,
      path: { id: interview.id },
      headers: ifRevision(interview.revision),
      body: { ...body, ...cleared },
    });
  }, list);
  const remove = useChange(() => interviewsDelete({ client: api, path: { id: interview?.id ?? "" } }), list);
  return (
    <Dialog open onClose={onClose} title={text.addInterview} size="large">
      <form
        id={form}
        className="grid gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(new FormData(event.currentTarget), { onSuccess: onClose });
        }}
      >
        <TextInput
          label={text.interview.when}
          name="localTime"
          type="datetime-local"
          required
          defaultValue={interview?.localTime ?? ""}
        />
        <Select
          label={text.interview.zone}
          name="timeZone"
          defaultValue={interview?.timeZone ?? ownTimeZone()}
          options={listZones(interview?.timeZone).map((value) => ({ value, label: value }))}
        />
        <TextInput
          label={text.interview.duration}
          name="duration"
          type="number"
          min={5}
          max={1_440}
          required
          defaultValue={interview?.durationMinutes ?? 60}
        />
        <Select
          label={text.interview.kind}
          name="kind"
          defaultValue={interview?.kind ?? "video"}
          options={kinds.map((value) => ({ value, label: text.kinds[value] }))}
        />
        <TextInput
          label={text.interview.link}
          name="link"
          type="url"
          isOptional
          maxLength={2_000}
          defaultValue={interview?.link ?? ""}
        />
        <TextInput
          label={text.interview.place}
          name="place"
          isOptional
          maxLength={300}
          defaultValue={interview?.place ?? ""}
        />
        <TextInput
          label={text.interview.people}
          name="people"
          isOptional
          defaultValue={interview?.people.join(", ") ?? ""}
        />
        <Select
          label={text.interview.outcome}
          name="outcome"
          defaultValue={interview?.outcome ?? "pending"}
          options={outcomes.map((value) => ({ value, label: text.outcomes[value] }))}
        />
        <TextArea
          label={text.why}
          name="note"
          isOptional
          rows={3}
          maxLength={5_000}
          defaultValue={interview?.note ?? ""}
          className="sm:col-span-2"
        />
      </form>
      <DialogActions>
        {interview !== undefined && (
          <ConfirmButton
            look="danger"
            className="me-auto"
            title={text.deleteInterview}
            detail={text.deleteInterviewDetail}
            confirm={common.delete}
            onConfirm={() => remove.mutate(undefined, { onSuccess: onClose })}
          >
            {common.delete}
          </ConfirmButton>
        )}
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button look="primary" type="submit" form={form} busy={save.isPending}>
          {common.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
