/**
 * Makes src/grounding/vocabulary/word-relations.json from WordNet's files: what a common word may truthfully be said as. A synonym says
 * the same and a broader word says less, so both are allowed; a narrower word never is.
 * `node tools/make-word-relations.ts <folder of data.noun …> <JSON list of common words>… > src/grounding/vocabulary/word-relations.json`
 */
import { readFileSync } from "node:fs";
import { claimWords } from "../src/grounding/vocabulary/claim-words.ts";
import { functionWords } from "../src/text/common-words.ts";
import { stemOf } from "../src/text/words.ts";
import { readSynsets } from "./wordnet.ts";

const [folder = "", ...lists] = process.argv.slice(2);
const common = new Set(lists.flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as string[]));

const synsets = readSynsets(folder);

const posOf: Record<string, string> = { "1": "n", "2": "v", "3": "a", "4": "r", "5": "a" };
const senses = new Map<string, { key: string; number: number; tags: number }[]>();
for (const line of readFileSync(`${folder}/index.sense`, "latin1").split("\n")) {
  const match = /^([a-z]+)%(\d):\S+ (\d+) (\d+) (\d+)$/.exec(line);
  if (!match) continue;
  const [, lemma = "", type = "", offset = "", number = "", tags = ""] = match;
  const pos = posOf[type]!;
  const row = { key: `${pos}${offset}`, number: Number(number), tags: Number(tags) };
  senses.set(`${lemma} ${pos}`, [...(senses.get(`${lemma} ${pos}`) ?? []), row]);
}

/** Where a chain of broader words ends: what stands above this says nothing, or too much at once. */
function depthOf(key: string, seen = 0): number {
  const up = synsets.get(key)?.pointers.find((each) => each.symbol === "@");
  return up && seen < 20 ? depthOf(up.key, seen + 1) : seen;
}

const usual = (word: string) => /^[a-z]{3,}$/.test(word) && common.has(word);
const relations = new Map<string, Set<string>>();
for (const [lemmaAndPos, rows] of senses) {
  const [lemma = "", pos = ""] = lemmaAndPos.split(" ");
  if (!usual(lemma) || functionWords.has(lemma)) continue;
  const all = rows.reduce((sum, each) => sum + each.tags, 0);
  // The first sense, and those that make up a good part of the word's use.
  const used = rows.filter(
    (each) =>
      each.number === 1 || (each.number <= (pos === "v" ? 4 : 3) && each.tags >= Math.max(2, all * 0.15)),
  );
  const said = new Set<string>();
  for (const { key } of used) {
    const synset = synsets.get(key)!;
    const own = synset.words.indexOf(lemma) + 1;
    const add = (words: string[]) => {
      for (const word of words) said.add(word);
    };
    add(synset.words);
    for (const { symbol, key: to, from, to: target } of synset.pointers) {
      const other = synsets.get(to);
      if (!other) continue;
      if (symbol === "+" && (from === own || from === 0))
        add(target === 0 ? other.words : [other.words[target - 1]!]);
      if (symbol === "\\" || (symbol === "&" && pos === "a")) add(other.words.slice(0, 2));
      if (symbol !== "@" || depthOf(to) < (pos === "v" ? 1 : 4)) continue;
      add(other.words.slice(0, 3));
    }
  }
  const stem = stemOf(lemma);
  const stems = relations.get(stem) ?? new Set<string>();
  for (const word of said) {
    if (usual(word) && !claimWords.has(stemOf(word)) && !functionWords.has(word) && stemOf(word) !== stem)
      stems.add(stemOf(word));
  }
  relations.set(stem, stems);
}

const rows = [...relations]
  .filter(([, stems]) => stems.size > 0)
  .map(([stem, stems]) => `${stem} ${[...stems].sort().join(" ")}`)
  .sort();
console.log(JSON.stringify({ saidAs: rows.join("\n") }));
