/** Whatever is sent to a route, it is carried out or refused by name: no value of a request makes one fail. */
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { routes } from "@tailorbird/contracts/routes";
import { type Answer, endpoint, type Handler } from "@tailorbird/testing/endpoint";
import type { Sending } from "@tailorbird/testing/events";
import { requestOf, seedEverything, type Things } from "@tailorbird/testing/every-route";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let stack: CloudStack;
let things: Things;
const as = somebody();

beforeAll(async () => {
  stack = await startCloudStack();
  things = await seedEverything(stack, as);
});
afterAll(() => stack.stop());

async function sendTo(route: RouteDefinition, sending: Sending): Promise<Answer<unknown>> {
  const file = new URL(`./${route.id}.ts`, import.meta.url);
  const { handler } = (await import(file.href)) as { handler: Handler };
  return endpoint(route, handler).send(sending);
}

const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\0", "\ud800", "__proto__", "'", "🙂"));
const value = fc.oneof(
  fc.jsonValue(),
  text,
  fc.constantFrom(
    2 ** 31,
    -(2 ** 31),
    1e308,
    "9".repeat(400),
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
  ),
);
const numRuns = 30;
/** Written as times are, at the ends of what PostgreSQL and JavaScript both know, and beyond. */
const farTimes = [
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "0000-01-01",
  "0000-01-01T00:00",
  "0001-01-01T00:00",
  "9999-12-31T23:59",
];
const named = (list: readonly RouteDefinition[]) => list.map((route) => [route.id, route] as const);

describe.each(named(routes.filter(({ body }) => body)))("the body of %s", (_, route) => {
  it("may be any value, in whole or in one of its fields", async () => {
    const fields = Object.keys((route.body as { shape?: object }).shape ?? {});
    const field = fc.constantFrom(...fields, "constructor");
    await fc.assert(
      fc.asyncProperty(fc.option(field, { nil: undefined }), value, async (name, value) => {
        const request = requestOf(as, route, things);
        const body = name === undefined ? value : { ...(request.body as object), [name]: value };
        const { status, body: answered } = await sendTo(route, { ...request, body: JSON.stringify(body) });
        expect(status, JSON.stringify(answered)).toBeLessThan(500);
      }),
      { numRuns },
    );
  });
});

describe.each(named(routes.filter(({ body }) => body)))("a field of the body of %s", (_, route) => {
  it("may be at either end of time", async () => {
    for (const name of Object.keys((route.body as { shape?: object }).shape ?? {}))
      for (const value of farTimes) {
        const request = requestOf(as, route, things);
        const body = { ...(request.body as object), [name]: value };
        const { status } = await sendTo(route, { ...request, body: JSON.stringify(body) });
        expect(status, `${name}: ${value}`).toBeLessThan(500);
      }
  });
});

describe.each(named(routes.filter(({ query }) => query)))("the query of %s", (_, route) => {
  it("may be at either end of time", async () => {
    for (const name of Object.keys(route.query!.shape))
      for (const value of farTimes) {
        const request = requestOf(as, route, things);
        const { status } = await sendTo(route, { ...request, query: { ...request.query, [name]: value } });
        expect(status, `${name}: ${value}`).toBeLessThan(500);
      }
  });

  it("may hold any text", async () => {
    const name = fc.constantFrom(...Object.keys(route.query!.shape), "constructor");
    await fc.assert(
      fc.asyncProperty(name, text, async (name, text) => {
        const request = requestOf(as, route, things);
        const { status, body } = await sendTo(route, {
          ...request,
          query: { ...request.query, [name]: text },
        });
        expect(status, JSON.stringify(body)).toBeLessThan(500);
      }),
      { numRuns },
    );
  });
});

describe.each(named(routes.filter(({ auth }) => auth !== "none")))("the headers of %s", (_, route) => {
  it("may hold any text", async () => {
    const names = ["if-match", "if-none-match", "idempotency-key", "content-type", "x-request-id", "accept"];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.oneof(text, fc.constant("9".repeat(8_000))),
        async (name, text) => {
          const request = requestOf(as, route, things);
          const { status, body } = await sendTo(route, { ...request, headers: { [name]: text } });
          expect(status, JSON.stringify(body)).toBeLessThan(500);
        },
      ),
      { numRuns: 10 },
    );
  });
});
