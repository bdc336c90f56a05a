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

/**
 * Parses XML into a tree. No entity is declared or fetched: the parser knows the five of XML and
 * leaves every other as text. Trees too deep or too large are refused.
 * @throws UnreadableFileError bomb
 */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const stack: XmlNode[] = [root];
  let nodes = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const node: XmlNode = { name, attributes, children: [], text: "" };
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

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

export function* descendants(node: XmlNode, name: string): Generator<XmlNode> {
  for (const one of node.children) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}
