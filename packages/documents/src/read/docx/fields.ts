import { child, type XmlNode } from "./xml.ts";

/** The fields of a paragraph that are open: each has an instruction first, and then what came of it, which is shown. */
export class Fields {
  readonly #open: { instruction: string; isResult: boolean }[] = [];

  /** @returns what the field itself shows: the entry chosen of a form's list. */
  mark(node: XmlNode): string {
    const type = node.attributes["w:fldCharType"];
    const last = this.#open.at(-1);
    if (type === "begin") this.#open.push({ instruction: "", isResult: false });
    else if (type === "end") this.#open.pop();
    else if (last) last.isResult = true;
    return type === "begin" ? chosenIn(child(child(node, "w:ffData"), "w:ddList")) : "";
  }

  /** Word cuts an instruction into pieces as it cuts any text. */
  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last && !last.isResult) last.instruction += text;
  }

  /** What a field within an instruction gave is part of that instruction. @returns whether the text was taken for one */
  take(text: string): boolean {
    const outer = this.#open.findLast((field) => !field.isResult);
    if (this.#open.length < 2 || !outer) return false;
    outer.instruction += text;
    return true;
  }

  get url(): string | undefined {
    const inner = this.#open.findLast(({ instruction }) => addressIn(instruction));
    return inner && addressIn(inner.instruction);
  }
}

/** The address in a field's instruction: `HYPERLINK "https://…" \o "tip"`. */
export function addressIn(instruction: string): string | undefined {
  const [, quoted, bare] =
    /\bHYPERLINK\s+(?:\\[a-kmnp-z]\s+)*(?:"([^"]+)"|([^\s"\\]+))/i.exec(instruction) ?? [];
  return quoted ?? bare;
}

/** A list in an old form shows the entry whose number is kept. */
function chosenIn(list: XmlNode | undefined): string {
  const entries = list?.children.filter((one) => one.name === "w:listEntry") ?? [];
  const chosen = (child(list, "w:result") ?? child(list, "w:default"))?.attributes["w:val"];
  return entries[Number(chosen ?? 0)]?.attributes["w:val"] ?? "";
}
