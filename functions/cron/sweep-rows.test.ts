import { accountExport } from "@tailorbird/core/accounts/account-data.sql";
import { mailSecretOf, readMailSecret } from "@tailorbird/core/accounts/mail-secret";
import { accountPreferences } from "@tailorbird/core/accounts/preferences.sql";
import { SecretResealer } from "@tailorbird/core/accounts/secret-resealer";
import { findAttachment } from "@tailorbird/core/attachments/attachment-repository";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { findResume } from "@tailorbird/core/resumes/resume-repository";
import { uuidOfId } from "@tailorbird/core/shared/id";
import { SecretBox } from "@tailorbird/core/shared/secret-box";
import { webhookEndpoint } from "@tailorbird/core/webhooks/webhook.sql";
import { openSecrets } from "@tailorbird/core/webhooks/webhook-secrets";
import { seedAccountExport } from "@tailorbird/testing/account-seeds";
import { somebody } from "@tailorbird/testing/people";
import { runAsSuperuser } from "@tailorbird/testing/postgres";
import { testSealingKeys } from "@tailorbird/testing/sealing-keys";
import { seedApplication, seedAwaitedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedAttachment, seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSecretBox } from "../services/parts/secret-box.ts";
import { rowsSweep } from "../services/system/rows-sweep.ts";

let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
const inAnHour = new Date(Date.now() + 3_600_000).toISOString();

it("ends what nobody came back for, of every account, and leaves what still may come", async () => {
  const [one, other] = [somebody(), somebody()];
  const resumeId = await seedAwaitedResume(stack, one);
  await stack.database.as(one.accountId).update(resume).set({ dueAt: anHourAgo });
  const late = await seedAttachment(stack, other, await seedApplication(stack, other), { dueAt: anHourAgo });
  const stuck = await seedAttachment(stack, one, await seedApplication(stack, one), {
    status: "scanning",
    dueAt: anHourAgo,
  });
  const waiting = await seedAttachment(stack, one, await seedApplication(stack, one), { dueAt: inAnHour });
  await (await rowsSweep()).sweep();
  const [mine, theirs] = [stack.database.as(one.accountId), stack.database.as(other.accountId)];
  expect(await findResume(mine, resumeId)).toMatchObject({ status: "failed" });
  expect(await findAttachment(theirs, late)).toMatchObject({
    status: "failed",
    failure: { code: "upload_expired" },
    dueAt: null,
  });
  expect(await findAttachment(mine, stuck)).toMatchObject({
    status: "failed",
    failure: { code: "internal" },
  });
  expect(await findAttachment(mine, waiting)).toMatchObject({ status: "awaiting_upload" });
});

it("ends an export whose worker died on its last delivery with a word, and leaves one that is being made", async () => {
  const [stuck, young] = [somebody(), somebody()];
  for (const as of [stuck, young]) await seedAccountExport(stack, as);
  const createdAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
  await stack.database.as(stuck.accountId).update(accountExport).set({ createdAt });
  await (await rowsSweep()).sweep();
  const exportOf = async ({ accountId }: typeof stuck) =>
    (await stack.database.as(accountId).select().from(accountExport))[0];
  expect(await exportOf(stuck)).toMatchObject({ status: "failed", failure: { code: "internal" } });
  expect(await exportOf(young)).toMatchObject({ status: "preparing", failure: null });
});

