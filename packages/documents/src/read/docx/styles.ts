import { isSymbolFont } from "./symbols.ts";
import { child, descendants, type XmlNode } from "./xml.ts";

/** How a run or a paragraph is set, as far as reading cares. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  vanish?: boolean;
  /** Width of the letters in percent. */
  stretch?: number;
  shaded?: boolean;
  caps?: boolean;
  /** The letters are pictures of this font; empty where a style's symbols are letters again. */
  symbolFont?: string;
  level?: number;
  list?: boolean;
  before?: number;
  after?: number;
  left?: number;
}

/** The looks of a document's styles, each with what it is based on worked in. */
export class Styles {
  private readonly nodes = new Map<string, XmlNode>();
  private readonly known = new Map<string, Look>();
  private readonly bulletNumbers: Set<string>;
  readonly base: Look;

  constructor(styles: XmlNode | undefined, numbering: XmlNode | undefined) {
    for (const node of styles ? descendants(styles, "w:style") : []) {
      const id = node.attributes["w:styleId"];
      if (id) this.nodes.set(id, node);
    }
    const defaults = styles ? [...descendants(styles, "w:docDefaults")][0] : undefined;
    const run = defaults ? [...descendants(defaults, "w:rPr")][0] : undefined;
    this.base = { size: 10, ...(run ? readRun(run) : {}) };
    this.bulletNumbers = new Set(
      numbering ? [...descendants(numbering, "w:num")].map((num) => num.attributes["w:numId"] ?? "") : [],
    );
  }

  of(id: string | undefined, depth = 0): Look {
    if (!id || depth > 12) return {};
    const known = this.known.get(id);
    if (known) return known;
    const node = this.nodes.get(id);
    if (!node) return levelByName(id);
    const parent = child(node, "w:basedOn")?.attributes["w:val"];
    const name = child(node, "w:name")?.attributes["w:val"] ?? "";
    const look: Look = {
      ...this.of(parent, depth + 1),
      ...levelByName(name),
      ...readParagraph(child(node, "w:pPr"), this),
      ...readRun(child(node, "w:rPr")),
    };
    this.known.set(id, look);
    return look;
  }

  /** Whether rows or columns of a table of this style have a ground of their own, on which white text is seen. */
  hasGround(id: string | undefined, depth = 0): boolean {
    const node = this.nodes.get(id ?? "");
    if (!node || depth > 12) return false;
    if ([...descendants(node, "w:shd")].some(isShaded)) return true;
    return this.hasGround(child(node, "w:basedOn")?.attributes["w:val"], depth + 1);
  }

  isList(numId: string | undefined): boolean {
    return !!numId && numId !== "0" && (this.bulletNumbers.size === 0 || this.bulletNumbers.has(numId));
  }
}

function levelByName(name: string): Look {
  const heading = /^(?:heading|überschrift|titre|título|titolo|kop)\s?([1-6])$/i.exec(name)?.[1];
  if (heading) return { level: Number(heading) };
  if (/^(?:title|titel|titre|título|titolo)$/i.test(name)) return { level: 1 };
  return /^list ?(?:bullet|number)/i.test(name) ? { list: true } : {};
}

const isOn = (node: XmlNode | undefined) =>
  !!node && !/^(?:0|false|none|off)$/.test(node.attributes["w:val"] ?? "1");

export function readRun(node: XmlNode | undefined): Look {
  const look: Look = {};
  if (!node) return look;
  for (const one of node.children) {
    const value = one.attributes["w:val"];
    if (one.name === "w:b") look.bold = isOn(one);
    else if (one.name === "w:i") look.italic = isOn(one);
    else if (/^w:(?:vanish|webHidden|specVanish)$/.test(one.name)) look.vanish = isOn(one);
    else if (one.name === "w:sz" && value) look.size = Number(value) / 2;
    else if (one.name === "w:w" && value) look.stretch = Number(value);
    else if (one.name === "w:color" && value) look.color = colorOf(value, one.attributes["w:themeColor"]);
    else if (one.name === "w:caps") look.caps = isOn(one);
    else if (one.name === "w:highlight") look.shaded = isOn(one);
    else if (one.name === "w:shd") look.shaded = isShaded(one);
    else if (one.name === "w:rFonts") Object.assign(look, symbolFontOf(one.attributes));
  }
  return look;
}

function symbolFontOf(fonts: Record<string, string>): Look {
  const font = fonts["w:ascii"] ?? fonts["w:hAnsi"] ?? (fonts["w:asciiTheme"] && "");
  return font === undefined ? {} : { symbolFont: isSymbolFont(font) ? font : "" };
}

/** Six hex digits, or `auto`. A theme's first two grounds are white in all that come with Word. */
function colorOf(value: string, theme: string | undefined): string {
  const isGround = /^(?:background1|light1|bg1|lt1)$/.test(theme ?? "");
  return isGround && value === "auto" ? "ffffff" : value.toLowerCase();
}

export function isShaded(node: XmlNode | undefined): boolean {
  const { "w:val": pattern, "w:fill": fill = "", "w:color": color = "" } = node?.attributes ?? {};
  return /^(?!ffffff|auto)[0-9a-f]{6}$/i.test(pattern === "solid" ? color : fill);
}

export function readParagraph(node: XmlNode | undefined, styles: Styles): Look {
  const look: Look = {};
  if (!node) return look;
  const spacing = child(node, "w:spacing")?.attributes;
  if (spacing?.["w:before"]) look.before = Number(spacing["w:before"]) / 240;
  if (spacing?.["w:after"]) look.after = Number(spacing["w:after"]) / 240;
  const indent = child(node, "w:ind")?.attributes;
  const left = indent?.["w:left"] ?? indent?.["w:start"];
  if (left) look.left = Number(left) / 20;
  const level = child(node, "w:outlineLvl")?.attributes["w:val"];
  if (level && Number(level) < 6) look.level = Number(level) + 1;
  const numbering = child(node, "w:numPr");
  if (numbering) look.list = styles.isList(child(numbering, "w:numId")?.attributes["w:val"]);
  if (isShaded(child(node, "w:shd"))) look.shaded = true;
  return look;
}
