/** The kinds beside the resume, from the worker to the file. */
import { documentWriter } from "@tailorbird/adapters/files/document-writer";
import { renderMessage } from "@tailorbird/contracts/queues";
import type { Letter } from "@tailorbird/contracts/tailored-texts";
import { exportTailoring, getTailoring } from "@tailorbird/contracts/tailorings";
import { ExportRenderer } from "@tailorbird/core/exports/export-renderer";
import { TailoringWorker } from "@tailorbird/core/tailorings/tailoring-worker";
import { rulesRewriter } from "@tailorbird/tailor/rules-rewriter";
import { endpoint } from "@tailorbird/testing/endpoint";
import { takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as exportHandler } from "../http/tailorings/export.ts";
import { handler as getHandler } from "../http/tailorings/get.ts";
import { openEvents } from "../services/parts/events.ts";
import { openObjects } from "../services/parts/objects.ts";

const get = endpoint(getTailoring, getHandler);
const exportFile = endpoint(exportTailoring, exportHandler);
const all = ["resume", "cover_letter", "outreach", "interview_sheet", "gap_plan"] as const;
let stack: CloudStack;
let renderer: ExportRenderer;

beforeAll(async () => {
  stack = await startCloudStack();
  renderer = new ExportRenderer({
    database: stack.database,
    objects: openObjects(),
    writer: documentWriter(),
  });
});
afterAll(() => stack.stop());

async function tailored(kinds: (typeof all)[number][]) {
  const as = somebody();
  const id = await seedTailoring(stack, as, "queued", { kinds });
  const worker = new TailoringWorker({
    database: stack.database,
    renderer,
    models: undefined,
    rewriterOver: rulesRewriter,
    leaseSeconds: 60,
    events: openEvents(),
  });
  await worker.work(as.accountId, id, { last: true, signal: new AbortController().signal });
  return { as, params: { id } };
}

it("makes each kind that was asked for, every sentence about the person with its evidence", async () => {
  const { body } = await get.ok(await tailored([...all]));
  expect(body.status).toBe("ready");
  expect(body.texts.map(({ kind }) => kind)).toEqual(all.slice(1));
  const letters = body.texts.filter((text): text is Letter => "paragraphs" in text);
  for (const { speaksOf, evidence } of letters.flatMap(({ paragraphs }) => paragraphs.flat()))
    expect(evidence.length > 0).toBe(speaksOf === "person");
});

it("leaves the resume as it is when only a letter was asked for", async () => {
  const { body } = await get.ok(await tailored(["cover_letter"]));
  expect(body.changes).toEqual([]);
  expect(body.score!.after).toBe(body.score!.before);
  expect(body.texts).toHaveLength(1);
});

it.each(["pdf", "docx", "md"])("gives the letter as %s once it has been ordered", async (format) => {
  const sending = { ...(await tailored(["cover_letter"])), query: { format, kind: "cover_letter" } };
  expect((await exportFile.ok(sending)).status).toBe(202);
  const [order] = await takeMessages(stack.cloud, "render");
  await renderer.renderOrder(renderMessage.parse(order), { last: true });
  const { status, body } = await exportFile.ok(sending);
  expect(status).toBe(200);
  const file = await fetch((body as { url: string }).url);
  expect(file.headers.get("content-disposition")).toContain("letter - Invented Freight");
  const bytes = await file.text();
  if (format === "md") expect(bytes).toContain("Dear Hiring Team,");
});

it("has no letter where none was asked for, and no JSON Resume of a letter", async () => {
  const sending = await tailored(["resume"]);
  const kind = "cover_letter";
  expect((await exportFile.refused({ ...sending, query: { format: "pdf", kind } })).body.code).toBe(
    "not_found",
  );
  expect((await exportFile.refused({ ...sending, query: { format: "json", kind } })).body).toMatchObject({
    code: "invalid_request",
    errors: [{ in: "query", pointer: "/format" }],
  });
});
