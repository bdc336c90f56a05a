import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useText } from "../../../i18n/locale.tsx";
import { BackLink, FailedPage, Page } from "../../../ui/page.tsx";
import { Loading } from "../../../ui/states.tsx";
import { Deliveries } from "./deliveries.tsx";
import { EditWebhook } from "./edit-webhook.tsx";
import { webhookMessages } from "./messages.ts";
import { webhookQueries } from "./queries.ts";
import { WebhookActions } from "./webhook-actions.tsx";
import { WebhookStatus, WebhookTrouble } from "./webhook-status.tsx";

const route = getRouteApi("/_app/settings/webhooks/$webhookId");

/** One webhook: how it is, what it is told, what was sent and what came back. */
export function WebhookPage() {
  const text = useText(webhookMessages);
  const { webhookId } = route.useParams();
  const { data, error, refetch } = useQuery(webhookQueries.one(webhookId));
  if (error) {
    const back = <BackLink to="/settings/programs">{text.back}</BackLink>;
    return <FailedPage error={error} retry={refetch} back={back} />;
  }
  if (!data) return <Loading className="mx-auto max-w-5xl px-8 pt-16" lines={8} />;
  return (
    <Page
      title={data.description ?? new URL(data.url).host}
      lead={data.url}
      back={<BackLink to="/settings/programs">{text.back}</BackLink>}
    >
      <p className="-mt-4 mb-6">
        <WebhookStatus webhook={data} />
      </p>
      <WebhookTrouble webhook={data} />
      <WebhookActions webhook={data} />
      <Deliveries webhook={data} />
      <EditWebhook key={data.revision} webhook={data} />
    </Page>
  );
}
