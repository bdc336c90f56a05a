/** The tracker among many accounts: what an endpoint takes, beside the statements that it asks of PostgreSQL. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accountIdOf, uuidOfId } from "@tailorbird/core/shared/id";
import { startIdentity } from "@tailorbird/local/identity/identity";
import pg from "pg";
import { startBundled } from "../gateway/bundled.ts";
import type { Section } from "../report.ts";
import { percentile } from "../statistics.ts";
import { openCrowd } from "./database.ts";
import { type Ask, createAsk } from "./requests.ts";
import { type Statement, startStatementTap } from "./statement-tap.ts";

const goal = 2;
/** Rounds that are not counted, of each request and its statements alike; fewer of what takes seconds. */
const warmUps = { rounds: 60, seconds: 10 };

export interface CrowdOptions {
  readonly rounds: number;
  readonly accounts: number;
  readonly rowsEach: number;
  /** Where the database is kept from one measurement to the next. */
  readonly folder: string | undefined;
}

/** @param options.rounds how often each request is made, and its statements beside it, taking turns. */
export async function measureTracker({ rounds, folder, ...size }: CrowdOptions): Promise<Section> {
  const outDir = await mkdtemp(join(tmpdir(), "tailorbird-bench-"));
  const identity = await startIdentity({ clientId: "bench" });
  const token = await identity.issueAccessToken({ email: "bench@example.com" });
  const accountId = accountIdOf(identity.issuer, subjectOf(token));
  const crowd = await openCrowd({ ...size, accountId }, folder, (line) => console.error(line));
  const tap = await startStatementTap(crowd.appUrl);
  const stops: (() => Promise<unknown>)[] = [
    () => tap.stop(),
    () => crowd.stop(),
    () => identity.stop(),
    () => rm(outDir, { recursive: true, force: true }),
  ];
  try {
    const start = async (databaseUrl: string) => {
      const server = await startBundled(outDir, { routeIds, databaseUrl, identity });
      stops.unshift(() => server.stop());
      return createAsk(server.url, token);
    };
    const [tapped, direct] = [await start(tap.url(crowd.appUrl)), await start(crowd.appUrl)];
    const plain = new pg.Client({ connectionString: crowd.appUrl });
    await plain.connect();
    stops.unshift(() => plain.end());
    const rows: Section["rows"][number][] = [];
    for (const [name, requests] of Object.entries(await requestsOf(direct))) {
      const statements: Statement[][] = [];
      for (const request of requests) {
        await tapped(request);
        // What the first of them changed the second changes back: asked twice, each is heard as it is measured.
        for (const other of requests) if (other !== request) await tapped(other);
        statements.push(await tap.listen(() => tapped(request)));
        for (const other of requests) if (other !== request) await tapped(other);
      }
      const known = new Set([uuidOfId("account", accountId), ...uuidsIn(JSON.stringify(requests))]);
      const times = { endpoint: [] as number[], statements: [] as number[] };
      const warmUntil = performance.now() + warmUps.seconds * 1_000;
      let cold = 0;
      for (let round = 0; round < cold + rounds; round += 1) {
        if (round === cold && cold < warmUps.rounds && performance.now() < warmUntil) cold += 1;
        for (const [at, request] of requests.entries()) {
          times.endpoint.push(await timed(() => direct(request)));
          if (requests.length > 1) continue;
          times.statements.push(await timed(() => replay(plain, statements[at] as Statement[], known)));
        }
        // Those that change something: the statements make the same changes, in the same order.
        if (requests.length > 1)
          for (const each of statements) times.statements.push(await timed(() => replay(plain, each, known)));
      }
      const [endpoint, beside] = [times.endpoint, times.statements].map((each) =>
        each.slice(cold * requests.length),
      ) as [number[], number[]];
      const p50 = percentile(endpoint, 0.5);
      rows.push({
        name,
        values: [
          ...[p50, percentile(endpoint, 0.99)],
          ...[percentile(beside, 0.5), percentile(beside, 0.99)],
          p50 / percentile(beside, 0.5),
        ],
      });
    }
    return {
      title: `The tracker among ${size.accounts} accounts of ${size.rowsEach} applications`,
      method: `One account's requests through the gateway and the bundled functions, one after the other, ${rounds} of each after up to ${warmUps.rounds} that are not counted, taking turns with the very statements that they asked of PostgreSQL, replayed by plain pg on one connection, BEGIN, set_config and COMMIT included. The account's postings are 400 words long. Milliseconds.`,
      columns: [
        { title: "p50" },
        { title: "p99" },
        { title: "statements, p50" },
        { title: "statements, p99" },
        { title: "p50 ÷ statements", goal },
      ],
      rows,
    };
  } finally {
    for (const stop of stops) await stop();
  }
}

