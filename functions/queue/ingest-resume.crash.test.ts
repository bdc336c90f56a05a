/** Reading an uploaded file: once, wherever the reader dies and however often the file is announced. */
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { isolatedReader, isolatedRecognizer } from "@tailorbird/adapters/files/document-reader";
import type { Actor } from "@tailorbird/contracts/actor";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { resume, resumeVersion } from "@tailorbird/core/resumes/resume.sql";
import { ResumeIngester } from "@tailorbird/core/resumes/resume-ingester";
import { originalKey } from "@tailorbird/core/resumes/resume-keys";
import { findResume } from "@tailorbird/core/resumes/resume-repository";
import { ScanRecogniser } from "@tailorbird/core/resumes/scan-recogniser";
import { ObjectNotFoundError } from "@tailorbird/core/shared/ports";
import { scanShortResume, toPng } from "@tailorbird/documents/test/scans";
import { Life, mortalDatabase } from "@tailorbird/testing/mortal";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEvents } from "../services/parts/events.ts";
import { openObjects } from "../services/parts/objects.ts";
import { openQueue } from "../services/parts/queue.ts";

let stack: CloudStack;
beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const immortal = new Life(Number.POSITIVE_INFINITY);
const file = `Robin Sample (invented)
robin@example.com

Experience
Backend Engineer, Example Freight, 2019 - 2024
- Built the booking service in TypeScript and PostgreSQL

Education
BSc Computer Science, Example University, 2018
`;

function ingesterOf(life: Life): ResumeIngester {
  return new ResumeIngester({
    database: mortalDatabase(stack.database, life),
    objects: life.wrap(openObjects()),
    reader: life.wrap(
      isolatedReader(new URL(import.meta.resolve("@tailorbird/documents/read/reader-process"))),
    ),
    leaseSeconds: 60,
    events: openEvents(),
    scans: life.wrap(openQueue("ocr")),
  });
}

function recogniserOf(life: Life): ScanRecogniser {
  return new ScanRecogniser({
    database: mortalDatabase(stack.database, life),
    objects: life.wrap(openObjects()),
    reader: life.wrap(
      isolatedRecognizer(new URL(import.meta.resolve("@tailorbird/documents/ocr/recognizer-process"))),
    ),
    leaseSeconds: 60,
    events: openEvents(),
  });
}

/** A resume that waits for its file, and the versions that have come, first to last. */
async function seedUploads(person: Actor, contents: readonly (string | Uint8Array)[]) {
  const id = await seedAwaitedResume(stack, person);
  await stack.database
    .as(person.accountId)
    .update(resume)
    .set({ contentType: "text/plain", fileName: "resume.txt" })
    .where(eq(resume.id, id));
  const key = originalKey(person.accountId, id);
  const versions: string[] = [];
  for (const content of contents) versions.push(await putObject(key, content));
  return { id, key, versions };
}

async function putObject(key: string, content: string | Uint8Array): Promise<string> {
  const client = new S3Client({ endpoint: process.env.S3_ENDPOINT as string, forcePathStyle: true });
  const { VersionId } = await client.send(
    new PutObjectCommand({
      Bucket: process.env.S3_BUCKET,
      Key: key,
      Body: content,
      ContentType: "text/plain",
    }),
  );
  client.destroy();
  return VersionId as string;
}

