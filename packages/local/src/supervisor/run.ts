import { StackError } from "../stack-error.ts";
import { watchLaunchers } from "./launcher-watch.ts";
import type { StackPlan } from "./plan.ts";
import { readSettings } from "./settings.ts";
import { startStack } from "./supervisor.ts";

/**
 * Runs a stack until it is told to stop, as a program: SIGINT and SIGTERM stop it with exit code 0; what
 * keeps it from starting is one sentence and exit code 1.
 * @param afterReady Gets the address once all of it answers.
 */
export async function runStack(
  createPlan: () => Promise<StackPlan>,
  afterReady: (url: string) => Promise<void>,
): Promise<void> {
  const startedAt = performance.now();
  const tell = (line: string) =>
    console.log(`${((performance.now() - startedAt) / 1_000).toFixed(1).padStart(5)} s  ${line}`);
  const ending = Promise.withResolvers<void>();
  // Signals may come twice, to the group and through the package manager: the first one is enough.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => ending.resolve());
  watchLaunchers(() => ending.resolve());
  try {
    const starting = createPlan().then((plan) => startStack(plan, readSettings(process.env), tell));
    const isEnding = await Promise.race([starting.then(() => false), ending.promise.then(() => true)]);
    if (!isEnding) {
      const { url } = await starting;
      console.log(`Tailorbird is ready at ${url}`);
      await Promise.race([afterReady(url), ending.promise]);
      await ending.promise;
    }
    console.log("Stopping");
    // Told to stop while it was starting: what has started by then is stopped all the same.
    await (await starting).stop();
    console.log("Stopped");
    process.exit(0);
  } catch (error) {
    console.error(error instanceof StackError ? error.message : error);
    process.exit(1);
  }
}
