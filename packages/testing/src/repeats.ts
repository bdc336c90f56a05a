/** The tests that every endpoint with an Idempotency-Key passes. */
import { randomUUID } from "node:crypto";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "./endpoint.ts";
import type { Sending } from "./events.ts";

export interface Repeating {
  /** A request that makes something new. */
  readonly valid: () => Promise<Sending>;
  /** The same request with another body. */
  readonly other: (sending: Sending) => unknown;
  /** Names what an answer says was made. */
  readonly madeBy: (body: never) => string;
  /** How many things the request's account has. */
  readonly count: (sending: Sending) => Promise<number>;
}

export function itMakesOnce<R extends RouteDefinition>(endpoint: Endpoint<R>, repeating: Repeating): void {
  const { valid, other, madeBy, count } = repeating;
  const keyed = (sending: Sending, key: string = randomUUID()) => ({
    ...sending,
    headers: { "idempotency-key": key },
  });
  const made = async (sending: Sending) => madeBy((await endpoint.ok(sending)).body as never);

  describe("an Idempotency-Key", () => {
    it("that is repeated answers what the first request made", async () => {
      const sending = keyed(await valid());
      const first = await made(sending);
      expect(await made(sending)).toBe(first);
      expect(await count(sending)).toBe(1);
    });

    it("that is sent five times at once makes one thing", async () => {
      const sending = keyed(await valid());
      const all = await Promise.all(Array.from({ length: 5 }, () => made(sending)));
      expect(new Set(all).size).toBe(1);
      expect(await count(sending)).toBe(1);
    });

    it("that comes with another body is refused", async () => {
      const sending = keyed(await valid());
      await endpoint.ok(sending);
      const { body } = await endpoint.refused({ ...sending, body: other(sending) });
      expect(body.code).toBe("idempotency_key_reused");
      expect(await count(sending)).toBe(1);
    });

    it("is kept apart from the same key of another account", async () => {
      const [mine, theirs] = [await valid(), await valid()];
      const key = randomUUID();
      expect(mine.as?.accountId).not.toBe(theirs.as?.accountId);
      expect(await made(keyed(mine, key))).not.toBe(await made(keyed(theirs, key)));
    });

    it.each(["", "a b", "ü", "x".repeat(256)])("that is %j is refused", async (key) => {
      const { body } = await endpoint.refused(keyed(await valid(), key));
      expect(body.errors).toEqual([expect.objectContaining({ in: "header", pointer: "/idempotency-key" })]);
    });

    it("is not used up by a request that was refused", async () => {
      const sending = keyed(await valid());
      await endpoint.refused({ ...sending, body: {} });
      await endpoint.ok(sending);
    });
  });
}
