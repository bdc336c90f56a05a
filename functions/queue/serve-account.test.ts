/** Everything of an account: put into a file that an independent reader opens, and erased with a receipt. */
import { randomUUID } from "node:crypto";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { zipWriter } from "@tailorbird/adapters/files/archive-writer";
import { cognitoSignIns } from "@tailorbird/adapters/tokens/sign-ins-cognito";
import type { Actor } from "@tailorbird/contracts/actor";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { AccountArchiver } from "@tailorbird/core/accounts/account-archiver";
import { accountExport } from "@tailorbird/core/accounts/account-data.sql";
import { AccountDeletions } from "@tailorbird/core/accounts/account-deletion";
import { AccountEraser } from "@tailorbird/core/accounts/account-eraser";
import { archiveKey, failExport } from "@tailorbird/core/accounts/account-exports";
import { ErasureWarning } from "@tailorbird/core/accounts/erasure-warning";
import { application, applicationEvent } from "@tailorbird/core/applications/application.sql";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { originalKey } from "@tailorbird/core/resumes/resume-keys";
import { accountIdOf, newId, uuidOfId } from "@tailorbird/core/shared/id";
import { MailNotTakenError } from "@tailorbird/core/shared/ports";
import { seedAccountExport } from "@tailorbird/testing/account-seeds";
import { seedEverything } from "@tailorbird/testing/every-route";
import { Life, mortalDatabase } from "@tailorbird/testing/mortal";
import { somebody } from "@tailorbird/testing/people";
import { rowsOf } from "@tailorbird/testing/rows";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type SignInPool, startSignInPool } from "@tailorbird/testing/sign-in-pool";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromBuffer } from "yauzl";
import { openMailer } from "../services/parts/mailer.ts";
import { openObjects } from "../services/parts/objects.ts";

let stack: CloudStack;
let identity: SignInPool;
let now = new Date();
let timers: { name: string; at: Date; message: unknown }[] = [];
const clock = { now: () => now };
const scheduler = () => ({
  schedule: async (timer: (typeof timers)[number]) => void timers.push(timer),
  cancel: async () => {},
});
const immortal = new Life(Number.POSITIVE_INFINITY);

beforeAll(async () => {
  stack = await startCloudStack();
  identity = await startSignInPool();
});
afterAll(() => Promise.all([stack.stop(), identity.stop()]));

async function putObject(key: string, content: string): Promise<void> {
  const client = new S3Client({ endpoint: process.env.S3_ENDPOINT as string, forcePathStyle: true });
  await client.send(new PutObjectCommand({ Bucket: process.env.S3_BUCKET, Key: key, Body: content }));
  client.destroy();
}

/** As another library reads it. */
function unzip(bytes: Uint8Array): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files: Record<string, string> = {};
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          files[entry.fileName] = Buffer.concat(chunks).toString();
          zip.readEntry();
        });
      });
      zip.on("end", () => resolve(files));
      zip.on("error", reject);
      zip.readEntry();
    });
  });
}

const archiver = () =>
  new AccountArchiver({
    database: stack.database,
    clock,
    objects: openObjects(),
    writer: zipWriter(),
    scheduler,
  });

