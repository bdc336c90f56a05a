import { type Piece, slicePiece } from "../../lines.ts";
import { type Entry, trimSigns } from "../entries.ts";
import { isDegree, isSchool } from "../words.ts";

/** A degree's line and its school's may each look like an entry of its own: together they are one. */
export function mergeSplitEntries(entries: Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const before = merged.at(-1);
    const text = (one: Entry) => one.fragments.map((fragment) => fragment.piece.text).join(" ");
    const complementary =
      before &&
      before.body.length === 0 &&
      (before.dates.length === 0 || entry.dates.length === 0) &&
      isSchool(text(before)) !== isSchool(text(entry)) &&
      isDegree(text(before)) !== isDegree(text(entry));
    if (before && complementary) {
      before.fragments.push(...entry.fragments);
      before.head.push(...entry.head);
      before.dates.push(...entry.dates);
      before.labels.push(...entry.labels);
      before.body = entry.body;
    } else {
      merged.push(entry);
    }
  }
  return merged;
}

/** Names a degree and, beside it, a school. */
function namesBoth(text: string): boolean {
  const parts = text.split(/,\s|\s[–—|·•-]\s/);
  return (
    parts.some((part) => isDegree(part) && !isSchool(part)) &&
    parts.some((part) => isSchool(part) && !isDegree(part))
  );
}

/** Several lines under one another that each name a degree and its school are an entry each. */
export function splitWholeRows(entry: Entry): Entry[] {
  const textOf = (row: number) =>
    entry.fragments
      .filter((one) => one.row === row)
      .map(({ piece }) => piece.text)
      .join(" ");
  const rows = [...new Set(entry.fragments.map(({ row }) => row))];
  const whole = rows.filter((row) => namesBoth(textOf(row)));
  if (whole.length < 2 || whole[0] !== rows[0]) return [entry];
  return whole.map((from, i) => {
    const to = whole[i + 1] ?? Number.POSITIVE_INFINITY;
    const isIn = (row: number) => row >= from && row < to;
    const lines = entry.head.filter((_, row) => isIn(row));
    const isBeside = ({ piece }: { piece: Piece }) =>
      lines.some((line) =>
        piece.spans.some(
          ({ page, start, end }) => page === line.page && start >= line.start && end <= line.end,
        ),
      );
    return {
      head: lines,
      fragments: entry.fragments
        .filter(({ row }) => isIn(row))
        .map((one) => ({ ...one, row: one.row - from })),
      dates: entry.dates.filter(isBeside),
      labels: i === 0 ? entry.labels : [],
      body: i === whole.length - 1 ? entry.body : [],
    };
  });
}

/** A degree that stands before a colon below a head that names none is the head's, with its subjects: `A levels: Biology, Art`. */
export function withDegree(entry: Entry): Entry {
  const [first] = entry.body;
  const line = first?.lines[0];
  const lead = first?.bullet === false ? /^([^:：]{2,30})[:：]\s+\S/u.exec(first.piece.text) : undefined;
  const isNamed = entry.fragments.some(({ piece }) => isDegree(piece.text));
  if (!first || !line || !lead?.[1] || isNamed || !isDegree(lead[1])) return entry;
  const row = entry.head.length;
  const isList = first.lines.length < 3 && !isSchool(first.piece.text) && !/[.!?]$/.test(first.piece.text);
  const parts = [isList ? first.piece : slicePiece(first.piece, 0, lead[1].length)];
  const fragments = parts.map((piece) => ({
    piece,
    bold: line.bold,
    italic: line.italic,
    line,
    row,
    cell: 0,
    ...(isList ? { field: "degree" as const } : {}),
  }));
  if (isList) return { ...entry, fragments: [...entry.fragments, ...fragments], body: entry.body.slice(1) };
  const rest = { ...first, piece: trimSigns(slicePiece(first.piece, lead[1].length)) };
  return { ...entry, fragments: [...entry.fragments, ...fragments], body: [rest, ...entry.body.slice(1)] };
}
