/** The stack of what runs by the clock. */
import middy from "@middy/core";
import type { Context, EventBridgeEvent } from "aws-lambda";
import { describeError } from "./describe-error.ts";
import { logger } from "./logger.ts";
import { metricsOf } from "./metrics.ts";
import { once } from "./once.ts";

export type CronEvent = EventBridgeEvent<"Scheduled Event", unknown>;
export type CronHandler = (event: CronEvent, context: Context) => Promise<void>;

/** A run failed; what failed stands in the log. Lambda prints this error itself, so it says nothing more. */
export class CronFailedError extends Error {
  override readonly name = "CronFailedError";
}

/** Failures of one run that are logged; all are counted. */
const mostLogged = 20;

/**
 * Makes a Lambda handler of work that runs by the clock.
 * @param handle throws to have the run count as failed and tried again by its schedule; an AggregateError where some of
 * it failed and the rest is done: each of those is logged and counted.
 */
export function cron<Service>(
  service: () => Service | Promise<Service>,
  handle: (service: Service) => Promise<void>,
): CronHandler {
  const services = once(service);

  async function run(_event: CronEvent, context: Context): Promise<void> {
    const startedAt = performance.now();
    const schedule = context.functionName;
    let failed = 0;
    try {
      await handle(await services());
    } catch (error) {
      const failures: unknown[] = error instanceof AggregateError ? error.errors : [error];
      failed = failures.length;
      for (const each of failures.slice(0, mostLogged))
        logger.error("run failed", { schedule, failed, error: describeError(each) });
      throw new CronFailedError(`${schedule} failed; see its log.`);
    } finally {
      const durationMs = performance.now() - startedAt;
      if (!failed) logger.info("run done", { schedule, durationMs: Math.round(durationMs) });
      metricsOf("cron", { schedule })({
        count: { runs: 1, errors: failed },
        milliseconds: { duration: durationMs },
      });
    }
  }

  return middy<CronEvent, void>(run, { timeoutEarlyInMillis: 0 }) as CronHandler;
}
