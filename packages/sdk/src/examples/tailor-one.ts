/** Uploads a resume, keeps a posting, tailors the one to the other and prints each change with its proof. */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { type Client, createTailorbird, idempotencyKey } from "../client.ts";
import {
  jobsCreate,
  resumesCreate,
  resumesGet,
  tailoringsCreate,
  tailoringsGet,
} from "../generated/sdk.gen.ts";
import { uploadFile } from "../upload.ts";

/** @param token An access token or an API key. */
export async function tailorOne(
  baseUrl: string,
  token: string,
  resumePdf: string,
  posting: string,
): Promise<string[]> {
  const client = createTailorbird({ baseUrl, token });
  const file = await readFile(resumePdf);
  const created = await resumesCreate({
    client,
    headers: idempotencyKey(),
    body: { fileName: "resume.pdf", contentType: "application/pdf", byteSize: file.byteLength },
  });
  await uploadFile(created.upload, new Blob([file], { type: "application/pdf" }));
  await waitUntilRead(client, created.id);

  const job = await jobsCreate({ client, headers: idempotencyKey(), body: { description: posting } });
  const batch = await tailoringsCreate({
    client,
    headers: idempotencyKey(),
    body: { resumeId: created.id, jobIds: [job.id] },
  });
  for (;;) {
    const tailoring = await tailoringsGet({
      client,
      path: { id: batch.items[0]?.id ?? "" },
      query: { wait: "5" },
    });
    if (tailoring.status === "ready") {
      return tailoring.changes.map(({ after, evidence }) => `${after} (because of: ${evidence[0]?.text})`);
    }
    if (tailoring.status === "failed" || tailoring.status === "cancelled")
      throw new Error(tailoring.failure?.detail);
  }
}

async function waitUntilRead(client: Client, id: string): Promise<void> {
  for (;;) {
    const { status, failure } = await resumesGet({ client, path: { id } });
    if (status === "ready") return;
    if (status === "failed") throw new Error(failure?.detail);
    await sleep(200);
  }
}
