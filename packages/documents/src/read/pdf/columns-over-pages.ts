import type { SourceLine } from "../lines.ts";

/** Lines of one block, and where they begin and end. */
interface Column {
  lines: SourceLine[];
  left: number;
  right: number;
}

/** Two columns beside one another, what stands before them on the page, and what below. */
interface Halves {
  before: Column[];
  left: Column[];
  right: Column[];
  after: Column[];
}

/**
 * Lines of all pages in reading order. A column that goes on at the same place of the next page is read
 * to its end, over the pages, before the column beside it: a sidebar's list that breaks there stays whole.
 */
export function readOverPages(pages: SourceLine[][]): SourceLine[] {
  const read: Column[] = [];
  let open: Halves | undefined;
  const close = () => {
    if (open) read.push(...open.before, ...open.left, ...open.right);
    open = undefined;
  };
  for (const page of pages) {
    const columns = toColumns(page.filter((line) => !line.furniture));
    const next = open && halvesAtTop(columns);
    if (open && next && isSame(open.left, next.left) && isSame(open.right, next.right)) {
      open.left.push(...next.left);
      open.right.push(...next.right);
      if (next.after.length === 0) continue;
      close();
      open = halvesAtEnd(next.after);
      continue;
    }
    close();
    open = halvesAtEnd(columns);
  }
  close();
  return [...read.flatMap(({ lines }) => lines), ...pages.flat().filter((line) => line.furniture)];
}

function toColumns(lines: SourceLine[]): Column[] {
  const columns: Column[] = [];
  for (const line of lines) {
    const last = columns.at(-1);
    const left = Math.min(line.left, line.mark ?? line.left);
    if (last?.lines[0]?.block === line.block) {
      last.lines.push(line);
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, line.right);
    } else columns.push({ lines: [line], left, right: line.right });
  }
  return columns;
}

/** The columns with which a page ends; all of it is `before` where it ends in one. */
function halvesAtEnd(columns: Column[]): Halves {
  const at = columns.findIndex((_, i) => i > 0 && isBeside(columns[i - 1], columns.slice(i)));
  const none = { before: columns, left: [], right: [], after: [] };
  if (at < 0) return none;
  return {
    before: columns.slice(0, at - 1),
    left: columns.slice(at - 1, at),
    right: columns.slice(at),
    after: [],
  };
}

/** The columns with which a page begins; undefined where it begins in one. */
function halvesAtTop(columns: Column[]): Halves | undefined {
  const at = columns.findIndex(
    (column, i) => i > 0 && columns.slice(0, i).every((one) => isBeside(one, [column])),
  );
  if (at < 0) return undefined;
  const left = columns.slice(0, at);
  const end = columns.findIndex((column, i) => i > at && !left.every((one) => isBeside(one, [column])));
  const right = columns.slice(at, end < 0 ? columns.length : end);
  return { before: [], left, right, after: end < 0 ? [] : columns.slice(end) };
}

function isBeside(left: Column | undefined, right: Column[]): boolean {
  return left !== undefined && right.every((column) => column.left > left.right - 2);
}

/** Whether columns begin at one place from the left. */
function isSame(above: Column[], below: Column[]): boolean {
  const leftOf = (columns: Column[]) => Math.min(...columns.map(({ left }) => left));
  return above.length > 0 && below.length > 0 && Math.abs(leftOf(above) - leftOf(below)) < 6;
}
