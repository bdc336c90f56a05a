import { stripBullet } from "./bullets.ts";
import type { SourceLine, SourceText } from "./lines.ts";
import { UnreadableFileError } from "./unreadable.ts";

export const maxTextChars = 190_000;

/** Reads plain text line by line; indentation and blank lines tell what belongs together. */
export function readText(raw: string): SourceText {
  const text = raw
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\f/g, "\n");
  if (text.length > maxTextChars) throw new UnreadableFileError("too_large");
  const lines: SourceLine[] = [];
  let at = 0;
  let blank = 1;
  for (const full of text.split("\n")) {
    const isRule = /^\s*[-=_*~#]{3,}\s*$/.test(full);
    if (!full.trim() || isRule) {
      blank++;
    } else {
      lines.push(toLine(full, at, blank));
      blank = 0;
    }
    at += full.length + 1;
  }
  return { pages: [text], lines, hidden: [] };
}

function toLine(full: string, at: number, blank: number): SourceLine {
  const indent = full.length - full.trimStart().length;
  const body = full.trimEnd();
  const marker = stripBullet(body);
  const from = marker.length > 0 ? marker.length : indent;
  // Runs of spaces set things apart as a tab does; both keep their length, so that offsets stay true.
  const text = body.slice(from).replace(/ {4,}/g, (spaces) => "\t".repeat(spaces.length));
  return {
    page: 1,
    start: at + from,
    end: at + body.length,
    text,
    left: from,
    right: 0,
    size: 0,
    bold: false,
    italic: false,
    gap: Math.min(blank, 3),
    bullet: marker.isBullet,
    headingLevel: 0,
    block: 0,
    joins: "unknown",
    furniture: false,
    links: [],
  };
}
