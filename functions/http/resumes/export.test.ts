import { exportFormat } from "@tailorbird/contracts/exports";
import { exportResume } from "@tailorbird/contracts/resumes";
import { exportFile } from "@tailorbird/core/exports/export.sql";
import { exportKey } from "@tailorbird/core/resumes/resume-keys";
import { contentHash } from "@tailorbird/core/shared/content-hash";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleDocument } from "@tailorbird/testing/fixtures";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume, seedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openObjects } from "../../services/parts/objects.ts";
import { handler } from "./export.ts";

const ask = endpoint(exportResume, handler);
const documentHash = contentHash(sampleDocument);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid(label = "Sample") {
  const as = somebody();
  return { as, params: { id: await seedResume(stack, as, { label }) }, query: { format: "md" as string } };
}
type Sending = Awaited<ReturnType<typeof valid>>;

/** What the worker leaves behind. */
async function settle({ as, params, query }: Sending, status: "ready" | "failed", attempts = 1) {
  const format = exportFormat.parse(query.format);
  const row = { accountId: as.accountId, resumeId: params.id, documentHash, format };
  await stack.database
    .as(as.accountId)
    .insert(exportFile)
    .values({
      ...row,
      status,
      attempts,
      requestedAt: "2026-11-23T00:00:00.000Z",
    });
  const key = exportKey(as.accountId, params.id, documentHash, format, "classic-a4");
  await openObjects().put(key, Buffer.from("An invented file"), "text/plain");
}

it("orders the file once, however often it is asked for, and says when to ask again", async () => {
  const sending = await valid();
  for (let n = 0; n < 3; n += 1) {
    const { status, headers, body } = await ask.ok(sending);
    expect({ status, body }).toEqual({ status: 202, body: { status: "rendering" } });
    expect(headers["retry-after"]).toBe("1");
  }
  expect(await takeMessages(stack.cloud, "render")).toEqual([
    {
      accountId: sending.as.accountId,
      source: { type: "resume_version", resumeId: sending.params.id, version: 1 },
      format: "md",
      template: "classic",
      paper: "a4",
    },
  ]);
});

it("orders the template and the paper that were asked for, each as a file of its own", async () => {
  const sending = await valid();
  for (const query of [
    { format: "pdf", template: "modern", paper: "letter" },
    { format: "pdf", template: "modern", paper: "letter" },
    { format: "pdf", template: "compact" },
    { format: "docx", paper: "letter" },
  ])
    expect((await ask.ok({ ...sending, query })).status).toBe(202);
  expect(await takeMessages(stack.cloud, "render")).toMatchObject([
    { format: "pdf", template: "modern", paper: "letter" },
    { format: "pdf", template: "compact", paper: "a4" },
    { format: "docx", template: "classic", paper: "letter" },
  ]);
});

it("gives the one Markdown file whatever the template", async () => {
  const sending = await valid();
  await settle(sending, "ready");
  const { status } = await ask.ok({
    ...sending,
    query: { format: "md", template: "modern", paper: "letter" },
  });
  expect(status).toBe(200);
});

it("orders a file again that was ordered long ago and never came", async () => {
  const sending = await valid();
  await ask.ok(sending);
  const requestedAt = "2026-01-01T00:00:00.000Z";
  await stack.database.as(sending.as.accountId).update(exportFile).set({ requestedAt });
  await ask.ok(sending);
  expect(await takeMessages(stack.cloud, "render")).toHaveLength(2);
});

it("links to the file once it is made, for five minutes, under a name that tells it", async () => {
  const sending = await valid('My "CV"/é');
  await settle(sending, "ready");
  const { status, body } = await ask.ok(sending);
  expect(status).toBe(200);
  const { url, expiresAt } = body as { url: string; expiresAt: string };
  expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(300_000);
  const file = await fetch(url);
  expect(await file.text()).toBe("An invented file");
  expect(file.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(file.headers.get("content-disposition")).toMatch(/^attachment; .*%C3%A9\.md/);
});

it("gives a link that opens no other file", async () => {
  const [mine, theirs] = [await valid(), await valid()];
  await settle(mine, "ready");
  await settle(theirs, "ready");
  const { url } = (await ask.ok(mine)).body as { url: string };
  const swapped = url
    .replace(mine.as.accountId, theirs.as.accountId)
    .replace(mine.params.id, theirs.params.id);
  expect((await fetch(swapped)).status).toBe(403);
});

it("gives up on a file that was ordered five times in vain", async () => {
  const sending = await valid();
  await settle(sending, "failed", 5);
  expect((await ask.refused(sending)).body.code).toBe("export_failed");
});

it("says that a resume has not been read yet", async () => {
  const as = somebody();
  const id = await seedAwaitedResume(stack, as);
  const { body } = await ask.refused({ as, params: { id }, query: { format: "pdf" } });
  expect(body.code).toBe("resume_not_ready");
});

it("answers 404 for a version that the resume has not", async () => {
  const sending = await valid();
  const answer = await ask.refused({ ...sending, query: { format: "pdf", version: "2" } });
  expect(answer.body.code).toBe("not_found");
});

itRefusesQueries(ask, valid, [
  ["format", ""],
  ["format", "exe"],
  ["format", "PDF"],
  ["template", "fancy"],
  ["paper", "a5"],
  ["version", "0"],
  ["version", "latest"],
]);
itKeepsOut(ask, valid);
