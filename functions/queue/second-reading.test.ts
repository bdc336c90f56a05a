/** What a model wrote, read a second time over the wire: what the worker stores, what it costs, and every way a reader can fail. */
import { findSpending } from "@tailorbird/core/models/budget-repository";
import { modelCall } from "@tailorbird/core/models/model.sql";
import { findTailoring } from "@tailorbird/core/tailorings/tailoring-repository";
import { toTailoring } from "@tailorbird/core/tailorings/tailoring-view";
import { type ModelReply, type ModelServer, startModelServer } from "@tailorbird/testing/model-server";
import type { ModelCall } from "@tailorbird/testing/model-wire";
import { type Night, workersOf } from "@tailorbird/testing/night";
import { somebody } from "@tailorbird/testing/people";
import { isReading, readBy, readers } from "@tailorbird/testing/readers";
import { seedJob, seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { leftOpen, leftOpenReply, truthfulReply, truthfulRewrite } from "@tailorbird/testing/truthful-reply";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openEvents } from "../services/parts/events.ts";
import { openObjects } from "../services/parts/objects.ts";

let stack: CloudStack;
let server: ModelServer;
beforeAll(async () => {
  stack = await startCloudStack();
});
beforeEach(async () => {
  server = await startModelServer();
  return () => server.close();
});
afterAll(() => stack.stop());

const workerOf = (more: Partial<Night> = {}) =>
  workersOf({
    ...{ stack, server, objects: openObjects(), events: openEvents() },
    ...{ verifier: "test-model", ...more },
  }).worker;

async function material() {
  const as = somebody();
  return { as, resumeId: await seedResume(stack, as), jobId: await seedJob(stack, as) };
}

async function tailor(more?: Partial<Night>, of?: Awaited<ReturnType<typeof material>>) {
  const { as, ...parts } = of ?? (await material());
  const id = await seedTailoring(stack, as, "queued", parts);
  await workerOf(more).work(as.accountId, id, { last: false, signal: new AbortController().signal });
  const queries = stack.database.as(as.accountId);
  const made = toTailoring((await findTailoring(queries, id))!);
  return { made, queries, spending: (await findSpending(queries, new Date()))[0] };
}
const script = (reader: (call: ModelCall) => ModelReply) =>
  server.script(readBy(reader, () => truthfulReply));
const afters = ({ changes }: { changes: { after: string | null }[] }) => changes.map(({ after }) => after);
const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);
const readings = () => server.calls.filter(isReading);

describe("a tailoring that is read a second time", () => {
  it("keeps what the reader believes, and says who read, and what both calls cost", async () => {
    script(readers.approving);
    const { made, spending, queries } = await tailor();
    expect(afters(made)).toContain(truthfulRewrite.after);
    expect(made.secondReading).toEqual({ model: "test-model", read: 1, doubted: 0, unread: 0 });
    expect(made.receipt).toMatchObject({ model: "test-model", calls: 2, costMicros: 4_000 + 1_500 });
    expect(spending).toMatchObject({ heldMicros: 0, spentMicros: 5_500, calls: 2 });
    const calls = await queries.select().from(modelCall);
    expect(calls.map(({ purpose }) => purpose).sort()).toEqual(["rewrite", "verify"]);
  });

  it("shows what the reader doubts as refused, after one more chance, and is useful all the same", async () => {
    script(readers.refusing);
    const { made, spending } = await tailor();
    expect(made).toMatchObject({ status: "ready", model: { used: "rules" }, receipt: { calls: 4 } });
    expect(afters(made)).not.toContain(truthfulRewrite.after);
    const refusal = made.refusals.find(({ proposed }) => proposed === truthfulRewrite.after);
    expect(refusal?.reasons).toMatchObject([{ code: "doubted_on_second_reading", claim: "Moved" }]);
    expect(made.changes.length).toBeGreaterThan(0);
    expect(spending).toMatchObject({ heldMicros: 0, spentMicros: 2 * 5_500 });
  });

  it("is read by another model where one is named, which is billed as itself", async () => {
    script(readers.approving);
    const { made, queries } = await tailor({ verifier: "careful-model" });
    expect(made.secondReading?.model).toBe("careful-model");
    expect(made.receipt?.model).toBe("test-model");
    expect(readings().map(({ model }) => model)).toEqual(["careful-model"]);
    const calls = await queries.select().from(modelCall);
    expect(Object.fromEntries(calls.map(({ purpose, model }) => [purpose, model]))).toEqual({
      rewrite: "test-model",
      verify: "careful-model",
    });
  });

  it("asked for again pays nothing, and comes to the same", async () => {
    script(readers.approving);
    const same = await material();
    const [first, second] = [await tailor({}, same), await tailor({}, same)];
    expect(server.billedCalls).toBe(2);
    expect(second.made.receipt).toMatchObject({ calls: 0, costMicros: 0, reused: 2 });
    expect(second.made.changes).toEqual(first.made.changes);
  });

  it("sends the reader no contact detail and nothing of the posting, and asks coolly", async () => {
    script(readers.approving);
    await tailor();
    const [call] = readings();
    for (const secret of ["Mara", "Lindqvist", "example.com", "555 01 23", "posting", "requirements"])
      expect(call!.input).not.toContain(secret);
    expect(call!.temperature).toBe(0.2);
  });
});

