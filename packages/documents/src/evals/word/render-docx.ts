import { AlignmentType, Document, Header, LevelFormat, Packer, type Paragraph } from "docx";
import type { Sheet } from "../sheet.ts";
import { type Child, cell, table } from "./tables.ts";
import { type WordHabits, WordWriter } from "./word-writer.ts";

/** The sheet as a Word file, made the way different people make them. */
export async function renderDocx(sheet: Sheet, habits: WordHabits): Promise<Uint8Array> {
  const { look, columns } = sheet;
  const writer = new WordWriter(sheet, habits);
  const head = sheet.head.flatMap((block) => writer.block(block));
  const children: Child[] = habits.headInHeader ? [] : head;
  if (columns) {
    writer.tabAt = Math.round(9_700 * columns.share) - 300;
    writer.onDark = columns.dark;
    const side = cell(
      columns.side.flatMap((block) => writer.block(block)),
      columns.share,
      columns.dark,
    );
    writer.tabAt = Math.round(9_700 * (1 - columns.share)) - 300;
    writer.onDark = false;
    const main = cell(
      columns.main.flatMap((block) => writer.block(block)),
      1 - columns.share,
      false,
    );
    children.push(table([columns.sideOn === "left" ? [side, main] : [main, side]]));
  }
  writer.tabAt = 10_000;
  children.push(...sheet.body.flatMap((block) => writer.block(block)));
  const margins = { top: 900, bottom: 900, left: 900, right: 900 };
  const size = look.paper === "a4" ? { width: 11_906, height: 16_838 } : { width: 12_240, height: 15_840 };
  const document = new Document({
    styles: {
      default: {
        document: {
          run: {
            font: look.font === "serif" ? "Liberation Serif" : "Liberation Sans",
            size: look.sizePt * 2,
          },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: "list",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: look.bullet,
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: margins, size } },
        ...(habits.headInHeader
          ? { headers: { default: new Header({ children: head as Paragraph[] }) } }
          : {}),
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
