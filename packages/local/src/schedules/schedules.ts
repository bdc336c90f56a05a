import { randomUUID } from "node:crypto";
import type { Context, ScheduledEvent } from "aws-lambda";
import { createLambdaContext, withTimeout } from "../lambda-context.ts";

export interface ScheduledFunction {
  id: string;
  everyMinutes: number;
  timeoutSeconds: number;
  memoryMb?: number;
  invoke(event: ScheduledEvent, context: Context): Promise<unknown>;
}

/**
 * Runs functions by the clock, at whole multiples of their period in UTC, as `rate` rules do. A run that
 * is still going when the next is due is not joined by a second one.
 */
export function startSchedules(
  functions: readonly ScheduledFunction[],
  log: (line: string) => void = () => {},
): { stop(): Promise<void> } {
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();
  let isStopped = false;
  for (const each of functions) plan(each);
  return {
    async stop() {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running.values());
    },
  };

  function plan(scheduled: ScheduledFunction): void {
    const periodMs = scheduled.everyMinutes * 60_000;
    const timer = setTimeout(
      () => {
        if (isStopped) return;
        if (!running.has(scheduled.id))
          running.set(
            scheduled.id,
            run(scheduled).finally(() => running.delete(scheduled.id)),
          );
        plan(scheduled);
      },
      periodMs - (Date.now() % periodMs),
    );
    timers.set(scheduled.id, timer);
  }

  async function run({ id, timeoutSeconds, memoryMb = 512, invoke }: ScheduledFunction): Promise<void> {
    try {
      await withTimeout(
        invoke(createScheduledEvent(id), createLambdaContext(id, { timeoutSeconds, memoryMb })),
        timeoutSeconds,
      );
    } catch (error) {
      log(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** What EventBridge hands to a function when its time has come. */
export function createScheduledEvent(name: string): ScheduledEvent {
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: "000000000000",
    time: `${new Date().toISOString().slice(0, 19)}Z`,
    region: "us-east-1",
    resources: [`arn:aws:events:us-east-1:000000000000:rule/${name}`],
    detail: {},
  };
}
