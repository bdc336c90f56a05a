/** A posting as text, whatever it was pasted as, with every character still where it stood: spans stay true. */

/** Characters of a posting that are read; what comes after is left alone. */
export const longestPosting = 60_000;

const blockTag =
  /^<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer|main|dd|dt|hr|blockquote)\b/i;
const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'",
  bull: "•",
  ndash: "-",
  mdash: "-",
  rsquo: "'",
  lsquo: "'",
  rdquo: '"',
  ldquo: '"',
};

/** Tags become white space of their own length, entities their character and padding; scripts, styles and comments go. */
export function plainPosting(description: string): string {
  const text = description.slice(0, longestPosting);
  if (!/<[a-z!/][^>]{0,2000}>/i.test(text)) return text;
  return text
    .replace(/<(script|style|template|noscript)\b[\s\S]{0,50000}?<\/\1\s*>|<!--[\s\S]{0,20000}?-->/gi, blank)
    .replace(/<[a-z!/][^<>]{0,2000}>/gi, (tag) =>
      blockTag.test(tag)
        ? /^<li\b/i.test(tag)
          ? `\n•${" ".repeat(Math.max(0, tag.length - 2))}`
          : `\n${" ".repeat(tag.length - 1)}`
        : blank(tag),
    )
    .replace(/&(#?\w{1,8});/g, (all, name: string) =>
      (entities[name.toLowerCase()] ?? " ").padEnd(all.length),
    );
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

export interface PostingLine {
  text: string;
  start: number;
  end: number;
  bullet: boolean;
}

/** The non-empty lines, trimmed of bullets and space, each with its place. */
export function linesOf(text: string): PostingLine[] {
  const lines: PostingLine[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const lead =
      /^[\s\u00a0]*(?:[-*\u2022\u25cf\u25e6\u2023\u00b7\u25aa\uf0b7+>]|\d{1,2}[.)](?=\s))?[\s\u00a0]*/.exec(
        match[0],
      )![0];
    const body = match[0].slice(lead.length).trimEnd();
    if (body === "") continue;
    const start = match.index + lead.length;
    lines.push({ text: body, start, end: start + body.length, bullet: /[^\s\u00a0]/.test(lead) });
  }
  return lines;
}
