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

type Hidden = SourceText["hidden"][number]["reason"];

/**
 * Reads a page of HTML: headings, paragraphs, lists, tables, emphasis and links. Nothing is fetched and no
 * script runs; what a style hides from a reader's eye is set apart.
 * @throws UnreadableFileError too_large, bomb
 */
export function readHtml(html: string): SourceText {
  const writer = new MarkdownWriter();
  const sheet = new StyleSheet();
  const stack: { name: string; hidden: Hidden | undefined; bold: boolean; isDropped: boolean }[] = [];
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
      if (!voids.has(name)) stack.push({ name, hidden: reason, bold, isDropped });
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
      if (!at?.hidden) writer.text(text, at?.bold);
      else if (text.trim()) hidden.push({ reason: at.hidden, text: text.trim().slice(0, 4_000) });
    },
    onclosetag(name) {
      if (voids.has(name)) return;
      const closed = stack.pop();
      if (!closed || closed.isDropped || closed.hidden) return;
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
