import { Parser } from "htmlparser2";
import { UnreadableFileError } from "../unreadable.ts";

export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const maxDepth = 256;
const maxNodes = 600_000;

/** The prefixes by which elements are known here; a program may write others for the same names. */
const prefixes = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["urn:schemas-microsoft-com:vml", "v"],
]);

/**
 * Parses XML into a tree; names have the prefixes that Word gives them. No entity is declared or fetched: the parser
 * knows the five of XML and leaves every other as text. Trees too deep or too large are refused.
 * @throws UnreadableFileError bomb
 */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const stack: XmlNode[] = [root];
  let nodes = 0;
  const names = new OwnNames();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const node: XmlNode = { ...names.of(name, attributes), children: [], text: "" };
        if (++nodes > maxNodes || stack.length > maxDepth) throw new UnreadableFileError("bomb");
        stack.at(-1)?.children.push(node);
        stack.push(node);
      },
      ontext: (text) => {
        const top = stack.at(-1);
        if (top) top.text += text;
      },
      onclosetag: () => {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return root;
}

/** Gives elements and attributes the prefixes known here. Most files use them, and nothing is renamed. */
class OwnNames {
  readonly #known = new Map<string, string>();

  of(name: string, attributes: Record<string, string>): Pick<XmlNode, "name" | "attributes"> {
    for (const [key, uri] of Object.entries(attributes)) {
      if (!key.startsWith("xmlns")) continue;
      const [own, prefix] = [key.slice(6), prefixes.get(uri)];
      if (prefix !== undefined && prefix !== own) this.#known.set(own, prefix);
    }
    if (this.#known.size === 0) return { name, attributes };
    const named = Object.entries(attributes).map(([key, value]) => [
      key.includes(":") ? this.#renamed(key) : key,
      value,
    ]);
    return { name: this.#renamed(name), attributes: Object.fromEntries(named) };
  }

  #renamed(name: string): string {
    const at = name.indexOf(":");
    const prefix = this.#known.get(at < 0 ? "" : name.slice(0, at));
    if (prefix === undefined) return name;
    return prefix ? `${prefix}:${name.slice(at + 1)}` : name.slice(at + 1);
  }
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

export function* descendants(node: XmlNode, name: string): Generator<XmlNode> {
  for (const one of node.children) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}
