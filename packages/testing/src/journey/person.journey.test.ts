/** What a person does, from the first sign-in to the last download, over real HTTP against the whole platform. */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, clientOf, signIn } from "./client.ts";
import { type Platform, platformFolder, startPlatform } from "./platform.ts";

const samples = new URL("../../../documents/samples/", import.meta.url);
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

let platform: Platform;
let folder: Awaited<ReturnType<typeof platformFolder>>;
let person: Client;
beforeAll(async () => {
  folder = await platformFolder();
  platform = await startPlatform({ dataDir: folder.dataDir });
  person = await signIn(platform.url, "journey@example.com");
});
afterAll(async () => {
  await platform?.end("SIGTERM");
  await folder?.remove();
});

interface TailoringBody {
  id: string;
  status: string;
  revision: number;
  score: { before: number; after: number };
  changes: {
    id: string;
    decision: string;
    verdict: { outcome: string };
    evidence: { itemId: string; text: string }[];
  }[];
}

async function keepJob(name: string): Promise<string> {
  const description = await readFile(new URL(`jobs/${name}.txt`, samples), "utf8");
  const { status, body } = await person.request<{ id: string }>("POST", "/v1/jobs", { description });
  expect(status).toBe(201);
  return body.id;
}

async function download(path: string): Promise<Uint8Array> {
  for (;;) {
    const { status, body } = await person.request<{ url: string }>("GET", path);
    if (status === 202) {
      await sleep(200);
      continue;
    }
    expect(status, JSON.stringify(body)).toBe(200);
    const file = await fetch(body.url);
    expect(file.status).toBe(200);
    return new Uint8Array(await file.arrayBuffer());
  }
}

describe("a person", () => {
  it("uploads a resume in each format and has it read", async () => {
    for (const [name, contentType] of [
      ["resume.pdf", "application/pdf"],
      ["resume.docx", docx],
      ["resume.txt", "text/plain"],
      ["resume.md", "text/markdown"],
      ["resume.json", "application/json"],
    ] as const) {
      const bytes = await readFile(new URL(name, samples));
      const resume = await person.uploadResume({ name, contentType, bytes });
      expect(resume, name).toMatchObject({ status: "ready", currentVersion: 1, failure: null });
    }
  });

  it("is told what to do about a file that can't be read", async () => {
    const bytes = new TextEncoder().encode("%PDF-1.7 this is not a PDF at all");
    const resume = await person.uploadResume({ name: "broken.pdf", contentType: "application/pdf", bytes });
    expect(resume.status).toBe("failed");
    expect(resume.failure?.detail.length).toBeGreaterThan(20);
  });

  it("has a resume tailored to several jobs, decides change by change, accepts, and downloads", async () => {
    const bytes = await readFile(new URL("resume.pdf", samples));
    const resume = await person.uploadResume({ name: "resume.pdf", contentType: "application/pdf", bytes });
    const jobIds = [await keepJob("backend-engineer"), await keepJob("backend-engineer")];
    const batch = await person.request<{ batchId: string; items: { id: string }[] }>(
      "POST",
      "/v1/tailorings",
      {
        resumeId: resume.id,
        jobIds,
      },
    );
    expect(batch.status).toBe(202);
    expect(batch.body.items).toHaveLength(2);
    const [first, second] = batch.body.items as [{ id: string }, { id: string }];
    const path = `/v1/tailorings/${first.id}`;
    const ready = await person.settle<TailoringBody>(`${path}?wait=5`);
    expect(await person.settle(`/v1/tailorings/${second.id}?wait=5`)).toMatchObject({ status: "ready" });
    expect(ready.score.after).toBeGreaterThanOrEqual(ready.score.before);
    expect(ready.changes.length).toBeGreaterThan(0);
    for (const change of ready.changes) {
      expect(change.evidence.length).toBeGreaterThan(0);
      expect(change.verdict.outcome).toBe("supported");
    }

    const [change] = ready.changes as [TailoringBody["changes"][number]];
    const rejected = await person.request<TailoringBody>(
      "PATCH",
      `${path}/changes/${change.id}`,
      { decision: "rejected" },
      { "if-match": `"${ready.revision}"` },
    );
    expect(rejected.status).toBe(200);
    expect(rejected.body.changes.find(({ id }) => id === change.id)?.decision).toBe("rejected");
    const stale = await person.request(
      "PATCH",
      `${path}/changes/${change.id}`,
      { decision: "accepted" },
      { "if-match": `"${ready.revision}"` },
    );
    expect(stale.status).toBe(412);

    for (const [format, start] of [
      ["pdf", "%PDF-"],
      ["docx", "PK"],
      ["md", "# "],
      ["json", "{"],
    ] as const) {
      const file = await download(`${path}/export?format=${format}`);
      expect(new TextDecoder("latin1").decode(file.subarray(0, start.length)), format).toBe(start);
    }

    const accepted = await person.request<{ version: number }>("POST", `${path}/accept`, {});
    expect(accepted).toMatchObject({ status: 201, body: { version: 2, origin: "tailoring" } });
    const again = await person.request("POST", `${path}/accept`, {});
    expect(again.body).toEqual(accepted.body);
    const file = await download(`/v1/resumes/${resume.id}/export?format=pdf&version=2`);
    expect(new TextDecoder("latin1").decode(file.subarray(0, 5))).toBe("%PDF-");
  });

  it("follows an application from saved to the offer, with every move kept", async () => {
    const jobId = await keepJob("backend-engineer");
    const made = await person.request<{ id: string }>("POST", "/v1/applications", { jobId });
    const path = `/v1/applications/${made.body.id}`;
    for (const status of ["applied", "interviewing", "offer"])
      expect((await person.request("PATCH", path, { status })).status).toBe(200);
    const events = await person.request<{ items: { to: string }[] }>("GET", `${path}/events`);
    expect(events.body.items.map(({ to }) => to)).toEqual(["offer", "interviewing", "applied", "saved"]);
    const list = await person.request<{ items: { status: string }[] }>(
      "GET",
      "/v1/applications?status=offer",
    );
    expect(list.body.items).toHaveLength(1);
  });
});

describe("everybody else", () => {
  it("gets nothing without a token, and nothing of hers with one of their own", async () => {
    const resumes = await person.request<{ items: { id: string }[] }>("GET", "/v1/resumes");
    const path = `/v1/resumes/${resumes.body.items[0]?.id}`;
    expect((await clientOf(platform.url, undefined).request("GET", path)).status).toBe(401);
    expect((await clientOf(platform.url, "not.a.token").request("GET", path)).status).toBe(403);
    const stranger = await signIn(platform.url, "stranger@example.com");
    expect((await stranger.request("GET", path)).status).toBe(404);
    expect((await stranger.request<{ items: unknown[] }>("GET", "/v1/resumes")).body.items).toEqual([]);
  });

  it("can use an API key until it is revoked, for what it was made for", async () => {
    const made = await person.request<{ id: string; secret: string }>("POST", "/v1/api-keys", {
      name: "journey",
      scopes: ["jobs:read"],
    });
    const program = clientOf(platform.url, made.body.secret);
    expect((await program.request("GET", "/v1/jobs")).status).toBe(200);
    expect((await program.request("GET", "/v1/resumes")).status).toBe(403);
  });

  it("can read the API's description and its page", async () => {
    const description = await clientOf(platform.url, undefined).request<{ openapi: string }>(
      "GET",
      "/v1/openapi.json",
    );
    expect(description.body.openapi).toMatch(/^3\.1/);
    const page = await fetch(`${platform.url}/v1/docs`);
    expect(page.headers.get("content-type")).toContain("text/html");
  });
});
