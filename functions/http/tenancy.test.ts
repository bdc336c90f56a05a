/** One account against another on every route there is, made from the list of routes. */
import { existsSync } from "node:fs";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { routes } from "@tailorbird/contracts/routes";
import { originalKey } from "@tailorbird/core/resumes/resume-keys";
import { uuidOfId } from "@tailorbird/core/shared/id";
import { type Endpoint, endpoint, type Handler } from "@tailorbird/testing/endpoint";
import { requestOf, seedEverything, type Things } from "@tailorbird/testing/every-route";
import { absentLike, sameFor } from "@tailorbird/testing/hostile";
import { takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { rowsOf } from "@tailorbird/testing/rows";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openObjects } from "../services/parts/objects.ts";

let stack: CloudStack;
const [alice, bob] = [somebody(), somebody()];
let hers: Things;
let his: Things;
let nobodys: Things;
let before: Record<string, string[]>;

const rowsOfAlice = () => rowsOf(stack.superuserUrl, uuidOfId("account", alice.accountId));

beforeAll(async () => {
  stack = await startCloudStack();
  process.env.SAMPLE_POSTING_PORT = "1";
  [hers, his] = [await seedEverything(stack, alice), await seedEverything(stack, bob)];
  nobodys = Object.fromEntries(Object.entries(hers).map(([prefix, id]) => [prefix, absentLike(id)]));
  await openObjects().put(originalKey(alice.accountId, hers.res!), Buffer.from("hers"), "text/plain");
  before = await rowsOfAlice();
});
afterAll(() => stack.stop());

async function endpointOf(route: RouteDefinition): Promise<Endpoint> {
  const file = new URL(`./${route.id}.ts`, import.meta.url);
  const { handler } = (await import(file.href)) as { handler: Handler };
  return endpoint(route, handler);
}

const signed = routes.filter(({ auth }) => auth !== "none").map((route) => [route.id, route] as const);

describe.each(signed)("%s", (_, route) => {
  it("has its own tests beside its handler", () => {
    expect(existsSync(new URL(`./${route.id}.test.ts`, import.meta.url))).toBe(true);
  });

  it("answers what names another account's things exactly as what names nothing", async () => {
    const ask = await endpointOf(route);
    for (const address of route.params ? [undefined, his] : [his]) {
      const request = requestOf(bob, route, address ?? hers, hers);
      const absent = requestOf(bob, route, address ?? nobodys, nobodys);
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
