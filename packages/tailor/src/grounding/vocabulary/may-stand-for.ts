/**
 * Whether a word may stand for another in any of its senses: the same sense, one derived from it, or a broader one. That is
 * generous, and so it is asked only of words that take the place of words of the evidence, never of words that are added.
 */

import { remembering } from "../../text/remembering.ts";
import { irregularForms } from "../../text/verbs.ts";
import wordGraph from "./word-graph.json" with { type: "json" };

/**
 * `word-graph.json` is made by tools/make-word-graph.ts from WordNet 3.1 (Princeton University: see NOTICE). A line of `senses`:
 * "word sense sense + sense of a word derived from it …"; line n of `broader`: the senses broader than sense n. Senses are
 * numbers in base 36.
 */
interface Graph {
  own: ReadonlyMap<string, readonly string[]>;
  derived: ReadonlyMap<string, readonly string[]>;
  /** Line n: the senses broader than sense n, separated by spaces. */
  broader: readonly string[];
}

let kept: Graph | undefined;

/** Read at its first use: most functions never ground anything. */
function graph(): Graph {
  if (kept) return kept;
  const own = new Map<string, readonly string[]>();
  const derived = new Map<string, readonly string[]>();
  for (const line of wordGraph.senses.split("\n")) {
    const [left = "", right] = line.split(" + ");
    const [word = "", ...senses] = left.split(" ");
    own.set(word, senses);
    if (right) derived.set(word, right.split(" "));
  }
  kept = { own, derived, broader: wordGraph.broader.split("\n") };
  return kept;
}

const endings: [string, string[]][] = [
  ["ies", ["y", "ie"]],
  ["ves", ["f", "fe"]],
  ["es", ["e", "", "is"]],
  ["s", [""]],
  ["ied", ["y"]],
  ["ed", ["e", ""]],
  ["ying", ["ie"]],
  ["ing", ["e", ""]],
];

/** Base forms of a word as written that the dictionary knows; British spellings are tried as American ones. */
const lemmasOf = remembering(findLemmas, { most: 20_000, longest: 60 });

function findLemmas(lower: string): readonly string[] {
  const { own } = graph();
  const bare = lower.replace(/'s?$/, "");
  const found = new Set<string>();
  const add = (form: string) => {
    for (const each of [
      form,
      form.replace(/is(e|ation)$/, "iz$1"),
      form.replace(/our/, "or"),
      form.replace(/tre$/, "ter"),
    ])
      if (own.has(each)) found.add(each);
  };
  add(bare);
  const irregular = irregularForms.get(bare);
  if (irregular) add(irregular);
  for (const [ending, replacements] of endings) {
    if (!bare.endsWith(ending) || bare.length - ending.length < 2) continue;
    const rest = bare.slice(0, -ending.length);
    for (const each of replacements) add(rest + each);
    if (rest.at(-1) === rest.at(-2)) add(rest.slice(0, -1));
  }
  return [...found];
}

/** Whether the dictionary has the word, in any of its forms. */
export function isDictionaryWord(lower: string): boolean {
  return lemmasOf(lower).length > 0;
}

function sensesOf(words: readonly string[], of: ReadonlyMap<string, readonly string[]>): Set<string> {
  return new Set(words.flatMap((word) => of.get(word) ?? []));
}

const levels = 2;

/** Whether `claimed` may be said where the evidence says `known`, both as written in lower case. */
export function mayStandFor(claimed: string, known: string): boolean {
  const said = lemmasOf(claimed);
  const stands = lemmasOf(known);
  if (said.length === 0 || stands.length === 0) return false;
  if (said.some((each) => stands.includes(each))) return true;
  const { own, derived, broader } = graph();
  const claimedSenses = sensesOf(said, own);
  const claimedDerived = sensesOf(said, derived);
  let senses = sensesOf(stands, own);
  const meets = (set: Set<string>) => {
    for (const each of set) if (claimedSenses.has(each)) return true;
    return false;
  };
  if (meets(senses)) return true;
  for (const each of sensesOf(stands, derived)) senses.add(each);
  for (const each of senses) if (claimedSenses.has(each) || claimedDerived.has(each)) return true;
  for (let level = 0; level < levels; level++) {
    const next = new Set<string>();
    for (const sense of senses)
      for (const up of (broader[Number.parseInt(sense, 36)] ?? "").split(" ")) if (up !== "") next.add(up);
    if (meets(next)) return true;
    senses = next;
  }
  return false;
}
