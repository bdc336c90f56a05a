import { cells, type SourceLine } from "../lines.ts";

/**
 * Puts small grids in order: where a row of labels stands over rows of other type, each label is
 * followed by what stands under it. A row that is no such label stays as it is.
 */
export function byColumns(lines: SourceLine[]): SourceLine[] {
  const ordered: SourceLine[] = [];
  let i = 0;
  while (i < lines.length) {
    const labels = lines[i] as SourceLine;
    let end = i + 1;
    if (isLabelRow(labels, lines[i + 1])) {
      while (end < lines.length && belongs(lines[end] as SourceLine, labels)) end++;
    }
    if (end === i + 1) ordered.push(labels);
    else ordered.push(...columns(lines.slice(i, end)));
    i = end;
  }
  return ordered;
}

function isLabelRow(line: SourceLine, next: SourceLine | undefined): boolean {
  const looks = line.looks ?? [];
  if (!next || looks.length < 2 || cells(line).length !== looks.length || line.block !== next.block)
    return false;
  const [first] = looks;
  const alike = looks.every((look) => look.bold === first?.bold && Math.abs(look.size - first.size) < 0.6);
  const differs = next.bold !== line.bold || Math.abs(next.size - line.size) > 0.6;
  const short = cells(line).every(({ piece }) => piece.text.length < 40 && !/[,;:]/.test(piece.text));
  return alike && differs && short && (next.looks?.length ?? 1) >= 2 && belongs(next, line);
}

/** A row under labels: it looks unlike them and each of its cells stands under one. */
function belongs(line: SourceLine, labels: SourceLine): boolean {
  const sameLook = line.bold === labels.bold && Math.abs(line.size - labels.size) < 0.6;
  if (sameLook || line.block !== labels.block || line.page !== labels.page || line.headingLevel > 0)
    return false;
  return leftsOf(line).every((left) => columnOf(left, labels) >= 0);
}

/** Where each cell of a line begins. */
export function leftsOf(line: SourceLine): number[] {
  return line.looks?.map((look) => look.left) ?? [line.left];
}

/** Which of the cells of a row of names a place stands under; -1 left of them all. */
export function columnOf(left: number, labels: SourceLine): number {
  return leftsOf(labels).findLastIndex((edge) => left > edge - 12);
}

function columns(rows: SourceLine[]): SourceLine[] {
  const labels = rows[0] as SourceLine;
  return leftsOf(labels).flatMap((_, column) =>
    rows.flatMap((row) => {
      const own = cells(row).flatMap((cell, i) =>
        columnOf(leftsOf(row)[i] ?? row.left, labels) === column ? [{ ...cell, i }] : [],
      );
      const first = own[0];
      const last = own.at(-1);
      return first && last ? [cutLine(row, first.start, last.end, first.i, last.i)] : [];
    }),
  );
}

/** The part of a line from one cell to another, as a line of its own. */
export function cutLine(line: SourceLine, from: number, to: number, first: number, last: number): SourceLine {
  const looks = line.looks?.slice(first, last + 1);
  const { looks: _whole, boldUntil: _bold, ...rest } = line;
  return {
    ...rest,
    ...looks?.[0],
    ...(looks && looks.length > 1 ? { looks } : {}),
    text: line.text.slice(from, to),
    start: line.start + from,
    end: line.start + to,
    right: line.looks?.[last + 1] ? (line.looks[last + 1]?.left ?? line.right) - 12 : line.right,
    links: line.links
      .filter((link) => link.start < to && link.end > from)
      .map((link) => ({
        ...link,
        start: Math.max(0, link.start - from),
        end: Math.min(to, link.end) - from,
      })),
  };
}
