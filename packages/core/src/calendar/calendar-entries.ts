/** What calendars have been told, against what there is to tell them now: pure. */

export interface CalendarEntry {
  /** An instant, RFC 3339; or a day (`2026-12-01`), for what takes all of it. */
  readonly starts: string;
  /** Null for a day. */
  readonly minutes: number | null;
  readonly title: string;
  readonly where: string | null;
  readonly about: string | null;
  readonly isCancelled: boolean;
}

/** As it was last told. A calendar takes an entry of the same uid for news only when its sequence is higher. */
export interface ToldEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly entry: CalendarEntry;
  readonly changedAt: string;
  /** Since when it is no longer there; null while it is. */
  readonly goneAt: string | null;
}

/**
 * How long calendars are told that something is gone: those that look once a month hear of it. Its sequence is kept
 * for longer, should it come back.
 */
const toldFor = 45 * 24 * 3_600_000;

export interface News {
  /** Everything to be told now: what is there, and what has gone lately. */
  readonly told: readonly ToldEntry[];
  /** Of those, the ones that differ from what was kept. */
  readonly changed: readonly ToldEntry[];
  /** Uids to be forgotten. */
  readonly forgotten: readonly string[];
}

/**
 * @param since what began before is not looked at any more: it ends without being called off.
 * @param now RFC 3339
 */
export function newsOf(
  told: readonly ToldEntry[],
  present: ReadonlyMap<string, CalendarEntry>,
  { since, now }: { since: string; now: string },
): News {
  const known = new Map(told.map((each) => [each.uid, each]));
  const stand = [...present].map(([uid, entry]) => standing(known.get(uid), uid, entry, now));
  const gone = told.filter(({ uid }) => !present.has(uid));
  const isOver = ({ entry }: ToldEntry) => entry.starts < since;
  const isHeard = ({ goneAt }: ToldEntry) => Date.parse(now) - Date.parse(goneAt ?? now) > toldFor;
  const off = gone.filter((each) => !isOver(each)).map((each) => calledOff(each, now));
  return {
    told: [...stand, ...off.filter((each) => !isHeard(each))],
    changed: [...stand, ...off].filter((each) => each !== known.get(each.uid)),
    forgotten: gone.filter(isOver).map(({ uid }) => uid),
  };
}

function standing(before: ToldEntry | undefined, uid: string, entry: CalendarEntry, now: string): ToldEntry {
  if (!before) return { uid, sequence: 0, entry, changedAt: now, goneAt: null };
  if (before.goneAt === null && isSame(before.entry, entry)) return before;
  return { uid, sequence: before.sequence + 1, entry, changedAt: now, goneAt: null };
}

function calledOff(before: ToldEntry, now: string): ToldEntry {
  if (before.goneAt !== null) return before;
  return { ...before, sequence: before.sequence + 1, changedAt: now, goneAt: now };
}

function isSame(a: CalendarEntry, b: CalendarEntry): boolean {
  return (Object.keys(b) as (keyof CalendarEntry)[]).every((name) => a[name] === b[name]);
}