const routeIds = [
  "applications/list",
  "applications/move",
  "applications/stats",
  "applications/update",
  "search/all",
];

type Request = Parameters<Ask>[0];

/** Each is one request, or several that undo one another. */
async function requestsOf(ask: Ask): Promise<Record<string, Request[]>> {
  const { items } = (await ask({ path: "/v1/applications?limit=100" })) as { items: { id: string }[] };
  const ids = items.slice(10, 60).map(({ id }) => id);
  const { nextCursor } = (await ask({ path: "/v1/applications?sort=board&limit=100" })) as {
    nextCursor: string;
  };
  const patch = (status: string) => ({
    method: "PATCH",
    path: `/v1/applications/${items[0]?.id}`,
    body: { status },
  });
  const move = (status: string) => ({
    method: "POST",
    path: "/v1/applications/move",
    body: { ids, status },
  });
  return {
    "list, newest 20": [{ path: "/v1/applications" }],
    "list, the board's second 100": [{ path: `/v1/applications?sort=board&limit=100&cursor=${nextCursor}` }],
    "list, of a status and a tag": [{ path: "/v1/applications?status=interviewing,offer&tag=tag5" }],
    "list, whose jobs hold a word": [{ path: "/v1/applications?q=word77" }],
    "search, a rare word": [{ path: "/v1/search?q=company+2999" }],
    "search, two words": [{ path: "/v1/search?q=word12+engineer" }],
    stats: [{ path: "/v1/applications/stats?timeZone=Europe/Berlin" }],
    "move one": [patch("offer"), patch("accepted")],
    "move fifty": [move("withdrawn"), move("no_response")],
  };
}

/**
 * As psql would: a transaction around what the driver sends as one, and one message after the other; what opens a
 * transaction of several statements is one message.
 */
async function replay(client: pg.Client, statements: readonly Statement[], known: ReadonlySet<string>) {
  let [isOpen, isLone] = [false, false];
  for (const [at, { text, values }] of statements.entries()) {
    if (/^(begin|commit)/.test(text)) isOpen = text.startsWith("begin");
    const isAccount = !isOpen && text.startsWith("select set_config");
    if (text === "begin") {
      await client.query(`begin; select set_config('app.user_id', '${statements[at + 1]?.values[0]}', true)`);
      continue;
    }
    if (statements[at - 1]?.text === "begin") continue;
    if (isAccount) await client.query("begin");
    // Ids of new rows are made anew, or the second time would find them there.
    const fresh = values.map((value) =>
      value !== null && /^[0-9a-f-]{32,36}$/.test(value) && !known.has(value.replaceAll("-", ""))
        ? randomUUID()
        : value,
    );
    await (values.length > 0 ? client.query(text, fresh) : client.query(text));
    if (isLone) await client.query("commit");
    isLone = isAccount;
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function uuidsIn(text: string): string[] {
  return [...text.matchAll(/[a-z]{3}_([0-9a-f]{32})/g)].map(([, uuid]) => uuid as string);
}

/** Whom a token of the local issuer was given to. */
export function subjectOf(token: string): string {
  const claims = JSON.parse(Buffer.from(token.split(".")[1] as string, "base64url").toString()) as {
    sub: string;
  };
  return claims.sub;
}
