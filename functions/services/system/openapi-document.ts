import { type Reply, rawReply } from "@tailorbird/lambda/reply";

/** The API's description as it is committed and tested; it changes with a deployment only. */
export async function openApiDocument(): Promise<Reply> {
  const { default: document } = await import("@tailorbird/contracts/openapi.json", {
    with: { type: "json" },
  });
  return rawReply(200, JSON.stringify(document), "application/json", {
    "cache-control": "public, max-age=300",
  });
}
