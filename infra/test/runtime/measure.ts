/**
 * `pnpm measure:lambda`: what bundles take under AWS's runtime client, each in a process of the memory that it has in
 * AWS: seconds of one CPU, megabytes, bytes of log, calls to S3 and SQS. What `infra/cost/measured.ts` holds is from here.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createJob, getJob } from "@tailorbird/contracts/jobs";
import { createResume } from "@tailorbird/contracts/resumes";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import {
  createTailorings,
  exportTailoring,
  getTailoring,
  listTailorings,
} from "@tailorbird/contracts/tailorings";
import { httpEvent, type Sending } from "../../../packages/testing/src/events.ts";
import { takeMessages } from "../../../packages/testing/src/messages.ts";
import { type ModelScript, startModelServer } from "../../../packages/testing/src/model-server.ts";
import { readBy, readers } from "../../../packages/testing/src/readers.ts";
import { sendForm } from "../../../packages/testing/src/upload.ts";
import { countCalls } from "./count-calls.ts";
import { type HttpAnswer, openLab, root, signIn, sqsEvent } from "./lab.ts";
import type { RunningFunction } from "./runtime-api.ts";
import { cpuSecondsOf, watchMemory } from "./usage.ts";

/** Long enough that ten questions are open at once; in AWS it is longer, which takes no CPU. */
const modelDelayMs = 3_000;
const warmTimes = 100;
const jobs = 10;

const lab = await openLab(process.argv[2] ?? "");
const model = await startModelServer();
const s3 = await countCalls(lab.cloud.s3Endpoint);
const sqs = await countCalls(lab.cloud.sqsEndpoint);

/** The question's own lines come back slightly other, as a model's would: most pass, each is judged. */
const write: ModelScript = ({ input }) => {
  const { resume, plan } = JSON.parse(input) as {
    resume: { lines: { address: string; text: string }[] };
    plan: { rewrite: unknown };
  };
  const wanted = JSON.stringify(plan.rewrite);
  const lines = resume.lines.filter(({ address }) => wanted.includes(address)).slice(0, 10);
  const changes = lines.map(({ address, text }) => ({
    itemId: address,
    kind: "rewrite",
    after: text.replace(/\.$/, "").replace(/^(\w+)/, (verb) => verb.toUpperCase()),
    order: null,
    requirementIds: [],
    evidence: [{ itemId: address, quote: text }],
  }));
  return {
    kind: "answer",
    value: { changes },
    usage: { input: 4_000, output: 2_250 },
    delayMs: modelDelayMs,
  };
};
model.script(readBy((call) => ({ ...readers.approving(call), delayMs: modelDelayMs / 5 }), write));

const start = (id: string) =>
  lab.start(id, {
    LOG_LEVEL: "INFO",
    S3_ENDPOINT: s3.url,
    SQS_ENDPOINT: sqs.url,
    MODEL_ID: "gpt-6-luna",
    MODEL_BASE_URL: model.url,
    MODEL_PRICES: "0.10,0.01,0.50",
  });

const snapshot = () => new Map([...s3.calls, ...sqs.calls]);
const round = (value: number, digits = 3) => Number(value.toFixed(digits));

/** Prints what `work` takes of a function, divided by how many things it did. */
async function take<T>(
  what: string,
  running: RunningFunction,
  work: () => Promise<T>,
  pieces = 1,
): Promise<T> {
  const [cpu, log, before] = [cpuSecondsOf(running.pid), running.logBytes(), snapshot()];
  const memory = watchMemory(running.pid);
  const startedAt = performance.now();
  const result = await work();
  const seconds = (performance.now() - startedAt) / 1_000;
  const calls = [...snapshot()].flatMap(([name, count]) => {
    const more = count - (before.get(name) ?? 0);
    return more > 0 ? [`${name} ${round(more / pieces, 2)}`] : [];
  });
  const used = {
    wall: round(seconds / pieces),
    cpu: round((cpuSecondsOf(running.pid) - cpu) / pieces, 4),
    peakMb: memory.peakMb(),
    logBytes: Math.round((running.logBytes() - log) / pieces),
    calls: calls.join(", "),
  };
  memory.stop();
  console.log(`${what}: ${JSON.stringify(used)}`);
  return result;
}

async function warm(id: string, route: RouteDefinition, sending: Sending, times = warmTimes) {
  const running = await start(id);
  const ask = () => running.invoke<HttpAnswer>(httpEvent(route, sending));
  const first = await take(`${id}, with its start`, running, ask);
  const again = async () => {
    for (let time = 0; time < times; time += 1) await ask();
  };
  const sizes = `${first.body.length} bytes, ${gzipSync(first.body).byteLength} compressed`;
  await take(`${id}, warm, answers ${sizes}`, running, again, times);
  return JSON.parse(first.body);
}

