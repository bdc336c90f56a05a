/** How much of a deed is claimed: helped < did < owned < led. A rewrite may lower it, never raise it. */
import { stemOf, wordsOf } from "../text/words.ts";

const level = new Map<string, number>();
const put = (value: number, words: string) => {
  for (const word of words.split(" ")) level.set(stemOf(word), value);
};
put(0, "shadow observe attend");
put(1, "help assist aid contribute participate helped involve learn join");
put(2, "run manage oversee");
put(3, "own drive spearhead architect pioneer champion orchestrate mastermind solely singlehandedly");
put(4, "lead head direct supervise chair command captain");

/** Words that give a deed a guide: they speak for the whole sentence, wherever in it they stand. */
const supervised =
  /\b(?:under (?:[\p{L}'’]+ ){0,5}(?:supervision|guidance|direction|leadership)|(?:assisted|helped|guided|supported|mentored) by)\b|, supervised$|\bsupervised by\b|^supervised,/iu;

/** Whether the sentence says that someone guided the person. */
export function isSupervised(sentence: string): boolean {
  return supervised.test(sentence.trim());
}

const phrases: [RegExp, number][] = [
  [/\b(?:worked|work|working) (?:on\b|(?:with|alongside) [^.;,]{0,40}\bto\b)/i, 1],
  [/\baccompan(?:y|ied|ying|ies) (?:an?|the|another) (?:[\p{L}-]+ ){1,3}?(?:at|on)\b/iu, 1],
  [/\bmember of\b/i, 1],
  [/\b(?:lent|lend|lending)\b[^,;.]{0,30}\b(?:support|hand)\b/i, 1],
  [
    /(?<!customer |technical |client |user |product |it |sales |life |desk )\b(?:supported|supporting|supports)\b|\bin support of\b|\b(?:gave|provided|providing|offered) support (?:to|for|in|with)\b/i,
    1,
  ],
  [
    /\b(?:part|member|one) of (?:the|a|an)\b[^.;,]{0,40}\b(?:team|group|squad|crew)\b(?=[^.;]{0,3}\b(?:that|which|who|to)\b|[^.;]{0,20}\b(?:\w+ing)\b)/i,
    1,
  ],
  [supervised, 1],
  [/\bco-\w+/i, 1],
  [
    /\b(?:exposure to|familiar(?:ity)? with|basic (?:knowledge|understanding)|awareness of|interested in)\b/i,
    0,
  ],
  [/\b(?:single-?handedly|solely|sole|on (?:my|his|her) own|independently|by myself|from scratch)\b/i, 3],
  [
    /\b(?:in charge of|at the helm|led by me|leadership of|responsible for leading|team lead of|took the lead)\b/i,
    4,
  ],
  [/\b(?:was |been |were )?(?:led|managed|directed|headed|overseen|supervised) by (?!me\b)/i, 1],
];

/** Ways of claiming everything for oneself; they need the very words in the evidence. */
export const soleCredit =
  /\b(?:single-?handed(?:ly)?|solely|sole (?:owner|engineer|developer|author|responsibility)|on my own|by myself|from scratch|end[- ]to[- ]end ownership|independently)\b/i;

const leadNoun =
  /\b(?:lead|leads) (?:to|time|times|generation|qualification|conversion|scoring|list|lists|pipeline|magnet)\b|\b(?:qualified|sales|inbound|new|marketing|generated|more|warm) leads\b|\bleading (?:to|\w+ (?:company|provider|firm|brand|bank|manufacturer|supplier|retailer))\b/gi;

const managesPeople =
  /\b(?:manag(?:e|es|ed|ing)|overs(?:ee|ees|aw|een|eeing))\b(?:\s+[\p{L}\p{N}'.,£$€-]+){0,10}?\s+(?:team|teams|people|person|persons|engineers?|developers?|staff|nurses?|employees?|reports|department|workers|colleagues|technicians|members|designers?|analysts?|accountants?|contractors|volunteers|interns|crew|group|managers|waiters|cooks|chefs|drivers|pickers|packers|teachers|supervisors|auditors|electricians|salespeople|agents|representatives)\b/iu;

/** What is said of others: "two interns, one of whom joined the team". */
const ofOthers =
  /,? (?:(?:one|two|three|four|some|most|many|all|both|none) of (?:whom|them|which)|who|whom|whose)\b[^,;.]*/giu;
/** "SQL joins", "head office". */
const notVerbs =
  /\b(?:sql|table|inner|outer|left|right|complex|cross)[ -]joins?\b|\bjoins\b(?= (?:and|or|over|across|between|on|in)\b|[,.;)]|$)|\bhead (?=office|count|chef|waiter|server|teacher|nurse|coach)/giu;

export interface Ownership {
  /** Lowest level stated, when something hedges; else the highest. Null: no word of ownership. */
  level: number | null;
  words: string;
}

/** The ownership a clause claims. `1` hedges whatever else it says: "helped lead" is helping. */
export function ownershipOf(clause: string): Ownership {
  const text = clause.replace(leadNoun, " ").replace(ofOthers, " ").replace(notVerbs, " ");
  let high: Ownership = { level: null, words: "" };
  for (const [pattern, value] of phrases) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (value <= 1) return { level: value, words: match[0] };
    if (high.level === null || value > high.level) high = { level: value, words: match[0] };
  }
  // Who "contributed three fixes" made them; who "contributed to" something helped.
  const gave = /\bcontribut(?:e|es|ed|ing) (?!to\b|towards?\b|in\b)/i.test(text);
  const words = wordsOf(text);
  for (const [index, word] of words.entries()) {
    const value = level.get(word.stem);
    if (
      value === undefined ||
      // Light-emitting diodes lead nobody.
      word.text === "LED" ||
      (/^(?:managers?|management|directors?|direction|directly|direct|head|header|heads|driver|drivers|owner|owners|participant|contributor|help|aid|leaders?|leadership|order|managerial|observer|observations?|observational|attendances?|attendees?|assistants?|assistance|participation|participants?|contributions?|contributors?|involvement|commands?|attendant|champions|architects?|architecture|architectural|manageable|learner|learning|learnings|involving|chairs?|supervisor|supervisors|pioneers?)$/.test(
        word.lower,
      ) &&
        !(index === 0 && /^(?:head|direct|help|architect|command|chair|pioneer)$/.test(word.lower)))
    )
      continue;
    if (gave && /^contribut(?:e|es|ed|ing)$/.test(word.lower)) continue;
    if (word.lower === "own" && index > 0) continue;
    if ((word.stem === "manag" || word.stem === "overse") && managesPeople.test(text)) {
      high = { level: 4, words: word.text };
      continue;
    }
    if (
      word.lower === "lead" &&
      index > 0 &&
      /^(?:engineer|developer|designer|architect|analyst|generation|time|nurse|teacher)/.test(
        words[index + 1]?.lower ?? "",
      )
    )
      continue;
    if (word.lower === "driven" || (word.lower === "driving" && index > 0)) continue;
    if (value <= 1) return { level: value, words: word.text };
    if (high.level === null || value > high.level) high = { level: value, words: word.text };
  }
  return high;
}
