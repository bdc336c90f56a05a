/** Times by the clock of a place, as instants. */

/**
 * @param local `2026-12-01T10:00`
 * @param timeZone of the IANA database
 * @returns the instant, RFC 3339. A time the clocks skip is moved on by the gap; of one they repeat, the first.
 */
export function instantOf(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  // The offset at an instant decides where the instant lies: a day to either side knows every candidate.
  const candidates = [asUtc - day, asUtc + day].map((near) => asUtc - offsetAt(near, timeZone));
  const exact = candidates.filter((at) => at + offsetAt(at, timeZone) === asUtc).sort((a, b) => a - b);
  const before = candidates[0] as number;
  return new Date(exact[0] ?? before).toISOString();
}

/** The clock's reading at an instant: `2026-12-01T10:00`. */
export function localTimeAt(instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);
}

const day = 24 * 3_600_000;

/** Milliseconds by which the zone's clocks are ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const clock = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return clock - Math.floor(at / 1000) * 1000;
}
