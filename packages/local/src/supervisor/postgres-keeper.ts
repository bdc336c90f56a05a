import { closeSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type PostgresServer, startPostgres } from "../postgres/postgres.ts";
import { openLog } from "./log-file.ts";
import { createRestarts } from "./restarts.ts";

export interface KeptPostgres {
  superuserUrl: string;
  stop(): Promise<void>;
}

/** Keeps PostgreSQL running, always on the port it first got. @throws StackError when the first start fails. */
export async function keepPostgres(options: {
  dataDir: string;
  logDir: string;
  log: (line: string) => void;
}): Promise<KeptPostgres> {
  const output = openLog(options.logDir, "postgres");
  const restarts = createRestarts();
  const start = (port?: number) =>
    startPostgres({
      dataDir: options.dataDir,
      log: (line) => void writeSync(output, `${line}\n`),
      ...(port !== undefined && { port }),
    });
  let server: PostgresServer | undefined = await start();
  let isStopping = false;
  const { port, superuserUrl } = server;
  const watch = (watched: PostgresServer) => void watched.exited.then(revive);
  watch(server);
  return {
    superuserUrl,
    async stop() {
      isStopping = true;
      await server?.stop(3);
      closeSync(output);
    },
  };

  async function revive(): Promise<void> {
    server = undefined;
    if (!isStopping) options.log("PostgreSQL died; starting it again.");
    while (!isStopping) {
      await sleep(restarts.nextDelayMs());
      try {
        if (isStopping) return;
        server = await start(port);
        watch(server);
        // Stopped meanwhile: nobody else will.
        if (isStopping) await server.stop(3);
        return;
      } catch (error) {
        options.log(error instanceof Error ? error.message : String(error));
      }
    }
  }
}
