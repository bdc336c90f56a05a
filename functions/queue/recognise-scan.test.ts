/** From an uploaded scan to a resume: through the queue of those whose characters are recognised. */
import type { Actor } from "@tailorbird/contracts/actor";
import { type OcrMessage, ocrMessage, originalKeys } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { originalKey } from "@tailorbird/core/resumes/resume-keys";
import { findResume, findVersion } from "@tailorbird/core/resumes/resume-repository";
import { photoOfNothing, scanShortResume, toJpeg, toPng } from "@tailorbird/documents/test/scans";
import { takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { putVersion } from "@tailorbird/testing/versions";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { scansRecognise } from "../services/resumes/scans-recognise.ts";
import { uploadsIngest } from "../services/resumes/uploads-ingest.ts";

// Recognising takes seconds, and a busy machine takes many of them.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let stack: CloudStack;
let uploads: Awaited<ReturnType<typeof uploadsIngest>>;
let scans: Awaited<ReturnType<typeof scansRecognise>>;
let scan: Uint8Array;

beforeAll(async () => {
  stack = await startCloudStack();
  process.env.DOCUMENT_READER_FILE = resolved("read/reader-process");
  process.env.DOCUMENT_RECOGNIZER_FILE = resolved("ocr/recognizer-process");
  [uploads, scans] = await Promise.all([uploadsIngest(), scansRecognise()]);
  scan = toPng(await scanShortResume());
});
afterAll(() => stack.stop());

const resolved = (entry: string) => new URL(import.meta.resolve(`@tailorbird/documents/${entry}`)).pathname;

/** A resume whose file has come, and been announced. */
async function uploaded(file: Uint8Array, as: Actor = somebody()) {
  const id = await seedAwaitedResume(stack, as);
  const queries = stack.database.as(as.accountId);
  await queries.update(resume).set({ contentType: "image/png", fileName: "scan" }).where(eq(resume.id, id));
  const key = originalKey(as.accountId, id);
  expect(key.endsWith(originalKeys.suffix)).toBe(true);
  const announced = { key, versionId: await putVersion(key, file) };
  return {
    message: { accountId: as.accountId, resumeId: id } as OcrMessage,
    queries,
    row: () => findResume(queries, id),
    announce: () => uploads.ingest(announced, { last: false }),
    document: async () => (await findVersion(queries, id, 1))?.document,
  };
}

it("reads a scan in two steps, and says of every word how sure it is and where it stands", async () => {
  const { announce, row, message, document } = await uploaded(scan);
  await announce();
  expect(await row()).toMatchObject({ status: "reading", step: "characters", leaseToken: null });
  const sent = await takeMessages(stack.cloud, "ocr");
  expect(sent.map((each) => ocrMessage.parse(each))).toEqual([message]);

  await scans.recognise(message, { last: false });
  expect(await row()).toMatchObject({ status: "ready", step: null, currentVersion: 1, dueAt: null });
  const read = await document();
  expect(read).toMatchObject({
    basics: { name: "Robin Sample", email: "robin@example.com" },
    work: [{ position: "Backend Engineer", name: "Example Freight", startDate: "2019", endDate: "2024" }],
    education: [{ institution: "Example University" }],
    source: { format: "image" },
  });
  expect(read?.source.pages[0]?.confidence).toBeGreaterThan(0.8);
  const [left = 1, top = 1, right = 0, bottom = 0] = read?.spans["basics/name"]?.[0]?.box ?? [];
  expect(left).toBeLessThan(right);
  expect(top).toBeLessThan(bottom);
  expect(bottom).toBeLessThan(0.1);

  // Whatever is delivered again finds nothing to do.
  await scans.recognise(message, { last: false });
  await announce();
  expect(await takeMessages(stack.cloud, "ocr")).toEqual([]);
});

it("explains why a photograph of nothing is no resume, and what to do", async () => {
  const { announce, row, message } = await uploaded(toJpeg(photoOfNothing(600, 800)));
  await announce();
  await scans.recognise(message, { last: false });
  const { status, failure, step } = (await row()) ?? {};
  expect({ status, step }).toEqual({ status: "failed", step: null });
  expect(["no_text", "illegible"]).toContain(failure?.code);
  expect(failure?.detail).toMatch(/upload|scan/i);
});

it("refuses a damaged picture with a reason, and is not tried again", async () => {
  const { announce, row, message } = await uploaded(scan.slice(0, 200));
  await announce();
  await scans.recognise(message, { last: false });
  expect(await row()).toMatchObject({ status: "failed", failure: { code: "corrupt" } });
});

it("is put back while another delivery is at work, or the file is not handed over yet", async () => {
  const { announce, queries, message } = await uploaded(scan);
  await expect(scans.recognise(message, { last: false })).resolves.toBeUndefined();
  await announce();
  await queries
    .update(resume)
    .set({ leaseToken: crypto.randomUUID(), leaseUntil: sql`now() + interval '30 seconds'` as never });
  await expect(scans.recognise(message, { last: false })).rejects.toBeInstanceOf(RetryLater);
  await queries.update(resume).set({ step: "text" });
  const early = await scans.recognise(message, { last: false }).catch((error: unknown) => error);
  expect(early).toMatchObject({ name: "RetryLater", delaySeconds: 2 });
});

it("does nothing for a resume that is gone, or another account's", async () => {
  const { announce, row, message } = await uploaded(scan);
  await announce();
  await scans.recognise({ ...message, accountId: somebody().accountId }, { last: false });
  expect(await row()).toMatchObject({ status: "reading", step: "characters" });
  await stack.database.as(message.accountId).delete(resume);
  await scans.recognise(message, { last: false });
});
