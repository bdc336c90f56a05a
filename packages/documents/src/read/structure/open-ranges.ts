import { findDates } from "./dates.ts";
import { monthNumber } from "./months.ts";

/** `August 2014 –` or `August 2014 – December`: a range that stands open at the line's end. */
export function opensRange(text: string): boolean {
  const open = /\d{2}\s*[-–—]\s*(\p{L}{3,}\.?)?\s*$/u.exec(text);
  return open !== null && (!open[1] || monthNumber(open[1]) !== undefined);
}

/** `– Present` below `March 2020`: the dash is no list's marker. */
export function closesRange(before: string | undefined, text: string): boolean {
  if (!before || text.length > 40 || !/^[-–—]\s/.test(text) || !/\d{2}\s*$/.test(before)) return false;
  return isOneRange(before, text);
}

/** `August 2014 –` above `December 2018`, or the year alone below, as a narrow column breaks it. */
export function breaksRange(before: string, after: string): boolean {
  if (before.length > 160 || after.length > 60) return false;
  return closesRange(before, after) || (opensRange(before) && isOneRange(before, after));
}

function isOneRange(before: string, after: string): boolean {
  return findDates(`${before} ${after}`).some(
    (range) => range.start !== undefined && range.from < before.length && range.to > before.length + 1,
  );
}
