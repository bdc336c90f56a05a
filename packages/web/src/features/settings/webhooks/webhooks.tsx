import { ApiError } from "@tailorbird/sdk/api-error";
import { webhooksCreate } from "@tailorbird/sdk/generated/sdk.gen";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { useRef } from "react";
import { api } from "../../../api/client.ts";
import { useIdempotency } from "../../../api/use-idempotency.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { useShowError } from "../../../ui/use-show-error.ts";
import { SecretOnce } from "../secret-once.tsx";
import { webhookMessages } from "./messages.ts";
import { type Webhook, webhookQueries } from "./queries.ts";
import { readWebhookForm, WebhookFields } from "./webhook-fields.tsx";
import { WebhookStatus } from "./webhook-status.tsx";

export function Webhooks() {
  const text = useText(webhookMessages);
  const { data, error, refetch } = useQuery(webhookQueries.list());
  return (
    <Section title={text.title}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.lead}</p>
      {error && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={2} />}
      {data?.items.length === 0 && <p className="text-sm text-muted">{text.none}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className="card divide-y divide-line">
          {data.items.map((webhook) => (
            <Row key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
      <NewWebhook />
    </Section>
  );
}

function Row({ webhook }: { webhook: Webhook }) {
  const text = useText(webhookMessages);
  const { id, url, description, events } = webhook;
  return (
    <li className="relative flex items-center gap-4 px-4 py-3 text-sm hover:bg-well">
      <div className="min-w-0 flex-1">
        <Link
          to="/settings/webhooks/$webhookId"
          params={{ webhookId: id }}
          className="block truncate font-semibold no-underline after:absolute after:inset-0"
        >
          {description ?? url}
        </Link>
        <p className="truncate text-muted">
          {[description !== null && url, text.eventCount(events.length)].filter(Boolean).join(" · ")}
        </p>
      </div>
      <WebhookStatus webhook={webhook} />
      <ChevronRight className="size-4 shrink-0 text-muted rtl:rotate-180" aria-hidden />
    </li>
  );
}

function NewWebhook() {
  const text = useText(webhookMessages);
  const queries = useQueryClient();
  const showError = useShowError();
  const form = useRef<HTMLFormElement>(null);
  const { headersFor, done } = useIdempotency();
  const create = useMutation({
    mutationFn: ({ url, description, events }: NonNullable<ReturnType<typeof readWebhookForm>>) => {
      const body = { url, events, ...(description !== "" && { description }) };
      return webhooksCreate({ client: api, headers: headersFor(body), body });
    },
    onSuccess: () => {
      form.current?.reset();
      done();
    },
    onError: (error) => !ApiError.is(error, "invalid_request") && showError(error),
    onSettled: () => queries.invalidateQueries({ queryKey: webhookQueries.all }),
  });
  return (
    <>
      <form
        ref={form}
        className="card mt-4 grid gap-4 p-5"
        onSubmit={(event) => {
          event.preventDefault();
          const given = readWebhookForm(event.currentTarget);
          if (given !== undefined) create.mutate(given);
        }}
      >
        <h3 className="font-semibold">{text.add}</h3>
        <WebhookFields error={create.error} />
        <div>
          <Button type="submit" busy={create.isPending}>
            {text.make}
          </Button>
        </div>
      </form>
      {create.data && <SecretOnce label={text.secretOnce} value={create.data.secret} />}
    </>
  );
}
