/** One skill of a list, as the files of data/ write it: `~Name = alias, ~alias > implied, implied`. */
export interface Entry {
  name: string;
  /** The name is also an ordinary word, a person's or a place's: it counts only where it is technical. */
  ambiguous: boolean;
  aliases: { written: string; ambiguous?: boolean }[];
  implies?: string[];
}

const separators = /[,=>~\n]/;

/** The line of an entry; a name that holds one of the marks is not written. */
export function writeEntry({ name, ambiguous, aliases, implies = [] }: Entry): string {
  const others = aliases
    .filter(({ written }) => !separators.test(written))
    .map((alias) => (alias.ambiguous ? `~${alias.written}` : alias.written));
  return (
    (ambiguous ? "~" : "") +
    name.replaceAll(/[,=>~]/g, " ").replaceAll(/\s+/g, " ") +
    (others.length > 0 ? ` = ${[...new Set(others)].join(", ")}` : "") +
    (implies.length > 0 ? ` > ${implies.join(", ")}` : "")
  );
}

/** The entries of a file of data/; lines that begin with `# ` say where it is from. */
export function readEntries(text: string): Entry[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("# "))
    .map((line) => {
      const [left = "", right = ""] = line.split(" > ");
      const [name = "", aliases = ""] = left.split(" = ");
      const parts = (list: string) =>
        list
          .split(",")
          .map((part) => part.trim())
          .filter(Boolean);
      return {
        name: name.trim().replace(/^~/, ""),
        ambiguous: name.startsWith("~"),
        aliases: parts(aliases).map((alias) => ({
          written: alias.replace(/^~/, ""),
          ...(alias.startsWith("~") ? { ambiguous: true } : {}),
        })),
        implies: parts(right),
      };
    });
}

/** Says of a name whether each of its words is one that people use for something else. */
export function ordinaryWords(list: Iterable<string>): (name: string) => boolean {
  const words = new Set(list);
  const known = (word: string) => words.has(word) || (word.endsWith("s") && words.has(word.slice(0, -1)));
  return (name) => {
    // A capital inside a word is a maker's hand: PowerPoint, QuickBooks.
    if (/\p{Ll}\p{Lu}|[\p{N}+#]/u.test(name)) return false;
    const parts = name.toLowerCase().match(/[\p{L}]+/gu) ?? [];
    return parts.length > 0 && parts.every(known);
  };
}
