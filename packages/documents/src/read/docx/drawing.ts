import { alternativeOf } from "./blocks.ts";
import type { Box } from "./box.ts";
import { anchorArea, inReadingOrder, shapeArea } from "./box-order.ts";
import { isFilled } from "./ground.ts";
import type { Part } from "./package-parts.ts";
import { descendants, type XmlNode } from "./xml.ts";

/** Text boxes, lettering and diagrams of a drawing; of alternatives for old and new Word only one is read. */
export function boxesIn(node: XmlNode, ground: boolean, part: Part): Box[] {
  const onGround = isFilled(node) ?? ground;
  switch (node.name) {
    case "wpg:wgp":
    case "wpg:grpSp":
      return inReadingOrder(
        node.children
          .map((one) => ({ area: shapeArea(one), boxes: boxesIn(one, onGround, part) }))
          .filter(hasBoxes),
      );
    case "mc:AlternateContent":
      return boxesIn(alternativeOf(node), onGround, part);
    case "w:txbxContent":
      return [{ content: node, onGround }];
    case "a:txBody":
      return boxOf(node, onGround);
    case "dgm:relIds":
      return boxOf(part.related(node.attributes["r:dm"], "diagramData"), onGround);
    case "c:chart":
      return boxOf(part.related(node.attributes["r:id"], "chart"), onGround);
    case "v:textpath":
      return boxOf(node, onGround);
    case "v:shape":
      // The word that Word paints across a page is no part of it.
      if (/watermark/i.test(node.attributes["id"] ?? "")) return [];
      break;
    default:
      break;
  }
  return node.children.flatMap((one) => boxesIn(one, onGround, part));
}

/** The boxes of a paragraph's drawings in the order in which they are read. */
export function boxesOf(drawings: { node: XmlNode; boxes: Box[] }[]): Box[] {
  const placed = drawings.filter(hasBoxes).map(({ node, boxes }) => {
    const anchor = descendants(node, "wp:anchor").next().value;
    return { area: anchor && anchorArea(anchor), boxes };
  });
  return inReadingOrder(placed);
}

function hasBoxes({ boxes }: { boxes: Box[] }): boolean {
  return boxes.length > 0;
}

/** The id of the link that a picture or shape is as a whole. */
export function imageAddress(node: XmlNode): string | undefined {
  return descendants(node, "a:hlinkClick").next().value?.attributes["r:id"];
}

/** Words of a drawing's own kind, each paragraph as the page has them: lettering, diagrams, names in a chart. */
function boxOf(node: XmlNode | undefined, onGround: boolean): Box[] {
  const texts = node ? textsIn(node).filter((text) => text.trim()) : [];
  const content: XmlNode = {
    name: "w:txbxContent",
    attributes: {},
    text: "",
    children: texts.map(asParagraph),
  };
  return texts.length > 0 ? [{ content, onGround }] : [];
}

function textsIn(node: XmlNode): string[] {
  if (node.name === "v:textpath") return [node.attributes["string"] ?? ""];
  if (node.name === "a:p") return [[...descendants(node, "a:t")].map((one) => one.text).join("")];
  if (node.name === "c:strCache") return [...descendants(node, "c:v")].map((one) => one.text);
  return node.children.flatMap(textsIn);
}

function asParagraph(text: string): XmlNode {
  const words: XmlNode = { name: "w:t", attributes: {}, children: [], text };
  const run: XmlNode = { name: "w:r", attributes: {}, children: [words], text: "" };
  return { name: "w:p", attributes: {}, children: [run], text: "" };
}
