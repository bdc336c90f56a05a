import document from "@tailorbird/contracts/openapi.json" with { type: "json" };
import { type Reply, rawReply } from "@tailorbird/lambda/reply";

/** The API's description as it is committed and tested; it changes with a deployment only. */
export function openApiDocument(): Reply {
  return rawReply(200, JSON.stringify(document), "application/json", {
    "cache-control": "public, max-age=300",
  });
}
