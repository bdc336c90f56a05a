/** One account against another on every route there is, made from the list of routes. */
import { existsSync } from "node:fs";
import type { Actor } from "@tailorbird/contracts/actor";
import { examples } from "@tailorbird/contracts/openapi/examples";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { routes } from "@tailorbird/contracts/routes";
import { applicationEvent } from "@tailorbird/core/applications/application.sql";
import { originalKey } from "@tailorbird/core/resumes/resume-keys";
import { uuidOfId } from "@tailorbird/core/shared/id";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { type Endpoint, endpoint, type Handler } from "@tailorbird/testing/endpoint";
import type { Sending } from "@tailorbird/testing/events";
import { absentLike, sameFor } from "@tailorbird/testing/hostile";
import { takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { rowsOf } from "@tailorbird/testing/rows";
import { seedApplication, seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiKeys } from "../services/api-keys.ts";
import { openObjects } from "../services/objects.ts";

/** What an account has of everything, by the prefix of its id. */
type Things = Record<string, string>;

let stack: CloudStack;
const [alice, bob] = [somebody(), somebody()];
let hers: Things;
let his: Things;
let nobodys: Things;
let before: Record<string, string[]>;

const rowsOfAlice = () => rowsOf(stack.superuserUrl, uuidOfId("account", alice.accountId));

beforeAll(async () => {
  stack = await startCloudStack();
  [hers, his] = [await giveEverything(alice), await giveEverything(bob)];
  nobodys = Object.fromEntries(Object.entries(hers).map(([prefix, id]) => [prefix, absentLike(id)]));
  await openObjects().put(originalKey(alice.accountId, hers.res!), Buffer.from("hers"), "text/plain");
  before = await rowsOfAlice();
});
afterAll(() => stack.stop());

async function giveEverything(person: Actor): Promise<Things> {
  const queries = stack.database.as(person.accountId);
  const resumeId = await seedResume(stack, person);
  const tailoringId = await seedTailoring(stack, person, "ready", { resumeId });
  const [{ jobId, batchId } = { jobId: "", batchId: "" }] = await queries
    .select()
    .from(tailoring)
    .where(eq(tailoring.id, tailoringId));
  const applicationId = await seedApplication(stack, person);
  const [event] = await queries.select().from(applicationEvent);
  const key = await (await apiKeys()).create(person, { name: "CI", scopes: ["jobs:read"] });
  const ids = [resumeId, tailoringId, jobId, batchId, applicationId, event!.id, key.id];
  return Object.fromEntries(ids.map((id) => [id.slice(0, 3), id]));
}

async function endpointOf(route: RouteDefinition): Promise<Endpoint> {
  const file = new URL(`./${route.id}.ts`, import.meta.url);
  const { handler } = (await import(file.href)) as { handler: Handler };
  return endpoint(route, handler);
}

const prefixOf: Record<string, string> = {
  resumes: "res",
  jobs: "job",
  tailorings: "tlr",
  applications: "app",
  "api-keys": "key",
};
const queryIds: Record<string, string> = { resumeId: "res", jobId: "job", batchId: "bat" };

/** A request of Bob's that names these things: the address from one account, the rest from another. */
function requestOf(route: RouteDefinition, address: Things, named: Things): Sending {
  const [, , noun = ""] = route.path.split("/");
  const query = Object.keys(route.query?.shape ?? {}).flatMap((name): [string, string][] =>
    name in queryIds ? [[name, named[queryIds[name]!]!]] : name === "format" ? [[name, "md"]] : [],
  );
  const example = JSON.stringify(examples[route.id]?.body ?? {});
  const body = example.replace(/"([a-z]{3})_[0-9a-f]{32}"/g, (_, prefix: string) => `"${named[prefix]}"`);
  return {
    as: bob,
    ...(route.params && { params: { id: address[prefixOf[noun]!]!, version: "1", changeId: "c1" } }),
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
    ...(route.body && { body: JSON.parse(body) as unknown }),
  };
}

const signed = routes.filter(({ auth }) => auth !== "none").map((route) => [route.id, route] as const);

describe.each(signed)("%s", (_, route) => {
  it("has its own tests beside its handler", () => {
    expect(existsSync(new URL(`./${route.id}.test.ts`, import.meta.url))).toBe(true);
  });

  it("answers what names another account's things exactly as what names nothing", async () => {
    const ask = await endpointOf(route);
    for (const address of route.params ? [undefined, his] : [his]) {
      const request = requestOf(route, address ?? hers, hers);
      const absent = requestOf(route, address ?? nobodys, nobodys);
      const isNaming = JSON.stringify(request) !== JSON.stringify(absent);
      const theirs = await ask.send(request);
      // What it says of the names that Bob sent is his own; of all others nothing may be told.
      const told = JSON.stringify(theirs.body ?? "");
      for (const id of Object.values(hers)) expect(told).not.toContain(id);
      expect(told).not.toContain(alice.accountId);
      if (!isNaming) continue;
      if (address === undefined) expect(theirs.status).toBe(404);
      if (theirs.status >= 400)
        expect(sameFor(await ask.refused(request))).toEqual(sameFor(await ask.refused(absent)));
      else expect(theirs.body).toEqual((await ask.send(absent)).body);
    }
  });
});

it("has changed nothing of the other account's, and sent nothing in its name", async () => {
  expect(Object.values(before).flat().length).toBeGreaterThan(8);
  expect(await rowsOfAlice()).toEqual(before);
  const file = await openObjects().get(originalKey(alice.accountId, hers.res!), { maxBytes: 10 });
  expect(Buffer.from(file).toString()).toBe("hers");
  const sent = [
    ...(await takeMessages(stack.cloud, "tailor")),
    ...(await takeMessages(stack.cloud, "render")),
  ];
  expect(JSON.stringify(sent)).not.toContain(alice.accountId);
});
