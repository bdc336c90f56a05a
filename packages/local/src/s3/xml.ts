/** The little XML that S3 speaks. */

type XmlValue = string | number | boolean | XmlTree | XmlTree[] | undefined;
/** Elements by name; an array repeats the element. */
export interface XmlTree {
  [element: string]: XmlValue;
}

const namespace = "http://s3.amazonaws.com/doc/2006-03-01/";

/** One document; `undefined` elements are left out. */
export function writeXml(root: string, content: XmlTree, { bare = false } = {}): string {
  const attributes = bare ? "" : ` xmlns="${namespace}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${attributes}>${writeContent(content)}</${root}>`;
}

function writeContent(content: XmlTree): string {
  return Object.entries(content)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((each) => writeElement(name, each)),
    )
    .join("");
}

function writeElement(name: string, value: Exclude<XmlValue, XmlTree[]>): string {
  if (value === undefined) return "";
  return `<${name}>${typeof value === "object" ? writeContent(value) : escapeXml(String(value))}</${name}>`;
}

function escapeXml(text: string): string {
  // Characters XML 1.0 can't carry at all are sent as references, as S3 does.
  return text.replace(/[&<>"]|(?![\t\n])\p{Cc}/gu, (c) => named[c] ?? `&#${c.charCodeAt(0)};`);
}

const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The contents of every `<name>` element, in order, not unescaped. */
export function readElements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, "g"))].map(
    (match) => match[1]!,
  );
}

/** The text of the first `<name>` element. */
export function readText(xml: string, name: string): string | undefined {
  return readElements(xml, name)[0]?.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-fA-F]+));/g,
    (_, entity, decimal, hex) => {
      if (entity !== undefined)
        return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[entity as string]!;
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}
