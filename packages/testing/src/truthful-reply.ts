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

/** True, and in a word that our rules do not know for the line's: they leave it to a second reading. */
export const leftOpen = {
  ...truthfulRewrite,
  itemId: "work-1-h4",
  after: "Helped sketch the fraud scoring pipeline in Kafka together with the data team",
  evidence: [{ itemId: "work-1-h4", quote: "" }],
};

export const leftOpenReply: ModelReply = {
  ...truthfulReply,
  value: { changes: [truthfulRewrite, leftOpen] },
};
