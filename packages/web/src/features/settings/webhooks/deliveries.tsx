import { webhooksReplay } from "@tailorbird/sdk/generated/sdk.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { api } from "../../../api/client.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Badge, type Tone } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/field.tsx";
import { More } from "../../../ui/more.tsx";
import { Section } from "../../../ui/page.tsx";
import { ErrorLine, Loading } from "../../../ui/states.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { webhookMessages } from "./messages.ts";
import { type Delivery, type DeliveryStatus, type Webhook, webhookQueries } from "./queries.ts";

const tones: Record<DeliveryStatus, Tone> = {
  pending: "proof",
  delivered: "added",
  failed: "removed",
  cancelled: "plain",
};

/** What was sent to a webhook, and what came back each time. */
export function Deliveries({ webhook }: { webhook: Webhook }) {
  const text = useText(webhookMessages);
  const [status, setStatus] = useState<DeliveryStatus | "all">("all");
  const query = useInfiniteQuery(
    webhookQueries.deliveries(webhook.id, status === "all" ? undefined : status),
  );
  const { data, error, refetch } = query;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section
      title={text.deliveries}
      actions={
        <Select
          label={text.show}
          isLabelHidden
          className="w-40"
          value={status}
          options={[
            { value: "all" as const, label: text.allStatuses },
            ...(Object.keys(tones) as DeliveryStatus[]).map((value) => ({
              value,
              label: text.statuses[value],
            })),
          ]}
          onChange={setStatus}
        />
      }
    >
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.deliveriesLead}</p>
      {error && !data && <ErrorLine error={error} retry={refetch} />}
      {!data && !error && <Loading lines={3} />}
      {data && items.length === 0 && (
        <p className="text-sm text-muted">{status === "all" ? text.noDeliveries : text.noneOfStatus}</p>
      )}
      {items.length > 0 && (
        <ul className="card divide-y divide-line">
          {items.map((delivery) => (
            <OneDelivery key={delivery.id} delivery={delivery} isOn={webhook.status === "enabled"} />
          ))}
        </ul>
      )}
      <More list={query} className="mt-3" />
    </Section>
  );
}

function OneDelivery({ delivery, isOn }: { delivery: Delivery; isOn: boolean }) {
  const text = useText(webhookMessages);
  const formats = useFormats();
  const { id, webhookId, type, status, attempts, nextAttemptAt, replayOf, createdAt } = delivery;
  const replay = useChange(
    () => webhooksReplay({ client: api, path: { id: webhookId, deliveryId: id } }),
    webhookQueries.all,
  );
  const facts = [
    formats.moment(createdAt),
    replayOf !== null && text.repeated,
    status === "pending" && nextAttemptAt !== null && text.nextAttempt(formats.relative(nextAttemptAt)),
  ];
  const name = text.eventNames[type as keyof typeof text.eventNames] ?? type;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3 text-sm">
      <div className="min-w-0 flex-1 basis-60">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {name}
          <Badge tone={tones[status]}>{text.statuses[status]}</Badge>
        </p>
        <p className="text-muted">{facts.filter(Boolean).join(" · ")}</p>
        {attempts.length > 0 && (
          <details className="mt-1">
            <summary className="w-fit text-accent">{text.attempts(attempts.length)}</summary>
            <ol className="mt-1 grid gap-0.5 text-muted">
              {attempts.map((attempt) => (
                <li key={attempt.at} className="flex flex-wrap gap-x-3">
                  <time dateTime={attempt.at} className="figures">
                    {formats.moment(attempt.at)}
                  </time>
                  <span>
                    {[
                      attempt.failure !== null && text.failures[attempt.failure],
                      attempt.status !== null && text.answered(attempt.status),
                      text.attempt(formats.number(attempt.milliseconds)),
                    ]
                      .filter(Boolean)
                      .join(", ")}
                  </span>
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      {status !== "pending" && (
        <Button
          size="small"
          icon={<RotateCcw aria-hidden />}
          aria-label={`${text.replay}: ${name}, ${formats.moment(createdAt)}`}
          disabled={!isOn}
          busy={replay.isPending}
          onClick={() => replay.mutate(undefined, { onSuccess: () => toasts.add({ title: text.replayed }) })}
        >
          {text.replay}
        </Button>
      )}
    </li>
  );
}