describe("an export", () => {
  it("holds every row of every kind and every file, nothing of another's, and no secret", async () => {
    const [as, other] = [somebody(), somebody()];
    const things = await seedEverything(stack, as);
    const theirs = await seedEverything(stack, other);
    await seedPreferences(stack, as, { email: "robin@example.com" });
    await putObject(originalKey(as.accountId, things.res!), "my resume");
    await stack.database.as(as.accountId).update(resume).set({ fileName: "../etc/Résumé 2.pdf" });
    const exportId = await seedAccountExport(stack, as);
    timers = [];
    await archiver().make(as.accountId, exportId, { receiveCount: 1, last: false });
    const bytes = await openObjects().get(archiveKey(as.accountId, exportId), { maxBytes: 10_000_000 });
    const files = await unzip(bytes);
    // Under its own name, which is a stranger's word: no path, no device.
    expect(files[`files/resumes/${things.res}/_etc_Résumé 2.pdf`]).toBe("my resume");
    const all = Object.values(files).join("\n");
    for (const [kind, id] of Object.entries(things)) if (kind !== "axp") expect(all).toContain(id);
    for (const id of Object.values(theirs)) expect(all).not.toContain(id);
    expect(all).not.toMatch(/whsec_|secretHash|mailSecret|sssssssss/);
    expect(JSON.parse(files["data/job.json"]!)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: things.job, title: expect.any(String) })]),
    );
    const [row] = await stack.database.as(as.accountId).select().from(accountExport);
    expect(row).toBeDefined();
    expect(timers).toEqual([
      expect.objectContaining({ message: { kind: "expire", accountId: as.accountId, exportId } }),
    ]);
    await archiver().expire(as.accountId, exportId);
    expect(await openObjects().list(`accounts/${as.accountId}/archives/`)).toEqual([]);
  });

  it("waits for its commit, and not forever; and fails with a word on the last delivery", async () => {
    const as = somebody();
    const absent = newId("accountExport");
    const early = archiver().make(as.accountId, absent, { receiveCount: 1, last: false });
    await expect(early).rejects.toBeInstanceOf(RetryLater);
    await archiver().make(as.accountId, absent, { receiveCount: 3, last: false });
    const exportId = await seedAccountExport(stack, as);
    const writer = { write: () => Promise.reject(new Error("disk full")) };
    const broken = new AccountArchiver({
      database: stack.database,
      clock,
      objects: openObjects(),
      writer,
      scheduler,
    });
    await expect(broken.make(as.accountId, exportId, { receiveCount: 1, last: false })).rejects.toThrow(
      "disk full",
    );
    await broken.make(as.accountId, exportId, { receiveCount: 4, last: true });
    const [row] = await stack.database.as(as.accountId).select().from(accountExport);
    expect(row).toMatchObject({ status: "failed", failure: { code: "internal" } });
  });

  it("leaves no file that nobody knows of when it was given up while it was made", async () => {
    const as = somebody();
    const exportId = await seedAccountExport(stack, as);
    const slow = {
      async write(...[entries, use]: Parameters<ReturnType<typeof zipWriter>["write"]>) {
        const byteSize = await zipWriter().write(entries, use);
        await failExport(stack.database.as(as.accountId), exportId);
        return byteSize;
      },
    };
    const late = { database: stack.database, clock, objects: openObjects(), writer: slow, scheduler };
    await new AccountArchiver(late).make(as.accountId, exportId, { receiveCount: 1, last: false });
    expect(await openObjects().list(`accounts/${as.accountId}/archives/`)).toEqual([]);
    const [row] = await stack.database.as(as.accountId).select().from(accountExport);
    expect(row?.status).toBe("failed");
  });
});

