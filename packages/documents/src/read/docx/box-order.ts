import type { Box } from "./box.ts";
import { child, type XmlNode } from "./xml.ts";

/** Where shapes of one drawing or anchored in one paragraph stand, in their common unit, y downwards. */
export interface Area {
  /** What places are counted from: those of different origins can't be compared. */
  origin: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Boxes that stay together, and where; undefined where a file does not say it in numbers. */
export interface Placed {
  area: Area | undefined;
  boxes: Box[];
}

/** No page has more; a file that says so is not to keep us. */
const mostBoxes = 200;

/**
 * Boxes as a reader takes them: files keep them as they were drawn. Columns from left to right, each from above; what
 * goes across columns parts those above it from those below. Where one has no place, the file's order is kept.
 */
export function inReadingOrder(placed: Placed[]): Box[] {
  const known = placed.flatMap(({ area, boxes }) => (area ? [{ area, boxes }] : []));
  const areComparable = new Set(placed.map(({ area }) => area?.origin)).size === 1;
  const canOrder = areComparable && known.length === placed.length && known.length <= mostBoxes;
  const ordered = canOrder ? order(known) : placed;
  return ordered.flatMap(({ boxes }) => boxes);
}

type Known = Placed & { area: Area };

function order(placed: Known[]): Known[] {
  if (placed.length < 2) return placed;
  const columns = parted(placed, "x", "width");
  if (columns.length > 1) return columns.flatMap(order);
  const bands: Known[][] = [];
  for (const row of parted(placed, "y", "height")) {
    const joined = [...(bands.at(-1) ?? []), ...row];
    if (bands.length > 0 && parted(joined, "x", "width").length > 1) bands[bands.length - 1] = joined;
    else bands.push(row);
  }
  if (bands.length > 1) return bands.flatMap(order);
  return placed.toSorted((a, b) => a.area.y - b.area.y || a.area.x - b.area.x);
}

/** Groups that do not overlap along an axis; edges may run into one another by a tenth. */
function parted(placed: Known[], from: "x" | "y", size: "width" | "height"): Known[][] {
  const groups: Known[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of placed.toSorted((a, b) => a.area[from] - b.area[from])) {
    const { [from]: start, [size]: length } = one.area;
    if (groups.length === 0 || start + length / 10 >= end) groups.push([one]);
    else groups.at(-1)?.push(one);
    end = Math.max(end, start + length);
  }
  return groups;
}

/** Where a drawing is anchored. */
export function anchorArea(anchor: XmlNode): Area | undefined {
  const [across, down] = [child(anchor, "wp:positionH"), child(anchor, "wp:positionV")];
  const origin = `${across?.attributes["relativeFrom"]} ${down?.attributes["relativeFrom"]}`;
  // Places counted from a line or a character say nothing beside those of other lines.
  if (/character|line/.test(origin)) return undefined;
  const offset = (position: XmlNode | undefined) => child(position, "wp:posOffset")?.text;
  const { cx, cy } = child(anchor, "wp:extent")?.attributes ?? {};
  return areaOf(origin, [offset(across), offset(down), cx, cy]);
}

/** Where a shape stands within its group. */
export function shapeArea(shape: XmlNode): Area | undefined {
  const place = child(child(shape, "wps:spPr") ?? child(shape, "wpg:grpSpPr"), "a:xfrm");
  const [offset, extent] = [child(place, "a:off")?.attributes, child(place, "a:ext")?.attributes];
  return areaOf("group", [offset?.["x"], offset?.["y"], extent?.["cx"], extent?.["cy"]]);
}

function areaOf(origin: string, numbers: (string | undefined)[]): Area | undefined {
  const [x = 0, y = 0, width = 0, height = 0] = numbers.map((one) => Number(one ?? Number.NaN));
  return [x, y, width, height].every(Number.isFinite) ? { origin, x, y, width, height } : undefined;
}
