import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { bundleFunctions } from "../bundle/bundle-functions.ts";
import { findFreePort } from "../free-port.ts";
import { StackError } from "../stack-error.ts";
import { checkPort, waitUntilHealthy } from "./checks.ts";
import type { CloudChildReport, CloudChildSettings } from "./cloud-child.ts";
import { lockDataDir } from "./data-lock.ts";
import { prepareDatabase } from "./database.ts";
import { createFunctionEnvironment } from "./environment.ts";
import type { GatewayChildSettings } from "./gateway-child.ts";
import type { StackPlan } from "./plan.ts";
import { keepPostgres } from "./postgres-keeper.ts";
import { openSealingKeys } from "./sealing-keys.ts";
import type { StackSettings } from "./settings.ts";
import { superviseChild } from "./supervised-child.ts";
import type { WorkersChildSettings } from "./workers-child.ts";

export interface RunningStack {
  url: string;
  /** Stops everything in order, within ten seconds. Safe to call twice. */
  stop(): Promise<void>;
}

const region = "us-east-1";
const clientId = "tailorbird-local";

/**
 * Starts the whole local stack: PostgreSQL, S3, SQS, the issuer, the gateway and the workers, each in a
 * process of its own that is started again when it dies and dies with this one.
 * @param tell Gets a line for each step.
 * @throws StackError with one sentence that says what to do; whatever had started is stopped.
 */
