import { stripBullet } from "../bullets.ts";
import type { SourceLine, SourceLink, SourceText } from "../lines.ts";
import { findHeading } from "../structure/headings.ts";
import { maxTextChars } from "../text.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { isWhite, thinnest } from "../unseen.ts";
import { isShaded, type Look, readParagraph, readRun, type Styles } from "./styles.ts";
import { child, type XmlNode } from "./xml.ts";

interface Line {
  text: string;
  look: Look;
  boldChars: number;
  /** How far from its start the line is bold throughout. */
  boldUntil: number;
  links: SourceLink[];
}

interface Paragraph {
  lines: Line[];
  look: Look;
  boxes: TextBox[];
}

/** Builds the one page of a Word file's text, paragraph by paragraph. */
export class DocxText {
  private text = "";
  private readonly lines: SourceLine[] = [];
  private readonly hidden: SourceText["hidden"] = [];
  private readonly styles: Styles;
  private readonly seenMargins = new Set<string>();
  private links = new Map<string, string>();
  private block = 0;
  private after = 1;
  private part: "header" | "body" | "footer" = "body";
  private shaded = 0;

  constructor(styles: Styles) {
    this.styles = styles;
  }

  addPart(tree: XmlNode | undefined, links: Map<string, string>, part: "header" | "body" | "footer"): void {
    if (!tree) return;
    this.links = links;
    this.part = part;
    this.block++;
    this.addBlocks(tree);
  }

  finish(): SourceText {
    return { pages: [this.text], lines: this.lines, hidden: this.hidden };
  }

  private addBlocks(node: XmlNode): void {
    for (const one of node.children) {
      if (one.name === "w:p") this.addParagraph(this.readParagraph(one));
      else if (one.name === "w:tbl") this.addTable(one);
      else if (one.name !== "w:sectPr" && one.name !== "w:del" && one.name !== "w:moveFrom")
        this.addBlocks(one);
    }
  }

  private addParagraph(paragraph: Paragraph): void {
    const { look } = paragraph;
    const filled = paragraph.lines.filter((line) => line.text.trim());
    if (filled.length === 0) this.after += paragraph.boxes.length > 0 ? 0 : 1;
    const gap = Math.max(look.before ?? 0, this.after);
    for (const [i, line] of filled.entries()) this.addLine(line, look, i === 0 ? gap : 0, i > 0);
    if (filled.length > 0) this.after = look.after ?? 0;
    for (const box of paragraph.boxes) {
      this.block++;
      if (box.shaded) this.shaded++;
      this.addBlocks(box.content);
      if (box.shaded) this.shaded--;
      this.block++;
    }
  }

  private addLine(line: Line, look: Look, gap: number, isBroken: boolean): void {
    const body = line.text.trimEnd();
    const lead = body.length - body.trimStart().length;
    const marker = stripBullet(body, false, look.list !== true);
    const from = marker.length > 0 ? marker.length : lead;
    const text = body.slice(from);
    const boldUntil = text.slice(0, Math.max(0, line.boldUntil - from)).trimEnd().length;
    if (this.part !== "body") {
      if (
        this.seenMargins.has(text) ||
        /^(?:page|seite|página)?\s*\d*\s*(?:(?:of|von|de|\/)\s*\d*)?$/i.test(text)
      )
        return;
      this.seenMargins.add(text);
    }
    if (this.text.length + body.length > maxTextChars) throw new UnreadableFileError("too_large");
    const start = this.text.length + from;
    this.lines.push({
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
      block: this.block,
      joins: isBroken ? (look.list ? "yes" : "unknown") : "no",
      furniture: this.part === "footer",
      links: line.links.map((link) => ({
        ...link,
        start: Math.max(0, link.start - from),
        end: link.end - from,
      })),
    });
    this.text += `${body}\n`;
  }

