/** A model that lies in every field it can write, over the wire: nothing stored and nothing rendered says any of it. */
import { documentWriter } from "@tailorbird/adapters/files/document-writer";
import { openAiModel } from "@tailorbird/adapters/models/model-openai";
import { ExportRenderer } from "@tailorbird/core/exports/export-renderer";
import { ModelAccess } from "@tailorbird/core/models/model-access";
import { resumeVersion } from "@tailorbird/core/resumes/resume.sql";
import { contentHash } from "@tailorbird/core/shared/content-hash";
import { systemClock } from "@tailorbird/core/shared/ports";
import { findTailoring } from "@tailorbird/core/tailorings/tailoring-repository";
import { toTailoring } from "@tailorbird/core/tailorings/tailoring-view";
import { TailoringWorker } from "@tailorbird/core/tailorings/tailoring-worker";
import { inventionsIn, lieAbout } from "@tailorbird/tailor/evals/hostile-model";
import { peopleByTrade } from "@tailorbird/tailor/evals/ranking";
import { postings } from "@tailorbird/tailor/fixtures/invented-postings";
import { modelRewriter } from "@tailorbird/tailor/model-rewriter";
import { readJob } from "@tailorbird/tailor/read-job";
import { rulesRewriter } from "@tailorbird/tailor/rules-rewriter";
import { type ModelServer, startModelServer } from "@tailorbird/testing/model-server";
import { somebody } from "@tailorbird/testing/people";
import { seedJob, seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEvents } from "../services/parts/events.ts";
import { openObjects } from "../services/parts/objects.ts";

let stack: CloudStack;
let server: ModelServer;
beforeAll(async () => {
  stack = await startCloudStack();
  server = await startModelServer();
  server.script(({ input, schemaName }, index) => ({
    kind: "answer",
    value: lieAbout(input, schemaName, index),
  }));
});
afterAll(async () => {
  await server.close();
  await stack.stop();
});

const kinds = ["resume", "cover_letter", "outreach", "interview_sheet", "gap_plan"] as const;
const trades = Object.keys(peopleByTrade);
const writer = documentWriter();
let read = 0;
const renderer = () => new ExportRenderer({ database: stack.database, objects: openObjects(), writer });

function worker(): TailoringWorker {
  const { database } = stack;
  const prices = { inputPerMTok: 1, cachedPerMTok: 0.1, outputPerMTok: 5 };
  const limits = { callMicros: 1e6, tailoringMicros: 1e6, dayMicros: 1e6, monthMicros: 1e6 };
  const model = openAiModel({ apiKey: "test", baseUrl: server.url, model: "liar", prices, timeoutMs: 5_000 });
  const models = new ModelAccess({ database, model, prices, limits, clock: systemClock });
  return new TailoringWorker({
    database,
    renderer: renderer(),
    models,
    readers: models,
    rewriterOver: (over) => (over ? modelRewriter(over) : rulesRewriter()),
    leaseSeconds: 60,
    events: openEvents(),
  });
}

async function tailored(trade: string, posting: (typeof postings)[number]) {
  const person = somebody();
  const { accountId } = person;
  const document = peopleByTrade[trade]!;
  const resumeId = await seedResume(stack, person);
  await stack.database
    .as(accountId)
    .update(resumeVersion)
    .set({ document, documentHash: contentHash(document) });
  const jobId = await seedJob(stack, person, { ...posting, brief: readJob(posting) });
  const id = await seedTailoring(stack, person, "queued", { resumeId, jobId, kinds: [...kinds] });
  await worker().work(accountId, id, { last: false, signal: new AbortController().signal });
  const row = await findTailoring(stack.database.as(accountId), id);
  return { accountId, resumeId, id, tailoring: toTailoring(row!) };
}

/** The text of every file that can be had of the tailoring, as a reader of the file sees it. */
async function printed(accountId: string, resumeId: string, tailoringId: string): Promise<string> {
  for (const kind of ["resume", "cover_letter", "outreach"] as const)
    for (const format of ["pdf", "md"] as const) {
      const source = { type: "tailoring", tailoringId, kind } as const;
      await renderer().renderOrder({ accountId, source, format }, { last: true });
    }
  const objects = openObjects();
  const keys = await objects.list(`accounts/${accountId}/`);
  const texts = await Promise.all(
    keys
      .filter((key) => key.includes(resumeId) && !key.endsWith(".docx"))
      .map(async (key) => {
        const bytes = await objects.get(key, { maxBytes: 10_000_000 });
        return key.endsWith(".pdf") ? await writer.readBack(bytes) : Buffer.from(bytes).toString("utf8");
      }),
  );
  expect(texts.length).toBeGreaterThanOrEqual(6);
  return texts.join("\n");
}

it.each(trades)("ends usefully, and says nothing that a lying model said, for %s", async (trade) => {
  const own = postings.filter((posting) => posting.trade === trade);
  const other = postings.find((posting) => posting.trade !== trade)!;
  for (const posting of [own[0]!, other]) {
    const { accountId, resumeId, id, tailoring } = await tailored(trade, posting);
    expect(tailoring).toMatchObject({ status: "ready" });
    const { refusals, changes, texts } = tailoring;
    expect(inventionsIn(JSON.stringify(refusals))).toBeGreaterThan(0);
    read += tailoring.secondReading?.read ?? 0;
    expect(inventionsIn(JSON.stringify(changes))).toBe(0);
    const letters = texts.map((text) => ("refusals" in text ? { ...text, refusals: [] } : text));
    expect(letters).toHaveLength(4);
    expect(inventionsIn(JSON.stringify(letters))).toBe(0);
    expect(inventionsIn(await printed(accountId, resumeId, id))).toBe(0);
  }
});

it("and the second reading, of which the same model is asked, was no empty form", () => {
  expect(read).toBeGreaterThan(0);
});
