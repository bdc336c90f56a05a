import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { widthOf } from "../helvetica.ts";
import type { Block, Run, Sheet } from "../sheet.ts";
import { type Child, cell, table } from "./tables.ts";

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

/** Sets blocks the way a person with such habits does. */
export class WordWriter {
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
