import { ifRevision } from "@tailorbird/sdk/client";
import {
  webhooksDelete,
  webhooksRotate,
  webhooksTest,
  webhooksUpdate,
} from "@tailorbird/sdk/generated/sdk.gen";
import { useNavigate } from "@tanstack/react-router";
import { api } from "../../../api/client.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmButton } from "../../../ui/confirm-button.tsx";
import { toasts } from "../../../ui/toasts.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { SecretOnce } from "../secret-once.tsx";
import { webhookMessages } from "./messages.ts";
import { type Webhook, webhookQueries } from "./queries.ts";

/** What can be done with a webhook as a whole. */
export function WebhookActions({ webhook }: { webhook: Webhook }) {
  const text = useText(webhookMessages);
  const navigate = useNavigate();
  const path = { id: webhook.id };
  const isOn = webhook.status === "enabled";
  const test = useChange(() => webhooksTest({ client: api, path }), webhookQueries.all);
  const rotate = useChange(() => webhooksRotate({ client: api, path }), webhookQueries.all);
  const turn = useChange(
    (enabled: boolean) =>
      webhooksUpdate({ client: api, path, headers: ifRevision(webhook.revision), body: { enabled } }),
    webhookQueries.all,
  );
  const remove = useChange(() => webhooksDelete({ client: api, path }), webhookQueries.list().queryKey);
  return (
    <div className="mb-10">
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={!isOn}
          busy={test.isPending}
          onClick={() => test.mutate(undefined, { onSuccess: () => toasts.add({ title: text.testSent }) })}
        >
          {text.test}
        </Button>
        <Button busy={turn.isPending} onClick={() => turn.mutate(!isOn)}>
          {isOn ? text.switchOff : text.switchOn}
        </Button>
        <ConfirmButton
          busy={rotate.isPending}
          title={text.rotateTitle}
          detail={text.rotateDetail}
          confirm={text.rotate}
          onConfirm={() => rotate.mutate(undefined)}
        >
          {text.rotate}
        </ConfirmButton>
        <ConfirmButton
          look="danger"
          busy={remove.isPending}
          title={text.removeTitle}
          detail={text.removeDetail}
          confirm={text.remove}
          onConfirm={() =>
            remove.mutate(undefined, {
              onSuccess: () => {
                toasts.add({ title: text.removed });
                navigate({ to: "/settings/programs" });
              },
            })
          }
        >
          {text.remove}
        </ConfirmButton>
      </div>
      {rotate.data && <SecretOnce label={text.secretOnce} value={rotate.data.secret} />}
    </div>
  );
}
