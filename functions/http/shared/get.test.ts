import { createShare, getShared } from "@tailorbird/contracts/shares";
import { resume, resumeVersion } from "@tailorbird/core/resumes/resume.sql";
import { share } from "@tailorbird/core/shares/share.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleDocument, sampleResult } from "@tailorbird/testing/fixtures";
import { sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handler as createHandler } from "../shares/create.ts";
import { handler } from "./get.ts";

const ask = endpoint(getShared, handler);
const create = endpoint(createShare, createHandler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function shared(more: object = {}, as = somebody()) {
  const named = "tailoringId" in more ? {} : { resumeId: await seedResume(stack, as) };
  const { body } = await create.ok({ as, body: { ...named, ...more } });
  return { as, id: body.id, params: { token: body.path.split("/").at(-1)! } };
}

it("shows a resume without its file, to whom has the address", async () => {
  const { params } = await shared({ hidesContact: false });
  const { body, headers } = await ask.ok({ params });
  expect(body.document.work).toEqual(sampleDocument.work);
  expect(body.document.basics.email).toBe(sampleDocument.basics.email);
  expect(body).toMatchObject({ tailoring: null, comments: [], allows: "comment" });
  for (const key of ["source", "spans", "unplaced", "hidden"]) expect(body.document).not.toHaveProperty(key);
  expect(headers).toMatchObject({
    "x-robots-tag": expect.stringContaining("noindex"),
    "referrer-policy": "no-referrer",
    "cache-control": "private, no-store",
  });
});

it("hides contact details wherever they stand", async () => {
  const as = somebody();
  const resumeId = await seedResume(stack, as);
  const told =
    "Write to robin@example.com, call +49 30 1234567, see github.com/robin-sample or Main Street 1";
  const basics = {
    ...sampleDocument.basics,
    email: "robin@example.com",
    phone: "+49301234567",
    url: "https://robin.example.com/",
    location: { address: "Main Street 1", postalCode: "12345", city: "Berlin" },
    profiles: [
      {
        id: "profile-1",
        network: "GitHub",
        username: "robin-sample",
        url: "https://github.com/robin-sample",
      },
    ],
    summary: told,
  };
  const custom = [
    { id: "custom-1", heading: "More", lines: [{ id: "custom-1-l1", text: `${told} robin.example.com` }] },
  ];
  const document = { ...sampleDocument, basics, custom };
  await stack.database.as(as.accountId).update(resumeVersion).set({ document });
  const { body } = await create.ok({ as, body: { resumeId } });
  const { body: view } = await ask.ok({ params: { token: body.path.split("/").at(-1)! } });
  const text = JSON.stringify(view);
  for (const secret of ["robin@example", "1234567", "robin-sample", "Main Street", "12345", "robin.example"])
    expect(text).not.toContain(secret);
  expect(view.document.basics).toMatchObject({
    name: basics.name,
    location: { city: "Berlin" },
    profiles: [],
  });
  expect(view.document.work).toEqual(sampleDocument.work);
});

it("shows a tailoring's changes with what was decided", async () => {
  const as = somebody();
  const tailoringId = await seedTailoring(stack, as, "ready", { decisions: { c1: "accepted" } });
  const { params } = await shared({ tailoringId }, as);
  const { tailoring } = (await ask.ok({ params })).body;
  expect(tailoring?.changes.map(({ id, decision }) => [id, decision])).toEqual([
    ["c1", "accepted"],
    ["c2", "pending"],
  ]);
  expect(tailoring?.changes[0]?.after).toBe(sampleResult.changes[0]!.after);
  expect(JSON.stringify(tailoring)).not.toContain("COBOL");
});

it("shows the letters of a tailoring, without contact details, and nothing that is for its owner alone", async () => {
  const as = somebody();
  const statement = (text: string) => ({ text, speaksOf: "courtesy" as const, evidence: [] });
  const paragraphs = [
    [statement("Dear team,")],
    [statement("I build."), statement("Write to robin@example.com.")],
  ];
  const refusals = [{ proposed: "I am a surgeon.", reasons: [] }];
  const letter = { kind: "cover_letter" as const, writer: "rules", language: "en", paragraphs, refusals };
  const plan = { kind: "gap_plan" as const, gaps: [] };
  const result = { ...sampleResult, texts: [letter, plan] };
  const { params } = await shared({ tailoringId: await seedTailoring(stack, as, "ready", { result }) }, as);
  const { tailoring } = (await ask.ok({ params })).body;
  expect(tailoring?.letters).toEqual([
    { kind: "cover_letter", language: "en", paragraphs: ["Dear team,", "I build. Write to •••."] },
  ]);
  expect(JSON.stringify(tailoring)).not.toContain("surgeon");
});

it("tells the owner when it was opened", async () => {
  const { as, params } = await shared();
  await ask.ok({ params });
  const [row] = await stack.database.as(as.accountId).select().from(share);
  expect(Date.now() - Date.parse(row!.openedAt!)).toBeLessThan(60_000);
});

describe("an address that is not good", () => {
  it("is answered alike, whether it was revoked, has expired, was guessed, or its resume is gone", async () => {
    const revoked = await shared();
    const mine = (as: { accountId: string }) => stack.database.as(as.accountId);
    await mine(revoked.as).update(share).set({ revokedAt: new Date().toISOString() });
    const expired = await shared();
    await mine(expired.as).update(share).set({ expiresAt: "2026-01-01T00:00:00.000Z" });
    const gone = await shared();
    await mine(gone.as).delete(resume);
    const good = await shared();
    const { token } = good.params;
    const tokens = [
      revoked.params.token,
      expired.params.token,
      gone.params.token,
      `${token.slice(0, 66)}${"A".repeat(43)}`,
      `${"0".repeat(32)}${token.slice(32)}`,
      `${token.slice(0, 33)}${"0".repeat(32)}${token.slice(65)}`,
      `${expired.params.token.slice(0, 32)}${token.slice(32)}`,
    ];
    const answers = await Promise.all(tokens.map((each) => ask.refused({ params: { token: each } })));
    expect(answers[0]!.body.code).toBe("not_found");
    for (const answer of answers) expect(sameFor(answer)).toEqual(sameFor(answers[0]!));
    await ask.ok({ params: { token } });
  });

  it.each([
    "x",
    "..",
    "' or 1=1",
    "x".repeat(5_000),
    `${"0".repeat(32)}_${"0".repeat(32)}_${"é".repeat(43)}`,
  ])("is refused when it is %s", async (token) => {
    expect((await ask.refused({ params: { token } })).status).toBe(404);
  });
});

it("is answered 60 times a minute, and says when to come back", async () => {
  const { as, params } = await shared();
  await stack.database
    .as(as.accountId)
    .update(share)
    .set({ minuteAt: new Date().toISOString(), minuteCount: 59 });
  await ask.ok({ params });
  const { body, headers } = await ask.refused({ params });
  expect(body.code).toBe("limit_reached");
  expect(headers["retry-after"]).toBe("60");
  const aMinuteAgo = new Date(Date.now() - 61_000).toISOString();
  await stack.database.as(as.accountId).update(share).set({ minuteAt: aMinuteAgo });
  await ask.ok({ params });
});
