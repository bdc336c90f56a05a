/**
 * Whether words that stand nowhere in the evidence may be its own words put otherwise. No dictionary settles that, so it is
 * weighed: each such word costs points by what it is and how it stands to the line, and a clause may cost so much and no more.
 * The weights are learned (see `paraphrase-weights.ts`); what a word costs, and so which words a refusal names, can be read off.
 */
import { isNeutral, isVerb, type Word } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import { claimWords } from "../vocabulary/claim-words.ts";
import { mayStandFor } from "../vocabulary/may-stand-for.ts";
import { isPlainWord } from "../vocabulary/plain-words.ts";
import { isStrongVerb } from "../vocabulary/strong-verbs.ts";
import { budget, type Trait, weights } from "./paraphrase-weights.ts";
import type { Residue } from "./residue.ts";

export interface Weighed {
  word: Word;
  traits: Readonly<Record<Trait, number>>;
}

/** Each open word of a clause with what speaks for and against it. */
export function weigh(
  open: readonly Word[],
  claims: ClauseClaims,
  source: Source,
  residue: Residue,
): Weighed[] {
  const known = source.words.filter((word) => !isNeutral(word));
  return open.map((word) => ({
    word,
    traits: {
      one: 1,
      strong: Number(isStrongVerb(word.stem)),
      claim: Number(claimWords.has(word.stem)),
      weakVerb: Number((isVerb(word) || claims.deeds.has(word.stem)) && !isStrongVerb(word.stem)),
      plain: Number(isPlainWord(word.lower, source.text)),
      broader: Number(known.some((each) => mayStandFor(word.lower, each.lower))),
      copied: residue.copied,
    },
  }));
}

/** What the word costs; less than nothing when it speaks for a paraphrase. */
export function costOf({ traits }: Weighed): number {
  return Object.entries(traits).reduce((sum, [name, value]) => sum + weights[name as Trait] * value, 0);
}

/** Of the words weighed, the ones to be named when together they cost more than a clause may; none when they don't. */
export function strangers(weighed: readonly Weighed[], limit: number = budget): Word[] {
  const costs = weighed.map((each) => ({ word: each.word, cost: costOf(each), traits: each.traits }));
  // A word that only frames may speak for a paraphrase, but not pay for a claim.
  const unpaid = costs.filter(({ traits }) => traits.plain === 0 || traits.claim === 1);
  const sum = (of: readonly { cost: number }[]) => of.reduce((total, each) => total + each.cost, 0);
  const holdsClaim = costs.some(({ traits }) => traits.claim === 1 || traits.strong === 1);
  if (sum(costs) <= limit && (!holdsClaim || sum(unpaid) <= limit)) return [];
  const named = costs.filter((each) => each.cost > 0);
  return (named.length > 0 ? named : costs).map((each) => each.word);
}
