import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { functions } from "@tailorbird/contracts/functions";
import { deadLetterName, originalKeys, queues, visibilityTimeoutSeconds } from "@tailorbird/contracts/queues";
import { routes } from "@tailorbird/contracts/routes";
import { schedules } from "@tailorbird/contracts/schedules";
import { migrate } from "@tailorbird/migrations/migrate";
import type { FunctionSource } from "../bundle/function-source.ts";
import { buildPage } from "../page/build-page.ts";
import type { StackPlan } from "./plan.ts";

const functionsDir = fileURLToPath(
  new URL("..", import.meta.resolve("@tailorbird/functions/auth/authorize")),
);
/** Resolves as the functions do: what their bundles carry is theirs, not the local cloud's. */
const fromFunctions = createRequire(join(functionsDir, "package.json"));

const deadLetterVisibilitySeconds = 30;
/** More at once than this only makes each slower on one machine. */
const concurrencyHere = Math.max(2, 2 * availableParallelism());

/** The product, from the contracts' lists. */
export async function createDefaultPlan(): Promise<StackPlan> {
  const settingsOf = (id: string) => {
    const { timeoutSeconds, memoryMb } = functions.find((each) => each.id === id)!;
    return { id, timeoutSeconds, memoryMb };
  };
  return {
    functions: await Promise.all(functions.map(describeFunction)),
    authorizer: "auth/authorize",
    routes: routes.map(({ id, method, path, auth }) => ({
      ...settingsOf(`http/${id}`),
      method,
      path,
      auth: auth !== "none",
    })),
    subscriptions: Object.values(queues).map(({ name, worker, batchSize, maximumConcurrency }) => ({
      ...settingsOf(`queue/${worker}`),
      queueName: name,
      batchSize,
      maxConcurrency: Math.min(maximumConcurrency, concurrencyHere),
    })),
    schedules: Object.values(schedules).map(({ worker, everyMinutes }) => ({
      ...settingsOf(`cron/${worker}`),
      everyMinutes,
    })),
    buckets: [
      {
        name: "tailorbird-local",
        versioned: true,
        corsOrigins: [],
        notifications: [{ ...originalKeys, queueName: queues.ingest.name }],
      },
    ],
    queues: Object.values(queues).flatMap((queue) => [
      {
        name: queue.name,
        visibilityTimeoutSeconds: visibilityTimeoutSeconds(queue),
        maxReceiveCount: queue.maxReceiveCount,
        deadLetterQueueName: deadLetterName(queue),
      },
      { name: deadLetterName(queue), visibilityTimeoutSeconds: deadLetterVisibilitySeconds },
    ]),
    buildPage,
    healthPath: "/v1/health",
    migrate,
  };
}

type FunctionDefinition = (typeof functions)[number];
type Carried = FunctionDefinition["carries"][number];

async function describeFunction({ id, carries }: FunctionDefinition): Promise<FunctionSource> {
  const parts = await Promise.all(carries.map((each) => describeCarried[each]()));
  return {
    id,
    entry: join(functionsDir, `${id}.ts`),
    extraEntries: Object.assign({}, ...parts.map(({ extraEntries }) => extraEntries)),
    assets: parts.flatMap(({ assets = [] }) => assets),
    nativePackages: parts.flatMap(({ nativePackages = [] }) => nativePackages),
  };
}

/** What a bundle carries beside its JavaScript. */
const describeCarried: Record<Carried, () => Promise<Partial<FunctionSource>>> = {
  async "document-reader"() {
    const reader = fromFunctions.resolve("@tailorbird/documents/read/reader-process");
    return { extraEntries: { reader }, assets: await listAssets("read") };
  },
  async "document-recognizer"() {
    const recognizer = fromFunctions.resolve("@tailorbird/documents/ocr/recognizer-process");
    const assets = await Promise.all([listAssets("read"), listAssets("recognise")]);
    return { extraEntries: { recognizer }, assets: assets.flat() };
  },
  async typst() {
    const documents = dirname(dirname(fromFunctions.resolve("@tailorbird/documents/assets")));
    const nativePackages = [{ name: "@myriaddreamin/typst-ts-node-compiler", neededBy: documents }];
    return { nativePackages, assets: await listAssets("write") };
  },
  async scalar() {
    const browser = join(dirname(fileURLToPath(import.meta.resolve("@scalar/api-reference"))), "browser");
    return { assets: [{ from: join(browser, "standalone.js"), to: "scalar.js" }] };
  },
};

async function listAssets(use: "read" | "recognise" | "write"): Promise<{ from: string; to: string }[]> {
  const module = pathToFileURL(fromFunctions.resolve("@tailorbird/documents/assets")).href;
  const { listAssets: list } = (await import(module)) as {
    listAssets(use: string): { from: string; to: string }[];
  };
  return list(use);
}
