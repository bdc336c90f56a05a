/**
 * What of a line of evidence the proposed text does not say in its own words: there a paraphrase may stand. Text that repeats
 * the whole line and adds a word leaves nothing open, so nothing excuses the word.
 */
import { isNeutral, type Word, wordsOf } from "../text/words.ts";
import { mayStandFor } from "./broader.ts";
import { claimWords } from "./claim-words.ts";
import { isSameDeed, namesDoer } from "./deeds.ts";
import { downWords, upWords } from "./direction.ts";
import type { Source } from "./sources.ts";
import { saysNoMore } from "./word-support.ts";

export interface Residue {
  /** Words of the line nothing in the text stands for. */
  words: readonly Word[];
  /** First letters of its runs of words, two to five, for short forms. */
  initials: ReadonlySet<string>;
}

/** Finds what a text leaves open of each line, once per line. */
export function residueFinder(text: string): (source: Source) => Residue {
  const said = wordsOf(text);
  const stems = new Set(said.map((word) => word.stem));
  const kept = new Map<string, Residue>();
  return (source) => {
    const known = kept.get(source.address);
    if (known) return known;
    // Of a composite, only what speaks of the same things can have been paraphrased.
    const own = source.parts
      ? source.text.split("; ").flatMap((line) => {
          const words = wordsOf(line);
          return words.filter((word) => !isNeutral(word) && stems.has(word.stem)).length >= 2 ? words : [];
        })
      : wordsOf(source.text);
    const open = own.filter((word) => {
      if (isNeutral(word) || /\p{N}/u.test(word.text) || stems.has(word.stem)) return false;
      const one = new Set([word.stem]);
      for (const stem of stems) if (saysNoMore(stem, one) || isSameDeed(stem, one)) return false;
      return true;
    });
    const initials = new Set<string>();
    for (let from = 0; from < own.length; from++)
      for (let length = 2; length <= 5 && from + length <= own.length; length++) {
        const run = own.slice(from, from + length);
        if (run.every((word) => open.includes(word))) initials.add(run.map((word) => word.lower[0]).join(""));
      }
    const residue = { words: open, initials };
    kept.set(source.address, residue);
    return residue;
  };
}

/** Whether the word stands for one the text left out. Words that are claims in themselves never do. */
export function standsForOpen(word: Word, isDeed: boolean, residue: Residue): boolean {
  if (claimWords.has(word.stem) || word.lower.length < 3) return false;
  return residue.words.some((open) => {
    if (upWords.has(open.stem) || downWords.has(open.stem)) return false;
    // An assessor is not proof that anybody assessed.
    if (isDeed && namesDoer(open.lower)) return false;
    // "Obs" for "observations".
    const isShort =
      open.lower.length >= word.lower.length + 3 && open.lower.startsWith(word.lower.replace(/s$/, ""));
    return isShort || mayStandFor(word.lower, open.lower);
  });
}
