import type { ExportAnswer } from "@tailorbird/core/exports/export-service";
import { type Reply, reply } from "@tailorbird/lambda/reply";

/** 200 with the link, or 202 and when to ask again. */
export function exportReply(answer: ExportAnswer): Reply {
  if (answer.kind === "ready") return reply(200, { url: answer.url, expiresAt: answer.expiresAt });
  return reply(202, { status: "rendering" }, { "retry-after": "1" });
}
