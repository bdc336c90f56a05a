/** Cuts text into the statements it makes: a clause has at most one predicate. */
import { isVerb, wordsOf } from "../text/words.ts";

export interface Clause {
  text: string;
  start: number;
  /** How it hangs on the clause before: a plain joint ("and", ";"), or one that claims cause or effect. */
  joint: "first" | "and" | "cause";
  /** A cause only by a comma and a form in -ing, which may as well go on. */
  loose?: boolean;
}

const hard = /(?:[;\u2022|\n\u00b7\u25aa]|[.!?](?=\s|$)|\s[-]\s|:\s)/g;
const soft =
  /(?:,\s*(?:and|und|et|y|e|while|then|but|plus|as well as|also)?\s+|\s(?:and|und|et|but|while|then|plus|as well as|&|\+)\s+|\s(?:by|through|via|thereby|thus|which|that|to|resulting in|leading to|so that|because of|due to|after|before|when|for)\s+)/gi;
const causal =
  /\b(?:by|through|via|thereby|thus|which|that|resulting in|leading to|so that|because|due to|to)\b/i;

/** Abbreviations and names whose full stop ends no sentence. */
function endsSentence(text: string, at: number): boolean {
  if (text[at] !== ".") return true;
  return (
    !/\b(?:e\.g|i\.e|etc|approx|ca|inc|ltd|co|corp|dr|mr|ms|mrs|st|no|vs|sr|jr|[A-Z]|u\.s|ph\.d|b\.sc|m\.sc|b\.a|m\.a)$/i.test(
      text.slice(Math.max(0, at - 8), at),
    ) || at === text.length - 1
  );
}

/** Sentences and the like: pieces that share nothing but the person. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(hard)) {
    if (!endsSentence(text, match.index)) continue;
    pieces.push({ text: text.slice(from, match.index), start: from });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), start: from });
  return pieces.filter((piece) => piece.text.trim() !== "");
}

/** Look like verbs and are none. */
const prepositions = /^(?:following|including|during|regarding|concerning|according|excluding|pending)$/;

/** Of the family of a verb, and nouns: "forms and validation". */
const noun =
  /(?<!^(?:moti|posi|ques|men|ques|auc|func|cau|frac|por))tions?$|[sx]ions?$|^customers?$|^finances?$/;

/** The clauses of a text, in order. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentencesOf(text)) {
    let from = 0;
    let joint: Clause["joint"] = "first";
    let loose = false;
    for (const match of sentence.text.matchAll(soft)) {
      const after = sentence.text.slice(match.index + match[0].length);
      const word = wordsOf(after.slice(0, 40)).find((each) => !/ly$/.test(each.lower));
      if (
        !word ||
        !isVerb(word) ||
        noun.test(word.lower) ||
        prepositions.test(word.lower) ||
        wordsOf(sentence.text.slice(from, match.index)).length === 0
      )
        continue;
      const connective = match[0].trim();
      if (/^(?:for|to)$/i.test(connective) && !/ing$|^[a-z]+$/i.test(word.text)) continue;
      clauses.push({
        text: sentence.text.slice(from, match.index),
        start: sentence.start + from,
        joint,
        loose,
      });
      from = match.index + match[0].length;
      loose = /^,$/.test(connective);
      joint =
        causal.test(connective) || (/^,$/.test(connective) && /ing$/.test(word.lower)) ? "cause" : "and";
    }
    clauses.push({ text: sentence.text.slice(from), start: sentence.start + from, joint, loose });
  }
  return clauses;
}
