import { ApiError } from "@tailorbird/sdk/api-error";
import { useText } from "../../../i18n/locale.tsx";
import { TextInput } from "../../../ui/field.tsx";
import { webhookMessages } from "./messages.ts";
import { type EventType, eventTypes, type Webhook } from "./queries.ts";

/** What a webhook is made of, with what the API said of each value. */
export function WebhookFields({ webhook, error }: { webhook?: Webhook; error: unknown }) {
  const text = useText(webhookMessages);
  const names: Partial<Record<EventType, string>> = text.eventNames;
  // What it is told of stays, also what this page has no words for yet.
  const events = [...new Set<EventType>([...eventTypes, ...(webhook?.events ?? [])])];
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          label={text.url}
          hint={text.urlHint}
          error={saidOf(error, "/url")}
          name="url"
          type="url"
          required
          maxLength={2_000}
          placeholder="https://"
          autoComplete="off"
          defaultValue={webhook?.url}
          dir="ltr"
        />
        <TextInput
          label={text.description}
          name="description"
          isOptional
          maxLength={200}
          autoComplete="off"
          defaultValue={webhook?.description ?? ""}
        />
      </div>
      <fieldset>
        <legend className="mb-1.5 text-sm font-semibold">{text.events}</legend>
        <div className="grid gap-1.5 sm:grid-cols-2">
          {events.map((event) => (
            <label key={event} className="flex items-center gap-2 text-sm">
              <input
                type="checkbox"
                name="event"
                value={event}
                defaultChecked={webhook === undefined || webhook.events.includes(event)}
                className="size-4.5 shrink-0 accent-accent"
              />
              {names[event] ?? event}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** What the form holds; undefined when no event is chosen. */
export function readWebhookForm(form: HTMLFormElement) {
  const values = new FormData(form);
  const events = values.getAll("event").map((event) => String(event) as EventType);
  if (events.length === 0) {
    form.querySelector<HTMLInputElement>('[name="event"]')?.focus();
    return undefined;
  }
  return {
    url: String(values.get("url")).trim(),
    description: String(values.get("description")).trim(),
    events,
  };
}

function saidOf(error: unknown, pointer: string): string | undefined {
  if (!ApiError.is(error, "invalid_request")) return undefined;
  const said = error.errors.filter((each) => each.pointer === pointer).map(({ detail }) => detail);
  return said.length > 0 ? said.join(" ") : undefined;
}
