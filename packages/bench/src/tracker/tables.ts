/** Ten thousand applications in as a table, out as a table, and gone with their account. */
import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pgDatabase } from "@tailorbird/adapters/database/database-pg";
import { s3ObjectStore } from "@tailorbird/adapters/files/object-store-s3";
import { AccountEraser } from "@tailorbird/core/accounts/account-eraser";
import { accountIdOf } from "@tailorbird/core/shared/id";
import { systemClock } from "@tailorbird/core/shared/ports";
import { startIdentity } from "@tailorbird/local/identity/identity";
import { startTestCloud } from "@tailorbird/testing/cloud";
import pg from "pg";
import { startBundled } from "../gateway/bundled.ts";
import type { Section } from "../report.ts";
import { type CrowdDatabase, openCrowd } from "./database.ts";
import { type Ask, createAsk } from "./requests.ts";
import { type CrowdOptions, subjectOf } from "./tracker.ts";

const routeIds = [
  "account-deletion/request",
  "applications/export",
  "imports/apply",
  "imports/create",
  "imports/preview",
];
const bucketName = "tailorbird-bench";

/** In the database of the crowd, as somebody who has nothing yet. */
export async function measureTables({ rowsEach: rows, accounts, folder }: CrowdOptions): Promise<Section> {
  const outDir = await mkdtemp(join(tmpdir(), "tailorbird-bench-"));
  const identity = await startIdentity({ clientId: "bench" });
  const [token, other] = [
    await identity.issueAccessToken({ email: `${randomUUID()}@example.com` }),
    await identity.issueAccessToken({ email: "bench@example.com" }),
  ];
  const [accountId, measured] = [token, other].map((each) =>
    accountIdOf(identity.issuer, subjectOf(each)),
  ) as [string, string];
  const crowd = await openCrowd({ accounts, rowsEach: rows, accountId: measured }, folder, (line) =>
    console.error(line),
  );
  const cloud = await startTestCloud({
    buckets: [{ name: bucketName, versioned: true, corsOrigins: [], notifications: [] }],
    queues: [{ name: "account", visibilityTimeoutSeconds: 60 }],
  });
  const server = await startBundled(outDir, {
    routeIds,
    databaseUrl: crowd.appUrl,
    identity,
    environment: cloud.environment,
  });
  try {
    Object.assign(process.env, cloud.environment);
    return await measure(rows, createAsk(server.url, token), accountId, crowd, cloud.environment);
  } finally {
    await server.stop();
    await Promise.all([cloud.stop(), crowd.stop(), identity.stop()]);
    await rm(outDir, { recursive: true, force: true });
  }
}

async function measure(
  rows: number,
  ask: Ask,
  accountId: string,
  { superuserUrl, appUrl }: CrowdDatabase,
  environment: Record<string, string>,
): Promise<Section> {
  const file = tableOf(rows);
  const made = (await ask({
    method: "POST",
    path: "/v1/imports",
    body: { fileName: "table.csv", byteSize: Buffer.byteLength(file) },
  })) as { id: string; upload: { url: string; fields: Record<string, string> } };
  const form = new FormData();
  for (const [name, value] of Object.entries(made.upload.fields)) form.set(name, value);
  form.set("file", new Blob([file]));
  const posted = await fetch(made.upload.url, { method: "POST", body: form });
  if (!posted.ok) throw new Error(`The upload answered ${posted.status}.`);
  const preview = await seconds(() =>
    ask({ method: "POST", path: `/v1/imports/${made.id}/preview`, body: {} }),
  );
  const sha256 = createHash("sha256").update(file).digest("hex");
  const apply = await seconds(async () => {
    const { imported } = (await ask({
      method: "POST",
      path: `/v1/imports/${made.id}/apply`,
      body: { sha256 },
    })) as { imported: number };
    if (imported !== rows) throw new Error(`${imported} rows came in, of ${rows}.`);
  });
  const csv = await seconds(() => ask({ path: "/v1/applications/export?format=csv" }));
  const json = await seconds(() => ask({ path: "/v1/applications/export?format=json" }));
  await ask({ method: "POST", path: "/v1/account/deletion", body: {} });
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  const { rows: due } = await superuser.query<{ id: string }>(
    "update account_deletion set due_at = now() where user_id = $1 returning replace(id::text, '-', '') as id",
    [accountId.slice(4)],
  );
  await superuser.end();
  const database = pgDatabase(appUrl);
  const { AWS_REGION: region = "", S3_ENDPOINT: endpoint } = environment;
  const objects = s3ObjectStore({ bucket: bucketName, region, endpoint });
  const mailer = { send: async () => {} };
  const eraser = new AccountEraser({ database, clock: systemClock, objects, mailer, signIns: undefined });
  const purge = await seconds(() => eraser.erase(accountId, `del_${due[0]?.id}`));
  await database.close();
  return {
    title: `${rows} applications in, out and gone`,
    method: `Through the gateway and the bundled functions, from and to the embedded S3: a table of ${rows} rows of nine columns, ${(file.length / 1024 ** 2).toFixed(1)} MB; the purge is the worker's, of the same account, once it is due. Seconds, once each.`,
    columns: [{ title: "s" }, { title: "s ÷ goal", goal: 1 }],
    rows: [
      { name: "preview (≤ 10 s)", values: [preview, preview / 10] },
      { name: "import (≤ 10 s)", values: [apply, apply / 10] },
      { name: "export as CSV (≤ 5 s)", values: [csv, csv / 5] },
      { name: "export as JSON (≤ 5 s)", values: [json, json / 5] },
      { name: "purge (≤ 5 s)", values: [purge, purge / 5] },
    ],
  };
}

function tableOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    const words = Array.from({ length: 30 }, (_, k) => `word${(n * 31 + k * k) % 1_000}`).join(" ");
    const status = ["saved", "applied", "interviewing", "rejected"][n % 4];
    const day = `2026-${String(1 + (n % 9)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;
    return `Engineer ${n},Company ${n % 3_000},https://jobs.example.com/${n},Town ${n % 90},${status},${day},tag${n % 20},board ${n % 9},${words}`;
  });
  return ["title,company,url,location,status,appliedAt,tags,source,notes", ...lines].join("\n");
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1_000;
}
