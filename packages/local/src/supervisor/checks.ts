import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { closeServer, listen } from "../listen.ts";
import { StackError } from "../stack-error.ts";
import type { StackSettings } from "./settings.ts";

const healthPatienceSeconds = 60;

/** Before anything is started: a taken port would be noticed last otherwise. */
export async function checkPort({ port, host }: StackSettings): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  try {
    await listen(probe, port, host);
  } catch {
    throw new StackError(
      `Port ${port} is taken: stop what uses it, or choose another, for example PORT=${port + 1}.`,
    );
  }
  await closeServer(probe);
}

/** Waits until `url` answers 2xx. @throws StackError when it does not for a minute. */
export async function waitUntilHealthy(url: string): Promise<void> {
  const giveUpAt = Date.now() + healthPatienceSeconds * 1_000;
  let seen = "nothing answered";
  while (Date.now() < giveUpAt) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (response !== undefined) seen = `it answered ${response.status}`;
    await sleep(100);
  }
  throw new StackError(
    `The API did not become healthy at ${url} (${seen}): see logs/gateway.log in the data folder.`,
  );
}
