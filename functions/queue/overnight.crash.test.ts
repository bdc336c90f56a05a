/** The overnight lane, whose workers die at every point at which they can. */
import { JobRemover } from "@tailorbird/core/jobs/job-remover";
import { findSpending } from "@tailorbird/core/models/budget-repository";
import { modelCall } from "@tailorbird/core/models/model.sql";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { TailoringCanceller } from "@tailorbird/core/tailorings/tailoring-canceller";
import { type ModelServer, startModelServer } from "@tailorbird/testing/model-server";
import { Life } from "@tailorbird/testing/mortal";
import { type Night, workersOf, workThrough } from "@tailorbird/testing/night";
import { somebody } from "@tailorbird/testing/people";
import { readBy, readers } from "@tailorbird/testing/readers";
import { seedJob, seedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { truthfulReply } from "@tailorbird/testing/truthful-reply";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEvents } from "../services/parts/events.ts";
import { openObjects } from "../services/parts/objects.ts";

let stack: CloudStack;
let server: ModelServer;
let night: Night;
beforeAll(async () => {
  [stack, server] = await Promise.all([startCloudStack(), startModelServer()]);
  // What is written is read in a second round.
  night = { stack, server, objects: openObjects(), events: openEvents(), verifier: "test-model" };
  server.script(readBy(readers.approving, () => truthfulReply));
});
afterAll(() => Promise.all([stack.stop(), server.close()]));

/** @param then what its owner does when a worker has died, and whether the message that it was at comes again. */
async function nightThatDies(effects: number, then: "wait" | "call off" | "delete the job" = "wait") {
  const as = somebody();
  const resumeId = await seedResume(stack, as);
  const jobIds = [await seedJob(stack, as)];
  const before = {
    made: server.batches.created.length,
    answered: server.batches.answered,
    billed: server.billedCalls,
  };
  const order = {
    resumeId,
    jobIds,
    kinds: ["resume" as const],
    strength: "balanced" as const,
    lane: "overnight" as const,
  };
  const { items } = await workersOf(night).sender.create(as, order as never, undefined);
  const life = new Life(effects);
  await workThrough(night, as, {
    life,
    atLook: () => server.batches.end(),
    isSubmitLost: then !== "wait",
    async afterDeath() {
      // What had ended can't be called off.
      if (then === "call off")
        await new TailoringCanceller(stack.database).cancel(as, items[0]!.id).catch(() => {});
      if (then === "delete the job") await new JobRemover(stack.database).remove(as, jobIds[0]!);
    },
  });
  const queries = stack.database.as(as.accountId);
  const rows = await queries.select().from(tailoring).orderBy(tailoring.id);
  const calls = await queries.select().from(modelCall);
  const [spending] = await findSpending(queries, new Date());
  return {
    died: life.isOver,
    statuses: rows.map(({ status, modelUsed }) => [status, modelUsed]),
    receipts: rows.map(({ result }) => result?.receipt),
    made: server.batches.created.length - before.made,
    answered: server.batches.answered - before.answered,
    billed: server.billedCalls - before.billed,
    unsettled: calls.filter(({ settledAt }) => settledAt === null).length,
    held: spending?.heldMicros,
    spent: spending?.spentMicros,
  };
}

it("asks each question once, at half the price, and ends in one result each, wherever a worker dies", async () => {
  const undisturbed = await nightThatDies(Number.POSITIVE_INFINITY);
  expect(undisturbed).toMatchObject({
    statuses: [["ready", "test-model"]],
    made: 2,
    answered: 2,
    billed: 0,
    unsettled: 0,
    held: 0,
    spent: 2_000 + 750,
  });
  expect(undisturbed.receipts).toMatchObject([{ calls: 2, costMicros: 2_750 }]);
  let deaths = 0;
  for (let effects = 1; ; effects += 1) {
    const { died, ...outcome } = await nightThatDies(effects);
    const { died: _, ...expected } = undisturbed;
    expect(outcome, `after effect ${effects}`).toEqual(expected);
    if (!died) break;
    deaths += 1;
  }
  expect(deaths).toBeGreaterThan(30);
}, 900_000);

it.each(["call off", "delete the job"] as const)(
  "holds no money back for a night whose worker died and whose owner chose to %s, wherever it died",
  async (then) => {
    for (let effects = 1; ; effects += 1) {
      const { died, made, held, unsettled, spent, answered } = await nightThatDies(effects, then);
      expect({ held, unsettled }, `after effect ${effects}`).toEqual({ held: held && 0, unsettled: 0 });
      expect(spent ?? 0, `after effect ${effects}`).toBe([0, 2_000, 2_750][answered]);
      // From when the provider has it, its owner may do so without a death: overnight.test.ts.
      if (!died || made > 0) break;
    }
  },
  900_000,
);
