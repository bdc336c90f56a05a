import { cells, type SourceLine } from "../../lines.ts";

/** Signs that a line lists several things. */
export const listed = /[,;•|·、，；\t]/;

function isLabel(line: SourceLine): boolean {
  return (
    !line.bullet &&
    line.text.length < 32 &&
    !listed.test(line.text) &&
    !/[.!?:：]$|^\p{Ll}/u.test(line.text) &&
    line.text.split(/\s+/).length < 5
  );
}

/**
 * Labels that were read one below another, and then what stands beside them: `Methods`, `Systems`, and in the next
 * column the list of each. Every label is put before its own list, by how far down they stand.
 *
 * @returns The labels with the lines beside each, and how many lines that takes; undefined where lines are set otherwise
 */
export function besideLabels(lines: SourceLine[]): { label: SourceLine; beside: SourceLine[] }[] | undefined {
  const [first] = lines;
  const end = first ? lines.findIndex(({ block }) => block !== first.block) : -1;
  const labels = lines.slice(0, Math.max(end, 0));
  const values = lines.slice(Math.max(end, 0));
  const [top] = values;
  if (labels.length < 2 || values.length < labels.length || !first || !top || first.size === 0)
    return undefined;
  const isColumn =
    labels.every((line) => isLabel(line) && Math.abs(line.left - first.left) < 3) &&
    values.every((line) => line.block === top.block && Math.abs(line.left - top.left) < 3 && !line.bullet) &&
    top.left > first.left + 30 &&
    values.filter((line) => listed.test(line.text)).length >= labels.length / 2;
  if (!isColumn) return undefined;
  const depths = depthsOf(labels);
  const own = depthsOf(values);
  const rows = labels.map((label) => ({ label, beside: [] as SourceLine[] }));
  for (const [i, line] of values.entries()) {
    const at = depths.findLastIndex((depth) => depth < (own[i] ?? 0) + 0.6 * line.size);
    rows[Math.max(at, 0)]?.beside.push(line);
  }
  return rows.every(({ beside }) => beside.length > 0) ? rows : undefined;
}

/** How far below the first each line stands, in points. */
function depthsOf(lines: SourceLine[]): number[] {
  let depth = 0;
  return lines.map((line, i) => {
    if (i > 0) depth += line.size * (1 + line.gap);
    return depth;
  });
}

/** The short lines of a list in which a name and what belongs to it take turns: a definition list, or chips below a name. */
export function turnLabels(lines: SourceLine[]): Set<SourceLine> {
  const labels = new Set<SourceLine>();
  const [first] = lines;
  if (lines.length < 4 || !first || lines.some(({ bullet }) => bullet)) return labels;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const hangs = next && (listed.test(next.text) || next.left > line.left + 3);
    if (isLabel(line) && Math.abs(line.left - first.left) < 2 && hangs) labels.add(line);
  }
  const lists = lines.filter((line) => !labels.has(line));
  // Every name has a list, and nothing stands between two lists but a name or the rest of one.
  const isTaken = lists.every(
    (line) => listed.test(line.text) || !isLabel(line) || line.left > first.left + 3,
  );
  const isFull =
    labels.has(first) &&
    labels.size > 1 &&
    lists.filter((line) => listed.test(line.text)).length >= labels.size * 0.6;
  return isTaken && isFull ? labels : new Set();
}

/** Single things, one on each line, of which a few hold a comma: those are whole too, `Heparin, amiodarone and diltiazem drips`. */
export function isOnePerLine(lines: SourceLine[]): boolean {
  const plain = lines.filter((line) => cells(line).length === 1);
  const signed = plain.filter((line) => /[,;]/.test(line.text));
  if (plain.length < lines.length || lines.length < 4 || signed.length === 0) return false;
  const isMark = lines.every(({ bullet }) => bullet);
  const endsJoined = signed.some(({ text }) => /,[^,]*\s(?:and|und|et|y|e|en|och|&)\s/u.test(text));
  return (
    signed.length <= lines.length / (isMark ? 2 : 4) &&
    endsJoined &&
    signed.every(({ text }) => text.length < 70)
  );
}
