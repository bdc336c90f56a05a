import { isWhite } from "../unseen.ts";
import { child, descendants, type XmlNode } from "./xml.ts";

/**
 * Whether a shape is painted in a colour that is not white, on which white text is seen; undefined for what is no
 * shape. A ground that can be seen through is none.
 */
export function isFilled(node: XmlNode): boolean | undefined {
  if (node.name === "wps:wsp") {
    const properties = child(node, "wps:spPr");
    if (child(properties, "a:noFill")) return false;
    if (child(properties, "a:gradFill") ?? child(properties, "a:pattFill") ?? child(properties, "a:blipFill"))
      return true;
    const own = child(properties, "a:solidFill");
    // Word paints a shape that says nothing itself as the theme of its kind does.
    const theirs = child(child(node, "wps:style"), "a:fillRef");
    if (own) return isInked(own);
    return Number(theirs?.attributes["idx"] ?? 0) > 0 && !!theirs && isInked(theirs);
  }
  if (/^v:(?:shape|rect|roundrect)$/.test(node.name)) {
    const { filled = "t", fillcolor = "" } = node.attributes;
    return /^#[0-9a-f]{6}/i.test(fillcolor) && /^(?:t|true)$/.test(filled) && !isWhite(fillcolor.slice(0, 7));
  }
  return undefined;
}

/** Whether a colour is one that white can be told from. A theme's two light grounds are not. */
function isInked(fill: XmlNode): boolean {
  const [own, theirs] = [child(fill, "a:srgbClr"), child(fill, "a:schemeClr")];
  const color = own ?? theirs;
  if (!color || child(color, "a:alpha")) return false;
  if (own) return !isWhite(`#${own.attributes["val"] ?? "ffffff"}`);
  return !/^(?:bg1|lt1|bg2|lt2)$/.test(theirs?.attributes["val"] ?? "bg1") || !!child(color, "a:lumMod");
}

/** Smaller shapes are rules, dots and frames, on which no text stands; 914,400 a inch. */
const leastWidth = 1_300_000;
const leastHeight = 250_000;

/** Whether a page is painted, or has a coloured shape on it that holds no text itself: text may stand on that. */
export function hasGround(tree: XmlNode): boolean {
  for (const page of descendants(tree, "w:background"))
    if (/^[0-9a-f]{6}$/i.test(page.attributes["w:color"] ?? "") && !isWhite(`#${page.attributes["w:color"]}`))
      return true;
  for (const anchor of descendants(tree, "wp:anchor")) {
    const { cx = 0, cy = 0 } = child(anchor, "wp:extent")?.attributes ?? {};
    if (Number(cx) < leastWidth || Number(cy) < leastHeight) continue;
    const shapes = [...descendants(anchor, "wps:wsp")];
    if (shapes.some((shape) => isFilled(shape) && !child(shape, "wps:txbx"))) return true;
  }
  return false;
}
