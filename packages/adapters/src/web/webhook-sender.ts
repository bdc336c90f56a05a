/** Posts an event to a stranger's address: guarded as postings are, signed, and no further than that address. */
import type { IncomingMessage } from "node:http";
import type { WebhookSender } from "@tailorbird/core/webhooks/webhook-deliverer";
import { Webhook } from "standardwebhooks";
import { type Asking, askTarget, findTarget, orAbort, type Target, TargetRefused } from "./public-target.ts";

export interface WebhookSenderOptions {
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
  /** Local stack alone: `http://*.webhooks.test:PORT` is that port of loopback. */
  readonly isLocal?: boolean;
  readonly ask?: (target: Target, asking: Asking) => Promise<IncomingMessage>;
  readonly timeoutMilliseconds?: number;
}

export function httpWebhookSender({
  resolve,
  isLocal = false,
  ask = askTarget,
  timeoutMilliseconds = 10_000,
}: WebhookSenderOptions = {}): WebhookSender {
  const loopbackPort = (url: URL, hostname: string) =>
    isLocal && /(^|\.)webhooks\.test$/.test(hostname) ? Number(url.port || 80) : undefined;
  const protocols = isLocal ? /^https?:$/ : /^https:$/;

  return {
    async send({ url, id, sentAt, body, secrets }) {
      const signal = AbortSignal.timeout(timeoutMilliseconds);
      const startedAt = performance.now();
      const since = () => Math.round(performance.now() - startedAt);
      try {
        const finding = findTarget(url, { protocols, resolve, loopbackPort });
        const target = await orAbort(finding, signal, () => new Error("timeout"));
        const headers = {
          "content-type": "application/json",
          "content-length": String(Buffer.byteLength(body)),
          "user-agent": "Tailorbird-Webhooks/1.0",
          "webhook-id": id,
          "webhook-timestamp": String(Math.floor(sentAt.getTime() / 1000)),
          "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, sentAt, body)).join(" "),
        };
        const response = await ask(target, { method: "POST", headers, body, signal });
        // What it says is nobody's business of ours, and may be without end.
        response.destroy();
        const status = response.statusCode ?? 0;
        return { status, milliseconds: since(), failure: failureOf(status) };
      } catch (error) {
        const isForbidden = error instanceof TargetRefused && error.reason === "forbidden";
        const failure = isForbidden ? "forbidden" : signal.aborted ? "timeout" : "unreachable";
        return { status: null, milliseconds: since(), failure };
      }
    },
  };
}

function failureOf(status: number): "redirect" | "status" | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? "redirect" : "status";
}
