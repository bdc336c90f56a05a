/** Days of the clock of this browser, and what falls on them. */
import type { CalendarEntry } from "../../api/tracker.ts";

/** `2026-12-01`. */
export type Day = string;

export function dayOf(date: Date): Day {
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Its beginning; undefined for what is no day. */
export function startOfDay(day: Day): Date | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const start = new Date(Number(year), Number(month) - 1, Number(date));
  return dayOf(start) === day ? start : undefined;
}

/** Days later; also over the nights that clocks change. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

/** @param firstWeekday 1 Monday to 7 Sunday. */
export function weekOf(date: Date, firstWeekday: number): Date[] {
  const back = (date.getDay() - firstWeekday + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(date, index - back));
}

/** The weeks that a month touches, whole. */
export function weeksOfMonth(date: Date, firstWeekday: number): Date[][] {
  const weeks: Date[][] = [];
  let day = new Date(date.getFullYear(), date.getMonth(), 1);
  do {
    const week = weekOf(day, firstWeekday);
    weeks.push(week);
    day = addDays(week[6] as Date, 1);
  } while (day.getMonth() === date.getMonth());
  return weeks;
}

/** A deadline has its day everywhere; everything else falls on the day that this clock says. */
export function entryDay(entry: CalendarEntry): Day {
  return entry.day ?? dayOf(new Date(entry.at ?? 0));
}

/** By day, each day's in the order of time, what takes the whole day first. */
export function groupByDay(entries: readonly CalendarEntry[]): Map<Day, CalendarEntry[]> {
  const days = new Map<Day, CalendarEntry[]>();
  for (const entry of [...entries].sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""))) {
    const day = entryDay(entry);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}

/** The weekday that weeks begin with where this language is spoken: 1 Monday to 7 Sunday. */
export function firstWeekdayOf(tag: string): number {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return locale.getWeekInfo?.().firstDay ?? 1;
}
