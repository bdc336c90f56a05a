/** WordNet's files of synsets, as its manual (wndb) describes them. */
import { readFileSync } from "node:fs";

interface Synset {
  words: string[];
  /** `from` and `to` count words from 1 at either end; 0 is the whole synset. `key` is the other one's. */
  pointers: { symbol: string; key: string; from: number; to: number }[];
}

const files = { n: "noun", v: "verb", a: "adj", r: "adv" } as const;

/** @returns each synset by its part of speech and offset, such as `n00001740`. */
export function readSynsets(folder: string): ReadonlyMap<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [pos, file] of Object.entries(files)) {
    for (const line of readFileSync(`${folder}/data.${file}`, "latin1").split("\n")) {
      const fields = line.split(" | ")[0]!.split(" ");
      if (!/^\d{8}$/.test(fields[0] ?? "")) continue;
      const count = Number.parseInt(fields[3]!, 16);
      const words = Array.from({ length: count }, (_, i) =>
        fields[4 + 2 * i]!.replace(/\(.*\)$/, "").toLowerCase(),
      );
      const at = 4 + 2 * count;
      const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
        const [symbol = "", offset = "", toPos = "", ends = "0000"] = fields.slice(
          at + 1 + 4 * i,
          at + 5 + 4 * i,
        );
        return {
          symbol,
          key: `${toPos === "s" ? "a" : toPos}${offset}`,
          from: Number.parseInt(ends.slice(0, 2), 16),
          to: Number.parseInt(ends.slice(2), 16),
        };
      });
      synsets.set(`${pos}${fields[0]}`, { words, pointers });
    }
  }
  return synsets;
}
