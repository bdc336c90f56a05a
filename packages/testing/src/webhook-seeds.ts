/** Webhooks to start a test from, and an address on loopback that takes deliveries. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Actor } from "@tailorbird/contracts/actor";
import { account } from "@tailorbird/core/accounts/account.sql";
import { newId } from "@tailorbird/core/shared/id";
import { webhookDelivery, webhookEndpoint, webhookEvent } from "@tailorbird/core/webhooks/webhook.sql";
import type { Stack } from "./stack.ts";

export async function seedWebhook(
  { database }: Stack,
  { accountId }: Actor,
  more: Partial<typeof webhookEndpoint.$inferInsert> = {},
) {
  const id = newId("webhook");
  const secret = `whsec_${Buffer.from(id).toString("base64")}`;
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries.insert(webhookEndpoint).values({
      accountId,
      id,
      url: "https://hooks.example.com/x",
      events: ["application.moved", "tailoring.ready"],
      secret,
      ...more,
    });
  });
  return id;
}

/** A delivery of an event of its own, which nobody was told of. */
export async function seedDelivery(
  { database }: Stack,
  { accountId }: Actor,
  webhookId: string,
  more: Partial<typeof webhookDelivery.$inferInsert> = {},
) {
  const [id, eventId] = [newId("webhookDelivery"), newId("webhookEvent")];
  await database.transact(accountId, async (queries) => {
    const data = { moves: [] };
    await queries.insert(webhookEvent).values({ accountId, id: eventId, type: "application.moved", data });
    await queries.insert(webhookDelivery).values({ accountId, id, webhookId, eventId, ...more });
  });
  return id;
}

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `http://webhooks.test:PORT`, as the local stack has it. */
export async function startReceiver() {
  const received: Received[] = [];
  let answer: { status: number; headers?: Record<string, string> } = { status: 204 };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    received.push({ path: request.url!, headers: request.headers as Record<string, string>, body });
    response.writeHead(answer.status, { connection: "close", ...answer.headers }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://webhooks.test:${port}/hook`,
    received,
    /** What it answers from now on. */
    answers(status: number, headers: Record<string, string> = {}) {
      answer = { status, headers };
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
