/** Requests per second and CPU per request of the gateway path, against bare Node and pg in the same run. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pgDatabase } from "@tailorbird/adapters/database/database-pg";
import { account } from "@tailorbird/core/accounts/account.sql";
import { insertResume } from "@tailorbird/core/resumes/resume-repository";
import { newId } from "@tailorbird/core/shared/id";
import { startIdentity } from "@tailorbird/local/identity/identity";
import { migrate } from "@tailorbird/migrations/migrate";
import { asRole, createTestDatabase, startTestPostgres } from "@tailorbird/testing/postgres";
import type { Section } from "../report.ts";
import { median } from "../statistics.ts";
import { startBundled } from "./bundled.ts";
import { type Load, type MeasuredServer, putUnderLoad, startServer } from "./load.ts";

const measuredRoutes = ["resumes/get", "resumes/list", "account/me"];
const rowsOfTheAccount = 30;
const warmUpSeconds = 2;
const roundSeconds = 3;
/** What either server answers with ease. */
const sameRate = 500;
const goal = 2;

/** @param rounds in each, every path is put under load on either server, one after the other. */
export async function measureGateway(rounds: number): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), "tailorbird-bench-"));
  const postgres = await startTestPostgres();
  const identity = await startIdentity({ clientId: "bench" });
  const servers: MeasuredServer[] = [];
  try {
    const { url } = await createTestDatabase({ superuserUrl: postgres.superuserUrl, name: "bench" });
    const appUrl = asRole(url, "tailorbird_app", "bench");
    await migrate({ migrationUrl: url, appUrl });
    const bare = await startServer("./bare-server.ts", { DATABASE_URL: url });
    servers.push(bare);
    const gateway = await startBundled(folder, { routeIds: measuredRoutes, databaseUrl: appUrl, identity });
    servers.push(gateway);
    const authorization = `Bearer ${await identity.issueAccessToken({ email: "bench@example.com" })}`;
    const resumeId = await addRows(gateway.url, authorization, appUrl);
    const paths = process.env.BENCH_PROF
      ? { me: "/v1/me" }
      : { get: `/v1/resumes/${resumeId}`, list: "/v1/resumes", me: "/v1/me" };
    return await compare(bare, gateway, paths, { authorization }, rounds);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await identity.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns the id of one of the account's resumes. */
async function addRows(url: string, authorization: string, appUrl: string): Promise<string> {
  const { id: accountId } = (await (await fetch(`${url}/v1/me`, { headers: { authorization } })).json()) as {
    id: string;
  };
  const database = pgDatabase(appUrl);
  const ids = Array.from({ length: rowsOfTheAccount }, () => newId("resume"));
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId });
    for (const id of ids) {
      await insertResume(queries, {
        ...{
          accountId,
          id,
          label: "An invented resume",
          fileName: "resume.pdf",
          contentType: "application/pdf",
        },
        ...{ byteSize: 48_213, status: "ready", objectVersion: "1", currentVersion: 1 },
      });
    }
  });
  await database.close();
  return ids[3] as string;
}

async function compare(
  bare: MeasuredServer,
  gateway: MeasuredServer,
  paths: Record<string, string>,
  headers: Record<string, string>,
  rounds: number,
): Promise<Section> {
  const rows: Section["rows"][number][] = [];
  for (const [name, path] of Object.entries(paths)) {
    for (const server of [bare, gateway])
      await putUnderLoad(server, path, headers, { seconds: warmUpSeconds });
    for (const rate of [undefined, sameRate]) {
      const loads = { bare: [] as Load[], gateway: [] as Load[] };
      for (let round = 0; round < rounds; round += 1) {
        const load = { seconds: roundSeconds, rate };
        loads.bare.push(await putUnderLoad(bare, path, headers, load));
        loads.gateway.push(await putUnderLoad(gateway, path, headers, load));
      }
      const how = rate === undefined ? "as fast as it can" : `${rate} req/s`;
      // Bare asks no database for `me` either: it does nothing at all, which nothing can be held against.
      rows.push({
        name: `${name}, ${how}`,
        values: summarize(loads),
        isOnlyTold: name === "me" || rate !== undefined,
      });
    }
  }
  return {
    title: "The gateway path under load",
    method: `32 connections, ${rounds} rounds of ${roundSeconds} s each, taking turns; CPU of the server's process alone (gateway, authorizer with its answer cached, validation, row-level security, Drizzle, logs and metrics), PostgreSQL and the load excluded; bare is node:http and pg selecting the same rows. Medians. As fast as each can, and at ${sameRate} requests per second each: a server that is never idle wakes nobody, which is most of what a bare one costs.`,
    columns: [
      { title: "bare, req/s" },
      { title: "gateway, req/s" },
      { title: "bare, CPU µs" },
      { title: "gateway, CPU µs" },
      { title: "CPU × bare", goal },
    ],
    rows,
  };
}

type Loads = { bare: Load[]; gateway: Load[] };

function summarize(loads: Loads): number[] {
  const middle = (of: readonly Load[], key: keyof Load) => median(of.map((load) => load[key]));
  return [
    middle(loads.bare, "requestsPerSecond"),
    middle(loads.gateway, "requestsPerSecond"),
    middle(loads.bare, "cpuPerRequestMicroseconds"),
    middle(loads.gateway, "cpuPerRequestMicroseconds"),
    ratioOf(loads),
  ];
}

/** Of each round by itself, because what else the machine does changes from one to the next. */
function ratioOf({ bare, gateway }: Loads): number {
  const pairs = gateway.map((load, round) => [load, bare[round] as Load] as const);
  return median(pairs.map(([one, other]) => one.cpuPerRequestMicroseconds / other.cpuPerRequestMicroseconds));
}
