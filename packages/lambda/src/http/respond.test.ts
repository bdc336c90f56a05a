import { describe, expect, it } from "vitest";
import { context, httpEvent } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { createThing, exportThing, getThing, listThings, sampleThing } from "../../test/things.ts";
import { http } from "../http.ts";
import { reply } from "../reply.ts";

const output = captureOutput();
const params = { id: "thg_0001" };

describe("an answer", () => {
  it("never carries a field that its contract does not name", async () => {
    const stored = { ...sampleThing, passwordHash: "secret" };
    const handler = http(
      getThing,
      () => ({}),
      async () => stored,
    );
    expect(JSON.parse((await handler(httpEvent({ params }), context())).body ?? "")).toEqual(sampleThing);
  });

  it("that does not fit its contract is logged by its places and answered as internal", async () => {
    const handler = http(
      getThing,
      () => ({}),
      async () => ({ ...sampleThing, name: { secret: "secret" } }) as never,
    );
    const result = await handler(httpEvent({ params }), context());
    expect(result.statusCode).toBe(500);
    expect(result.body).not.toContain("secret");
    expect(output.text()).not.toContain("secret");
    expect(output.logs()[0]).toMatchObject({
      level: "ERROR",
      error: { name: "ResponseMismatchError", message: expect.stringContaining("name (invalid_type)") },
    });
  });

  it("of a status that its route does not know is internal", async () => {
    const handler = http(
      exportThing,
      () => ({}),
      async () => reply(200 + 4, undefined),
    );
    expect((await handler(httpEvent({ params }), context())).statusCode).toBe(500);
  });

  it("cannot pass for a reply by looking like one", async () => {
    const forged = { ...sampleThing, ...reply(500, {}) };
    const handler = http(
      getThing,
      () => ({}),
      async () => forged,
    );
    expect((await handler(httpEvent({ params }), context())).statusCode).toBe(200);
  });

  it("says where what was created can be read", async () => {
    const handler = http(
      createThing,
      () => ({}),
      async () => sampleThing,
    );
    const result = await handler(httpEvent({ method: "POST", body: '{"name":"x"}' }), context());
    expect(result.headers).toMatchObject({ location: "/v1/things/thg_0001", etag: '"7"' });
  });

  it("links to the next page of the same question", async () => {
    const handler = http(
      listThings,
      () => ({}),
      async () => ({ items: [], nextCursor: "c&2" }),
    );
    const event = httpEvent({ params, query: { color: "red", cursor: "c1" }, path: "/evil>; rel=x" });
    expect((await handler(event, context())).headers?.link).toBe(
      '</v1/things/thg_0001/parts?cursor=c%262&color=red>; rel="next"',
    );
  });

  it("of the last page links to nothing", async () => {
    const handler = http(
      listThings,
      () => ({}),
      async () => ({ items: [], nextCursor: null }),
    );
    expect((await handler(httpEvent({ params }), context())).headers).not.toHaveProperty("link");
  });
});
