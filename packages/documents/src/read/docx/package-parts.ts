import { UnreadableFileError } from "../unreadable.ts";
import { unzipParts } from "../unzip.ts";
import { parseXml, type XmlNode } from "./xml.ts";

/** What may hold text, or says where text is; pictures, fonts, macros and what others attached are never unpacked. */
const wanted =
  /^(?!\/?(?:customXml|docProps)\/|.*\/theme\/).*\.(?:xml|rels|html?|xhtml|mht|mhtml|rtf|txt|docx)$/i;

/** Another part that a part names, or an address outside the file. */
export interface Relation {
  /** The last word of its type: `hyperlink`, `header`, `aFChunk`. */
  type: string;
  /** The part's name, or the address as it is written. */
  target: string;
}

/** A part that holds text, and what it refers to. */
export interface Part {
  tree: XmlNode;
  relations: Map<string, Relation>;
  /** The part that an id refers to, where it is of that type. */
  related(id: string | undefined, type: string): XmlNode | undefined;
}

/** The parts of a Word file by name, and what each refers to. */
export class PackageParts {
  readonly #parts: Map<string, Uint8Array>;

  /** @throws UnreadableFileError corrupt, bomb */
  constructor(bytes: Uint8Array) {
    const parts = [...unzipParts(bytes, wanted)];
    this.#parts = new Map(parts.map(([name, part]) => [keyOf(name), part]));
  }

  /** The document itself: it need not be called as Word calls it. @throws UnreadableFileError unsupported_type, bomb */
  main(): { name: string; tree: XmlNode } {
    const named = [...this.relations("").values()].find(({ type }) => type === "officeDocument")?.target;
    for (const name of [named, "word/document.xml"]) {
      const tree = name && this.tree(name);
      if (
        name &&
        tree &&
        (tree.children.length === 0 || tree.children.some((one) => one.name === "w:document"))
      )
        return { name, tree };
    }
    throw new UnreadableFileError("unsupported_type");
  }

  part(name: string, tree = this.tree(name)): Part | undefined {
    const relations = this.relations(name);
    const related = (id: string | undefined, type: string) => {
      const relation = relations.get(id ?? "");
      return relation?.type === type ? this.tree(relation.target) : undefined;
    };
    return tree && { tree, relations, related };
  }

  bytes(name: string): Uint8Array | undefined {
    return this.#parts.get(keyOf(name));
  }

  /** @throws UnreadableFileError bomb */
  tree(name: string): XmlNode | undefined {
    const bytes = this.bytes(name);
    return bytes && parseXml(decodeXml(bytes));
  }

  /** What a part refers to, by id; of the whole file where the name is empty. */
  relations(name: string): Map<string, Relation> {
    const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(name) ?? [];
    const found = new Map<string, Relation>();
    for (const { attributes } of this.tree(`${folder}_rels/${file}.rels`)?.children[0]?.children ?? []) {
      const { Id, Target, Type, TargetMode } = attributes;
      if (!Id || !Target || !Type) continue;
      const target = TargetMode === "External" ? Target : within(folder, Target);
      found.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target });
    }
    return found;
  }

  /** Names of parts in the folder of the document that match, those with numbers by their numbers. */
  named(folder: string, pattern: RegExp): string[] {
    const inside = [...this.#parts.keys()].filter(
      (name) => name.startsWith(keyOf(folder)) && pattern.test(name.slice(folder.length)),
    );
    return inside.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  }
}

/** Names are told apart without their case; some programs write them as Windows does. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** A target is named from the folder of what names it, or from the root. It is only ever looked up among the parts. */
function within(folder: string, target: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^#/i.test(target)) return target;
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
