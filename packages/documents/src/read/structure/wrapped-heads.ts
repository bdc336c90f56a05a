import { cells, type SourceLine } from "../lines.ts";
import { findDates } from "./dates.ts";
import { parsePlace } from "./places.ts";
import { isSchool, organizationScore } from "./words.ts";

/** `Some Institute, University of Y, Norwich, UK` below a dated title ends a head, though it fills its line and a text begins below. */
export function namesWhere(above: SourceLine | undefined, last: SourceLine, next: SourceLine): boolean {
  const dated = above && cells(above);
  if (!above || !dated || dated.length < 2 || last.bullet || !/^\p{Lu}/u.test(next.text)) return false;
  const isUnder = Math.abs((above.looks?.at(-1)?.left ?? above.left) - last.left) < 1.5;
  const range = findDates(dated[0]?.piece.text ?? "")[0];
  const isNamed = isSchool(last.text) || organizationScore(last.text) > 0;
  const place = /,\s([^,]+(?:,\s[^,]+)?)$/u.exec(last.text)?.[1];
  return isUnder && range?.from === 0 && isNamed && place !== undefined && parsePlace(place) !== undefined;
}

/** A head beside its dates was too long for its line: `2018 – 2022 ⇥ Fellow, Some Institute, Lerwick` above `Sound, UK`. */
export function wrapsHead(last: SourceLine, line: SourceLine): boolean {
  const parts = cells(last);
  const end = parts.at(-1)?.piece.text ?? "";
  const look = last.looks?.at(-1);
  const [first] = parts;
  if (
    !first ||
    parts.length < 2 ||
    !look ||
    line.text.includes("\t") ||
    line.bullet ||
    line.block !== last.block
  )
    return false;
  const isBeside = findDates(first.piece.text)[0]?.from === 0 && Math.abs(look.left - line.left) < 1.5;
  const isAlike = Math.abs(look.size - line.size) < 0.3 && look.italic === line.italic;
  const wordWidth = ((line.text.split(" ")[0] ?? "").length + 1) * line.size * 0.5;
  const isFull = last.edge !== undefined && last.edge - last.right < wordWidth;
  if (
    !isBeside ||
    !isAlike ||
    !isFull ||
    line.gap > 0.2 ||
    line.text.length > 45 ||
    /[.!?;:]$/.test(line.text)
  )
    return false;
  const tail = end.split(/,\s|\s[–—·|-]\s/).at(-1) ?? "";
  const named =
    line.text.split(/\s+/).length < 3 && (organizationScore(line.text) > 0 || isSchool(line.text));
  return named || parsePlace(`${tail} ${line.text}`) !== undefined;
}
