/** Everything that runs by the clock. At most hourly, so that an idle database can stay asleep. */
export interface ScheduleDefinition {
  /** File below `functions/cron/`. */
  readonly worker: string;
  readonly everyMinutes: number;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
}

export const schedules = {
  sweepRows: { worker: "sweep-rows", everyMinutes: 60, timeoutSeconds: 60, memoryMb: 512 },
  planChecks: { worker: "plan-checks", everyMinutes: 60, timeoutSeconds: 60, memoryMb: 512 },
} as const satisfies Record<string, ScheduleDefinition>;
