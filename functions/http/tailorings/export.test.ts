import { exportTailoring } from "@tailorbird/contracts/tailorings";
import { exportFile } from "@tailorbird/core/exports/export.sql";
import { exportKey } from "@tailorbird/core/resumes/resume-keys";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openObjects } from "../../services/parts/objects.ts";
import { handler } from "./export.ts";

const ask = endpoint(exportTailoring, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const seed = async (status: Parameters<typeof seedTailoring>[2]) => {
  const as = somebody();
  return { as, params: { id: await seedTailoring(stack, as, status) }, query: { format: "pdf" } };
};
const valid = () => seed("ready");

it("links at once to a file that the worker has made, named for the job", async () => {
  const sending = await valid();
  const { accountId } = sending.as;
  const mine = stack.database.as(accountId);
  const [row] = await mine.select().from(tailoring);
  const name = {
    accountId,
    resumeId: row!.resumeId,
    documentHash: row!.composedHash!,
    format: "pdf",
  } as const;
  await mine.insert(exportFile).values({ ...name, status: "ready", requestedAt: row!.createdAt });
  const key = exportKey(accountId, name.resumeId, name.documentHash, name.format, "classic-a4");
  await openObjects().put(key, Buffer.from("An invented file"), "application/pdf");
  const { status, body } = await ask.ok(sending);
  expect(status).toBe(200);
  const file = await fetch((body as { url: string }).url);
  expect(await file.text()).toBe("An invented file");
  expect(file.headers.get("content-disposition")).toContain("Sample - Invented Freight.pdf");
});

it("orders a file of what was decided since, once", async () => {
  const sending = await valid();
  for (let n = 0; n < 2; n += 1) expect((await ask.ok(sending)).status).toBe(202);
  const source = { type: "tailoring", tailoringId: sending.params.id, kind: "resume" };
  const order = { accountId: sending.as.accountId, source, format: "pdf", template: "classic", paper: "a4" };
  expect(await takeMessages(stack.cloud, "render")).toEqual([order]);
});

it.each(["queued", "running", "failed", "cancelled"] as const)(
  "has no file of one that is %s",
  async (status) => {
    expect((await ask.refused(await seed(status))).body.code).toBe("tailoring_not_ready");
  },
);

itRefusesQueries(ask, valid, [
  ["template", "fancy"],
  ["paper", ""],
  ["format", "exe"],
  ["format", ""],
  ["kind", "poem"],
]);
itKeepsOut(ask, valid);