  /** Rows of short cells are lines; cells that hold paragraphs are columns, read one after the other. */
  private addTable(table: XmlNode): void {
    for (const row of rowsOf(table)) {
      const cells = row.children.filter((one) => one.name === "w:tc");
      const parsed = cells.map((cell) => {
        if (isShaded(child(child(cell, "w:tcPr"), "w:shd"))) this.shaded++;
        const flat = cell.children.filter((one) => one.name === "w:p").map((one) => this.readParagraph(one));
        if (isShaded(child(child(cell, "w:tcPr"), "w:shd"))) this.shaded--;
        return {
          cell,
          nested: cell.children.some((one) => one.name === "w:tbl"),
          filled: flat.filter((one) => one.boxes.length > 0 || one.lines.some((line) => line.text.trim())),
        };
      });
      const holding = parsed.filter(({ filled, nested }) => filled.length > 0 || nested);
      const hasHeading = holding.filter(({ filled }) =>
        filled.some((one) => findHeading(one.lines[0]?.text.trim() ?? "")),
      ).length;
      const rowLike =
        holding.length > 1 &&
        holding.every(({ nested, filled }) => !nested && filled.every((one) => one.boxes.length === 0));
      const longest = Math.max(...holding.map(({ filled }) => filled.length));
      const shortSides = holding.filter(({ filled }) => filled.length <= 2).length >= holding.length - 1;
      if (rowLike && longest === 1) {
        this.addRow(holding.map(({ filled }) => filled[0] as Paragraph));
      } else if (rowLike && shortSides && hasHeading === 0) {
        this.addBeside(holding.map(({ filled }) => filled));
      } else {
        for (const { filled, nested, cell } of holding) {
          this.block++;
          if (nested) this.addBlocks(cell);
          else for (const paragraph of filled) this.addParagraph(paragraph);
        }
        this.block++;
      }
    }
  }

  /** A title and its employer in one cell, dates and place in the other: each line beside its own, then what is left. */
  private addBeside(sides: Paragraph[][]): void {
    const single = ({ lines, look }: Paragraph) =>
      lines.filter((line) => line.text.trim()).map((line): Paragraph => ({ lines: [line], look, boxes: [] }));
    const long = sides.toSorted((a, b) => b.length - a.length)[0];
    const cells = sides.map((side) => (side === long ? side : side.flatMap(single)));
    const rows = Math.max(...cells.filter((side) => side !== long).map((side) => side.length), 1);
    for (let i = 0; i < rows; i++) {
      const row = cells.flatMap((side) => side[i] ?? []);
      const isPlain = row.every(
        ({ lines, look }) => !look.list && !stripBullet(lines[0]?.text ?? "").isBullet,
      );
      if (i === 0 || (isPlain && row.length > 1)) this.addRow(row);
      else for (const paragraph of row) this.addParagraph(paragraph);
    }
    for (const side of cells) for (const paragraph of side.slice(rows)) this.addParagraph(paragraph);
  }

  private addRow(paragraphs: Paragraph[]): void {
    const parts = paragraphs.map((paragraph) => paragraph.lines.filter((line) => line.text.trim()));
    const first = paragraphs[0] as Paragraph;
    const merged: Line = {
      text: "",
      look: parts.flat()[0]?.look ?? {},
      boldChars: 0,
      boldUntil: 0,
      links: [],
    };
    for (const lines of parts) {
      const line = lines[0];
      if (!line) continue;
      if (merged.text) merged.text += "\t";
      for (const link of line.links)
        merged.links.push({
          ...link,
          start: link.start + merged.text.length,
          end: link.end + merged.text.length,
        });
      if (!merged.text) merged.boldUntil = line.boldUntil;
      merged.text += line.text.trim();
      merged.boldChars += line.boldChars;
    }
    const extra = parts.flatMap((lines) => lines.slice(1));
    this.addParagraph({ lines: [merged], look: first.look, boxes: [] });
    for (const line of extra)
      this.addParagraph({ lines: [line], look: { ...first.look, before: 0 }, boxes: [] });
  }

  private readParagraph(node: XmlNode): Paragraph {
    const properties = child(node, "w:pPr");
    const styleId = child(properties, "w:pStyle")?.attributes["w:val"];
    const look: Look = {
      ...this.styles.base,
      ...this.styles.of(styleId ?? "Normal"),
      ...readParagraph(properties, this.styles),
    };
    const paragraph: Paragraph = { lines: [emptyLine(look)], look, boxes: [] };
    this.readInline(node, paragraph, { url: undefined });
    return paragraph;
  }

  private readInline(node: XmlNode, paragraph: Paragraph, field: { url: string | undefined }): void {
    for (const one of node.children) {
      switch (one.name) {
        case "w:r":
          this.readRun(one, paragraph, field);
          break;
        case "w:hyperlink": {
          const url = this.links.get(one.attributes["r:id"] ?? "");
          this.readInline(one, paragraph, { url: url ?? field.url });
          break;
        }
        case "w:del":
        case "w:moveFrom":
        case "w:pPr":
          break;
        default:
          this.readInline(one, paragraph, field);
      }
    }
  }

