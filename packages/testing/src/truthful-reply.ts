/** What a model answers that says no more than the sample resume does. */
import type { ModelReply } from "./model-server.ts";

export const truthfulRewrite = {
  itemId: "work-1-h3",
  kind: "rewrite",
  after: "Moved 14 services to Kubernetes without downtime",
  order: null,
  requirementIds: [],
  evidence: [{ itemId: "work-1-h3", quote: "" }],
};

export const truthfulReply: ModelReply = {
  kind: "answer",
  value: { changes: [truthfulRewrite] },
  usage: { input: 3_000, output: 200 },
};
