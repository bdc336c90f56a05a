/** What somebody has pasted: addresses, texts, or both. */

export type Pasted = { kind: "address"; url: string } | { kind: "text"; description: string };

export const minTextLength = 40;
export const maxAtOnce = 50;

const address = /^https?:\/\/[^\s/$.?#][^\s]*$/i;
/** A line of three dashes or more, or of three equals signs, parts one posting from the next. */
const divider = /^\s*(?:-{3,}|={3,})\s*$/m;

/** A block in which every line is an address is a list of them; any other block is one posting. Doubles are dropped. */
export function readPaste(pasted: string): Pasted[] {
  const found = pasted.split(divider).flatMap((block): Pasted[] => {
    const lines = block
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    if (lines.length === 0) return [];
    if (lines.every((line) => address.test(line))) return lines.map((url) => ({ kind: "address", url }));
    // Addresses above a posting are addresses of their own; those within it are part of it.
    const first = lines.findIndex((line) => !address.test(line));
    const leading = lines.slice(0, first).map((url): Pasted => ({ kind: "address", url }));
    const text = block.trim();
    const description = first === 0 ? text : text.slice(text.indexOf(lines[first] ?? ""));
    return first <= 1 ? [{ kind: "text", description: text }] : [...leading, { kind: "text", description }];
  });
  const seen = new Set<string>();
  return found.filter((item) => {
    const key = item.kind === "address" ? item.url : item.description;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