describe("an uploaded scan", () => {
  it("becomes version 1, once, wherever one of its two readers dies", async () => {
    const scan = toPng(await scanShortResume());
    let deaths = 0;
    for (let effects = 1; ; effects += 1) {
      const person = somebody();
      const { id, key, versions } = await seedUploads(person, [scan]);
      const queries = stack.database.as(person.accountId);
      await queries.update(resume).set({ contentType: "image/png", fileName: "scan.png" });
      const uploaded = { key, versionId: versions[0] as string };
      const message = { accountId: person.accountId, resumeId: id };
      /** What SQS does: each message is delivered until it is done. */
      const deliver = async (life: Life) => {
        await ingesterOf(life).ingest(uploaded, { last: false });
        await recogniserOf(life).recognise(message, { last: false });
      };
      const life = new Life(effects);
      await deliver(life).catch(() => {});
      await queries
        .update(resume)
        .set({ leaseUntil: sql`now() - interval '1 second'` as never })
        .where(and(eq(resume.id, id), isNotNull(resume.leaseUntil)));
      await deliver(immortal);
      expect((await findResume(queries, id))?.status, `after effect ${effects}`).toBe("ready");
      expect(await queries.select().from(resumeVersion), `after effect ${effects}`).toHaveLength(1);
      if (!life.isOver) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThanOrEqual(7);
  }, 300_000);
});

describe("an uploaded file", () => {
  it("becomes version 1, once, wherever its reader dies", async () => {
    let deaths = 0;
    for (let effects = 1; ; effects += 1) {
      const person = somebody();
      const { id, key, versions } = await seedUploads(person, [file]);
      const uploaded = { key, versionId: versions[0] as string };
      const life = new Life(effects);
      await ingesterOf(life)
        .ingest(uploaded, { last: false })
        .catch(() => {});
      const queries = stack.database.as(person.accountId);
      await queries
        .update(resume)
        .set({ leaseUntil: sql`now() - interval '1 second'` as never })
        .where(eq(resume.id, id));
      await ingesterOf(immortal).ingest(uploaded, { last: false });
      expect((await findResume(queries, id))?.status, `after effect ${effects}`).toBe("ready");
      expect(await queries.select().from(resumeVersion), `after effect ${effects}`).toHaveLength(1);
      if (!life.isOver) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThanOrEqual(4);
  });

  it("that is announced twice at once is read by one, and the other comes back later", async () => {
    const person = somebody();
    const { key, versions } = await seedUploads(person, [file]);
    const ingest = () =>
      ingesterOf(immortal).ingest({ key, versionId: versions[0] as string }, { last: false });
    const outcomes = await Promise.allSettled([ingest(), ingest()]);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toBeInstanceOf(RetryLater);
    await ingest();
  });

  it("that comes again with the same form is removed, and the first stays", async () => {
    const person = somebody();
    const { id, key, versions } = await seedUploads(person, [
      file,
      "Another text, uploaded later by the same form",
    ]);
    const [first, second] = versions as [string, string];
    await ingesterOf(immortal).ingest({ key, versionId: first }, { last: false });
    await ingesterOf(immortal).ingest({ key, versionId: second }, { last: false });
    const row = await findResume(stack.database.as(person.accountId), id);
    expect(row).toMatchObject({ status: "ready", objectVersion: first, currentVersion: 1 });
    const gone = openObjects().get(key, { versionId: second, maxBytes: 1000 });
    await expect(gone).rejects.toBeInstanceOf(ObjectNotFoundError);
    expect(await openObjects().get(key, { versionId: first, maxBytes: 10_000 })).toBeDefined();
  });

  it("of a resume that is gone is removed", async () => {
    const person = somebody();
    const { id, key, versions } = await seedUploads(person, [file]);
    await stack.database.as(person.accountId).delete(resume).where(eq(resume.id, id));
    await ingesterOf(immortal).ingest({ key, versionId: versions[0] as string }, { last: false });
    await expect(openObjects().get(key, { maxBytes: 10_000 })).rejects.toBeInstanceOf(ObjectNotFoundError);
  });

  it("that can't be read fails with a reason its owner can act on, and is not tried again", async () => {
    const person = somebody();
    const { id, key, versions } = await seedUploads(person, ["\u0000\u0001\u0002 not a text at all \u0000"]);
    await ingesterOf(immortal).ingest({ key, versionId: versions[0] as string }, { last: false });
    const row = await findResume(stack.database.as(person.accountId), id);
    expect(row?.status).toBe("failed");
    expect(row?.failure?.code).not.toBe("internal");
    expect(row?.failure?.detail.length).toBeGreaterThan(20);
  });

  it("that no try can read ends with a reason on the last delivery", async () => {
    const person = somebody();
    const { id, key, versions } = await seedUploads(person, [file]);
    const broken = new ResumeIngester({
      database: stack.database,
      objects: openObjects(),
      reader: isolatedReader(new URL("file:///there/is/no/such/reader.mjs")),
      leaseSeconds: 60,
      events: openEvents(),
      scans: openQueue("ocr"),
    });
    const uploaded = { key, versionId: versions[0] as string };
    await expect(broken.ingest(uploaded, { last: false })).rejects.toThrow();
    expect((await findResume(stack.database.as(person.accountId), id))?.status).toBe("reading");
    await broken.ingest(uploaded, { last: true });
    expect(await findResume(stack.database.as(person.accountId), id)).toMatchObject({
      status: "failed",
      failure: { code: "internal" },
    });
  });
});
