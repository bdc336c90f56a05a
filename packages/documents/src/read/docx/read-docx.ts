import type { SourceText } from "../lines.ts";
import { DocxText } from "./docx-text.ts";
import { Styles } from "./styles.ts";
import { parseXml, type XmlNode } from "./xml.ts";
import { unzipDocx } from "./zip.ts";

/**
 * Reads a Word file's text: body, tables, text boxes, headers and footers, tracked insertions but not
 * deletions. Hidden, white and tiny runs come back in `hidden`. Nothing linked is fetched.
 * @throws UnreadableFileError corrupt, bomb, unsupported_type
 */
export function readDocx(bytes: Uint8Array): SourceText {
  const parts = unzipDocx(bytes);
  const tree = (name: string): XmlNode | undefined => {
    const xml = parts.get(name);
    return xml ? parseXml(xml) : undefined;
  };
  const styles = new Styles(tree("word/styles.xml"), tree("word/numbering.xml"));
  const text = new DocxText(styles);
  const names = [...parts.keys()].sort();
  for (const name of names.filter((one) => /^word\/header\d*\.xml$/.test(one))) {
    text.addPart(tree(name), links(tree(relsOf(name))), "header");
  }
  const body = tree("word/document.xml");
  text.addPart(body, links(tree(relsOf("word/document.xml"))), "body");
  text.addPart(tree("word/footnotes.xml"), new Map(), "body");
  for (const name of names.filter((one) => /^word\/footer\d*\.xml$/.test(one))) {
    text.addPart(tree(name), links(tree(relsOf(name))), "footer");
  }
  return text.finish();
}

function relsOf(name: string): string {
  return `${name.replace(/^word\//, "word/_rels/")}.rels`;
}

function links(rels: XmlNode | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const rel of rels?.children[0]?.children ?? rels?.children ?? []) {
    const { Id, Target, Type } = rel.attributes;
    if (Id && Target && Type?.endsWith("/hyperlink")) found.set(Id, Target);
  }
  return found;
}
