import { updateJob } from "@tailorbird/contracts/jobs";
import { endpoint } from "@tailorbird/testing/endpoint";
import { samplePosting } from "@tailorbird/testing/fixtures";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateJob, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const valid = async () => {
  const as = somebody();
  return { as, params: { id: await seedJob(stack, as) }, body: { company: "Renamed" } };
};

it("changes what is named, and leaves the rest", async () => {
  const { body, headers } = await ask.ok(await valid());
  expect(body).toMatchObject({ ...samplePosting, company: "Renamed", revision: 2 });
  expect(headers.etag).toBe('"2"');
});

it("takes away what is set to null", async () => {
  const { body } = await ask.ok({ ...(await valid()), body: { title: null, company: null, url: null } });
  expect(body).toMatchObject({ title: null, company: null, url: null });
});

it("reads a new posting anew", async () => {
  const description = "Requirements\n- Experience with Rust\n- Experience with Terraform";
  const { body } = await ask.ok({ ...(await valid()), body: { description } });
  expect(body.brief.requirements.flatMap(({ skills }) => skills)).toEqual(["Rust", "Terraform"]);
});

itRefusesBodies(ask, valid, [
  ["a posting of one character", { description: "x" }, "/description"],
  ["a posting of null", { description: null }, "/description"],
  ["a posting of 50,001 characters", { description: "x".repeat(50_001) }, "/description"],
  ["an empty title", { title: "" }, "/title"],
  ["a company that is a number", { company: 1 }, "/company"],
  ["an address that is none", { url: "example" }, "/url"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
