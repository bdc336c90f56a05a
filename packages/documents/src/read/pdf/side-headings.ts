import { findHeading } from "../structure/headings.ts";
import type { Gutter } from "./gutter.ts";
import { centre, isMark, standsBeside, toRows } from "./rows.ts";
import type { Segment } from "./segment.ts";

/** Where the first heading of a left column stands; what is above it there, an address, is no part of its sections. */
export function topOfHeadings(inside: Segment[], { x, top }: Gutter): number {
  const first = toRows(inside.filter((segment) => centre(segment) < x)).find(
    ([one]) => one && findHeading(one.text),
  )?.[0];
  return first ? Math.max(top, first.y - 0.9 * first.size) : top;
}

/**
 * A left column of nothing but headings, each beside the first line of its section though seldom on its baseline:
 * the rows in order, each heading before its section. Undefined for any other column.
 */
export function asHeadings(inside: Segment[], x: number): Segment[][] | undefined {
  const left = toRows(inside.filter((segment) => centre(segment) < x && !isMark(segment)));
  const right = toRows(inside.filter((segment) => centre(segment) >= x || isMark(segment)));
  const [first] = left.flat();
  if (!first || left.length < 3 || left.some((row) => row.length > 1)) return undefined;
  const alike = (one: Segment) => Math.abs(one.size - first.size) < 0.6 && one.bold === first.bold;
  const named = left.filter(([one]) => one && findHeading(one.text)).length;
  const unlike = left.flat().filter((one) => !alike(one));
  // A heading of a part of a section is set smaller.
  const isMixed =
    unlike.length > left.length * 0.3 ||
    unlike.some(({ size, text }) => size > first.size || text.length > 30);
  if (named < 2 || named < left.length * 0.5 || isMixed) return undefined;
  if (right.some(([one]) => one && alike(one) && findHeading(one.text))) return undefined;
  const rows = [...right];
  let above: Segment | undefined;
  for (const row of left) {
    const heading = row[0] as Segment;
    const isNear = above && heading.y - above.y < 1.7 * heading.size;
    const goesOn = isNear && (!findHeading(heading.text) || findHeading(`${above?.text} ${heading.text}`));
    const top = (goesOn && above ? above.y : heading.y) - 0.9 * heading.size;
    const at = rows.findIndex((one) => right.includes(one) && (one[0]?.y ?? 0) > top);
    rows.splice(at < 0 ? rows.length : at, 0, row);
    above = heading;
  }
  return rows;
}

/**
 * Headings at the left of a gutter with nothing beside them, and none on its other side, are headings of both sides:
 * the page is cut there and each section ordered by itself. Undefined for a column with sections of its own.
 */
export function cutAtHeadings(all: Segment[], inside: Segment[], gutter: Gutter): Segment[][] | undefined {
  const left = toRows(inside.filter((segment) => centre(segment) < gutter.x));
  const right = toRows(inside.filter((segment) => centre(segment) >= gutter.x));
  const named = left.filter((row) => row.length === 1 && row[0] && findHeading(row[0].text));
  const looksLike = (one: Segment) => (row: Segment[]) =>
    row[0] && Math.abs(row[0].size - one.size) < 0.6 && row[0].bold === one.bold;
  // `Tools` may be a label as well: headings are those set as most of them are.
  const headings = named.reduce<Segment[][]>((most, [one]) => {
    const own = one ? named.filter(looksLike(one)) : [];
    return own.length > most.length ? own : most;
  }, []);
  const alike = (one: Segment) => headings.some(looksLike(one));
  const bodies = left.filter((row) => !headings.includes(row));
  const [first] = headings;
  if (!first?.[0] || headings.length < 2 || bodies.flat().filter(alike).length > bodies.length / 2)
    return undefined;
  const besideOf = ([one]: Segment[]) =>
    right
      .flat()
      .filter(
        (other) => one && Math.abs(other.y - 0.35 * other.size - (one.y - 0.35 * one.size)) < 0.6 * one.size,
      );
  const standing = headings.filter((row) => besideOf(row).length === 0);
  // The end of an address at the other edge may come down as far as the first heading.
  const hangs = (one: Segment) =>
    right
      .flat()
      .some(
        ({ y, x0, x1 }) =>
          y < one.y - 0.5 * one.size &&
          y > one.y - 2.5 * one.size &&
          (Math.abs(x0 - one.x0) < 2 || Math.abs(x1 - one.x1) < 2),
      );
  const late = besideOf(first).filter(hangs);
  const isLate = headings.length > 3 && headings.every((row) => row === first || standing.includes(row));
  // A role's title in the headings' type stands beside its dates; a heading of a column stands by itself.
  const opensColumn = (row: Segment[]) =>
    row[0] && (findHeading(row[0].text) || (alike(row[0]) && !standsBeside(row, bodies)));
  if (!(isLate || standing.length === headings.length) || right.some(opensColumn)) return undefined;
  const cuts = headings.map(([heading]) => (heading as Segment).y - (heading as Segment).size);
  const strips = [gutter.top - 1, ...cuts, gutter.bottom + 1];
  const above = all.filter(({ y }) => y < gutter.top);
  const below = all.filter(({ y }) => y > gutter.bottom);
  const between = strips.slice(1).flatMap((to, i) => {
    const within = inside.filter(({ y }) => y >= (strips[i] as number) && y < to);
    const strip = i === 0 ? [...within, ...late] : within.filter((segment) => !late.includes(segment));
    const heading = headings.find(([one]) => one && strip.includes(one));
    return heading ? [heading, strip.filter((segment) => !heading.includes(segment))] : [strip];
  });
  return [above, ...between, below].filter((strip) => strip.length > 0);
}
