import { stripBullet } from "../bullets.ts";
import { findHeading } from "../structure/headings.ts";
import { blocksOf, cellsOf } from "./blocks.ts";
import { emptyLine, type Line, type Paragraph } from "./paragraph.ts";
import { isShaded } from "./styles.ts";
import { child, type XmlNode } from "./xml.ts";

interface Cell {
  content: XmlNode;
  onGround: boolean;
  /** It holds what is more than paragraphs: a table, an enclosed file. */
  isNested: boolean;
  filled: Paragraph[];
}

/** A row as it is read: as lines that go across it, or as columns that are read one after the other. */
export type RowReading = { across: Paragraph[] } | { columns: Cell[] };

/** Rows of short cells are lines; cells that hold paragraphs are columns. */
export function readRow(
  row: XmlNode,
  onGround: boolean,
  readParagraph: (node: XmlNode, onGround: boolean) => Paragraph,
): RowReading {
  const cells = cellsOf(row)
    .map((content): Cell => {
      const ground = onGround || isShaded(child(child(content, "w:tcPr"), "w:shd"));
      const blocks = blocksOf(content);
      const isNested = blocks.some((one) => one.name !== "w:p");
      const flat = isNested ? [] : blocks.map((one) => readParagraph(one, ground));
      const filled = flat.filter((one) => one.boxes.length > 0 || one.lines.some((line) => line.text.trim()));
      return { content, onGround: ground, isNested, filled };
    })
    .filter(({ filled, isNested }) => filled.length > 0 || isNested);
  const isRowLike =
    cells.length > 1 &&
    cells.every(({ isNested, filled }) => !isNested && filled.every((one) => one.boxes.length === 0));
  const longest = Math.max(...cells.map(({ filled }) => filled.length));
  const areSidesShort = cells.filter(({ filled }) => filled.length <= 2).length >= cells.length - 1;
  const hasHeading = cells.some(({ filled }) =>
    filled.some((one) => findHeading(one.lines[0]?.text.trim() ?? "")),
  );
  if (isRowLike && longest === 1)
    return { across: joined(cells.map(({ filled }) => filled[0] as Paragraph)) };
  if (isRowLike && areSidesShort && !hasHeading) return { across: beside(cells.map(({ filled }) => filled)) };
  return { columns: cells };
}

/** A title and its employer in one cell, dates and place in the other: each line beside its own, then what is left. */
function beside(sides: Paragraph[][]): Paragraph[] {
  const single = ({ lines, look }: Paragraph) =>
    lines.filter((line) => line.text.trim()).map((line): Paragraph => ({ lines: [line], look, boxes: [] }));
  const long = sides.toSorted((a, b) => b.length - a.length)[0];
  const cells = sides.map((side) => (side === long ? side : side.flatMap(single)));
  const rows = Math.max(...cells.filter((side) => side !== long).map((side) => side.length), 1);
  const across: Paragraph[] = [];
  for (let i = 0; i < rows; i++) {
    const row = cells.flatMap((side) => side[i] ?? []);
    const isPlain = row.every(({ lines, look }) => !look.list && !stripBullet(lines[0]?.text ?? "").isBullet);
    across.push(...(i === 0 || (isPlain && row.length > 1) ? joined(row) : row));
  }
  return [...across, ...cells.flatMap((side) => side.slice(rows))];
}

/** Cells of one line, parted by tabs; further lines of a cell follow. */
function joined(paragraphs: Paragraph[]): Paragraph[] {
  const parts = paragraphs.map((paragraph) => paragraph.lines.filter((line) => line.text.trim()));
  const look = (paragraphs[0] as Paragraph).look;
  const merged = emptyLine(parts.flat()[0]?.look ?? {});
  for (const [line] of parts) if (line) append(merged, line);
  const extra = parts.flatMap((lines) => lines.slice(1));
  return [
    { lines: [merged], look, boxes: [] },
    ...extra.map((line): Paragraph => ({ lines: [line], look: { ...look, before: 0 }, boxes: [] })),
  ];
}

function append(merged: Line, line: Line): void {
  if (merged.text) merged.text += "\t";
  const at = merged.text.length;
  for (const link of line.links) merged.links.push({ ...link, start: link.start + at, end: link.end + at });
  if (!merged.text) merged.boldUntil = line.boldUntil;
  merged.text += line.text.trim();
  merged.boldChars += line.boldChars;
}