describe("where nobody reads it, the rules' verdict stands and the result says so:", () => {
  it.each<[string, Partial<Night>, (call: ModelCall) => ModelReply]>([
    ["a reader that is too slow", { timeoutMs: 250 }, readers.stalling],
    ["one that writes instead", {}, readers.rambling],
    ["one that answers nothing", {}, readers.silent],
    ["one that answers what it was not asked", {}, readers.confused],
    ["one that refuses to", {}, () => ({ kind: "refuse" })],
    ["one that is cut off", {}, () => ({ kind: "truncate" })],
    ["one that the key does not allow", {}, () => ({ kind: "status", status: 403 })],
  ])("%s", async (_, more, reader) => {
    script(reader);
    const { made, spending } = await tailor(more);
    expect(made).toMatchObject({ status: "ready", model: { used: "test-model" } });
    expect(afters(made)).toContain(truthfulRewrite.after);
    expect(made.secondReading).toMatchObject({ read: 0, unread: 1 });
    expect(codes(made)).toContain("second_reading_missing");
    expect(JSON.stringify(made)).not.toContain("40 engineers");
    expect(readings()).toHaveLength(1);
    expect(spending?.heldMicros).toBe(0);
  });

  it("a limit that leaves room for writing alone", async () => {
    script(readers.approving);
    server.script(
      readBy(readers.approving, () => ({ ...truthfulReply, usage: { input: 25_000, output: 2_000 } })),
    );
    const { made } = await tailor({ limits: { dayMicros: 45_000 } });
    expect(made.model?.used).toBe("test-model");
    expect(codes(made)).toContain("second_reading_missing");
    expect(readings()).toHaveLength(0);
  });
});

describe("a change that the rules refuse for a word alone", () => {
  const scriptOpen = (reader: (call: ModelCall) => ModelReply) =>
    server.script(readBy(reader, () => leftOpenReply));
  const reasonsIn = ({ refusals }: { refusals: { proposed: string; reasons: { code: string }[] }[] }) =>
    refusals.find(({ proposed }) => proposed === leftOpen.after)?.reasons.map(({ code }) => code);

  it("stands where the reader proves it, with the person's own word, and is kept without asking again", async () => {
    scriptOpen(readers.proving(leftOpen.after, "design"));
    const same = await material();
    const [{ made }, again] = [await tailor({}, same), await tailor({}, same)];
    expect(made.changes.find(({ after }) => after === leftOpen.after)).toMatchObject({
      verdict: { outcome: "supported", reasons: [] },
      carried: { model: "test-model", words: [{ claim: "sketch", evidence: { text: "design" } }] },
    });
    expect(made.secondReading).toMatchObject({ read: 2, carried: 1, isFooled: false });
    expect(again.made.changes).toEqual(made.changes);
    expect(again.made.receipt).toMatchObject({ calls: 0, costMicros: 0, reused: 2 });
  });

  it.each<[string, Partial<Night>, (call: ModelCall) => ModelReply, string[]]>([
    ["the reader may only refuse", { mayProve: false }, readers.approving, ["words_unsupported"]],
    ["nobody reads", { verifier: "" }, readers.approving, ["words_unsupported"]],
    ["the reader believes everything", {}, readers.approving, ["words_unsupported"]],
    ["its quote is not found", {}, readers.proving(leftOpen.after, "drew"), ["words_unsupported"]],
    ["it doubts it", {}, readers.refusing, ["words_unsupported", "doubted_on_second_reading"]],
    ["it is silent", {}, readers.silent, ["words_unsupported"]],
    ["it is away", {}, () => ({ kind: "status", status: 403 }), ["words_unsupported"]],
    ["it is cut off", {}, () => ({ kind: "truncate" }), ["words_unsupported"]],
  ])("stays refused where %s", async (_, more, reader, reasons) => {
    scriptOpen(reader);
    const { made } = await tailor(more);
    expect(made.status).toBe("ready");
    expect(reasonsIn(made)).toEqual(reasons);
    expect(afters(made)).not.toContain(leftOpen.after);
  });

  it("stays refused where a limit leaves no room for reading", async () => {
    server.script(
      readBy(readers.proving(leftOpen.after, "design"), () => ({
        ...leftOpenReply,
        usage: { input: 25_000, output: 2_000 },
      })),
    );
    const { made } = await tailor({ limits: { dayMicros: 45_000 } });
    expect(reasonsIn(made)).toEqual(["words_unsupported"]);
    expect(readings()).toHaveLength(0);
  });
});
