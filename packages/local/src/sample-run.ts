/** The main job on the bundled sample, through the API as any client would do it: what `pnpm start` shows first. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
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
  readonly example: { before: string | null; after: string | null; evidence: string[] } | undefined;
  /** Where the tailored resume was saved, in each format, and the report that proves it. */
  readonly files: readonly string[];
  readonly milliseconds: number;
}

/**
 * A later start on the same data finds what the first one made, by its idempotency keys, and shows that.
 * @param baseUrl where the gateway answers, without a slash at its end.
 * @param folder where the tailored files go.
 */
export async function runSample(baseUrl: string, folder: string): Promise<SampleOutcome> {
  const startedAt = performance.now();
  const email = "sample@example.com";
  const { accessToken } = await call<{ accessToken: string }>(baseUrl, "POST", "/local/token", {}, { email });
  const [resume, description] = await Promise.all([readFile(resumeFile), readFile(postingFile, "utf8")]);
  const key = createHash("sha256").update(resume).update(description).digest("hex");
  const headers = { authorization: `Bearer ${accessToken}`, "idempotency-key": key };
  const api: Api = (method, path, body) => call(baseUrl, method, path, headers, body);

  const resumeId = await uploadResume(api, resume);
  const job = await api<{ id: string }>("POST", "/v1/jobs", { description });
  const batch = await api<{ items: { id: string }[] }>("POST", "/v1/tailorings", {
    resumeId,
    jobIds: [job.id],
  });
  const tailoringId = batch.items[0]?.id as string;
  const tailoring = await until(() => api<Tailoring>("GET", `/v1/tailorings/${tailoringId}?wait=5`));
  if (!tailoring.score)
    throw new Error(`the tailoring ended ${tailoring.status}: ${tailoring.failure?.detail}`);
  const files = await save(api, tailoring, folder);
  const shown = tailoring.changes.find((change) => change.kind === "rewrite" || change.kind === "summary");
  return {
    email,
    tailoringId,
    resumeId,
    score: tailoring.score,
    changes: tailoring.changes.length,
    refusals: tailoring.refusals.length,
    example: shown && {
      before: shown.before,
      after: shown.after,
      evidence: shown.evidence
        .map(({ text }) => text)
        // The words that stood there already show the least.
        .filter((text, _, all) => all.length === 1 || text !== shown.before),
    },
    files,
    milliseconds: Math.round(performance.now() - startedAt),
  };
}

/** Downloads what the API links to, so that it can be opened without a token and after the links have ended. */
async function save(api: Api, tailoring: Tailoring, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files = [];
  for (const format of ["pdf", "docx", "md", "json"]) {
    const url = await exportAs(api, tailoring.id, format);
    const file = join(folder, `resume.${format}`);
    await writeFile(file, Buffer.from(await (await fetch(url)).arrayBuffer()));
    files.push(file);
  }
  const report = join(folder, "report.json");
  await writeFile(report, `${JSON.stringify(tailoring, null, 2)}\n`);
  return [...files, report];
}

/** The link, as soon as the file has been made. */
async function exportAs(api: Api, id: string, format: string): Promise<string> {
  const { url } = await until(async () => {
    const answer = await api<{ url?: string; status?: string }>(
      "GET",
      `/v1/tailorings/${id}/export?format=${format}`,
    );
    return { url: answer.url ?? "", status: answer.url === undefined ? "rendering" : "ready" };
  });
  return url;
}

interface Tailoring {
  id: string;
  status: string;
  failure: { detail: string } | null;
  score: { before: number; after: number } | null;
  changes: { kind: string; before: string | null; after: string | null; evidence: { text: string }[] }[];
  refusals: unknown[];
}

interface Made {
  id: string;
  status: string;
  upload: { url: string; fields: Record<string, string> };
}

type Api = <T>(method: string, path: string, body?: unknown) => Promise<T>;

async function uploadResume(api: Api, bytes: Buffer<ArrayBuffer>): Promise<string> {
  const contentType = "application/pdf";
  const made = await api<Made>("POST", "/v1/resumes", {
    fileName: basename(resumeFile.pathname),
    contentType,
    byteSize: bytes.byteLength,
    label: "Sample resume",
  });
  if (made.status === "ready") return made.id;
  const form = new FormData();
  for (const [name, value] of Object.entries(made.upload.fields)) form.append(name, value);
  form.append("file", new Blob([bytes], { type: contentType }));
  const uploaded = await fetch(made.upload.url, { method: "POST", body: form });
  if (!uploaded.ok) throw new Error(`the upload was refused with ${uploaded.status}`);
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
    if (performance.now() > giveUpAt) throw new Error(`it is still ${answer.status} after a minute`);
    await sleep(100);
  }
}

async function call<T>(
  baseUrl: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<T> {
  const answer = await fetch(`${baseUrl}${path}`, {
    method,
    headers: {
      ...headers,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 300)}`);
  return JSON.parse(text) as T;
}
