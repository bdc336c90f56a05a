import { webhooksDeliveries, webhooksGet, webhooksList } from "@tailorbird/sdk/generated/sdk.gen";
import type {
  WebhooksCreateData,
  WebhooksDeliveriesResponse,
  WebhooksGetResponse,
} from "@tailorbird/sdk/generated/types.gen";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "../../../api/client.ts";

export type Webhook = WebhooksGetResponse;
export type Delivery = WebhooksDeliveriesResponse["items"][number];
export type DeliveryStatus = Delivery["status"];
export type EventType = WebhooksCreateData["body"]["events"][number];

export const eventTypes = [
  "resume.ready",
  "resume.failed",
  "tailoring.ready",
  "tailoring.failed",
  "application.created",
  "application.moved",
  "job.posting_changed",
  "import.applied",
  "import.undone",
] as const satisfies readonly EventType[];

/** While something is on its way and is tried again soon. Milliseconds. */
const pendingPollMs = 2_000;
const soonMs = 60_000;

export const webhookQueries = {
  all: ["webhooks"] as const,
  /** An account has ten at most. */
  list: () =>
    queryOptions({
      queryKey: [...webhookQueries.all, "list"],
      queryFn: ({ signal }) => webhooksList({ client: api, signal, query: { limit: "100" } }),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...webhookQueries.all, "one", id],
      queryFn: ({ signal }) => webhooksGet({ client: api, signal, path: { id } }),
    }),
  deliveries: (id: string, status?: DeliveryStatus) =>
    infiniteQueryOptions({
      queryKey: [...webhookQueries.all, "deliveries", id, status ?? "all"],
      queryFn: ({ pageParam, signal }) =>
        webhooksDeliveries({
          client: api,
          signal,
          path: { id },
          query: { limit: "20", ...(status && { status }), ...(pageParam !== null && { cursor: pageParam }) },
        }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      refetchInterval: ({ state }) =>
        state.data?.pages.some(({ items }) => items.some(isSoon)) ? pendingPollMs : false,
    }),
};

function isSoon({ status, nextAttemptAt }: Delivery): boolean {
  if (status !== "pending") return false;
  return nextAttemptAt === null || new Date(nextAttemptAt).getTime() - Date.now() < soonMs;
}
