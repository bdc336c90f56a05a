/** Which words of a text tell what was done, and which name who does it. */
import { isVerb, stemSet, type Word, wordsOf } from "../../text/words.ts";
import { isCommonDeed, isLightDeed } from "./deeds.ts";

/** Stems of the words of a text that tell what was done: verbs where a verb may stand, and forms that only verbs have. */
export function deedsIn(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.filter((_, index) => isDeed(text, words, index)).map((word) => word.stem));
}

function isDeed(text: string, words: Word[], index: number): boolean {
  const word = words[index]!;
  const before = words[index - 1];
  const opens =
    before === undefined ||
    /[,;:.(]/.test(text.slice(before.end, word.start)) ||
    mayPrecede.test(before.lower) ||
    /ly$/.test(before.lower);
  if (opens)
    return (
      isVerb(word) ||
      isCommonDeed(word.stem) ||
      isLightDeed(word.stem) ||
      (rare.has(word.stem) && text[word.end] !== "-")
    );
  if (/^[a-z]{3,}ed$/.test(word.lower)) return true;
  // "Booked training courses": what follows a verb at once is its object.
  if (index > 0 && isVerb(before) && !/^(?:keep|kept|start|started|began|stop|stopped)$/.test(before.lower))
    return false;
  if (!/^[a-z]{3,}ing$/.test(word.lower)) return false;
  // "packers dispatching 2,300 parcels" tells a deed; "manual handling" and "forklift driving" name a thing.
  const next = words[index + 1];
  return (
    next !== undefined &&
    /^\s+$/.test(text.slice(word.end, next.start)) &&
    !/^(?:and|or|of|for|in|with|to|on|at|by|from|costs?|time|times|rates?|skills?|process|system)$/.test(
      next.lower,
    )
  );
}

/** "managers", "designers": a noun for who does it. */
export function namesDoer(lower: string): boolean {
  return (
    /^[a-z]{3,}(?:er|or|ist|ant|ee)s?$/.test(lower) &&
    !/^(?:order|offer|master|monitor|render|answer|cover|deliver|register|engineer|volunteer|transfer|consider|discover|gather|foster|tailor|mentor|author|tutor|enter|refer|filter|cluster|trigger|number|paper|letter|counter|server|container|docker|grant|assist|list|exist|consist|plant)s?$/.test(
      lower,
    )
  );
}

/** Verbs that are no openings of a resume's line, and verbs all the same where one may stand. */
const rare = stemSet("sign approve appoint sponsor authorize certify");

const mayPrecede =
  /^(?:to|by|and|or|who|that|which|while|then|but|helped|help|after|before|when|i|we|have|has|had|is|are|was|were|now|also)$/;
