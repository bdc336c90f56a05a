/** The tests that every list passes. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "./endpoint.ts";
import type { Sending } from "./events.ts";
import { itRefusesQueries } from "./hostile.ts";
import { somebody } from "./people.ts";

export interface Listing {
  /** Makes one more thing of the person's, and names it as the list will. */
  readonly add: (person: Actor) => Promise<string>;
  readonly nameOf: (item: never) => string;
  /** What the list is of, when its address names that. */
  readonly params?: (person: Actor) => Promise<Record<string, string>>;
  /** Things that are listed before any was added. */
  readonly already?: number;
}

type PageBody = { items: never[]; nextCursor: string | null };

export function itPages<R extends RouteDefinition>(endpoint: Endpoint<R>, listing: Listing): void {
  const { add, nameOf, already = 0 } = listing;

  async function begin(): Promise<Sending & { as: Actor }> {
    const as = somebody();
    return { as, ...(listing.params && { params: await listing.params(as) }) };
  }
  async function page(sending: Sending, query: Record<string, string>) {
    const { body, headers } = await endpoint.ok({ ...sending, query });
    const { items, nextCursor } = body as PageBody;
    return { names: items.map(nameOf), cursor: nextCursor, headers };
  }

  describe("a list", () => {
    if (already === 0)
      it("of nothing is empty", async () => {
        const { body } = await endpoint.ok(await begin());
        expect(body).toEqual({ items: [], nextCursor: null });
      });

    it("shows its pages newest first, each row once, whatever is added in between", async () => {
      const sending = await begin();
      const added: string[] = [];
      for (let n = already; n < 5; n += 1) added.unshift(await add(sending.as));
      const first = await page(sending, { limit: "2" });
      await add(sending.as);
      const second = await page(sending, { limit: "2", cursor: first.cursor! });
      const third = await page(sending, { limit: "2", cursor: second.cursor! });
      const shown = [...first.names, ...second.names, ...third.names];
      expect(shown.slice(0, added.length)).toEqual(added);
      expect(new Set(shown).size).toBe(5);
      expect(third.cursor).toBeNull();
      expect(third.headers).not.toHaveProperty("link");
      expect(first.headers.link).toContain(`cursor=${first.cursor}`);
      expect(first.headers.link).toMatch(/^<\/v1\/[^>]*limit=2[^>]*>; rel="next"$/);
    });

    it("shows nobody else's rows, also after a cursor of theirs", async () => {
      const [mine, theirs] = [await begin(), await begin()];
      for (let n = 0; n < 3; n += 1) await add(theirs.as);
      const name = await add(mine.as);
      for (let n = 0; n < 3; n += 1) await add(theirs.as);
      const { cursor } = await page(theirs, { limit: "2" });
      const { names } = await page(mine, { cursor: cursor! });
      expect(names.filter((each) => each !== name)).toHaveLength(already);
    });

    it.each(["x", "cmVzXzE", Buffer.from(`bat_${"0".repeat(32)}`).toString("base64url")])(
      "refuses a cursor that it has not given out: %s",
      async (cursor) => {
        const { body } = await endpoint.refused({ ...(await begin()), query: { cursor } });
        expect(body.errors).toEqual([expect.objectContaining({ in: "query", pointer: "/cursor" })]);
      },
    );

    itRefusesQueries(endpoint, begin, [
      ["limit", "0"],
      ["limit", "101"],
      ["limit", "-1"],
      ["limit", "1e1"],
      ["cursor", ""],
      ["cursor", "a b"],
      ["cursor", "x".repeat(401)],
    ]);
  });
}
