import { cells, type SourceLine } from "../lines.ts";
import { takeDates } from "./entries.ts";
import { parsePlace } from "./places.ts";

/** Dates, durations and places set flush right beside a bullet are parted from it. */
export function withSides(lines: SourceLine[]): SourceLine[] {
  let hang: number | undefined;
  const main = besideDates(lines).flatMap((line) => {
    if (line.side) return [line];
    if (line.bullet) hang = line.left;
    const wraps =
      hang !== undefined &&
      line.joins !== "no" &&
      Math.abs(line.left - hang) < 2 &&
      line.gap < 0.3 &&
      !line.bold &&
      !line.boldUntil;
    if (!line.bullet && !wraps) hang = undefined;
    const parts = cells(line);
    const last = parts.at(-1);
    const before = parts.at(-2);
    if (!last || !before || !(line.bullet || wraps)) return [line];
    const isSide =
      last.piece.text.length < 45 &&
      (/^\(?\d+ (?:years?|months?|yrs?|mos?)/i.test(last.piece.text) ||
        takeDates(last.piece).rest.length === 0 ||
        !!parsePlace(last.piece.text));
    if (!isSide) return [line];
    const from = last.start;
    const side = {
      ...line,
      text: line.text.slice(from),
      start: line.start + from,
      left: line.right,
      bullet: false,
      side: true,
      joins: "no" as const,
      links: [],
    };
    return [
      { ...line, text: line.text.slice(0, from - 1), end: line.start + from - 1, right: line.right - 60 },
      side,
    ];
  });
  // A wrapped bullet must not be cut in two by the margin's text: sides go before the bullet they stood by.
  const ordered: SourceLine[] = [];
  for (const line of main) {
    let at = ordered.length;
    while (line.side && at > 0 && !ordered[at - 1]?.bullet && ordered[at - 1]?.gap === 0) at--;
    // Before a bullet, but below the line of the head that it stands under.
    const isBefore = line.side && at > 0 && (ordered[at - 1]?.bullet || line.gap === 0);
    ordered.splice(isBefore ? at - 1 : at, 0, line);
  }
  return ordered;
}

/** What stands in the margin under a head's dates, a town as a rule, belongs to that head, wherever its bullets begin. */
function besideDates(lines: SourceLine[]): SourceLine[] {
  let margin: { left: number; right: number } | undefined;
  let head = -1;
  const isBeside = (line: SourceLine | undefined) => !!line && !!margin && line.left > margin.right - 3;
  return lines.map((line, i) => {
    const [first, ...others] = cells(line);
    const beside = line.looks?.[1]?.left;
    if (line.bullet && Math.abs(line.left - (margin?.left ?? 0)) < 4) margin = undefined;
    const taken = first && others.length > 0 && !line.bullet ? takeDates(first.piece) : undefined;
    const range = taken?.dates[0]?.range;
    if (range?.start && taken?.rest.length === 0 && beside !== undefined) {
      // A range that goes on in the margin is put together first.
      const isWhole = range.end !== undefined || range.current === true;
      margin = isWhole ? { left: line.left, right: beside } : undefined;
      head = i;
      return line;
    }
    const isIn =
      margin &&
      others.length === 0 &&
      !line.bullet &&
      Math.abs(line.left - margin.left) < 2 &&
      line.right < margin.right - 4 &&
      line.text.length < 40 &&
      !line.bold &&
      !/\d|[.;]$/.test(line.text) &&
      (isBeside(lines[i - 1]) || (head === i - 1 && isBeside(lines[i + 1])));
    return isIn ? { ...line, side: true, joins: "no" as const } : line;
  });
}
