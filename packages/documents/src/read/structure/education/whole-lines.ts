import type { SourceLine } from "../../lines.ts";
import { findDates } from "../dates.ts";
import { degreePhrase } from "../degrees/degree-phrase.ts";
import { isSchool } from "../words.ts";

/**
 * Keeps lines apart that each tell all of an entry, however long they are and though they end as sentences do: a degree,
 * its school and a date at either end, or a date before what any line among such lines tells.
 */
export function apartIfWhole(lines: SourceLine[]): SourceLine[] {
  const whole = lines.filter(({ text }) => isWhole(text));
  if (whole.length === 0) return lines;
  const areLed = whole.filter(({ text }) => dateBefore(text) > 0).length > 0;
  return lines.map((line) => {
    if (line.joins === "yes" || !(whole.includes(line) || (areLed && dateBefore(line.text) > 0))) return line;
    const text = line.text.replace(/(?<=[\p{Ll}\d)%])\.$/u, "");
    return { ...line, text, end: line.end - (line.text.length - text.length), joins: "no" as const };
  });
}

function isWhole(text: string): boolean {
  if (text.length > 170 || !/\d{2}/.test(text)) return false;
  const from = dateBefore(text);
  const [lead = ""] = text.slice(from).split(/,\s|\s[|–—-]\s|\sfrom\s/);
  return (from > 0 || dateBehind(text)) && isSchool(text) && degreePhrase(lead)?.degree[0]?.[0] === 0;
}

/** `2019: `, `10.2013 – 09.2016  `: how long the date is that a line begins with. */
function dateBefore(text: string): number {
  const [date] = findDates(text);
  return date?.from === 0 && date.to < text.length
    ? date.to + (/^[\s:,|–—-]*/u.exec(text.slice(date.to))?.[0].length ?? 0)
    : 0;
}

/** A date that nothing follows but how good it was, or that it is done. */
function dateBehind(text: string): boolean {
  const date = findDates(text).at(-1);
  return (
    date !== undefined &&
    !/[\p{L}\d]{2}/u.test(text.slice(date.to).replace(/^\s*[|(,–-]*\s*[\p{L}\d.%/ :]{2,20}\)?$/u, ""))
  );
}
