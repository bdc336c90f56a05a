import type { Credentials } from "../aws/signing-key.ts";
import { startPollers } from "../queues/pollers.ts";
import { startSchedules } from "../schedules/schedules.ts";
import { runAsChild } from "./child-process.ts";
import { loadHandler } from "./load-handler.ts";
import type { PlannedSchedule, PlannedSubscription } from "./plan.ts";

export interface WorkersChildSettings {
  endpoint: string;
  region: string;
  credentials: Credentials;
  subscriptions: PlannedSubscription[];
  schedules: PlannedSchedule[];
}

const graceSeconds = 4;

/** What works on queues and by the clock. */
runAsChild(async ({ subscriptions, schedules, ...sqs }: WorkersChildSettings) => {
  const polled = subscriptions.map(({ file, ...subscription }) => ({
    ...subscription,
    ...loadHandler(file),
  }));
  await Promise.all(polled.map(({ warm }) => warm()));
  const pollers = startPollers({ ...sqs, subscriptions: polled, log: console.error });
  const clock = startSchedules(
    schedules.map(({ file, ...schedule }) => ({ ...schedule, invoke: loadHandler(file).invoke })),
    console.error,
  );
  return {
    report: {},
    async stop() {
      await Promise.all([pollers.stop(graceSeconds), clock.stop()]);
    },
  };
});
