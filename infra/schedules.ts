/** What runs by the clock. A run that failed is tried again; what it left undone the next one finds. */
import { type ScheduleDefinition, schedules } from "@tailorbird/contracts/schedules";
import { pascalCase } from "./data/outputs.ts";
import { arnOf, functionNameOf } from "./functions.ts";

for (const [name, schedule] of Object.entries<ScheduleDefinition>(schedules)) {
  const id = `cron/${schedule.worker}`;
  new sst.aws.CronV2(pascalCase(`every ${name}`), {
    function: arnOf(id),
    schedule: `rate(${schedule.everyMinutes} minutes)`,
    retries: 2,
    transform: {
      schedule: { name: functionNameOf(id) },
      role: { name: `${functionNameOf(id)}-clock` },
    },
  });
}
