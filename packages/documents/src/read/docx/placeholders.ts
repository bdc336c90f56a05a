import { child, descendants, type XmlNode } from "./xml.ts";

/** What Word itself writes where nothing was filled in, and the ways in which templates ask. */
const prompt =
  /^\s*(?:[[<{][^\]>}]{2,120}[\]>}]|(?:click|tap)(?: or tap)? (?:here|to)\b.*|choose an? item\.?|enter (?:your|a|any|text)\b.*|klicken (?:oder tippen )?sie\b.*|wählen sie ein element.*|cliquez ou appuyez ici.*|haga clic o pulse aquí.*|clique ou toque aqui.*|fare clic o toccare qui.*|klik of tik om.*)\s*$/i;

/**
 * Marks the runs of content controls that still hold what the template asks for: `[Your name]`. Word says so of a
 * control, but programs that fill one in may leave the word standing; so its text must be the template's own, be set as
 * Word sets a prompt, or read like one. A file in which that is most of the text is the template's sample: it is read.
 */
export function markUnfilled(trees: XmlNode[], glossary: XmlNode | undefined): void {
  const controls = trees.flatMap((tree) => [...descendants(tree, "w:sdt")].filter(isAsking));
  if (controls.length === 0) return;
  const asked = promptsOf(glossary);
  const runs = controls
    .filter((control) => isUnfilled(control, asked))
    .flatMap((one) => [...descendants(one, "w:r")]);
  const length = (nodes: XmlNode[]) => nodes.reduce((sum, node) => sum + textOf(node).length, 0);
  const isSample = length([...new Set(runs)]) > 0.5 * length(trees);
  for (const run of isSample ? runs.filter((one) => prompt.test(textOf(one))) : runs)
    run.attributes["unfilled"] = "1";
}

function isAsking(control: XmlNode): boolean {
  const shown = child(child(control, "w:sdtPr"), "w:showingPlcHdr");
  return !!shown && !/^(?:0|false|off)$/.test(shown.attributes["w:val"] ?? "1");
}

function isUnfilled(control: XmlNode, asked: Map<string, string>): boolean {
  const text = textOf(control).trim();
  const name = child(child(child(control, "w:sdtPr"), "w:placeholder"), "w:docPart")?.attributes["w:val"];
  const styles = [...descendants(control, "w:rStyle")].map((style) => style.attributes["w:val"] ?? "");
  const areSet = styles.length > 0 && styles.every((style) => /^placeholder ?text$/i.test(style));
  return prompt.test(text) || areSet || (text !== "" && asked.get(name ?? "") === text);
}

/** What each building block of the template says. */
function promptsOf(glossary: XmlNode | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of glossary ? descendants(glossary, "w:docPart") : []) {
    const name = child(child(part, "w:docPartPr"), "w:name")?.attributes["w:val"];
    const body = child(part, "w:docPartBody");
    if (name && body) found.set(name, textOf(body).trim());
  }
  return found;
}

function textOf(node: XmlNode): string {
  return [...descendants(node, "w:t")].map((one) => one.text).join("");
}
