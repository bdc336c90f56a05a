/** When a reminder is due, by the clock of its owner: pure, so that every zone and every night can be tried. */
import type { ReminderWhen } from "@tailorbird/contracts/reminders";
import { instantOf, localTimeAt } from "../shared/zoned-time.ts";

export interface Surroundings {
  /** Of the preferences. */
  readonly timeZone: string;
  /** `HH:MM` each; both or neither. */
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  /** When the task is due or the interview begins; null when there is no such time. */
  readonly eventAt: string | null;
  /** Of the application: its latest move when the reminder was asked for. */
  readonly anchorAt: string | null;
}

/** The hour at which somebody is told that there was no answer. */
const morning = "09:00";
const minute = 60_000;

/**
 * @returns the instant to send at, RFC 3339, outside the quiet hours; undefined when what it counts from is gone.
 */
export function dueTimeOf(when: ReminderWhen, around: Surroundings): string | undefined {
  const wanted = wantedTime(when, around);
  if (wanted === undefined) return undefined;
  const latest = when.type === "before" ? around.eventAt : null;
  return outsideQuietHours(wanted, around, latest);
}

function wantedTime(when: ReminderWhen, { timeZone, eventAt, anchorAt }: Surroundings): string | undefined {
  switch (when.type) {
    case "at":
      return new Date(when.at).toISOString();
    case "local":
      return instantOf(when.localTime, when.timeZone ?? timeZone);
    case "before":
      return eventAt === null ? undefined : shifted(eventAt, -when.minutes * minute);
    case "no_answer":
      return anchorAt === null ? undefined : instantOf(morningAfter(anchorAt, when.days, timeZone), timeZone);
  }
}

/** Days are counted on the calendar of the place: twelve months of them, leap days and short nights included. */
function morningAfter(anchorAt: string, days: number, timeZone: string): string {
  return `${dayAfter(localTimeAt(anchorAt, timeZone).slice(0, 10), days)}T${morning}`;
}

function dayAfter(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/**
 * A time within the quiet hours waits for their end. Should that be later than `latest`, when it would help nobody
 * any more, it comes a minute before they begin.
 */
export function outsideQuietHours(
  instant: string,
  { timeZone, quietFrom, quietUntil }: Pick<Surroundings, "timeZone" | "quietFrom" | "quietUntil">,
  latest: string | null = null,
): string {
  if (quietFrom === null || quietUntil === null) return instant;
  const local = localTimeAt(instant, timeZone);
  const [date, time] = [local.slice(0, 10), local.slice(11)];
  const spansMidnight = quietFrom > quietUntil;
  const isQuiet = spansMidnight
    ? time >= quietFrom || time < quietUntil
    : time >= quietFrom && time < quietUntil;
  if (!isQuiet) return instant;
  const isEvening = spansMidnight && time >= quietFrom;
  const end = instantOf(`${dayAfter(date, isEvening ? 1 : 0)}T${quietUntil}`, timeZone);
  if (latest === null || end <= latest) return end > instant ? end : instant;
  const isMorning = spansMidnight && time < quietUntil;
  const start = instantOf(`${dayAfter(date, isMorning ? -1 : 0)}T${quietFrom}`, timeZone);
  return shifted(start, -minute);
}

function shifted(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
