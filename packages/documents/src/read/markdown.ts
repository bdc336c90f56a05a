import { stripBullet } from "./bullets.ts";
import type { SourceLine, SourceLink, SourceText } from "./lines.ts";
import { maxTextChars } from "./text.ts";
import { UnreadableFileError } from "./unreadable.ts";

/** Reads Markdown: headings, lists, emphasis and links; the page's text is the text without the marks. */
export function readMarkdown(raw: string): SourceText {
  const text = raw
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/<!--[\s\S]*?-->/g, "");
  if (text.length > maxTextChars) throw new UnreadableFileError("too_large");
  const lines: SourceLine[] = [];
  let page = "";
  let blank = 1;
  let broken = true;
  for (const full of text.split("\n")) {
    if (!full.trim() || /^\s*(?:[-*_]\s*){3,}$/.test(full) || isTableRule(full)) {
      blank++;
      continue;
    }
    const { line, plain, marker } = toLine(full, page.length, blank, !broken && blank === 0);
    if (line.text) lines.push(line);
    page += `${marker}${plain}\n`;
    broken = / {2,}$|\\$|<br ?\/?>$/.test(full) || line.headingLevel > 0;
    blank = 0;
  }
  return { pages: [page], lines, hidden: [] };
}

/** `|---|:-:|`, between a table's head and its rows. */
function isTableRule(line: string): boolean {
  return /^[\s:|-]+$/.test(line) && line.trim().lastIndexOf("|") > 0;
}

function toLine(
  full: string,
  at: number,
  blank: number,
  follows: boolean,
): { line: SourceLine; plain: string; marker: string } {
  const heading = /^\s{0,3}(#{1,6})\s+/.exec(full);
  const indent = full.length - full.trimStart().length;
  // A `>` marks a quotation here, not an item.
  const bullet =
    heading || /^\s*>/.test(full)
      ? { length: 0, isBullet: false }
      : stripBullet(full.replace(/^(\s*)[*+-](\s)/, "$1-$2"));
  const body = full
    .slice(heading?.[0].length ?? bullet.length)
    .replace(/\\$|<br ?\/?>$/, "")
    .trim();
  const inline = toPlain(heading ? body.replace(/\s+#+$/, "") : body.replace(/^>\s?/, ""));
  const marker = bullet.isBullet ? "- " : "";
  const start = at + marker.length;
  const line: SourceLine = {
    page: 1,
    start,
    end: start + inline.text.length,
    text: inline.text,
    left: indent + (bullet.isBullet ? 2 : 0),
    right: 0,
    size: 0,
    bold: inline.bold,
    italic: inline.italic,
    gap: Math.min(blank, 3),
    bullet: bullet.isBullet,
    headingLevel: heading?.[1]?.length ?? 0,
    block: 0,
    joins: follows && !bullet.isBullet && !heading ? "unknown" : "no",
    furniture: false,
    links: inline.links,
  };
  return { line, plain: inline.text, marker };
}

/** Takes the inline marks off and keeps where the links were. */
function toPlain(marked: string): { text: string; links: SourceLink[]; bold: boolean; italic: boolean } {
  const links: SourceLink[] = [];
  let text = "";
  const pattern =
    /!\[([^\]]*)\]\([^)]*\)|\[([^\]]+)\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|<((?:https?:\/\/|mailto:)[^>\s]+|[^>\s@]+@[^>\s]+)>|\\([\\`*_{}[\]()#+\-.!|<>~&$])|(\*\*|__)|(`+)|(?<![\p{L}\p{N}\\])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])|&(amp|lt|gt|nbsp);|\s*\|\s*(?=.*\|)/gu;
  let from = 0;
  const isTable = /^\|.*\|$/.test(marked);
  for (const match of marked.matchAll(pattern)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [whole, alt, label, url, bare, escaped, , , entity] = match;
    if (alt !== undefined) text += alt;
    else if (label !== undefined && url) {
      const plain = toPlain(label).text;
      links.push({ start: text.length, end: text.length + plain.length, url });
      text += plain;
    } else if (bare) text += bare.replace(/^mailto:/, "");
    else if (escaped) text += escaped;
    else if (entity) text += { amp: "&", lt: "<", gt: ">", nbsp: " " }[entity] ?? "";
    else if (whole.includes("|")) text += isTable ? (text ? "\t" : "") : whole;
  }
  text += marked.slice(from);
  if (isTable) text = text.replace(/\s*\|\s*$/, "");
  const bold = /^(?:\*\*|__)/.test(marked);
  return { text, links, bold, italic: !bold && /^[*_](?=\S)/.test(marked) };
}