async function measureAll(): Promise<void> {
  const authorizer = await start("auth/authorize");
  const { request, actor } = await signIn(lab, authorizer, "measure@example.com");
  const admit = async () => {
    for (let time = 0; time < warmTimes; time += 1) await authorizer.invoke(request);
  };
  await take("auth/authorize, warm", authorizer, admit, warmTimes);

  const bytes = await readFile(join(root, "packages/documents/samples/resume.pdf"));
  const form = { fileName: "resume.pdf", contentType: "application/pdf", byteSize: bytes.byteLength };
  const created = await warm("http/resumes/create", createResume, { as: actor, body: form }, 3);
  await sendForm(created.upload, bytes);
  const ingest = await start("queue/ingest-resume");
  const announced = await takeMessages(lab.cloud, "ingest");
  for (const state of ["with its start", "warm"])
    await take(`queue/ingest-resume, ${state}`, ingest, () => ingest.invoke(sqsEvent(announced)));

  const posting = await readFile(join(root, "packages/documents/samples/jobs/backend-engineer.txt"), "utf8");
  const making = await start("http/jobs/create");
  const jobIds: string[] = [];
  let made = 0;
  const makeAll = async () => {
    for (let count = 0; count < jobs; count += 1) {
      made += 1;
      const body = {
        title: `Backend engineer ${made}`,
        description: `${posting}\n\nReference ${made}`,
      };
      const { body: job } = await making.invoke<HttpAnswer>(httpEvent(createJob, { as: actor, body }));
      jobIds.push(JSON.parse(job).id);
    }
  };
  await take("http/jobs/create", making, makeAll, jobs);
  await warm("http/jobs/get", getJob, { as: actor, params: { id: jobIds[0] as string } });

  const ordering = await start("http/tailorings/create");
  const order = httpEvent(createTailorings, { as: actor, body: { resumeId: created.id, jobIds } });
  const ordered = await take("http/tailorings/create, with its start", ordering, () =>
    ordering.invoke<HttpAnswer>(order),
  );
  const [{ id }] = JSON.parse(ordered.body).items;
  await warm("http/tailorings/list", listTailorings, { as: actor });

  const tailor = await start("queue/tailor-resume");
  const orders = [await takeMessages(lab.cloud, "tailor")];
  // Of other strengths, so that no answer is kept for them.
  for (const strength of ["bold", "nudge"]) {
    const body = { resumeId: created.id, jobIds, strength };
    await ordering.invoke<HttpAnswer>(httpEvent(createTailorings, { as: actor, body }));
    orders.push(await takeMessages(lab.cloud, "tailor"));
  }
  for (const [at, messages] of orders.entries()) {
    const state = at === 0 ? "with its start" : "warm";
    const what = `queue/tailor-resume, ${jobs} jobs in ${messages.length} messages, ${state}`;
    await take(what, tailor, () => tailor.invoke(sqsEvent(messages)), jobs);
  }
  const tailored = await warm("http/tailorings/get", getTailoring, { as: actor, params: { id } });
  console.log(
    `of one tailoring: ${tailored.status}, ${tailored.changes.length} changes, ${tailored.refusals.length} refusals`,
  );

  const render = await start("queue/render-export");
  const exporting = await start("http/tailorings/export");
  const looks = [
    { format: "pdf", template: "modern" },
    { format: "pdf", template: "compact" },
    { format: "docx", template: "classic" },
    { format: "md", template: "classic" },
  ];
  for (const query of looks) {
    const ask = httpEvent(exportTailoring, { as: actor, params: { id }, query });
    await exporting.invoke(ask);
    const messages = await takeMessages(lab.cloud, "render");
    const what = `queue/render-export, ${query.format} ${query.template}`;
    await take(what, render, () => render.invoke(sqsEvent(messages)));
    const { url } = JSON.parse((await exporting.invoke<HttpAnswer>(ask)).body);
    console.log(`${query.format}: ${(await (await fetch(url)).arrayBuffer()).byteLength} bytes`);
  }
  await warm("http/tailorings/export", exportTailoring, { as: actor, params: { id }, query: looks[0] ?? {} });

  const cron = await start("cron/sweep-rows");
  await take("cron/sweep-rows, with its start", cron, () => cron.invoke({}));
  await take("cron/sweep-rows, warm", cron, () => cron.invoke({}));
}

try {
  await measureAll();
} finally {
  s3.close();
  sqs.close();
  await model.close();
  await lab.close();
}
process.exit();