  private readRun(run: XmlNode, paragraph: Paragraph, field: { url: string | undefined }): void {
    const properties = child(run, "w:rPr");
    const style = child(properties, "w:rStyle")?.attributes["w:val"];
    const look: Look = { ...paragraph.look, ...this.styles.of(style), ...readRun(properties) };
    const hidden = this.whyHidden(look);
    for (const one of run.children) {
      const text = runText(one);
      if (one.name === "w:instrText") {
        const url = /HYPERLINK\s+"([^"]+)"/.exec(one.text)?.[1];
        if (url) field.url = url;
      } else if (one.name === "w:fldChar" && one.attributes["w:fldCharType"] === "end") {
        field.url = undefined;
      } else if (one.name === "w:br" || one.name === "w:cr") {
        paragraph.lines.push(emptyLine(look));
      } else if (one.name === "w:drawing" || one.name === "w:pict" || one.name === "mc:AlternateContent") {
        paragraph.boxes.push(...textBoxes(one));
      } else if (text && hidden) {
        this.hidden.push({ reason: hidden, text: text.slice(0, 4_000) });
      } else if (text) {
        addText(paragraph.lines.at(-1) as Line, text, look, field.url);
      }
    }
  }

  private whyHidden(look: Look): "hidden" | "invisible_color" | "tiny" | undefined {
    if (look.vanish) return "hidden";
    if (look.size !== undefined && look.size < 2.5) return "tiny";
    if (look.stretch !== undefined && look.stretch <= thinnest) return "tiny";
    return isWhite(`#${look.color}`) && !look.shaded && this.shaded === 0 ? "invisible_color" : undefined;
  }
}

function emptyLine(look: Look): Line {
  return { text: "", look, boldChars: 0, boldUntil: 0, links: [] };
}

function addText(line: Line, text: string, look: Look, url: string | undefined): void {
  const shown = look.caps ? text.toUpperCase() : text;
  if (!line.text.trim()) line.look = look;
  const start = line.text.length;
  line.text += shown;
  if (look.bold) line.boldChars += shown.replace(/\s/g, "").length;
  if (line.boldUntil === start && (look.bold || !shown.trim())) line.boldUntil = line.text.length;
  if (!url) return;
  const last = line.links.at(-1);
  if (last && last.url === url && last.end === start) last.end = line.text.length;
  else line.links.push({ start, end: line.text.length, url });
}

function runText(node: XmlNode): string {
  switch (node.name) {
    case "w:t":
      return node.text.replace(/\s*\n\s*/g, " ").replace(/\u00a0/g, " ");
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return String.fromCodePoint(Number.parseInt(node.attributes["w:char"] ?? "20", 16) || 32);
    default:
      return "";
  }
}

interface TextBox {
  content: XmlNode;
  /** It has a ground of its own, on which white text is seen. */
  shaded: boolean;
}

/** Text boxes of a drawing; of two alternatives for old and new Word only one is read. */
function textBoxes(node: XmlNode, ground = false): TextBox[] {
  const shaded = isFilled(node) ?? ground;
  if (node.name === "mc:AlternateContent") {
    const choice = child(node, "mc:Choice");
    const boxes = choice ? textBoxes(choice, shaded) : [];
    const fallback = child(node, "mc:Fallback");
    return boxes.length > 0 || !fallback ? boxes : textBoxes(fallback, shaded);
  }
  if (node.name === "w:txbxContent") return [{ content: node, shaded }];
  return node.children.flatMap((one) => textBoxes(one, shaded));
}

/** Whether a shape is painted in a colour that is said and is not white; undefined for what is no shape. */
function isFilled(node: XmlNode): boolean | undefined {
  if (node.name === "wps:wsp") {
    const fill = child(child(child(node, "wps:spPr"), "a:solidFill"), "a:srgbClr");
    // A ground that can be seen through is none.
    return !!fill && !child(fill, "a:alpha") && !isWhite(`#${fill.attributes.val ?? "ffffff"}`);
  }
  if (/^v:(?:shape|rect|roundrect)$/.test(node.name)) {
    const { filled = "t", fillcolor = "" } = node.attributes;
    return /^#[0-9a-f]{6}/i.test(fillcolor) && /^(?:t|true)$/.test(filled) && !isWhite(fillcolor.slice(0, 7));
  }
  return undefined;
}

function rowsOf(table: XmlNode): XmlNode[] {
  return table.children.flatMap((one) =>
    one.name === "w:tr"
      ? [one]
      : one.name === "w:sdt" || one.name === "w:sdtContent" || one.name === "w:ins"
        ? rowsOf(one)
        : [],
  );
}
