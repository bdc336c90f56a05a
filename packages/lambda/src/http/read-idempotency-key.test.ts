import type { IdempotencyKey } from "@tailorbird/contracts/actor";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { context, httpEvent } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { createThing, sampleThing, updateThing } from "../../test/things.ts";
import { http } from "../http.ts";

captureOutput();

async function send(key: string, body = '{"name":"x","size":1}') {
  let received: IdempotencyKey | undefined;
  const handler = http(
    createThing,
    () => ({}),
    async (_, { idempotencyKey }) => {
      received = idempotencyKey;
      return sampleThing;
    },
  );
  const result = await handler(
    httpEvent({ method: "POST", headers: { "idempotency-key": key }, body }),
    context(),
  );
  return { result, received };
}

describe("an idempotency key", () => {
  it("reaches the handler with its route and a hash of what it came with", async () => {
    const { received } = await send("k-1");
    expect(received).toEqual({
      route: "things/create",
      key: "k-1",
      requestHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("has the same hash for the same values, whatever their order and white space", async () => {
    const first = await send("k");
    const second = await send("k", ' { "size" : 1, "name" : "x" } ');
    expect(second.received).toEqual(first.received);
  });

  it("has another hash for other values", async () => {
    const first = await send("k");
    const second = await send("k", '{"name":"x","size":2}');
    expect(second.received?.requestHash).not.toBe(first.received?.requestHash);
  });

  it.each(["", " ", "a b", "x".repeat(256), "ä", "a\tb", "a\n"])("is refused as %j", async (key) => {
    const { result } = await send(key);
    expect(JSON.parse(result.body ?? "")).toMatchObject({
      code: "invalid_request",
      errors: [{ in: "header", pointer: "/idempotency-key" }],
    });
  });

  it("is accepted or refused whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (key) => {
        const { result, received } = await send(key);
        expect(received?.key).toBe(/^[!-~]{1,255}$/.test(key) ? key : undefined);
        expect(result.statusCode).toBe(received === undefined ? 422 : 201);
      }),
    );
  });

  it("is ignored where a route does not honour it", async () => {
    const handler = http(
      updateThing,
      () => ({}),
      async (_, input) => {
        expect(input).not.toHaveProperty("idempotencyKey");
        return sampleThing;
      },
    );
    const event = httpEvent({
      method: "PATCH",
      params: { id: "thg_0001" },
      headers: { "idempotency-key": "" },
      body: '{"name":"x"}',
    });
    expect((await handler(event, context())).statusCode).toBe(200);
  });
});
