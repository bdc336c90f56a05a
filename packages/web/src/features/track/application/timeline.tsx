import { idempotencyKey } from "@tailorbird/sdk/client";
import { applicationsCorrect } from "@tailorbird/sdk/generated/sdk.gen";
import type { ApplicationEvent } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { type ApplicationStatus, applicationQueries } from "../../../api/applications.ts";
import { api } from "../../../api/client.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { toLocalInput } from "../../../i18n/local-time.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Select, TextInput } from "../../../ui/field.tsx";
import { More } from "../../../ui/more.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { trackMessages } from "../messages.ts";
import { StatusDot } from "../status-dot.tsx";
import { statuses } from "../statuses.ts";
import { applicationMessages } from "./messages.ts";

/** What happened, newest first. Nothing in it is ever rewritten; a correction is one more line. */
export function Timeline({ id }: { id: string }) {
  const text = useText(applicationMessages);
  const [correcting, setCorrecting] = useState<ApplicationEvent>();
  const list = useInfiniteQuery(applicationQueries.events(id));
  const { data, error, refetch } = list;
  const events = data?.pages.flatMap(({ items }) => items) ?? [];
  const corrected = new Set(events.map(({ corrects }) => corrects));
  return (
    <section className="card p-5">
      <h2 className="mb-3 font-semibold">{text.timeline}</h2>
      {error && !data && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={3} />}
      <ol className="relative grid gap-4 before:absolute before:inset-y-2 before:start-[3px] before:w-px before:bg-line">
        {events.map((event) => (
          <Entry
            key={event.id}
            event={event}
            isCorrected={corrected.has(event.id)}
            onCorrect={() => setCorrecting(event)}
          />
        ))}
      </ol>
      <More list={list} className="mt-4" />
      {correcting && <Correction event={correcting} onClose={() => setCorrecting(undefined)} />}
    </section>
  );
}

function Entry({
  event,
  isCorrected,
  onCorrect,
}: {
  event: ApplicationEvent;
  isCorrected: boolean;
  onCorrect: () => void;
}) {
  const text = useText(applicationMessages);
  const { statuses: names } = useText(trackMessages);
  const formats = useFormats();
  const to = event.to ?? "saved";
  const what =
    event.kind === "created"
      ? text.created(names[to])
      : event.kind === "correction"
        ? text.corrected(names[to])
        : text.movedFromTo(names[event.from ?? "saved"], names[to]);
  return (
    <li className="relative flex items-baseline gap-4 ps-0">
      <span className="relative z-10 flex rounded-full ring-4 ring-card">
        <StatusDot status={to} />
      </span>
      <div className="min-w-0 flex-1">
        <p className={isCorrected ? "text-muted line-through" : "font-medium"}>{what}</p>
        {event.note !== null && <p className="text-sm whitespace-pre-line">{event.note}</p>}
        <p className="text-sm text-muted">
          <time dateTime={event.occurredAt}>{formats.moment(event.occurredAt)}</time>
          {event.by === "api_key" && ` · ${text.byKey}`}
        </p>
      </div>
      {!isCorrected && event.to !== null && (
        <Button size="small" look="quiet" className="text-muted" onClick={onCorrect}>
          {text.correct}
        </Button>
      )}
    </li>
  );
}

function Correction({ event, onClose }: { event: ApplicationEvent; onClose: () => void }) {
  const text = useText(applicationMessages);
  const common = useText(commonMessages);
  const { statuses: names } = useText(trackMessages);
  const form = useId();
  const [key] = useState(() => crypto.randomUUID());
  const [to, setTo] = useState<ApplicationStatus>(event.to ?? "saved");
  const correct = useChange(
    ({ note, at }: { note: string; at: string }) =>
      applicationsCorrect({
        client: api,
        path: { id: event.applicationId },
        headers: idempotencyKey(key),
        body: {
          corrects: event.id,
          to,
          ...(at !== "" && { occurredAt: new Date(at).toISOString() }),
          ...(note.trim() !== "" && { note: note.trim() }),
        },
      }),
    applicationQueries.all,
  );
  return (
    <Dialog open onClose={onClose} title={text.correctTitle} description={text.correctDetail}>
      <form
        id={form}
        className="grid gap-4"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          const values = new FormData(submitted.currentTarget);
          correct.mutate(
            { note: String(values.get("note")), at: String(values.get("at")) },
            { onSuccess: onClose },
          );
        }}
      >
        <Select
          label={text.status}
          value={to}
          options={statuses.map((value) => ({ value, label: names[value] }))}
          onChange={setTo}
        />
        <TextInput
          label={text.happenedAt}
          name="at"
          type="datetime-local"
          defaultValue={toLocalInput(new Date(event.occurredAt))}
        />
        <TextInput label={text.why} name="note" isOptional maxLength={2_000} />
      </form>
      <DialogActions>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button look="primary" type="submit" form={form} busy={correct.isPending}>
          {text.correct}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
