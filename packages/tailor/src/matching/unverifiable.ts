/** What no resume can show: character, willingness, permission to work. It is left out of the score, and said so. */
const character =
  /\b(?:team player|self[- ]?(?:starter|motivated|driven)|motivated|passion(?:ate)?|enthusias\w+|proactive|curious|curiosity|positive attitude|can-do|growth mindset|work ethic|detail[- ]oriented|attention to detail|fast learner|quick learner|willing(?:ness)? to|eager(?:ness)? to|comfortable (?:with|in)|thrive|adaptab\w+|flexib\w+|reliab(?:le|ility) person|interpersonal|communication skills|communicator|problem[- ]solv\w+|analytical (?:skills|thinking|mindset)|organi[sz](?:ed|ational) skills|time management|multitask\w*|sense of humou?r|work independently|independently|under pressure|fast-paced|legally authori[sz]ed|authori[sz]ed to work|work (?:permit|authori[sz]ation)|right to work|driver'?s? licen[cs]e|travel (?:up to|\d+)|able to travel|relocate|on-site \d|clearance eligible|background check|team spirit|hands-on mentality|ownership mindset|critical thinking|creativ\w+|empath\w+|leadership qualities|teamfähig\w*|belastbar\w*)\b/i;

/** Whether the requirement asks for something a resume can't prove. */
export function isUnverifiable(text: string): boolean {
  return character.test(text);
}
