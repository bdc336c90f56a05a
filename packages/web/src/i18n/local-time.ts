/** What `<input type="datetime-local">` shows for an instant, by this browser's clock: `2026-12-01T10:00`. */
export function toLocalInput(instant: Date): string {
  const local = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The zone this browser is in, as the IANA database names it. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
