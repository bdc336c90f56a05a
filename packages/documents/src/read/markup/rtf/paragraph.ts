import type { MarkdownWriter } from "../markdown-writer.ts";
import type { RtfTables } from "./tables.ts";

/** What the paragraph at hand is: its first text settles it, whatever comes after. */
export class RtfParagraph {
  readonly #writer: MarkdownWriter;
  #isOpen = false;
  #level = 0;
  #isItem = false;
  #heading = 0;

  constructor(writer: MarkdownWriter) {
    this.#writer = writer;
  }

  markItem(): void {
    this.#isItem = true;
  }

  begin(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    if (this.#heading > 0) this.#writer.block(`${"#".repeat(Math.min(this.#heading, 6))} `);
    else if (this.#isItem) this.#writer.block(`${"  ".repeat(Math.min(this.#level, 8))}- `);
  }

  /** Ends lines, cells and paragraphs. @returns false for a word that moves nothing */
  layOut(name: string): boolean {
    switch (name) {
      case "par":
      case "sect":
      case "page":
      case "row":
      case "nestrow":
      case "\n":
      case "\r":
        this.#writer.block();
        this.#isOpen = false;
        return true;
      case "line":
        this.#writer.lineBreak();
        return true;
      case "tab":
      case "cell":
      case "nestcell":
        this.#writer.cell();
        return true;
      case "pard":
        this.#level = 0;
        this.#isItem = false;
        this.#heading = 0;
        return true;
      default:
        return false;
    }
  }

  /** Takes what a word says of the paragraph: its place in a list, its level as a heading. */
  set(name: string, value: number | undefined, tables: RtfTables): void {
    if (name === "ls") this.#isItem = (value ?? 0) > 0;
    else if (name === "ilvl") this.#level = Math.max(0, value ?? 0);
    else if (name === "outlinelevel") this.#heading = value !== undefined && value < 9 ? value + 1 : 0;
    else if (name === "s") this.#heading = tables.headings.get(value ?? -1) ?? 0;
  }
}
