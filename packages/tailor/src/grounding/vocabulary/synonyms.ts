/** Words that may stand for one another without changing what is claimed. */
import { stemOf } from "../../text/words.ts";
import { claimWords } from "./claim-words.ts";
import commonSynonyms from "./common-synonyms.json" with { type: "json" };
import { isSameFamily } from "./same-family.ts";
import { broaderWords, synonymGroups } from "./synonym-groups.ts";
import { readWordGroups } from "./word-groups.ts";

const chosen = readWordGroups(() => synonymGroups.trim().split("\n"));

/**
 * Groups of common words that share a sense in WordNet 3.1 (Princeton University, WordNet licence: see NOTICE), among the first
 * senses of words in frequent use.
 */
const common = readWordGroups(() => commonSynonyms);

/** Broad stem → the narrow stems it may stand for. */
let narrowOf: ReadonlyMap<string, readonly string[]> | undefined;

function readBroader(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entry of broaderWords.trim().split("\n")) {
    const [narrow = "", broad = ""] = entry.split(" > ");
    for (const word of broad.split(" "))
      found.set(stemOf(word), [...(found.get(stemOf(word)) ?? []), stemOf(narrow)]);
  }
  return found;
}

/** Whether `claimed` says no more than one of the `known` stems. */
export function isSupportedWord(claimed: string, known: ReadonlySet<string>): boolean {
  if (known.has(claimed)) return true;
  narrowOf ??= readBroader();
  const narrow = narrowOf.get(claimed);
  // A claim in itself stands for another word only where that was chosen by hand.
  const isClaim = claimWords.has(claimed);
  for (const stem of known)
    if (
      narrow?.includes(stem) ||
      chosen.join(claimed, stem) ||
      (!isClaim && common.join(claimed, stem)) ||
      isSameFamily(claimed, stem)
    )
      return true;
  return false;
}

/** Whether two stems may stand for one another. */
export function areSynonyms(a: string, b: string): boolean {
  return isSupportedWord(a, new Set([b])) || isSupportedWord(b, new Set([a]));
}
