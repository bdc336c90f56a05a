/** What no resume can show: character, willingness, permission to work, hours. It is left out of the score, and said so. */
import { isNeutral, isVerb, wordsOf } from "../text/words.ts";
import { paddingWords } from "./padding-words.ts";

const character =
  /\b(?:team player|self[- ]?(?:starter|motivated|driven)|motivated|passion(?:ate)?|enthusias\w+|proactive|curious|curiosity|positive attitude|can-do|growth mindset|work ethic|detail[- ]oriented|attention to detail|fast learner|quick learner|willing(?:ness)? to|eager(?:ness)? to|comfortable (?:with|in)|thrive|adaptab\w+|flexib\w+|reliab(?:le|ility) person|interpersonal|communication skills|communicator|problem[- ]solv\w+|analytical (?:skills|thinking|mindset)|organi[sz](?:ed|ational) skills|time management|multitask\w*|sense of humou?r|work independently|independently|under pressure|fast-paced|legally authori[sz]ed|authori[sz]ed to work|work (?:permit|authori[sz]ation)|right to work|driver'?s? licen[cs]e|travel (?:up to|\d+)|able to travel|relocate|on-site \d|clearance eligible|background check|team spirit|hands-on mentality|ownership mindset|critical thinking|creativ\w+|empath\w+|sense of humou?r|patience|punctual\w*|polite|friendly|firm but|love of|leadership qualities|teamfähig\w*|belastbar\w*)\b/gi;

/** Words beside the character asked for, from which on the requirement is about them: "set out structures independently". */
const mostBeside = 3;

/** Whether the requirement asks for what somebody is like, or may do, which a resume can't prove. */
export function isCharacter(text: string): boolean {
  return isNearlyAll(character, text);
}

/** What the post brings with it, which few resumes speak of. */
const conditions =
  /\b(?:works? (?:[\p{L}\p{N}-]+ ){0,4}(?:shifts?|hours|weekends|evenings|nights)(?:(?: per| a) week)?(?: with .*)?|(?:be )?on call(?: (?:one|two|every) [\p{L} -]{3,30})?|reports? (?:directly )?to (?:the|our|a) [\p{L} ,-]{3,60}|(?:able|ability) to (?:lift|stand|climb|bend|carry|work (?:in|at|outdoors|weekends|nights))[^.;]{0,60}|lift(?:ing)? (?:up to )?\d+[^.;]{0,30}|stand(?:ing)? for (?:long|extended)[^.;]{0,20}|weekend(?:s| work)?(?: and (?:bank )?holidays?)?|overtime|bonne présentation|gepflegtes (?:auftreten|äußeres)|buena presencia)\b/giu;

/** Whether the requirement is a condition of the post: hours, shifts, what is to be lifted. */
export function isCondition(text: string): boolean {
  return isNearlyAll(conditions, text);
}

function isNearlyAll(pattern: RegExp, text: string): boolean {
  const rest = text.replace(pattern, " ");
  if (rest === text) return false;
  return (
    wordsOf(rest).filter((word) => !isNeutral(word) && !isVerb(word) && !paddingWords.has(word.stem))
      .length <= mostBeside
  );
}
