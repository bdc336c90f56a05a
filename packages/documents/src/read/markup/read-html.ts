import { Parser } from "htmlparser2";
import type { SourceText } from "../lines.ts";
import { readMarkdown } from "../markdown.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { hiddenBy, StyleSheet } from "./hidden-style.ts";
import { MarkdownWriter } from "./markdown-writer.ts";

const dropped = new Set(
  "script style template noscript iframe object svg math head nav select textarea".split(" "),
);
const inline = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const maxDepth = 2_000;

/** An element within a line, as its neighbour sees it. */
interface Inline {
  name: string;
  look: string;
  text: string;
}

type Hidden = SourceText["hidden"][number]["reason"];

/**
 * Reads a page of HTML: headings, paragraphs, lists, tables, emphasis and links. Nothing is fetched and no
 * script runs; what a style hides from a reader's eye is set apart.
 * @throws UnreadableFileError too_large, bomb
 */
export function readHtml(html: string): SourceText {
  const writer = new MarkdownWriter();
  const sheet = new StyleSheet();
  const stack: (Inline & { hidden: Hidden | undefined; bold: boolean; isDropped: boolean })[] = [];
  let closed: Inline | undefined;
  let neighbour: Inline | undefined;
  const hidden: SourceText["hidden"] = [];
  let lists = 0;
  const top = () => stack.at(-1);
  const parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length > maxDepth) throw new UnreadableFileError("bomb");
      const outer = top();
      const isDropped = outer?.isDropped || dropped.has(name);
      const reason =
        outer?.hidden ??
        ("hidden" in attributes ? ("hidden" as const) : undefined) ??
        hiddenBy(`${sheet.styleOf(name, attributes)};${attributes["style"] ?? ""}`);
      const bold = name === "b" || name === "strong" || (outer?.bold ?? false);
      const look = attributes["class"] ?? "";
      if (closed)
        neighbour = closed.name === name && closed.look === look && inline.has(name) ? closed : undefined;
      else if (outer?.text || !inline.has(name)) neighbour = undefined;
      closed = undefined;
      if (!voids.has(name)) stack.push({ name, look, text: "", hidden: reason, bold, isDropped });
      if (isDropped || reason) return;
      if (name === "br") writer.lineBreak();
      else if (name === "a") writer.openLink(attributes["href"] ?? "");
      else if (name === "td" || name === "th") writer.cell();
      else if (name === "li") writer.block(`${"  ".repeat(Math.min(Math.max(lists - 1, 0), 8))}- `);
      else if (/^h[1-6]$/.test(name)) writer.block(`${"#".repeat(Number(name[1]))} `);
      else if (!inline.has(name)) {
        if (name === "ul" || name === "ol") lists++;
        writer.block();
      }
    },
    ontext(text) {
      const at = top();
      if (at?.name === "style") sheet.add(text);
      if (at?.isDropped) return;
      if (neighbour && at && !at.hidden && standApart(neighbour, text, at.look)) writer.cell();
      neighbour = undefined;
      closed = undefined;
      if (at) at.text += text.slice(0, 200);
      if (!at?.hidden) writer.text(text, at?.bold);
      else if (text.trim()) hidden.push({ reason: at.hidden, text: text.trim().slice(0, 4_000) });
    },
    onclosetag(name) {
      if (voids.has(name)) return;
      const ended = stack.pop();
      closed = ended && inline.has(name) ? ended : undefined;
      if (!ended || ended.isDropped || ended.hidden) return;
      if (name === "a") writer.closeLink();
      else if (name === "td" || name === "th" || inline.has(name)) return;
      else {
        if (name === "ul" || name === "ol") lists--;
        writer.block();
      }
    },
  });
  parser.end(html);
  return { ...readMarkdown(writer.toString()), hidden: hidden.slice(0, 200) };
}

/**
 * Elements of one kind side by side with no blank between (`<span>Go</span><span>Rust</span>`) are parted
 * by their style on the page, as pills and contact details are; letters set one by one are not.
 */
function standApart(before: Inline, text: string, look: string): boolean {
  const said = before.text.trim();
  if (
    Math.max([...said].length, [...text.trim()].length) < 2 ||
    /^\s|\s$/.test(before.text.slice(-1) + text.slice(0, 1))
  )
    return false;
  return look !== "" || !/^\p{Ll}/u.test(text);
}
