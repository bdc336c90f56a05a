/** When something that is put off comes back, by the clock of this browser. */

export const snoozes = ["later", "tomorrow", "monday", "week"] as const;
export type Snooze = (typeof snoozes)[number];

const morningHour = 9;
const laterHours = 3;

/** @param now Never put off to before it: Monday is the next one, also on a Monday. */
export function snoozeUntil(snooze: Snooze, now = new Date()): Date {
  if (snooze === "later") return new Date(now.getTime() + laterHours * 3_600_000);
  const days = { tomorrow: 1, monday: (8 - now.getDay()) % 7 || 7, week: 7 }[snooze];
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, morningHour);
}
