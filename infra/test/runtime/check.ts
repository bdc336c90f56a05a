/**
 * `pnpm check:lambda`: runs bundles, made as SST makes them, under AWS's own runtime client: a resume is created,
 * uploaded, read, ordered as PDF, set by Typst and downloaded, a scan has its characters recognised, with the authorizer and every schedule beside it.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createResume, exportResume, getResume } from "@tailorbird/contracts/resumes";
import { schedules } from "@tailorbird/contracts/schedules";
import { scanShortResume, toPng } from "../../../packages/documents/src/test/scans.ts";
import { httpEvent } from "../../../packages/testing/src/events.ts";
import { takeMessages } from "../../../packages/testing/src/messages.ts";
import { sendForm } from "../../../packages/testing/src/upload.ts";
import { type HttpAnswer, openLab, root, signIn, sqsEvent } from "./lab.ts";
import type { RunningFunction } from "./runtime-api.ts";

const lab = await openLab(process.argv[2] ?? "");
const ran = new Set<string>();

async function start(id: string): Promise<RunningFunction> {
  const began = performance.now();
  const running = await lab.start(id);
  return {
    ...running,
    async invoke<Answer>(event: unknown) {
      const answer = await running.invoke<Answer>(event);
      ran.add(id);
      console.log(`${id}: answered ${Math.round(performance.now() - began)} ms after its process began`);
      return answer;
    },
  };
}

async function checkAll(): Promise<void> {
  const authorizer = await start("auth/authorize");
  const { request, actor } = await signIn(lab, authorizer, "lambda@example.com");
  const forged = { ...request, headers: { authorization: "Bearer x.y.z" } };
  assert.deepEqual(await authorizer.invoke(forged), { isAuthorized: false });

  const bytes = await readFile(join(root, "packages/documents/samples/resume.pdf"));
  const create = await start("http/resumes/create");
  const created = await create.invoke<HttpAnswer>(
    httpEvent(createResume, {
      as: actor,
      body: { fileName: "resume.pdf", contentType: "application/pdf", byteSize: bytes.byteLength },
    }),
  );
  assert.equal(created.statusCode, 201, created.body);
  const { id, upload } = JSON.parse(created.body);
  await sendForm(upload, bytes);

  const ingest = await start("queue/ingest-resume");
  const announced = (await takeMessages(lab.cloud, "ingest")).filter((each) =>
    JSON.stringify(each).includes(id),
  );
  assert.equal(announced.length, 1);
  assert.deepEqual(await ingest.invoke(sqsEvent(announced)), { batchItemFailures: [] });

  const order = await start("http/resumes/export");
  const pdf = httpEvent(exportResume, { as: actor, params: { id }, query: { format: "pdf" } });
  assert.equal((await order.invoke<HttpAnswer>(pdf)).statusCode, 202);
  const render = await start("queue/render-export");
  assert.deepEqual(await render.invoke(sqsEvent(await takeMessages(lab.cloud, "render"))), {
    batchItemFailures: [],
  });
  const ready = await order.invoke<HttpAnswer>(pdf);
  assert.equal(ready.statusCode, 200, ready.body);
  const file = new Uint8Array(await (await fetch(JSON.parse(ready.body).url)).arrayBuffer());
  assert.equal(new TextDecoder().decode(file.slice(0, 5)), "%PDF-");

  const picture = new Uint8Array(toPng(await scanShortResume()));
  const scanned = await create.invoke<HttpAnswer>(
    httpEvent(createResume, {
      as: actor,
      body: { fileName: "scan.png", contentType: "image/png", byteSize: picture.byteLength },
    }),
  );
  assert.equal(scanned.statusCode, 201, scanned.body);
  await sendForm(JSON.parse(scanned.body).upload, picture);
  const seen = await ingest.invoke(sqsEvent(await takeMessages(lab.cloud, "ingest")));
  assert.deepEqual(seen, { batchItemFailures: [] });
  const scans = await takeMessages(lab.cloud, "ocr");
  assert.equal(scans.length, 1);
  const recognise = await start("queue/recognise-scan");
  assert.deepEqual(await recognise.invoke(sqsEvent(scans)), { batchItemFailures: [] });
  const reading = await start("http/resumes/get");
  const read = await reading.invoke<HttpAnswer>(
    httpEvent(getResume, { as: actor, params: { id: JSON.parse(scanned.body).id } }),
  );
  assert.equal(JSON.parse(read.body).status, "ready", read.body);

  for (const { worker } of Object.values(schedules)) {
    const cron = await start(`cron/${worker}`);
    assert.equal(await cron.invoke({}), null);
  }
}

try {
  await checkAll();
  console.log(`${ran.size} bundles ran under AWS's runtime client, from a form to a PDF.`);
} finally {
  await lab.close();
}
process.exit();
