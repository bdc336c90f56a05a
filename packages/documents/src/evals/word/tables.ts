import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";

/** What stands in the body or in a cell. */
export type Child = Paragraph | Table;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const borders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** @param share of the row's width, 0–1 */
export function cell(children: Child[], share: number, dark: boolean): TableCell {
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph("")],
    borders,
    width: { size: Math.round(share * 100), type: WidthType.PERCENTAGE },
    margins: { left: 120, right: 120 },
    ...(dark ? { shading: { fill: "1F3A5F" } } : {}),
  });
}

/** A table without lines, as layouts are made of. */
export function table(rows: TableCell[][]): Table {
  return new Table({
    rows: rows.map((children) => new TableRow({ children })),
    borders,
    width: { size: 100, type: WidthType.PERCENTAGE },
  });
}
