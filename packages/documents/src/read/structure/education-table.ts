import { cells, type SourceLine } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { type Entry, toEntry } from "./entries.ts";
import type { HeadField } from "./head-labels.ts";
import { toItems } from "./items.ts";

/** What a column holds by its name; `dates` are found by themselves. */
const columns: [HeadField | "other", RegExp][] = [
  ["dates", /year|passing|period|dates?|duration/i],
  ["degree", /course|degree|qualification|exam|class|program/i],
  ["school", /institut|school|college/i],
  ["other", /./],
];
const word =
  "course|degree|qualification|exam(?:ination)?|class|program(?:me)?|institut(?:ion|e)|school|college|university|board|year|period|dates?|duration|marks|grade|percentage|score|c?gpa|subject|stream|specialization|name|of|passing|obtained|and|\\/|%";
const columnName = new RegExp(`^(?:(?:${word})(?:\\s+|$))+$`, "i");

/**
 * Reads a table whose first row names its columns (`Course ⇥ Institution ⇥ Board ⇥ Year`): each row is an entry, and its cells
 * are what the columns say; undefined for lines that are no such table.
 */
export function readTable(lines: SourceLine[], builder: DocumentBuilder): Entry[] | undefined {
  const [top, ...rows] = lines;
  const names = top ? cells(top) : [];
  if (names.length < 2 || rows.length === 0 || !names.every(({ piece }) => columnName.test(piece.text)))
    return undefined;
  const isRow = (line: SourceLine) => cells(line).length >= names.length - 1;
  if (!rows.every(isRow)) return undefined;
  builder.consume(...names.map(({ piece }) => piece));
  const fields = names.map(({ piece }) => columns.find(([, name]) => name.test(piece.text))?.[0]);
  // Where no column names a school, the university does.
  const hasSchool = fields.includes("school");
  const fieldOf = (cell: number) =>
    !hasSchool && /university|board/i.test(names[cell]?.piece.text ?? "") ? "school" : fields[cell];
  return rows.map((row) => {
    const entry = toEntry(toItems([row]), []);
    const isWhole = cells(row).length === names.length;
    for (const fragment of entry.fragments) {
      const field = isWhole ? fieldOf(fragment.cell) : undefined;
      if (field && field !== "other" && field !== "dates") fragment.field = field;
    }
    return entry;
  });
}
