import type { DateRange } from "../dates.ts";
import type { Entry } from "../entries.ts";

/**
 * Roles whose dates fill the dates of a head above them, which says nothing else: the head is the
 * employer's own line over the whole stay. By the index of the head, how many roles are below it.
 */
export function staysOf(entries: Entry[]): Map<number, number> {
  const found = new Map<number, number>();
  entries.forEach((entry, i) => {
    const whole = rangeOf(entry);
    // Below its employer's line may stand a sentence about the firm.
    if (!whole || entry.body.length > 1 || entry.body.some(({ bullet }) => bullet)) return;
    const parts: DateRange[] = [];
    for (const other of entries.slice(i + 1)) {
      const range = rangeOf(other);
      if (!range || !isWithin(range, whole)) break;
      parts.push(range);
    }
    const begins = parts.some((part) => isAlike(part.start, whole.start));
    const ends = parts.some((part) => (part.current && whole.current) || isAlike(part.end, whole.end));
    if (begins && ends) found.set(i, parts.length);
  });
  return found;
}

/** A head that gives its own dates is no employer's line over a role that falls outside of them. */
export function isOutside(role: Entry | undefined, stay: Entry): boolean {
  const dateOf = (entry: Entry | undefined): DateRange | undefined => {
    const [only, ...more] = entry?.dates ?? [];
    const at = only?.range.start ?? only?.range.end;
    return only && at && more.length === 0 ? { ...only.range, start: at } : undefined;
  };
  const [part, whole] = [dateOf(role), dateOf(stay)];
  return part !== undefined && whole !== undefined && !isWithin(part, whole);
}

function rangeOf(entry: Entry): DateRange | undefined {
  const [only, ...more] = entry.dates.filter(({ range }) => range.start);
  return more.length === 0 ? only?.range : undefined;
}

/** Equal as far as both are precise. */
function isAlike(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}

function isWithin(part: DateRange, whole: DateRange): boolean {
  const [from, to] = [part.start ?? "", part.end ?? "9"];
  const [start, end] = [whole.start ?? "", whole.end ?? "9"];
  return (isAlike(from, start) || from > start) && (isAlike(to, end) || to < end);
}
