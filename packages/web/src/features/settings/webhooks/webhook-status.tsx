import { TriangleAlert } from "lucide-react";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { webhookMessages } from "./messages.ts";
import type { Webhook } from "./queries.ts";

/** On, on but failing, or off. */
export function WebhookStatus({ webhook }: { webhook: Webhook }) {
  const text = useText(webhookMessages);
  if (webhook.status === "disabled")
    return <Badge tone={webhook.disabledReason === "owner" ? "plain" : "removed"}>{text.off}</Badge>;
  return <Badge tone={webhook.failingSince === null ? "added" : "proof"}>{text.on}</Badge>;
}

/** Why it is off, or in trouble. */
export function WebhookTrouble({ webhook }: { webhook: Webhook }) {
  const text = useText(webhookMessages);
  const formats = useFormats();
  const { status, disabledReason, failingSince, previousSecretUntil } = webhook;
  const words =
    status === "disabled"
      ? disabledReason && text.offBecause[disabledReason]
      : failingSince !== null && text.failingSince(formats.moment(failingSince));
  const isOldSecretUsed = previousSecretUntil !== null && new Date(previousSecretUntil) > new Date();
  return (
    <>
      {words && (
        <p className="mb-4 flex items-start gap-2 rounded-md bg-proof-soft px-3 py-2 text-sm">
          <TriangleAlert className="mt-0.5 size-4 shrink-0 text-proof" aria-hidden />
          {words}
        </p>
      )}
      {isOldSecretUsed && (
        <p className="mb-4 text-sm text-muted">{text.oldSecretUntil(formats.moment(previousSecretUntil))}</p>
      )}
    </>
  );
}
