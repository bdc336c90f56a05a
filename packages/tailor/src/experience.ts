/** Time worked, from dated roles; months that overlap count once. Months are counted as `YYYY-MM`. */

export interface Dated {
  startDate?: string | undefined;
  endDate?: string | undefined;
  current?: boolean | undefined;
}

/** Today as `YYYY-MM`: the only clock the engine reads, and every function that needs it takes it as a parameter. */
export function currentMonth(now = new Date()): string {
  return now.toISOString().slice(0, 7);
}

/** Months from one `YYYY[-MM]` to another, both counted in. */
export function monthsBetween(start: string, end: string): number {
  return Math.max(0, ordinal(end, 12) - ordinal(start, 1) + 1);
}

function ordinal(date: string, defaultMonth: number): number {
  const [year, month] = date.split("-").map(Number);
  return year! * 12 + (month ?? defaultMonth) - 1;
}

/** Months covered by the roles together. A role without a start date counts nothing; one that goes on ends at `asOf`. */
export function monthsOf(roles: readonly Dated[], asOf: string): number {
  const spans = roles
    .flatMap((role) => {
      if (role.startDate === undefined) return [];
      const end = role.current || role.endDate === undefined ? asOf : role.endDate;
      const until = Math.min(ordinal(end, 12), ordinal(asOf, 12));
      const from = ordinal(role.startDate, 1);
      return until >= from ? [[from, until] as const] : [];
    })
    .sort((a, b) => a[0] - b[0]);
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const [from, until] of spans) {
    months += Math.max(0, until - Math.max(from, covered + 1) + 1);
    covered = Math.max(covered, until);
  }
  return months;
}