export async function startStack(
  plan: StackPlan,
  settings: StackSettings,
  tell: (line: string) => void,
): Promise<RunningStack> {
  const { dataDir, buildDir } = settings;
  const lock = lockDataDir(dataDir);
  const stops: (() => Promise<void>)[] = [async () => lock.release()];
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stops.reduceRight(
      (before, next) => before.then(next).catch((error) => tell(String(error))),
      Promise.resolve(),
    );
    return stopped;
  };
  try {
    const url = await startParts();
    lock.announce(url);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function startParts(): Promise<string> {
    const logDir = join(dataDir, "logs");
    const outboxDir = join(dataDir, "outbox");
    // Links in mail need it before the gateway has it.
    const gatewayPort = settings.port || (await findFreePort());
    if (!lock.tookOver) await checkPort(settings);
    const credentials = { accessKeyId: `AKIA${randomHex(8).toUpperCase()}`, secretAccessKey: randomHex(20) };
    const identity = { dataDir: join(dataDir, "identity"), clientId };

    tell("Starting PostgreSQL, S3 and SQS");
    const cloud = superviseChild<CloudChildSettings, CloudChildReport>({
      name: "cloud",
      module: new URL("./cloud-child.ts", import.meta.url),
      environment: createFunctionEnvironment(undefined),
      logDir,
      log: tell,
      settings: (previous) => ({
        cloud: {
          dataDir: join(dataDir, "cloud"),
          credentials,
          region,
          buckets: plan.buckets.map((bucket) => ({
            ...bucket,
            corsOrigins: [...bucket.corsOrigins, ...pageOrigins(settings.port)],
          })),
          queues: plan.queues,
          s3Host: settings.host,
          ...(settings.s3Port !== undefined && { s3Port: settings.s3Port }),
          outboxDir,
          ...(previous && {
            s3Port: previous.s3Port,
            sqsPort: previous.sqsPort,
            schedulerPort: previous.schedulerPort,
            mailPort: previous.mailPort,
          }),
        },
        identity: {
          ...identity,
          admin: { credentials, region },
          ...(previous && { port: previous.identityPort, adminPort: previous.adminPort }),
        },
      }),
    });
    const startingPostgres = keepPostgres({ dataDir: join(dataDir, "postgres"), logDir, log: tell });
    stops.push(async () => {
      const postgres = await startingPostgres.catch(() => undefined);
      await Promise.all([cloud.stop(2), postgres?.stop()]);
    });
    const bundling = bundleFunctions({
      outDir: join(buildDir, "functions"),
      functions: plan.functions,
      onProgress: (done, total) => done === total && tell(`Bundled ${total} functions`),
    });
    const pageDir = plan.buildPage === undefined ? undefined : join(buildDir, "page");
    const makePage = async (folder: string | undefined) => folder && plan.buildPage?.(folder);
    const [addresses, postgres, bundles] = await allOrFirstFailure([
      cloud.start(),
      startingPostgres,
      bundling,
      makePage(pageDir),
    ]);

    const { migrationUrl, appUrl } = await prepareDatabase(postgres.superuserUrl);
    await plan.migrate({ migrationUrl, appUrl });
    tell("The database is at the newest schema");

    const s3Endpoint = `http://127.0.0.1:${addresses.s3Port}`;
    const sqsEndpoint = `http://127.0.0.1:${addresses.sqsPort}`;
    const environment = createFunctionEnvironment(
      {
        databaseUrl: appUrl,
        s3Endpoint,
        s3Bucket: plan.buckets[0]?.name ?? "",
        sqsEndpoint,
        schedulerEndpoint: `http://127.0.0.1:${addresses.schedulerPort}`,
        mailEndpoint: `http://127.0.0.1:${addresses.mailPort}`,
        publicUrl: `http://127.0.0.1:${gatewayPort}`,
        signInEndpoint: `http://127.0.0.1:${addresses.adminPort}`,
        sealingKeys: await openSealingKeys(dataDir),
        queueNames: plan.queues.map(({ name }) => name),
        region,
        credentials,
        tokens: { issuer: addresses.issuer, jwksUri: addresses.jwksUri, clientId },
      },
      settings.passedThrough,
    );
    const fileOf = (id: string) => {
      const bundle = bundles.find((each) => each.id === id);
      if (bundle === undefined) throw new StackError(`The function ${id} is planned but not bundled.`);
      return bundle.file;
    };
    const place = <Part extends { id: string }>(parts: Part[]) =>
      parts.map((part) => ({ ...part, file: fileOf(part.id) }));

    tell("Starting the gateway and the workers");
    const gateway = superviseChild<GatewayChildSettings, { port: number }>({
      name: "gateway",
      module: new URL("./gateway-child.ts", import.meta.url),
      environment,
      logDir,
      log: tell,
      settings: (previous) => ({
        host: settings.host,
        port: previous?.port ?? gatewayPort,
        waitForPort: lock.tookOver || previous !== undefined,
        routes: place(plan.routes),
        authorizerFile: fileOf(plan.authorizer),
        identity: { ...identity, issuer: addresses.issuer },
        page: pageDir === undefined ? undefined : { folder: pageDir, connect: s3Origins(addresses.s3Port) },
        outboxDir,
      }),
    });
    const workers = superviseChild<WorkersChildSettings, object>({
      name: "workers",
      module: new URL("./workers-child.ts", import.meta.url),
      environment,
      logDir,
      log: tell,
      settings: () => ({
        endpoint: sqsEndpoint,
        region,
        credentials,
        subscriptions: place(plan.subscriptions),
        schedules: place(plan.schedules),
      }),
      // Whatever they had received, nobody has now.
      onDeath: () => cloud.call("releaseInFlight"),
    });
    stops.push(async () => void (await Promise.all([gateway.stop(5), workers.stop(5)])));
    cloud.call("releaseInFlight");
    const [{ port }] = await allOrFirstFailure([gateway.start(), workers.start()]);
    const url = `http://127.0.0.1:${port}`;
    await waitUntilHealthy(`${url}${plan.healthPath}`);
    return url;
  }
}

/** Waits for all, so that nothing is still starting when what has started is stopped. */
async function allOrFirstFailure<Results extends unknown[]>(
  starting: { [Index in keyof Results]: Promise<Results[Index]> },
): Promise<Results> {
  await Promise.allSettled(starting);
  return (await Promise.all(starting)) as Results;
}

/** As links to files name it, and as a browser that came by another name may. */
function s3Origins(port: number): string[] {
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
}

function pageOrigins(port: number): string[] {
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
}

const randomHex = (bytes: number) => randomBytes(bytes).toString("hex");
