/** What no resume can show: character, willingness, permission to work. It is left out of the score, and said so. */
import { isNeutral, isVerb, wordsOf } from "../text/words.ts";
import { paddingWords } from "./padding-words.ts";

const character =
  /\b(?:team player|self[- ]?(?:starter|motivated|driven)|motivated|passion(?:ate)?|enthusias\w+|proactive|curious|curiosity|positive attitude|can-do|growth mindset|work ethic|detail[- ]oriented|attention to detail|fast learner|quick learner|willing(?:ness)? to|eager(?:ness)? to|comfortable (?:with|in)|thrive|adaptab\w+|flexib\w+|reliab(?:le|ility) person|interpersonal|communication skills|communicator|problem[- ]solv\w+|analytical (?:skills|thinking|mindset)|organi[sz](?:ed|ational) skills|time management|multitask\w*|sense of humou?r|work independently|independently|under pressure|fast-paced|legally authori[sz]ed|authori[sz]ed to work|work (?:permit|authori[sz]ation)|right to work|driver'?s? licen[cs]e|travel (?:up to|\d+)|able to travel|relocate|on-site \d|clearance eligible|background check|team spirit|hands-on mentality|ownership mindset|critical thinking|creativ\w+|empath\w+|sense of humou?r|patience|punctual\w*|polite|friendly|firm but|love of|leadership qualities|teamfähig\w*|belastbar\w*)\b/gi;

/** Words beside the character asked for, from which on the requirement is about them: "set out structures independently". */
const mostBeside = 3;

/** Whether the requirement asks for something a resume can't prove. */
export function isUnverifiable(text: string): boolean {
  const rest = text.replace(character, " ");
  if (rest === text) return false;
  return (
    wordsOf(rest).filter((word) => !isNeutral(word) && !isVerb(word) && !paddingWords.has(word.stem))
      .length <= mostBeside
  );
}
