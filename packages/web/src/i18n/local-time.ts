/** What `<input type="datetime-local">` shows for an instant, by this browser's clock: `2026-12-01T10:00`. */
export function toLocalInput(instant: Date): string {
  const local = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The zone this browser is in, as the IANA database names it. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The instant at which a day (`2026-11-28`) begins where the person is; undefined where it is none. */
export function startOfDay(day: string): string | undefined {
  const at = new Date(`${day}T00:00`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** The next day, as `2026-11-29`; empty where the day is none. */
export function dayAfter(day: string): string {
  const at = new Date(`${day}T12:00`);
  if (Number.isNaN(at.getTime())) return "";
  at.setDate(at.getDate() + 1);
  return toLocalInput(at).slice(0, 10);
}

/** The day on which an instant falls where the person is. @param milliseconds after it, or before where negative. */
export function dayOfInstant(instant: string, milliseconds = 0): string {
  return toLocalInput(new Date(Date.parse(instant) + milliseconds)).slice(0, 10);
}
