/**
 * What things take. Seconds of CPU, calls and bytes are from `pnpm measure:lambda` (bundles under AWS's runtime client, on
 * two shared x86 cores, 2026-11-27); requests of the page from `packages/testing/src/browser/requests.browser.test.ts`;
 * memory and batches are the contracts'. To be read again in AWS.
 */
import { functions } from "@tailorbird/contracts/functions";
import { tailoringsPerMessage } from "@tailorbird/contracts/queues";

const memoryMb = (id: string) => functions.find((each) => each.id === id)?.memoryMb ?? 0;

/** Lambda gives a function one CPU for each 1,769 MB. */
const mbPerCpu = 1_769;

export const measured = {
  httpMb: memoryMb("http/jobs/get"),
  /** Warm: reads take 0.0023 s, keeping a job 0.03 s, a decision in between. */
  httpCpuSeconds: 0.006,
  /** Two round trips to a database of the same region. */
  httpWaitSeconds: 0.006,
  authorizerMb: memoryMb("auth/authorize"),
  authorizerCpuSeconds: 0.0009,
  tailorMb: memoryMb("queue/tailor-resume"),
  /**
   * A batch waits for the slowest of its answers: 2,250 tokens of changes and 250 of their second reading, at 125 in a second. An
   * assumption, not a measurement.
   */
  modelSeconds: 20,
  /** Of one tailoring in a batch of ten: the engine, its judge, one PDF set, read back and checked. */
  tailorCpuSeconds: 0.109,
  tailoringsPerRun: tailoringsPerMessage,
  ingestMb: memoryMb("queue/ingest-resume"),
  ingestCpuSeconds: 0.68,
  renderMb: memoryMb("queue/render-export"),
  /** Warm; the first of a process takes 0.57 s. */
  renderCpuSeconds: 0.25,
  cronMb: memoryMb("cron/sweep-rows"),
  cronCpuSeconds: 0.1,
  /** Share of requests that start a process, and the CPU of that. An assumption. */
  coldShare: 0.02,
  coldCpuSeconds: 0.11,
  /** Of a request: our line, the access log's, and what CloudWatch adds to each. Lambda's own are off. */
  logBytesPerRequest: 290 + 250 + 2 * 26,
  /** Of a worker's run: ours, and two of Lambda's. */
  logBytesPerRun: 630 + 550 + 4 * 26,
  /** Of answers, compressed where they are long (3,590 of 20,727; 562 of 4,759), with some 400 of headers. */
  answerBytes: { tailoring: 4_000, list: 1_000, other: 1_100 },
  fileBytes: 65_500,
  /** Creating it, asking twice whether it has been read, and in the reviews its row, its words and its file's link. */
  requestsPerUpload: 6,
  /** Reading a result, accepting it, its file's link, and the list to go on from. */
  requestsPerResult: 4,
  /** Tailorings, the best of them, resumes, jobs, tasks, the calendar, reminders, preferences, and whether the account is to be erased. */
  requestsPerVisit: 9,
  /** Beside the decisions: asking again for a file that has to be made. */
  extraRequestsPerReview: 2,
  /** Tokens of one tailoring: what is written, and its second reading, whose instructions alone are 1,400. */
  tokens: { input: 4_000 + 2_700, output: 2_250 + 250 },
} as const;

/** GB-seconds of something that takes CPU and waits, in a function of so much memory. */
export function gbSeconds(mb: number, cpuSeconds: number, waitSeconds = 0): number {
  return (mb / 1024) * (waitSeconds + (cpuSeconds * mbPerCpu) / Math.min(mb, mbPerCpu));
}

/** Seconds from an order of ten to the last of them. */
export const batchSeconds =
  measured.modelSeconds + (10 * measured.tailorCpuSeconds * mbPerCpu) / measured.tailorMb;
