import { findAttachment } from "@tailorbird/core/attachments/attachment-repository";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { findResume } from "@tailorbird/core/resumes/resume-repository";
import { uuidOfId } from "@tailorbird/core/shared/id";
import { somebody } from "@tailorbird/testing/people";
import { runAsSuperuser } from "@tailorbird/testing/postgres";
import { seedApplication, seedAwaitedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedAttachment } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { uploadsExpire } from "../services/resumes/uploads-expire.ts";

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
  await (await uploadsExpire()).expire();
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
  const run = (await uploadsExpire()).expire();
  await expect(run).rejects.toMatchObject({ name: "AggregateError", errors: { length: 2 } });
  const [theirs, mine] = [stack.database.as(broken.accountId), stack.database.as(well.accountId)];
  expect(await findResume(theirs, resumes[0]!)).toMatchObject({ status: "awaiting_upload" });
  expect(await findResume(mine, resumes[1]!)).toMatchObject({ status: "failed" });
  expect(await findAttachment(theirs, attachments[0]!)).toMatchObject({ status: "awaiting_upload" });
  expect(await findAttachment(mine, attachments[1]!)).toMatchObject({ status: "failed" });
});
