/** A PostgreSQL with the crowd in it: kept in a folder, because a large one takes long to make. */
import { existsSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@tailorbird/local/postgres/postgres";
import { migrate } from "@tailorbird/migrations/migrate";
import { asRole } from "@tailorbird/testing/postgres";
import { type Crowd, makeCrowd } from "./crowd.ts";

export interface CrowdDatabase {
  readonly superuserUrl: string;
  /** As the app's role. */
  readonly appUrl: string;
  stop(): Promise<void>;
}

/** @param folder where it is kept, and found the next time; without it, it ends with the measurement. */
export async function openCrowd(
  crowd: Crowd,
  folder: string | undefined,
  say: (line: string) => void,
): Promise<CrowdDatabase> {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), "tailorbird-bench-")));
  const server = await startPostgres({ dataDir, fsync: false });
  const { superuserUrl } = server;
  const appUrl = asRole(superuserUrl, "tailorbird_app", "bench");
  await migrate({ migrationUrl: superuserUrl, appUrl });
  const filled = join(dataDir, `crowd-${crowd.accounts}-${crowd.rowsEach}`);
  if (!existsSync(filled)) {
    await makeCrowd(superuserUrl, crowd, say);
    writeFileSync(filled, "");
  }
  return {
    superuserUrl,
    appUrl,
    async stop() {
      await server.stop(60);
      if (folder === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
