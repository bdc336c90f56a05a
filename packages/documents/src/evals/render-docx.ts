import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import { widthOf } from "./helvetica.ts";
import type { Block, Run, Sheet } from "./sheet.ts";

type Child = Paragraph | Table;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const borders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

export interface WordHabits {
  /** Headings by Word's own style, or by bold and larger type as most people do. */
  headings: "styles" | "looks";
  /** Dates at the right by a tab stop, or in a table of two cells. */
  right: "tab" | "table";
  /** Name and contact in the page's header. */
  headInHeader: boolean;
  /** Real lists, or a sign typed before the text. */
  lists: "real" | "typed";
}

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

function cell(children: Child[], share: number, dark: boolean): TableCell {
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph("")],
    borders,
    width: { size: Math.round(share * 100), type: WidthType.PERCENTAGE },
    margins: { left: 120, right: 120 },
    ...(dark ? { shading: { fill: "1F3A5F" } } : {}),
  });
}

function table(rows: TableCell[][]): Table {
  return new Table({
    rows: rows.map((children) => new TableRow({ children })),
    borders,
    width: { size: 100, type: WidthType.PERCENTAGE },
  });
}

class WordWriter {
  private readonly sheet: Sheet;
  private readonly habits: WordHabits;
  /** Where the right edge of the column is that is being written, twentieths of a point. */
  tabAt = 10_000;
  /** On dark ground headings are white. */
  onDark = false;

  constructor(sheet: Sheet, habits: WordHabits) {
    this.sheet = sheet;
    this.habits = habits;
  }

  block(block: Block): Child[] {
    const { look } = this.sheet;
    switch (block.kind) {
      case "name":
        return [
          new Paragraph({
            children: [this.run({ text: block.text, bold: true }, 40)],
            ...(look.centeredHead ? { alignment: AlignmentType.CENTER } : {}),
          }),
        ];
      case "heading":
        return [this.heading(block.text)];
      case "bullet":
        return this.habits.lists === "real"
          ? [this.paragraph([{ text: block.text }], { numbering: { reference: "list", level: 0 } })]
          : [
              this.paragraph([{ text: `${look.bullet} ${block.text}` }], {
                indent: { left: 300, hanging: 200 },
              }),
            ];
      case "contact":
        if (block.sign === "lines") return block.runs.map((run) => this.paragraph([run]));
        return [
          this.paragraph(
            block.runs.flatMap((run, i) => (i > 0 ? [{ text: ` ${block.sign} ` }, run] : [run])),
          ),
        ];
      case "row":
        return [this.row(block)].flat();
      case "paragraph":
        return [this.paragraph(block.runs, { spacing: { after: 80 } })];
      case "beside":
        return [
          table([
            [
              cell([this.paragraph([{ text: block.left }])], 0.22, false),
              cell(
                block.blocks.flatMap((inner) => this.block(inner)),
                0.78,
                false,
              ),
            ],
          ]),
        ];
      default:
        return [this.paragraph([{ text: block.text }])];
    }
  }

  private row(block: Extract<Block, { kind: "row" }>): Child | Child[] {
    const spacing = { before: block.opens ? 120 : 0 };
    if (!block.right) return this.paragraph(block.runs, { spacing });
    if (this.habits.right === "table")
      return table([
        [cell([this.paragraph(block.runs)], 0.7, false), cell([this.paragraph([block.right])], 0.3, false)],
      ]);
    // Where both don't fit a narrow column a tab has no width left: then people break the line.
    const left = block.runs.map((run) => run.text).join("");
    const room = this.tabAt / 20 - widthOf(`${left}   ${block.right.text}`, this.sheet.look.sizePt);
    if (room < 0 && this.sheet.columns)
      return [this.paragraph(block.runs, { spacing }), this.paragraph([block.right])];
    const tabStops = [{ type: TabStopType.RIGHT, position: this.tabAt }];
    return this.paragraph([...block.runs, { text: "\t" }, block.right], { spacing, tabStops });
  }

  private heading(text: string): Paragraph {
    const { look } = this.sheet;
    const shown = look.capitals ? text.toUpperCase() : text;
    if (this.habits.headings === "styles")
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(shown)] });
    const border = look.rule
      ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: look.color } } }
      : {};
    return new Paragraph({
      spacing: { before: 200, after: 60 },
      children: [
        new TextRun({
          text: shown,
          bold: true,
          size: look.sizePt * 2 + 4,
          color: this.onDark ? "FFFFFF" : look.color,
          ...(look.spacedHeadings ? { characterSpacing: 40 } : {}),
        }),
      ],
      ...border,
    });
  }

  private paragraph(runs: Run[], options: Record<string, unknown> = {}): Paragraph {
    const children = runs.map(
      (run): ParagraphChild =>
        run.url ? new ExternalHyperlink({ link: run.url, children: [this.run(run)] }) : this.run(run),
    );
    return new Paragraph({
      children,
      ...options,
      ...(this.sheet.rightToLeft ? { bidirectional: true } : {}),
    });
  }

  private run(run: Run, size?: number): TextRun {
    return new TextRun({
      ...(run.text === "\t" ? { children: [new Tab()] } : { text: run.text }),
      ...(run.bold ? { bold: true } : {}),
      ...(run.italic ? { italics: true } : {}),
      ...(size ? { size } : {}),
      ...(this.sheet.rightToLeft ? { rightToLeft: true } : {}),
    });
  }
}
