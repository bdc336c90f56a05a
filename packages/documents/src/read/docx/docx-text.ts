import { stripBullet } from "../bullets.ts";
import type { SourceLine, SourceText } from "../lines.ts";
import { maxTextChars } from "../text.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { blocksOf, rowsOf } from "./blocks.ts";
import type { Part } from "./package-parts.ts";
import { type Line, type Paragraph, ParagraphReader } from "./paragraph.ts";
import { isShaded, type Look, type Styles } from "./styles.ts";
import { readRow } from "./table.ts";
import { child, type XmlNode } from "./xml.ts";

type Place = "header" | "body" | "footer";
/** Gives the text of a file within the file, by its id. */
type Enclosed = (id: string | undefined) => SourceText | undefined;

/** Builds the one page of a Word file's text, paragraph by paragraph. */
export class DocxText {
  readonly #lines: SourceLine[] = [];
  readonly #hidden: SourceText["hidden"] = [];
  readonly #styles: Styles;
  readonly #seenMargins = new Set<string>();
  #text = "";
  #block = 0;
  /** Space that was left below the last paragraph, in lines. */
  #after = 1;
  #place: Place = "body";
  #paragraphs: ParagraphReader | undefined;
  #enclosed: Enclosed = () => undefined;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** @param onGround the page is painted where this part stands, so that white text is seen */
  addPart(
    part: Part | undefined,
    place: Place,
    { onGround = false, enclosed = () => undefined }: { onGround?: boolean; enclosed?: Enclosed } = {},
  ): void {
    if (!part) return;
    this.#paragraphs = new ParagraphReader(this.#styles, part, this.#hidden);
    this.#enclosed = enclosed;
    this.#place = place;
    this.#block++;
    this.#addBlocks(part.tree, onGround);
  }

  finish(): SourceText {
    return { pages: [this.#text], lines: this.#lines, hidden: this.#hidden };
  }

  #addBlocks(node: XmlNode, onGround: boolean): void {
    for (const one of blocksOf(node)) {
      if (one.name === "w:tbl") this.#addTable(one, onGround);
      else if (one.name === "w:p") this.#addParagraph(this.#read(one, onGround));
      else this.#addEnclosed(this.#enclosed(one.attributes["r:id"]));
    }
  }

  #read(node: XmlNode, onGround: boolean): Paragraph {
    return (this.#paragraphs as ParagraphReader).read(node, onGround);
  }

  #addParagraph({ lines, look, boxes }: Paragraph): void {
    const filled = lines.filter((line) => line.text.trim());
    if (filled.length === 0) this.#after += boxes.length > 0 ? 0 : 1;
    const gap = Math.max(look.before ?? 0, this.#after);
    for (const [i, line] of filled.entries()) this.#addLine(line, look, i === 0 ? gap : 0, i > 0);
    if (filled.length > 0) this.#after = look.after ?? 0;
    for (const box of boxes) {
      this.#block++;
      this.#addBlocks(box.content, box.onGround);
      this.#block++;
    }
  }

  #addTable(table: XmlNode, onPage: boolean): void {
    const properties = child(table, "w:tblPr");
    const style = child(properties, "w:tblStyle")?.attributes["w:val"];
    const onGround = onPage || isShaded(child(properties, "w:shd")) || this.#styles.hasGround(style);
    for (const row of rowsOf(table)) {
      const reading = readRow(row, onGround, (node, ground) => this.#read(node, ground));
      if ("across" in reading) for (const paragraph of reading.across) this.#addParagraph(paragraph);
      else {
        for (const cell of reading.columns) {
          this.#block++;
          if (cell.isNested) this.#addBlocks(cell.content, cell.onGround);
          else for (const paragraph of cell.filled) this.#addParagraph(paragraph);
        }
        this.#block++;
      }
    }
  }

  /** A file within the file, read by the reader of its kind. */
  #addEnclosed(source: SourceText | undefined): void {
    for (const [i, page] of (source?.pages ?? []).entries()) {
      const at = this.#text.length;
      if (at + page.length > maxTextChars) throw new UnreadableFileError("too_large");
      const first = this.#block + 1;
      for (const line of source?.lines ?? []) {
        if (line.page !== i + 1) continue;
        const block = first + line.block;
        this.#lines.push({ ...line, page: 1, start: at + line.start, end: at + line.end, block });
        this.#block = Math.max(this.#block, block);
      }
      this.#text += `${page}\n`;
      this.#block++;
    }
    this.#hidden.push(...(source?.hidden ?? []));
  }

  #addLine(line: Line, look: Look, gap: number, isBroken: boolean): void {
    const body = line.text.trimEnd();
    const lead = body.length - body.trimStart().length;
    const marker = stripBullet(body, false, look.list !== true);
    const from = marker.length > 0 ? marker.length : lead;
    const text = body.slice(from);
    const boldUntil = text.slice(0, Math.max(0, line.boldUntil - from)).trimEnd().length;
    if (this.#place !== "body" && this.#isRepeated(text)) return;
    if (this.#text.length + body.length > maxTextChars) throw new UnreadableFileError("too_large");
    const start = this.#text.length + from;
    this.#lines.push({
      page: 1,
      start,
      end: start + text.length,
      text,
      left: (look.left ?? 0) + (look.list && look.left === undefined ? 18 : 0),
      right: 0,
      size: line.look.size ?? 10,
      bold: line.boldChars > text.replace(/\s/g, "").length * 0.6,
      ...(boldUntil > 0 && boldUntil < text.length ? { boldUntil } : {}),
      italic: line.look.italic ?? false,
      gap: Math.round(gap * 100) / 100,
      bullet: marker.isBullet || (look.list === true && !look.level && !isBroken),
      headingLevel: look.level ?? 0,
      block: this.#block,
      joins: isBroken ? (look.list ? "yes" : "unknown") : "no",
      furniture: this.#place === "footer",
      links: line.links.map((link) => ({
        ...link,
        start: Math.max(0, link.start - from),
        end: link.end - from,
      })),
    });
    this.#text += `${body}\n`;
  }

  /** Headers and footers say the same for first, odd and even pages; numbers of pages are none of the text. */
  #isRepeated(text: string): boolean {
    const isKnown = this.#seenMargins.has(text);
    this.#seenMargins.add(text);
    return isKnown || /^(?:page|seite|página)?\s*\d*\s*(?:(?:of|von|de|\/)\s*\d*)?$/i.test(text);
  }
}
