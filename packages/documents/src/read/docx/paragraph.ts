import type { SourceLink, SourceText } from "../lines.ts";
import { isWhite, thinnest } from "../unseen.ts";
import { alternativeOf } from "./blocks.ts";
import type { Box } from "./box.ts";
import { boxesIn, boxesOf, imageAddress } from "./drawing.ts";
import { addressIn, Fields } from "./fields.ts";
import type { Part } from "./package-parts.ts";
import { type Look, readParagraph, readRun, type Styles } from "./styles.ts";
import { symbolOf, symbolsOf } from "./symbols.ts";
import { child, type XmlNode } from "./xml.ts";

export interface Line {
  text: string;
  look: Look;
  boldChars: number;
  /** How far from its start the line is bold throughout. */
  boldUntil: number;
  links: SourceLink[];
}

export interface Paragraph {
  lines: Line[];
  look: Look;
  boxes: Box[];
}

type Hidden = SourceText["hidden"][number];

/** Where the text of a run goes, and what it is part of. */
interface Place {
  paragraph: Paragraph;
  fields: Fields;
  url: string | undefined;
  /** It stands on a ground that is not white. */
  onGround: boolean;
  /** How ideographs are read, which is set above them. */
  readings: string[];
  drawings: { node: XmlNode; boxes: Box[] }[];
}

/** Reads the paragraphs of a part: their lines, how they look, links, and the text boxes anchored in them. */
export class ParagraphReader {
  readonly #styles: Styles;
  readonly #part: Part;
  readonly #hidden: Hidden[];

  constructor(styles: Styles, part: Part, hidden: Hidden[]) {
    this.#styles = styles;
    this.#part = part;
    this.#hidden = hidden;
  }

  read(node: XmlNode, onGround: boolean): Paragraph {
    const properties = child(node, "w:pPr");
    const styleId = child(properties, "w:pStyle")?.attributes["w:val"];
    const look: Look = {
      ...this.#styles.base,
      ...this.#styles.of(styleId ?? "Normal"),
      ...readParagraph(properties, this.#styles),
    };
    const paragraph: Paragraph = { lines: [emptyLine(look)], look, boxes: [] };
    const place: Place = {
      paragraph,
      fields: new Fields(),
      url: undefined,
      onGround,
      readings: [],
      drawings: [],
    };
    this.#inline(node, place);
    paragraph.boxes = boxesOf(place.drawings);
    const last = paragraph.lines.at(-1) as Line;
    if (place.readings.length > 0) addText(last, ` (${place.readings.join("")})`, last.look, undefined);
    return paragraph;
  }

  #inline(node: XmlNode, place: Place): void {
    for (const one of node.children) {
      switch (one.name) {
        case "w:r":
          this.#run(one, place);
          break;
        case "w:hyperlink":
          this.#inline(one, { ...place, url: this.#addressOf(one.attributes["r:id"]) ?? place.url });
          break;
        case "w:fldSimple":
          this.#inline(one, { ...place, url: addressIn(one.attributes["w:instr"] ?? "") ?? place.url });
          break;
        case "mc:AlternateContent":
          this.#inline(alternativeOf(one), place);
          break;
        case "m:t":
          addText(place.paragraph.lines.at(-1) as Line, one.text, place.paragraph.look, place.url);
          break;
        case "w:del":
        case "w:moveFrom":
        case "w:pPr":
        case "w:sdtPr":
          break;
        default:
          this.#inline(one, place);
      }
    }
  }

  #run(run: XmlNode, place: Place): void {
    const properties = child(run, "w:rPr");
    const style = child(properties, "w:rStyle")?.attributes["w:val"];
    const look: Look = { ...place.paragraph.look, ...this.#styles.of(style), ...readRun(properties) };
    const reason = run.attributes["unfilled"] ? "placeholder" : whyHidden(look, place.onGround);
    this.#contents(run, look, reason, place);
  }

  #contents(run: XmlNode, look: Look, reason: Hidden["reason"] | undefined, place: Place): void {
    const { paragraph, fields } = place;
    for (const one of run.children) {
      switch (one.name) {
        case "w:instrText":
          fields.instruct(one.text);
          break;
        case "w:br":
        case "w:cr":
          paragraph.lines.push(emptyLine(look));
          break;
        case "w:ruby":
          for (const base of child(one, "w:rubyBase")?.children ?? []) this.#run(base, place);
          for (const reading of child(one, "w:rt")?.children ?? [])
            place.readings.push(reading.children.map((part) => textOf(part, look)).join(""));
          break;
        case "w:drawing":
        case "w:pict":
        case "w:object":
          this.#drawing(one, look, place);
          break;
        case "mc:AlternateContent": {
          const chosen = alternativeOf(one);
          if (child(chosen, "w:drawing") ?? child(chosen, "w:pict")) this.#drawing(one, look, place);
          else this.#contents(chosen, look, reason, place);
          break;
        }
        default: {
          const text = one.name === "w:fldChar" ? fields.mark(one) : textOf(one, look);
          if (!text || fields.take(text)) break;
          if (reason) this.#hidden.push({ reason, text: text.slice(0, 4_000) });
          else addText(paragraph.lines.at(-1) as Line, text, look, fields.url ?? place.url);
        }
      }
    }
  }

  /** A picture that is a link (the sign of a network) is read as its address, for it has no words of its own. */
  #drawing(node: XmlNode, look: Look, { paragraph, onGround, drawings }: Place): void {
    const boxes = boxesIn(node, onGround, this.#part);
    if (boxes.length > 0) drawings.push({ node, boxes });
    const url = boxes.length === 0 && this.#addressOf(imageAddress(node));
    if (!url || !/^(?:https?|mailto):/i.test(url)) return;
    const line = paragraph.lines.at(-1) as Line;
    const isApart = line.text.trim() !== "" && !/\s$/.test(line.text);
    addText(line, `${isApart ? " " : ""}${url.replace(/^mailto:/i, "")} `, look, url);
  }

  #addressOf(id: string | undefined): string | undefined {
    const relation = this.#part.relations.get(id ?? "");
    return relation?.type === "hyperlink" ? relation.target : undefined;
  }
}

function whyHidden(look: Look, onGround: boolean): "hidden" | "invisible_color" | "tiny" | undefined {
  if (look.vanish) return "hidden";
  if (look.size !== undefined && look.size < 2.5) return "tiny";
  if (look.stretch !== undefined && look.stretch <= thinnest) return "tiny";
  return isWhite(`#${look.color}`) && !look.shaded && !onGround ? "invisible_color" : undefined;
}

export function emptyLine(look: Look): Line {
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

function textOf(node: XmlNode, look: Look): string {
  switch (node.name) {
    case "w:t":
    case "m:t": {
      const text = node.text.replace(/\s*\n\s*/g, " ").replace(/\u00a0/g, " ");
      return look.symbolFont ? symbolsOf(text, look.symbolFont) : text;
    }
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return symbolOf(
        Number.parseInt(node.attributes["w:char"] ?? "20", 16),
        node.attributes["w:font"] ?? "",
      );
    default:
      return "";
  }
}
