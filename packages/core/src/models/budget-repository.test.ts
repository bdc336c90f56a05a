/** Whatever is asked at the same moment, an account never spends, or sets aside, more than its limits. */
import { randomUUID } from "node:crypto";
import { noUsage } from "@tailorbird/tailor/model";
import { somebody } from "@tailorbird/testing/people";
import { seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Queries } from "../shared/database.ts";
import { newId } from "../shared/id.ts";
import {
  findSpending,
  type LimitName,
  type ModelLimits,
  reserveCall,
  settleAbandoned,
  settleCall,
} from "./budget-repository.ts";

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const at = new Date("2026-11-27T23:59:59.900Z");
const wide: ModelLimits = { callMicros: 1e9, tailoringMicros: 1e9, dayMicros: 1e9, monthMicros: 1e9 };

async function account() {
  const person = somebody();
  await seedJob(stack, person);
  const queries = stack.database.as(person.accountId);
  const reserve = (boundMicros: number, limits: Partial<ModelLimits>, more: Partial<Reserving> = {}) => {
    const id = randomUUID();
    const call = { accountId: person.accountId, purpose: "test", model: "m", lane: "now" as const };
    return reserveCall(queries, {
      ...call,
      id,
      tailoringId: newId("tailoring"),
      boundMicros,
      at,
      limits: { ...wide, ...limits },
      ...more,
    }).then((full) => ({ id, full }));
  };
  return { queries, reserve };
}
type Reserving = { id: string; tailoringId: string; at: Date };

const usage = (costMicros: number) => ({ ...noUsage("m"), calls: 1, inputTokens: 10, costMicros });
const day = async (queries: Queries) =>
  (await findSpending(queries, at)).find(({ period }) => period.startsWith("d:"));

describe("a budget", () => {
  it("lets exactly as many calls through at once as it has room for, to the micro-dollar", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom("dayMicros" as const, "monthMicros" as const),
        async (bound, room, asked, limit) => {
          const { queries, reserve } = await account();
          const most = bound * room + (bound - 1);
          const calls = await Promise.all(
            Array.from({ length: asked }, () => reserve(bound, { [limit]: most })),
          );
          const through = calls.filter(({ full }) => full === undefined);
          expect(through).toHaveLength(Math.min(asked, room));
          expect((await day(queries))?.heldMicros ?? 0).toBe(bound * through.length);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is never exceeded while calls are reserved and settled in any order, and ends at what they cost", async () => {
    const call = fc.record({
      bound: fc.integer({ min: 1, max: 1_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      ends: fc.constantFrom("answered", "unknown", "not_charged"),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(call, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 500, max: 8_000 }),
        async (calls, dayMicros) => {
          const { queries, reserve } = await account();
          let [spent, allowed] = [0, 0];
          await Promise.all(
            calls.map(async ({ bound, share, ends }) => {
              const { id, full } = await reserve(bound, { dayMicros });
              if (full) return;
              const seen = await day(queries);
              expect(seen!.heldMicros + seen!.spentMicros).toBeLessThanOrEqual(dayMicros);
              const cost = ends === "unknown" ? bound : ends === "answered" ? Math.floor(bound * share) : 0;
              spent += cost;
              allowed += 1;
              const told = ends === "answered" ? usage(cost) : ends === "unknown" ? "unknown" : null;
              await Promise.all([settleCall(queries, id, told), settleCall(queries, id, told)]);
            }),
          );
          const rows = await findSpending(queries, at);
          expect(rows).toHaveLength(allowed > 0 ? 2 : rows.length);
          for (const row of rows) expect(row).toMatchObject({ heldMicros: 0, spentMicros: spent });
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each<[LimitName, Partial<ModelLimits>]>([
    ["call", { callMicros: 99 }],
    ["tailoring", { tailoringMicros: 99 }],
    ["day", { dayMicros: 99 }],
    ["month", { monthMicros: 99 }],
  ])("of a %s says that it is what is in the way, and holds nothing", async (name, limits) => {
    const { queries, reserve } = await account();
    expect((await reserve(100, limits)).full).toBe(name);
    expect(await findSpending(queries, at)).toEqual([]);
    expect((await reserve(99, limits)).full).toBeUndefined();
  });

  it("that was lowered lets nothing more through, and settles what is under way", async () => {
    const { queries, reserve } = await account();
    const { id } = await reserve(100, { dayMicros: 150 });
    expect((await reserve(1, { dayMicros: 50 })).full).toBe("day");
    await settleCall(queries, id, usage(90));
    expect(await day(queries)).toMatchObject({ heldMicros: 0, spentMicros: 90, calls: 1, inputTokens: 10 });
  });

  it("takes a provider at its word that charges more than it can, and then lets nothing through", async () => {
    const { queries, reserve } = await account();
    const { id } = await reserve(100, { dayMicros: 100 });
    await settleCall(queries, id, usage(250));
    expect(await day(queries)).toMatchObject({ heldMicros: 0, spentMicros: 250 });
    expect((await reserve(1, { dayMicros: 100 })).full).toBe("day");
  });

  it("counts a call to the day on which it was reserved, also when it ends on the next", async () => {
    const { queries, reserve } = await account();
    const { id } = await reserve(100, {});
    const later = new Date(at.getTime() + 1_000);
    await settleCall(queries, id, usage(70));
    expect((await findSpending(queries, later)).map(({ period }) => period)).toEqual(["m:2026-11"]);
    expect((await day(queries))?.spentMicros).toBe(70);
  });

  it("counts what a dead worker had under way as the most it can have cost", async () => {
    const { queries, reserve } = await account();
    const tailoringId = newId("tailoring");
    await reserve(100, {}, { tailoringId });
    await reserve(40, {});
    await settleAbandoned(queries, tailoringId);
    expect(await day(queries)).toMatchObject({ heldMicros: 40, spentMicros: 100 });
  });

  it("is each account's own", async () => {
    const [one, other] = [await account(), await account()];
    await one.reserve(100, { dayMicros: 100 });
    expect((await other.reserve(100, { dayMicros: 100 })).full).toBeUndefined();
  });
});