describe("an erasure", () => {
  const deletions = () => new AccountDeletions({ database: stack.database, clock, scheduler });
  const eraser = (life = immortal) =>
    new AccountEraser({
      database: mortalDatabase(stack.database, life),
      clock,
      objects: life.wrap(openObjects()),
      mailer: life.wrap(openMailer()),
      signIns: life.wrap(signIns()),
    });
  /** At the local issuer, by the adapter that asks Cognito. */
  const signIns = () => cognitoSignIns(identity.access);
  const rowsLeft = async (as: Actor) => {
    const { account_deletion: _, ...rows } = await rowsOf(
      stack.superuserUrl,
      uuidOfId("account", as.accountId),
    );
    return Object.values(rows).flat().length;
  };
  const subjectNow = (email: string) => identity.subjectOf(email);
  async function full() {
    const email = `${randomUUID()}@example.com`;
    const accessToken = await identity.issueAccessToken({ email });
    const as = { ...somebody(), accountId: accountIdOf(identity.issuer, await subjectNow(email)) };
    const things = await seedEverything(stack, as);
    await seedPreferences(stack, as, { email: "robin@example.com" });
    const key = originalKey(as.accountId, things.res!);
    for (const content of ["first", "second"]) await putObject(key, content);
    await openObjects().delete(key);
    const { id, receipt } = await deletions().request(as, `Bearer ${accessToken}`);
    return { as, id, email, token: receipt!.split("/").at(-1)! };
  }
  const inAWeek = () => new Date(now.getTime() + 7 * 86_400_000);

  it("leaves no row and no version of a file once it is due, harms nobody else, and its receipt says so", async () => {
    const { as, id, email, token } = await full();
    const subject = await subjectNow(email);
    const other = somebody();
    await seedEverything(stack, other);
    const before = await rowsLeft(other);
    await eraser().erase(as.accountId, id);
    expect(await rowsLeft(as)).toBeGreaterThan(10);
    expect(await subjectNow(email)).toBe(subject);
    now = inAWeek();
    await eraser().erase(as.accountId, id);
    expect(await rowsLeft(as)).toBe(0);
    expect(await openObjects().deletePrefix(`accounts/${as.accountId}/`)).toBe(0);
    expect(await rowsLeft(other)).toBe(before);
    const receipt = await deletions().receipt(token);
    const backupsUntil = new Date(now.getTime() + 7 * 86_400_000).toISOString();
    expect(receipt).toMatchObject({ status: "done", erasedAt: now.toISOString(), backupsUntil, files: 3 });
    expect(receipt).toMatchObject({ erasesSignIn: true, signInErasedAt: now.toISOString() });
    // The same address is somebody new from now on.
    expect(await subjectNow(email)).not.toBe(subject);
    expect(receipt.rows).toMatchObject({ account: 1, resume: 1, application: 1 });
    expect(receipt.rows.audit_entry).toBeGreaterThan(0);
    const mail = stack.cloud.outbox.read(stack.cloud.outbox.list()[0]!)!;
    expect(mail).toContain("has been erased");
    // Days are written for people.
    expect(mail).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });

  it("is announced to its owner once, with when and where to undo it, and not when it was undone", async () => {
    const { as, id } = await full();
    const publicUrl = "https://tailorbird.example";
    const warning = new ErasureWarning({ database: stack.database, clock, mailer: openMailer(), publicUrl });
    const mails = () => stack.cloud.outbox.list().length;
    const before = mails();
    await warning.send(somebody().accountId, id, 1);
    expect(mails()).toBe(before);
    await warning.send(as.accountId, id, 1);
    await warning.send(as.accountId, id, 1);
    expect(mails()).toBe(before + 1);
    const mail = stack.cloud.outbox.read(stack.cloud.outbox.list()[0]!)!;
    expect(mail).toContain(`${publicUrl}/settings/account`);
    const undone = await full();
    await deletions().cancel(undone.as);
    await warning.send(undone.as.accountId, undone.id, 1);
    expect(mails()).toBe(before + 1);
  });

  it("is announced later where mail is not taken, and not again where nobody knows whether it was", async () => {
    const failing = (error: Error) =>
      new ErasureWarning({
        database: stack.database,
        clock,
        mailer: { send: () => Promise.reject(error) },
        publicUrl: "https://tailorbird.example",
      });
    const mailed: string[] = [];
    const mailer = { send: async ({ subject }: { subject: string }) => void mailed.push(subject) };
    const working = new ErasureWarning({ database: stack.database, clock, mailer, publicUrl: "https://x" });
    const { as, id } = await full();
    const away = failing(new MailNotTakenError("throttled")).send(as.accountId, id, 1);
    await expect(away).rejects.toMatchObject({ name: "RetryLater", delaySeconds: 240 });
    await working.send(as.accountId, id, 2);
    expect(mailed).toHaveLength(1);
    const other = await full();
    await expect(failing(new Error("silence")).send(other.as.accountId, other.id, 1)).rejects.toThrow(
      "silence",
    );
    await working.send(other.as.accountId, other.id, 2);
    expect(mailed).toHaveLength(1);
  });

  it("does not come about when it was undone", async () => {
    const { as, id } = await full();
    await deletions().cancel(as);
    now = inAWeek();
    await eraser().erase(as.accountId, id);
    expect(await rowsLeft(as)).toBeGreaterThan(10);
  });

  it("leaves the sign-in while it can't be erased, and erases it when the message comes again", async () => {
    const { as, id, email, token } = await full();
    const subject = await subjectNow(email);
    now = inAWeek();
    const mailed: string[] = [];
    const parts = { database: stack.database, clock, objects: openObjects() };
    const mailer = { send: async (mail: { subject: string }) => void mailed.push(mail.subject) };
    const away = { erase: () => Promise.reject(new Error("throttled")) };
    const failing = new AccountEraser({ ...parts, mailer, signIns: away });
    await expect(failing.erase(as.accountId, id)).rejects.toThrow("throttled");
    expect(await rowsLeft(as)).toBe(0);
    expect(await deletions().receipt(token)).toMatchObject({ status: "done", signInErasedAt: null });
    // Gone meanwhile, as when somebody removed it by hand: that is what was wanted.
    await signIns().erase(subject);
    await new AccountEraser({ ...parts, mailer, signIns: signIns() }).erase(as.accountId, id);
    expect((await deletions().receipt(token)).signInErasedAt).toBe(now.toISOString());
    expect(mailed).toHaveLength(1);
  });

  it("keeps the sign-in where another issuer has it, and says so", async () => {
    const { as, id, email, token } = await full();
    const subject = await subjectNow(email);
    now = inAWeek();
    const parts = { database: stack.database, clock, objects: openObjects(), mailer: openMailer() };
    await new AccountEraser({ ...parts, signIns: undefined }).erase(as.accountId, id);
    expect(await deletions().receipt(token)).toMatchObject({ erasesSignIn: false, signInErasedAt: null });
    expect(await subjectNow(email)).toBe(subject);
  });

  it("comes about once begun, wherever its worker dies", async () => {
    let deaths = 0;
    for (let effects = 1; ; effects += 1) {
      const { as, id, token } = await full();
      now = inAWeek();
      const life = new Life(effects);
      await eraser(life)
        .erase(as.accountId, id)
        .catch(() => {});
      await eraser().erase(as.accountId, id);
      expect(await rowsLeft(as), `after effect ${effects}`).toBe(0);
      expect((await deletions().receipt(token)).status, `after effect ${effects}`).toBe("done");
      if (!life.isOver) break;
      deaths += 1;
      // Beyond the claim and the files every further effect is a statement of the same transaction.
      if (deaths === 6) break;
    }
    expect(deaths).toBeGreaterThanOrEqual(4);
  });

  it("takes ten thousand applications with their events along", async () => {
    const as = somebody();
    await seedApplication(stack, as);
    const { accountId } = as;
    const jobs = Array.from({ length: 3_333 }, () => newId("job"));
    const jobId = await seedJob(stack, as);
    const [template] = await stack.database.as(accountId).select().from(application);
    const { job } = await import("@tailorbird/core/jobs/job.sql");
    const [sample] = (await stack.database.as(accountId).select().from(job)).filter(({ id }) => id === jobId);
    await stack.database.transact(accountId, async (queries) => {
      for (let at = 0; at < jobs.length; at += 500) {
        const part = jobs.slice(at, at + 500);
        await queries.insert(job).values(part.map((id) => ({ ...sample!, id, description: "x" })));
        const applications = part.map((jobId) => ({ ...template!, id: newId("application"), jobId }));
        await queries.insert(application).values(applications);
        await queries.insert(applicationEvent).values(
          applications.map(({ id: applicationId, statusAt: occurredAt }) => ({
            accountId,
            id: newId("event"),
            applicationId,
            kind: "created" as const,
            to: "saved" as const,
            by: "person" as const,
            occurredAt,
          })),
        );
      }
    });
    const { id, receipt } = await deletions().request(as);
    now = inAWeek();
    await eraser().erase(accountId, id);
    expect(await rowsLeft(as)).toBe(0);
    const { rows } = await deletions().receipt(receipt!.split("/").at(-1)!);
    expect(rows.application! + rows.job! + rows.application_event!).toBeGreaterThan(9_999);
  });
});