it("seals what stands in clear, and what a former key has sealed, with what both say left as it was", async () => {
  const as = somebody();
  const previousSecret = "whsec_before";
  const webhookId = await seedWebhook(stack, as, { previousSecret });
  await seedPreferences(stack, as);
  const rows = async () => {
    const queries = stack.database.as(as.accountId);
    const [webhook] = await queries.select().from(webhookEndpoint);
    const [preferences] = await queries.select().from(accountPreferences);
    return { webhook: webhook!, preferences: preferences! };
  };
  const before = await rows();
  const said = { secret: before.webhook.secret, previous: previousSecret };
  const box = await openSecretBox();
  await (await rowsSweep()).sweep();
  const sealed = await rows();
  expect(JSON.stringify(sealed)).not.toMatch(/whsec_|sssss/);
  expect(openSecrets(sealed.webhook, box)).toEqual(said);
  expect(readMailSecret(sealed.preferences, box)).toBe("s".repeat(43));
  // Nobody changed anything: what its owner has read of it is still so.
  const { secret: _, secretSealedBy: __, previousSecret: ___, ...others } = before.webhook;
  expect(sealed.webhook).toMatchObject({ ...others, id: webhookId });
  await (await rowsSweep()).sweep();
  expect(await rows()).toEqual(sealed);
  const turned = new SecretBox(`next:${Buffer.alloc(32, 1).toString("base64")},${testSealingKeys}`);
  await new SecretResealer({ database: stack.database, secrets: async () => turned }).run();
  const anew = await rows();
  expect([anew.webhook.secretSealedBy, anew.preferences.mailSecretSealedBy]).toEqual(["next", "next"]);
  expect(openSecrets(anew.webhook, turned)).toEqual(said);
  expect(() => openSecrets(anew.webhook, box)).toThrow("key next, which is not set");
  // The other files' keys know this row: it goes back, so that no later run fails over it.
  await stack.database.as(as.accountId).delete(webhookEndpoint);
  await stack.database.as(as.accountId).delete(accountPreferences);
});

it("makes one secret for links to unsubscribe, of mails that go at the same time", async () => {
  const as = somebody();
  await seedPreferences(stack, as, { mailSecret: null, mailSecretSealedBy: null });
  const box = await openSecretBox();
  const made = await Promise.all(
    [1, 2, 3].map(() =>
      stack.database.transact(as.accountId, async (queries) => {
        const [row] = await queries.select().from(accountPreferences);
        return mailSecretOf(queries, row!, box);
      }),
    ),
  );
  expect(new Set(made).size).toBe(1);
  const [row] = await stack.database.as(as.accountId).select().from(accountPreferences);
  expect(readMailSecret(row!, box)).toBe(made[0]);
});

// Last, because its rows stay broken.
it("goes on after a row that can't be ended, and then fails with all that could not", async () => {
  const [broken, well] = [somebody(), somebody()];
  const resumes = await Promise.all([broken, well].map((person) => seedAwaitedResume(stack, person)));
  const attachments = await Promise.all(
    [broken, well].map(async (person) =>
      seedAttachment(stack, person, await seedApplication(stack, person), { dueAt: anHourAgo }),
    ),
  );
  for (const { accountId } of [broken, well])
    await stack.database.as(accountId).update(resume).set({ dueAt: anHourAgo });
  const account = uuidOfId("account", broken.accountId);
  const breakRows = (table: string) => `
    create function break_${table}() returns trigger language plpgsql as
      $$ begin if new.user_id = '${account}' then raise exception 'broken'; end if; return new; end $$;
    create trigger break_${table} before update on ${table} for each row execute function break_${table}();`;
  await runAsSuperuser(stack.superuserUrl, breakRows("resume") + breakRows("attachment"));
  const run = (await rowsSweep()).sweep();
  await expect(run).rejects.toMatchObject({ name: "AggregateError", errors: { length: 2 } });
  const [theirs, mine] = [stack.database.as(broken.accountId), stack.database.as(well.accountId)];
  expect(await findResume(theirs, resumes[0]!)).toMatchObject({ status: "awaiting_upload" });
  expect(await findResume(mine, resumes[1]!)).toMatchObject({ status: "failed" });
  expect(await findAttachment(theirs, attachments[0]!)).toMatchObject({ status: "awaiting_upload" });
  expect(await findAttachment(mine, attachments[1]!)).toMatchObject({ status: "failed" });
});
