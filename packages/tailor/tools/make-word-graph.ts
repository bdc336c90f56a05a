/**
 * Makes src/grounding/vocabulary/word-graph.json from WordNet's files: the senses of words in common use and what is broader than each.
 * `node tools/make-word-graph.ts <folder of data.noun …> <file with one common word a line> > src/grounding/vocabulary/word-graph.json`
 */
import { readFileSync } from "node:fs";
import { readSynsets } from "./wordnet.ts";

const [folder = "", list = ""] = process.argv.slice(2);
const common = new Set(readFileSync(list, "utf8").split("\n"));
const posOf: Record<string, string> = { "1": "n", "2": "v", "3": "a", "4": "r", "5": "a" };

const synsets = readSynsets(folder);

const senses = new Map<string, Set<string>>();
for (const line of readFileSync(`${folder}/index.sense`, "latin1").split("\n")) {
  const match = /^([a-z]+(?:[-_][a-z]+)?)%(\d):\S+ (\d+) (\d+)/.exec(line);
  if (!match) continue;
  const [, lemma = "", type = "", offset = ""] = match;
  if (!lemma.split(/[-_]/).every((part) => common.has(part)) || (lemma.includes("_") && type !== "2"))
    continue;
  senses.set(lemma, (senses.get(lemma) ?? new Set()).add(`${posOf[type]}${offset}`));
}

/** Where a chain of broader nouns ends: what stands near the top says nothing. */
function depthOf(key: string, seen = 0): number {
  const up = synsets.get(key)?.pointers.find((each) => each.symbol === "@");
  return up && seen < 20 ? depthOf(up.key, seen + 1) : seen;
}

const derived = (lemma: string) =>
  [...senses.get(lemma)!].flatMap((key) => {
    const { words, pointers } = synsets.get(key)!;
    const own = words.indexOf(lemma) + 1;
    return pointers
      .filter(({ symbol, from }) => "+\\<".includes(symbol) && (from === own || from === 0))
      .map((each) => each.key);
  });
const broader = (key: string) =>
  synsets
    .get(key)!
    .pointers.filter(
      ({ symbol, key: to }) =>
        symbol === "&" ||
        symbol === "*" ||
        symbol === "$" ||
        (symbol === "@" && (key[0] === "v" || depthOf(to) >= 4)),
    )
    .map((each) => each.key);

// Cities and persons are names, not words.
for (const [lemma, keys] of senses)
  if ([...keys].every((key) => synsets.get(key)!.pointers.some((each) => each.symbol === "@i")))
    senses.delete(lemma);

// Numbered in the order of first need: what stands close gets close numbers.
const numbers = new Map<string, number>();
const numberOf = (key: string) => {
  if (!numbers.has(key)) numbers.set(key, numbers.size);
  return numbers.get(key)!.toString(36);
};
const words = [...senses.keys()].sort().map((lemma) => {
  const own = [...senses.get(lemma)!];
  const others = [...new Set(derived(lemma))].filter((key) => !own.includes(key));
  return `${lemma} ${own.map(numberOf).join(" ")}${others.length > 0 ? ` + ${others.map(numberOf).join(" ")}` : ""}`;
});
const ups: string[] = [];
for (const key of numbers.keys()) ups.push(broader(key).map(numberOf).join(" "));
console.log(JSON.stringify({ senses: words.join("\n"), broader: ups.join("\n") }));
