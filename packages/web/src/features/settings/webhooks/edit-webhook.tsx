import { ApiError } from "@tailorbird/sdk/api-error";
import { ifRevision } from "@tailorbird/sdk/client";
import { webhooksUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { useShowError } from "../../../ui/use-show-error.ts";
import { webhookMessages } from "./messages.ts";
import { type Webhook, webhookQueries } from "./queries.ts";
import { readWebhookForm, WebhookFields } from "./webhook-fields.tsx";

export function EditWebhook({ webhook }: { webhook: Webhook }) {
  const text = useText(webhookMessages);
  const common = useText(commonMessages);
  const queries = useQueryClient();
  const showError = useShowError();
  const update = useMutation({
    mutationFn: ({ url, events, description }: NonNullable<ReturnType<typeof readWebhookForm>>) =>
      webhooksUpdate({
        client: api,
        path: { id: webhook.id },
        headers: ifRevision(webhook.revision),
        body: { url, events, description: description === "" ? null : description },
      }),
    onSuccess: () => toasts.add({ title: text.saved }),
    onError: (error) => !ApiError.is(error, "invalid_request") && showError(error),
    onSettled: () => queries.invalidateQueries({ queryKey: webhookQueries.all }),
  });
  return (
    <Section title={common.edit}>
      <form
        className="card grid gap-4 p-5"
        onSubmit={(event) => {
          event.preventDefault();
          const given = readWebhookForm(event.currentTarget);
          if (given !== undefined) update.mutate(given);
        }}
      >
        <WebhookFields webhook={webhook} error={update.error} />
        <div>
          <Button type="submit" busy={update.isPending}>
            {common.save}
          </Button>
        </div>
      </form>
    </Section>
  );
}
