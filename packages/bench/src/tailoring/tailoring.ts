/** How long a person waits for a tailored resume, through the API of the running local stack, with the rules model. */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Section } from "../report.ts";
import { median } from "../statistics.ts";
import { startStack } from "./stack.ts";

const samples = new URL("../../../documents/samples/", import.meta.url);
const goalMs = 1_500;
const warmUps = 2;
const giveUpMs = 60_000;

/** @param times how many tailorings are waited for, one after the other. @param url of a stack that runs already. */
export async function measureTailoring(times: number, url: string | undefined): Promise<Section> {
  const stack = url === undefined ? await startStack() : { url, stop: async () => {} };
  try {
    const api = await signIn(stack.url);
    const resumeId = await uploadResume(api);
    const description = await readFile(new URL("jobs/backend-engineer.txt", samples), "utf8");
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

type Api = <T>(method: string, path: string, body?: unknown) => Promise<T>;

async function signIn(url: string): Promise<Api> {
  let authorization = "";
  const api: Api = async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as never;
  };
  const email = `bench-${Date.now()}@example.com`;
  const { accessToken } = await api<{ accessToken: string }>("POST", "/local/token", { email });
  authorization = `Bearer ${accessToken}`;
  return api;
}

/** Uploads the two-page sample. @returns its id once it has been read. */
async function uploadResume(api: Api): Promise<string> {
  const bytes = await readFile(new URL("resume.pdf", samples));
  const contentType = "application/pdf";
  const { id, upload } = await api<{ id: string; upload: { url: string; fields: Record<string, string> } }>(
    "POST",
    "/v1/resumes",
    { fileName: "resume.pdf", contentType, byteSize: bytes.byteLength },
  );
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append("file", new Blob([bytes], { type: contentType }));
  const uploaded = await fetch(upload.url, { method: "POST", body: form });
  if (!uploaded.ok) throw new Error(`The upload answered ${uploaded.status}.`);
  await until(() => api("GET", `/v1/resumes/${id}`));
  return id;
}

/** @returns milliseconds from the request to an answer that says ready; its PDF is there at once. */
async function waitForTailoring(api: Api, resumeId: string, jobId: string): Promise<number> {
  const startedAt = performance.now();
  const { items } = await api<{ items: { id: string }[] }>("POST", "/v1/tailorings", {
    resumeId,
    jobIds: [jobId],
  });
  const id = items[0]?.id as string;
  await until(() => api("GET", `/v1/tailorings/${id}?wait=5`));
  const waited = performance.now() - startedAt;
  const { url } = await api<{ url: string }>("GET", `/v1/tailorings/${id}/export?format=pdf`);
  if (!(await fetch(url)).ok) throw new Error(`The PDF of ${id} is not there.`);
  return waited;
}

async function until(ask: () => Promise<{ status: string }>): Promise<void> {
  const giveUpAt = performance.now() + giveUpMs;
  for (;;) {
    const { status } = await ask();
    if (status === "ready") return;
    if (status === "failed" || performance.now() > giveUpAt) throw new Error(`It is ${status}.`);
    await sleep(20);
  }
}

function describe(sorted: readonly number[]): Section {
  return {
    title: "From POST /v1/tailorings to ready",
    method: `The local stack, the rules model, the two-page sample resume and the sample posting; ${sorted.length} tailorings one after the other after ${warmUps} that are not counted, rendering and reading the rendering back included.`,
    columns: [{ title: "p50, ms", goal: goalMs }, { title: "fastest, ms" }, { title: "slowest, ms" }],
    rows: [{ name: "one tailoring", values: [median(sorted), sorted[0], sorted.at(-1)] }],
  };
}
