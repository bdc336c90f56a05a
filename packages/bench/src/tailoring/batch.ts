/** How long fifty jobs of one batch take over a model that answers after two seconds, through the API of the local stack. */
import { tailoringsPerMessage } from "@tailorbird/contracts/queues";
import { startModelServer } from "@tailorbird/testing/model-server";
import type { Section } from "../report.ts";
import { median } from "../statistics.ts";
import { readSamplePosting, signIn, untilReady, uploadResume } from "./api.ts";
import { startStack } from "./stack.ts";

const jobs = 50;
const latencyMs = 2_000;
/** Calls that one message to the worker holds in flight. */
const inFlight = tailoringsPerMessage;
const goal = 1.3;

/** @param times how many batches, one after the other, each for a resume and postings of its own. */
export async function measureBatch(times: number): Promise<Section> {
  const server = await startModelServer();
  let [open, peak] = [0, 0];
  server.script(async () => {
    open += 1;
    peak = Math.max(peak, open);
    await new Promise((resolve) => setTimeout(resolve, latencyMs));
    open -= 1;
    return { kind: "answer", value: { changes: [] } };
  });
  const stack = await startStack({
    MODEL_ID: "bench",
    MODEL_BASE_URL: server.url,
    MODEL_PRICES: "0.10,0.01,0.50",
  });
  try {
    const seconds: number[] = [];
    for (let time = 0; time < times; time += 1) seconds.push(await orderFifty(stack.url));
    const calls = server.billedCalls / times;
    const bound = ((calls / inFlight) * latencyMs) / 1_000;
    const sorted = seconds.toSorted((a, b) => a - b);
    const share = (value: number | undefined) => (value === undefined ? undefined : value / bound);
    return {
      title: "Fifty jobs in one batch",
      method: `The local stack, a model that answers after ${latencyMs / 1_000} s, one resume and ${jobs} postings; from POST /v1/tailorings until the last is ready, set as PDF and read back; ${times} batches. One message to the worker holds ${inFlight} calls in flight; ${peak} were in flight at most, of all invocations. The bound is calls ÷ ${inFlight} × latency: ${bound} s.`,
      columns: [
        { title: "median, s" },
        { title: "fastest, s" },
        { title: "median ÷ bound", goal },
        { title: "calls" },
      ],
      rows: [{ name: "fifty jobs", values: [median(sorted), sorted[0], share(median(sorted)), calls] }],
    };
  } finally {
    await stack.stop();
    await server.close();
  }
}

async function orderFifty(url: string): Promise<number> {
  const api = await signIn(url);
  const resumeId = await uploadResume(api);
  const posting = await readSamplePosting();
  const jobIds: string[] = [];
  for (let job = 0; job < jobs; job += 1) {
    // Each is a question of its own, which no answer is kept for.
    const body = { title: `Backend engineer ${job}`, description: `${posting}\n\nReference ${job}` };
    jobIds.push((await api<{ id: string }>("POST", "/v1/jobs", body)).id);
  }
  const startedAt = performance.now();
  const { items } = await api<{ items: { id: string }[] }>("POST", "/v1/tailorings", { resumeId, jobIds });
  for (const { id } of items) await untilReady(() => api("GET", `/v1/tailorings/${id}?wait=5`));
  return (performance.now() - startedAt) / 1_000;
}
