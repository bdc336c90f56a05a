/** How long a person waits for a tailored resume, through the API of the running local stack, with the rules model. */
import type { Section } from "../report.ts";
import { median } from "../statistics.ts";
import { type Api, readSamplePosting, signIn, untilReady, uploadResume } from "./api.ts";
import { startStack } from "./stack.ts";

const goalMs = 1_500;
const warmUps = 2;

/** @param times how many tailorings are waited for, one after the other. @param url of a stack that runs already. */
export async function measureTailoring(times: number, url: string | undefined): Promise<Section> {
  const stack = url === undefined ? await startStack() : { url, stop: async () => {} };
  try {
    const api = await signIn(stack.url);
    const resumeId = await uploadResume(api);
    const description = await readSamplePosting();
    const waits: number[] = [];
    for (let time = 0; time < warmUps + times; time += 1) {
      const job = await api<{ id: string }>("POST", "/v1/jobs", { description });
      waits.push(await waitForTailoring(api, resumeId, job.id));
    }
    return describe(waits.slice(warmUps).toSorted((a, b) => a - b));
  } finally {
    await stack.stop();
  }
}

/** @returns milliseconds from the request to an answer that says ready; its PDF is there at once. */
async function waitForTailoring(api: Api, resumeId: string, jobId: string): Promise<number> {
  const startedAt = performance.now();
  const { items } = await api<{ items: { id: string }[] }>("POST", "/v1/tailorings", {
    resumeId,
    jobIds: [jobId],
  });
  const id = items[0]?.id as string;
  await untilReady(() => api("GET", `/v1/tailorings/${id}?wait=5`));
  const waited = performance.now() - startedAt;
  const { url } = await api<{ url: string }>("GET", `/v1/tailorings/${id}/export?format=pdf`);
  if (!(await fetch(url)).ok) throw new Error(`The PDF of ${id} is not there.`);
  return waited;
}

function describe(sorted: readonly number[]): Section {
  return {
    title: "From POST /v1/tailorings to ready",
    method: `The local stack, the rules model, the two-page sample resume and the sample posting; ${sorted.length} tailorings one after the other after ${warmUps} that are not counted, rendering and reading the rendering back included.`,
    columns: [{ title: "p50, ms", goal: goalMs }, { title: "fastest, ms" }, { title: "slowest, ms" }],
    rows: [{ name: "one tailoring", values: [median(sorted), sorted[0], sorted.at(-1)] }],
  };
}
