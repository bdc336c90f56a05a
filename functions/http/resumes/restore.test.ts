import { restoreResumeVersion } from "@tailorbird/contracts/resumes";
import { resumeVersion } from "@tailorbird/core/resumes/resume.sql";
import { contentHash } from "@tailorbird/core/shared/content-hash";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleDocument } from "@tailorbird/testing/fixtures";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedAwaitedResume, seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./restore.ts";

const ask = endpoint(restoreResumeVersion, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

/** With two versions; the newest has another label. */
const valid = async () => {
  const as = somebody();
  const id = await seedResume(stack, as, { currentVersion: 2 });
  const document = { ...sampleDocument, basics: { ...sampleDocument.basics, label: "Something else" } };
  await stack.database
    .as(as.accountId)
    .insert(resumeVersion)
    .values({
      accountId: as.accountId,
      resumeId: id,
      version: 2,
      origin: "correction",
      document,
      documentHash: contentHash(document),
    });
  return { as, params: { id, version: "1" } };
};

it("makes a new version with what an earlier one held", async () => {
  const { body, headers } = await ask.ok(await valid());
  expect(body).toMatchObject({ version: 3, origin: "correction", revision: 2 });
  expect(headers.etag).toBe('"2"');
  expect(body.document).toEqual(sampleDocument);
});

it("makes no version of the newest one", async () => {
  const { as, params } = await valid();
  const { body } = await ask.ok({ as, params: { ...params, version: "2" } });
  expect(body).toMatchObject({ version: 2, revision: 1 });
});

it("answers 404 for a version that there has not been", async () => {
  const { as, params } = await valid();
  const { body } = await ask.refused({ as, params: { ...params, version: "7" } });
  expect(body.code).toBe("not_found");
});

it("answers 409 while the file has not been read", async () => {
  const as = somebody();
  const id = await seedAwaitedResume(stack, as);
  const { body } = await ask.refused({ as, params: { id, version: "1" } });
  expect(body.code).toBe("resume_not_ready");
});

itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
