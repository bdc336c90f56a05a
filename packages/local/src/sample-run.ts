/** The main job on the bundled sample, through the API as any client would do it: what `pnpm start` shows first. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const samples = new URL("../../documents/samples/", import.meta.url);
const resumeFile = new URL("resume.pdf", samples);
const postingFile = new URL("jobs/backend-engineer.txt", samples);
const giveUpMs = 60_000;

export interface SampleOutcome {
  readonly email: string;
  readonly tailoringId: string;
  readonly resumeId: string;
  readonly score: { before: number; after: number };
  readonly changes: number;
  readonly refusals: number;
  /** Of the change that is shown: the words before and after, and the source that proves it. */
  readonly example: { before: string | null; after: string | null; evidence: string } | undefined;
  /** Links that work for a few minutes, by format. */
  readonly downloads: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}

/** @param baseUrl where the gateway answers, without a slash at its end. */
export async function runSample(baseUrl: string): Promise<SampleOutcome> {
  const startedAt = performance.now();
  const email = "sample@example.com";
  const { accessToken } = await call<{ accessToken: string }>(baseUrl, "POST", "/local/token", undefined, {
    email,
  });
  const api = <T>(method: string, path: string, body?: unknown) =>
    call<T>(baseUrl, method, path, accessToken, body);

  const resumeId = await uploadResume(api);
  const job = await api<{ id: string }>("POST", "/v1/jobs", {
    description: await readFile(postingFile, "utf8"),
  });
  const batch = await api<{ items: { id: string }[] }>("POST", "/v1/tailorings", {
    resumeId,
    jobIds: [job.id],
  });
  const tailoringId = batch.items[0]?.id as string;
  const tailoring = await until(() => api<Tailoring>("GET", `/v1/tailorings/${tailoringId}?wait=5`));
  if (!tailoring.score)
    throw new Error(`The sample's tailoring ended ${tailoring.status}: ${tailoring.failure?.detail}`);

  const downloads: Record<string, string> = {};
  for (const format of ["pdf", "docx", "md", "json"])
    downloads[format] = (
      await api<{ url: string }>("GET", `/v1/tailorings/${tailoringId}/export?format=${format}`)
    ).url;
  const shown = tailoring.changes.find((change) => change.kind === "rewrite" || change.kind === "summary");
  return {
    email,
    tailoringId,
    resumeId,
    score: tailoring.score,
    changes: tailoring.changes.length,
    refusals: tailoring.refusals.length,
    example: shown && { before: shown.before, after: shown.after, evidence: shown.evidence[0]?.text ?? "" },
    downloads,
    milliseconds: Math.round(performance.now() - startedAt),
  };
}

interface Tailoring {
  status: string;
  failure: { detail: string } | null;
  score: { before: number; after: number } | null;
  changes: { kind: string; before: string | null; after: string | null; evidence: { text: string }[] }[];
  refusals: unknown[];
}

type Api = <T>(method: string, path: string, body?: unknown) => Promise<T>;

async function uploadResume(api: Api): Promise<string> {
  const bytes = await readFile(resumeFile);
  const contentType = "application/pdf";
  const made = await api<{ id: string; upload: { url: string; fields: Record<string, string> } }>(
    "POST",
    "/v1/resumes",
    {
      fileName: basename(resumeFile.pathname),
      contentType,
      byteSize: bytes.byteLength,
      label: "Sample resume",
    },
  );
  const form = new FormData();
  for (const [name, value] of Object.entries(made.upload.fields)) form.append(name, value);
  form.append("file", new Blob([bytes], { type: contentType }));
  const uploaded = await fetch(made.upload.url, { method: "POST", body: form });
  if (!uploaded.ok) throw new Error(`The sample's upload was refused with ${uploaded.status}.`);
  const resume = await until(() =>
    api<{ status: string; failure: { detail: string } | null }>("GET", `/v1/resumes/${made.id}`),
  );
  if (resume.status !== "ready")
    throw new Error(`The sample resume could not be read: ${resume.failure?.detail}`);
  return made.id;
}

/** Asks until the answer's status is one that lasts. */
async function until<T extends { status: string }>(ask: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + giveUpMs;
  for (;;) {
    const answer = await ask();
    if (["ready", "failed", "cancelled"].includes(answer.status)) return answer;
    if (performance.now() > giveUpAt) throw new Error(`The sample is still ${answer.status} after a minute.`);
    await sleep(100);
  }
}

async function call<T>(
  baseUrl: string,
  method: string,
  path: string,
  accessToken: string | undefined,
  body?: unknown,
): Promise<T> {
  const answer = await fetch(`${baseUrl}${path}`, {
    method,
    headers: {
      ...(accessToken && { authorization: `Bearer ${accessToken}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 300)}`);
  return JSON.parse(text) as T;
}
