import { matchJob } from "@tailorbird/contracts/jobs";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleDocument } from "@tailorbird/testing/fixtures";
import { absentLike, itKeepsOut, itRefusesQueries, sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume, seedJob, seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./match.ts";

const ask = endpoint(matchJob, handler);
const as = somebody();
let stack: Stack;
let jobId: string;
let resumeId: string;

beforeAll(async () => {
  stack = await startStack();
  jobId = await seedJob(stack, as);
  resumeId = await seedResume(stack, as);
});
afterAll(() => stack.stop());

const valid = () => ({ as, params: { id: jobId }, query: { resumeId } });

it("scores each requirement, and proves what is met with words of the resume", async () => {
  const { body } = await ask.ok(valid());
  expect(body).toMatchObject({ jobId, resumeId, resumeVersion: 1 });
  const outcomes = body.parts.map(({ requirementId, outcome }) => [requirementId, outcome]);
  expect(outcomes).toEqual([
    ["r1", "met"],
    ["r2", "met"],
    ["r3", "missing"],
  ]);
  expect(body.score).toBeGreaterThan(50);
  expect(body.score).toBeLessThan(80);
  const page = sampleDocument.source.pages[0]!.text;
  for (const { outcome, evidence } of body.parts) {
    expect(evidence.length > 0).toBe(outcome === "met");
    for (const { start, end, text } of evidence) expect(page.slice(start, end)).toBe(text);
  }
});

it("says of each skill the job asks whether it is shown, how long it was used, and until when", async () => {
  const { body } = await ask.ok(valid());
  const skills = new Map(body.skills.map((skill) => [skill.name, skill]));
  expect(skills.get("COBOL")).toMatchObject({ state: "missing", months: 0, lastUsed: null });
  expect(skills.get("Go")).toMatchObject({ state: "shown" });
  expect(skills.get("Go")!.months).toBeGreaterThan(12);
});

it("says that a resume has not been read yet", async () => {
  const awaited = await seedAwaitedResume(stack, as);
  const { body } = await ask.refused({ ...valid(), query: { resumeId: awaited } });
  expect(body.code).toBe("resume_not_ready");
});

it("answers another account's resume exactly as one that does not exist", async () => {
  const theirs = await seedResume(stack, somebody());
  const answers = await Promise.all(
    [theirs, absentLike(theirs)].map((id) => ask.refused({ ...valid(), query: { resumeId: id } })),
  );
  expect(answers[0]!.body.code).toBe("not_found");
  expect(sameFor(answers[0]!)).toEqual(sameFor(answers[1]!));
});

itRefusesQueries(ask, valid, [
  ["resumeId", ""],
  ["resumeId", "res_1"],
  ["resumeId", `job_${"0".repeat(32)}`],
]);
itKeepsOut(ask, valid);
