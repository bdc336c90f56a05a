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
  hellip: "…",
  pound: "£",
  euro: "€",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  ccedil: "ç",
  ntilde: "ñ",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
};

/** Stands where an entity was longer than its character; no part of any line's text. */
export const filler = "\u2003";

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
    .replace(/&(#?\w{1,8});/g, (all, name: string) => characterOf(name).padEnd(all.length, filler));
}

function characterOf(name: string): string {
  const lower = name.toLowerCase();
  const known = entities[lower];
  if (known !== undefined) return /^[A-Z]\p{L}uml$|^[A-Z]\p{L}/u.test(name) ? known.toUpperCase() : known;
  const code = /^#x([0-9a-f]{1,5})$/.exec(lower)?.[1];
  const number = code ? Number.parseInt(code, 16) : Number(/^#(\d{1,6})$/.exec(lower)?.[1] ?? Number.NaN);
  return number >= 32 && number < 0xd800 ? String.fromCharCode(number) : " ";
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

export interface PostingLine {
  text: string;
  start: number;
  end: number;
  bullet: boolean;
  /** Where a character of `text` stands in the posting. */
  at(index: number): number;
}

/** Characters from which a line that ends in the middle of a sentence was broken by a program, not by its author. */
const wrapsFrom = 60;

/** The non-empty lines, trimmed of bullets and space, each with its place. Lines broken by a program are one line again. */
export function linesOf(text: string): PostingLine[] {
  const spans: { start: number; end: number; bullet: boolean }[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const lead = /^\s*(?:[-*\u2022\u25cf\u25e6\u2023\u00b7\u25aa\uf0b7+>–✓✔►]|\d{1,2}[.)](?=\s))?\s*/u.exec(
      match[0],
    )![0];
    const body = match[0].slice(lead.length).trimEnd();
    if (body === "") continue;
    const start = match.index + lead.length;
    const bullet = /\S/.test(lead);
    const last = spans.at(-1);
    if (last && !bullet && isWrapped(text.slice(last.start, last.end), text.slice(last.end, start), body))
      last.end = start + body.length;
    else spans.push({ start, end: start + body.length, bullet });
  }
  return spans.map(({ start, end, bullet }) => lineAt(text, start, end, bullet));
}

function isWrapped(line: string, between: string, next: string): boolean {
  const lastRow = line.slice(line.lastIndexOf("\n") + 1);
  return (
    lastRow.length >= wrapsFrom &&
    !/[.!?:;]$/.test(lastRow) &&
    (between.match(/\n/g)?.length ?? 0) <= 1 &&
    (/^[\p{Ll}(]/u.test(next) ||
      (/^\p{N}/u.test(next) && lastRow.length >= wrapsFrom + 10) ||
      lastRow.length >= wrapsFrom + 20)
  );
}

/** A line of the posting, readable: without fillers, and with spaces for line breaks. */
export function lineAt(text: string, start: number, end: number, bullet: boolean): PostingLine {
  const raw = text.slice(start, end).replace(/[\n\r]/g, " ");
  if (!raw.includes(filler)) return { text: raw, start, end, bullet, at: (index) => start + index };
  const places: number[] = [];
  let said = "";
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === filler) continue;
    said += raw[i];
    places.push(start + i);
  }
  return { text: said, start, end, bullet, at: (index) => places[index] ?? end };
}
