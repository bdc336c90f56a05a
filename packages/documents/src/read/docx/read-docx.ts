import type { SourceText } from "../lines.ts";
import { DocxText } from "./docx-text.ts";
import { readEnclosed } from "./enclosed.ts";
import { hasGround } from "./ground.ts";
import { PackageParts, type Part } from "./package-parts.ts";
import { markUnfilled } from "./placeholders.ts";
import { Styles } from "./styles.ts";
import { descendants, type XmlNode } from "./xml.ts";

/**
 * Reads a Word file's text: body, tables, text boxes, diagrams, headers, footers, notes and files put into it; tracked
 * insertions but not deletions. Hidden, white and tiny runs, and what a template asks for and nobody filled in, come back
 * in `hidden`. Nothing linked is fetched.
 * @param depth how many Word files this one was put into
 * @throws UnreadableFileError corrupt, bomb, too_large, unsupported_type
 */
export function readDocx(bytes: Uint8Array, depth = 0): SourceText {
  const parts = new PackageParts(bytes);
  const { name, tree } = parts.main();
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const one = (type: string) => {
    const related = [...main.relations.values()].find((relation) => relation.type === type)?.target;
    return parts.part(related ?? `${folder}${type}.xml`);
  };
  const main = parts.part(name, tree) as Part;
  const [headers, footers] = (["header", "footer"] as const).map((kind) =>
    marginNames(parts, main, folder, kind).flatMap((margin) => parts.part(margin) ?? []),
  ) as [Part[], Part[]];
  markUnfilled(
    [...headers, main, ...footers].map((part) => part.tree),
    one("glossaryDocument")?.tree,
  );
  const text = new DocxText(new Styles(one("styles")?.tree, one("numbering")?.tree));
  const onGround = [main, ...headers].some((part) => hasGround(part.tree));
  for (const header of headers) text.addPart(header, "header", { onGround });
  const enclosed = (id: string | undefined) => {
    const chunk = main.relations.get(id ?? "");
    const inside = chunk?.type === "aFChunk" && parts.bytes(chunk.target);
    return inside ? readEnclosed(inside, depth, readDocx) : undefined;
  };
  text.addPart(main, "body", { onGround, enclosed });
  for (const notes of ["footnotes", "endnotes"]) text.addPart(one(notes), "body");
  for (const footer of footers) text.addPart(footer, "footer", { onGround });
  return text.finish();
}

/** Headers or footers in the order in which sections show them, the first page's first; then any that none shows. */
function marginNames(parts: PackageParts, main: Part, folder: string, kind: "header" | "footer"): string[] {
  const order = ["first", "default", "even"];
  const place = (node: XmlNode) => order.indexOf(node.attributes["w:type"] ?? "default");
  const shown = [...descendants(main.tree, `w:${kind}Reference`)]
    .sort((a, b) => place(a) - place(b))
    .flatMap((node) => main.relations.get(node.attributes["r:id"] ?? "")?.target ?? []);
  const others = parts.named(folder, kind === "header" ? /^header\d*\.xml$/ : /^footer\d*\.xml$/);
  return [...new Map([...shown, ...others].map((name) => [name.toLowerCase(), name])).values()];
}
