/**
 * What things take. Durations were measured on two shared cores: bundles under AWS's runtime client and the local
 * stack (`pnpm check:lambda`, `pnpm bench`); memory and batches are the contracts'. To be read again in AWS.
 */
import { functions } from "@tailorbird/contracts/functions";
import { queues } from "@tailorbird/contracts/queues";

const memoryGb = (id: string) => (functions.find((each) => each.id === id)?.memoryMb ?? 0) / 1024;

export const measured = {
  /** Seconds billed of a warm HTTP function: its own work, and one or two round trips to the database. */
  httpSeconds: 0.03,
  httpGb: memoryGb("http/jobs/get"),
  authorizerSeconds: 0.01,
  authorizerGb: memoryGb("auth/authorize"),
  /** A batch of the contracts' size waits for the model at once: 20 s is the slowest of ten answers. */
  tailorBatchSeconds: 22,
  tailorGb: memoryGb("queue/tailor-resume"),
  tailoringsPerInvocation: queues.tailor.batchSize,
  ingestSeconds: 1,
  ingestGb: memoryGb("queue/ingest-resume"),
  renderSeconds: 0.8,
  renderGb: memoryGb("queue/render-export"),
  cronSeconds: 0.2,
  cronGb: memoryGb("cron/expire-uploads"),
  /** Share of requests that start a process, and what that adds. */
  coldShare: 0.02,
  coldSeconds: 0.35,
  /** Lambda's three lines, ours, the metrics' and the access log's. */
  logBytesPerRequest: 1_700,
  logBytesPerMessage: 1_500,
  /** Tokens of one tailoring. */
  tokens: { input: 4_000, output: 2_500 },
} as const;
