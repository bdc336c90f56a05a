/** The API of a running stack, as a person of the bench's own. */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

const samples = new URL("../../../documents/samples/", import.meta.url);
const giveUpMs = 120_000;

export type Api = <T>(method: string, path: string, body?: unknown) => Promise<T>;

export async function signIn(url: string): Promise<Api> {
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

export function readSamplePosting(): Promise<string> {
  return readFile(new URL("jobs/backend-engineer.txt", samples), "utf8");
}

/** Uploads the two-page sample. @returns its id once it has been read. */
export async function uploadResume(api: Api): Promise<string> {
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
  await untilReady(() => api("GET", `/v1/resumes/${id}`));
  return id;
}

export async function untilReady(ask: () => Promise<{ status: string }>, everyMs = 20): Promise<void> {
  const giveUpAt = performance.now() + giveUpMs;
  for (;;) {
    const { status } = await ask();
    if (status === "ready") return;
    if (status === "failed" || performance.now() > giveUpAt) throw new Error(`It is ${status}.`);
    await sleep(everyMs);
  }
}
