/**
 * What a word costs that stands nowhere in the evidence. Learned by `node packages/tailor/src/evals/fit-paraphrase.ts` from the
 * honest texts and fabrications of the invented people of three authors (see docs/decisions): a logistic regression on the
 * dearest clause of each text, judged on people it had not seen. The units are logits, rounded.
 */
export type Trait = "one" | "strong" | "weakVerb" | "claim" | "plain" | "broader" | "copied";

export const weights: Readonly<Record<Trait, number>> = {
  /** Any word at all. */
  one: 0.31,
  /** A verb that is a claim in itself: built, negotiated, approved. */
  strong: 0.95,
  /** Any other verb. */
  weakVerb: -0.35,
  /** A noun or adjective that is a claim in itself: team, board, senior, first. */
  claim: 0.55,
  /** A word that only frames what stands beside it: section, alongside. */
  plain: -0.95,
  /** The dictionary has it as a synonym of a word of the line, or as a broader one. */
  broader: -0.85,
  /** Times the share of the text that repeats the line in order: an addition to a copy is suspect, a word of a free text less. */
  copied: 1.28,
};

/** What the strange words of one clause may cost together. Chosen where it costs three fabrications in a thousand. */
export const budget = 0.68;
