import { updateResume } from "@tailorbird/contracts/resumes";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateResume, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const valid = async () => {
  const as = somebody();
  return { as, params: { id: await seedResume(stack, as) }, body: { label: "Renamed" } };
};

it("renames a resume", async () => {
  const { body, headers } = await ask.ok(await valid());
  expect(body).toMatchObject({ label: "Renamed", fileName: "sample.pdf", revision: 2 });
  expect(headers.etag).toBe('"2"');
});

it("takes the spaces around a label away", async () => {
  const { body } = await ask.ok({ ...(await valid()), body: { label: "  Mine  " } });
  expect(body.label).toBe("Mine");
});

itRefusesBodies(ask, valid, [
  ["nothing", {}, "/label"],
  ["an empty label", { label: " " }, "/label"],
  ["a label of 121 characters", { label: "x".repeat(121) }, "/label"],
  ["a label that is no text", { label: null }, "/label"],
  ["a field that can't be changed", { label: "x", status: "ready" }, "/status"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
