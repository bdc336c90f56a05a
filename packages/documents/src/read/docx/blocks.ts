import { child, type XmlNode } from "./xml.ts";

/** What was there before the changes that Word tracks, and what says how a thing is set: no text of the page. */
const passedOver = new Set(
  "w:del w:moveFrom w:pPr w:rPr w:tblPr w:trPr w:tcPr w:sectPr w:sdtPr w:sdtEndPr w:customXmlPr w:smartTagPr".split(
    " ",
  ),
);
const blockNames = new Set(["w:p", "w:tbl", "w:altChunk"]);
const rowNames = new Set(["w:tr"]);
const cellNames = new Set(["w:tc"]);

/** Paragraphs, tables and enclosed files in order. A paragraph whose end was deleted goes on in the next. */
export function blocksOf(node: XmlNode): XmlNode[] {
  const blocks: XmlNode[] = [];
  let open: XmlNode | undefined;
  for (const block of unwrapped(node, blockNames)) {
    const isNext = open && block.name === "w:p";
    if (open && !isNext) blocks.push(open);
    const before = isNext ? (open?.children.filter((one) => one.name !== "w:pPr") ?? []) : [];
    const whole = before.length > 0 ? { ...block, children: [...before, ...block.children] } : block;
    open = isEndDeleted(block) ? whole : undefined;
    if (!open) blocks.push(whole);
  }
  return open ? [...blocks, open] : blocks;
}

/** Rows of a table, without those that were deleted. */
export function rowsOf(table: XmlNode): XmlNode[] {
  return unwrapped(table, rowNames).filter((row) => !child(child(row, "w:trPr"), "w:del"));
}

export function cellsOf(row: XmlNode): XmlNode[] {
  return unwrapped(row, cellNames);
}

/** Of alternatives for newer and older programs, the first that says something. */
export function alternativeOf(node: XmlNode): XmlNode {
  return node.children.find(says) ?? node.children[0] ?? node;
}

function says({ name, attributes, children }: XmlNode): boolean {
  if (name === "w:t" || name === "w:sym" || name === "a:t") return true;
  return (name === "v:textpath" && !!attributes["string"]) || children.some(says);
}

/**
 * What stands in a node, out of what it is wrapped in: content controls and their repeated sections, smart tags,
 * custom XML, tracked insertions, alternatives.
 */
function unwrapped(node: XmlNode, wanted: ReadonlySet<string>): XmlNode[] {
  return node.children.flatMap((one) => {
    if (wanted.has(one.name)) return [one];
    if (passedOver.has(one.name)) return [];
    return unwrapped(one.name === "mc:AlternateContent" ? alternativeOf(one) : one, wanted);
  });
}

function isEndDeleted(paragraph: XmlNode): boolean {
  const mark = child(child(paragraph, "w:pPr"), "w:rPr");
  return !!child(mark, "w:del") || !!child(mark, "w:moveFrom");
}
