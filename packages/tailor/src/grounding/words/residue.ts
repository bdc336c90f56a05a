/**
 * What of a line of evidence the proposed text does not say in its own words: there a paraphrase may stand. Text that repeats
 * the whole line and adds a word leaves nothing open, so nothing excuses the word.
 */
import { isNeutral, type Word, wordsOf } from "../../text/words.ts";
import { compare } from "../checks/check-edits.ts";
import type { Source } from "../sources.ts";
import { isSameDeed } from "../vocabulary/deeds.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";

export interface Residue {
  /** Words of the line nothing in the text stands for. */
  words: readonly Word[];
  /** First letters of its runs of words, two to five, for short forms. */
  initials: ReadonlySet<string>;
  /** Share of the text's words that stand in the line in the same order, 0 to 1. */
  copied: number;
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
      : source.words;
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
    const copied = said.length > 0 ? compare(said, own).matched / said.length : 0;
    const residue = { words: open, initials, copied };
    kept.set(source.address, residue);
    return residue;
  };
}
