/** Words that take a claim back, wholly or in part: negations and hedges, with the words they govern. */
import { isFunctionWord, wordsOf } from "../text/words.ts";

export interface Qualifier {
  kind: "negation" | "hedge";
  text: string;
  /** Stems of the first content words governed. */
  scope: string[];
  start: number;
}

const negation =
  /\b(?:not|no|never|without|neither|nor|cannot|none|zero|lacks?|lacking|lacked|unable|yet to|failed to|free (?:of|from)|declined|refused|except|excluding|instead of|rather than|nicht|kein|keine|keinen|keiner|ohne|nie|niemals|ne|pas|sans|jamais|aucune?|sin|nunca|jamás|ningun[oa]?|non|senza|mai|não|nunca|sem|nenhuma?|niet|geen|zonder)\b|\b\w+n't\b/giu;
const hedge =
  /\b(?:familiar(?:ity)?(?: with)?|part(?=-qualif|-train|-certif|-time)|semi(?=-)|aspiring|basics?|beginner|beginner's|read-only|elementary|intro|introductory|entry-level|novice|rudimentary|limited|some (?:experience|knowledge|exposure|familiarity)|(?<=^|[,;(] ?)some (?=\p{Lu}\p{L}*(?:$|[,;)]))|exposure to|exposed to|awareness of|working knowledge|(?:still|currently) (?:studying|learning|pursuing)|in progress|pursuing|expected|anticipated|ongoing|unfinished|incomplete|not completed|coursework (?:toward|towards|in)|candidate for|attempted|tried to|planned to|planning to|agreed (?:\w+ ){0,4}?(?:a |the )?plan|plan agreed|agreed to|proposed|prototyped?|prototypes|pilot(?:ed)?|proof of concept|poc|occasional(?:ly)?|partial(?:ly)?|partly|informal(?:ly)?|acting (?=\w+ (?:manager|director|head|lead|cto|ceo|cfo))|interim|temporary|estimated|potential(?:ly)?|projected|sometimes|mostly|mainly|largely|chiefly|primarily|predominantly|for the most part|most of|some of|a (?:number|few) of|in part|part of which|nominated|finalist|shortlisted|runner-up|grundkenntnisse|notions|nociones|conocimientos básicos|noções)\b/giu;

/** What the clause takes back, and of what. */
export function findQualifiers(clause: string): Qualifier[] {
  const found: Qualifier[] = [];
  for (const [kind, pattern] of [
    ["negation", negation],
    ["hedge", hedge],
  ] as const) {
    for (const match of clause.matchAll(pattern)) {
      if (
        kind === "negation" &&
        /^\s+(?:only|just|limited)\b/i.test(clause.slice(match.index + match[0].length))
      )
        continue;
      // "Estimated the effect" is a deed; "an estimated effect" is a hedge.
      if (
        kind === "hedge" &&
        /^(?:estimated|projected|piloted|expected|anticipated|proposed|prototyped)$/i.test(match[0]) &&
        clause.slice(0, match.index).trim() === ""
      )
        continue;
      const rest = clause.slice(match.index + match[0].length);
      const scope = wordsOf(rest.split(/[;.]|,|\bbut\b/)[0] ?? "")
        .filter((word) => !isFunctionWord(word))
        .slice(0, 3)
        .map((word) => word.stem);
      const before =
        scope.length > 0
          ? []
          : wordsOf(clause.slice(0, match.index))
              .filter((word) => !isFunctionWord(word))
              .slice(-3)
              .map((word) => word.stem);
      found.push({ kind, text: match[0], scope: [...scope, ...before], start: match.index });
    }
  }
  return found;
}

/** Hedges that say the same: how much of it, how often, how well, how far it got. */
const hedges: readonly RegExp[] = [
  /^(?:mostly|mainly|largely|chiefly|primarily|predominantly|for the most part|most of|some of|a (?:number|few) of)$/i,
  /^(?:in part|part of which|partly|partial(?:ly)?|some of|a (?:number|few) of)$/i,
  /^(?:occasional(?:ly)?|sometimes)$/i,
  /^(?:familiar|part$|semi|aspiring|basic|beginner|elementary|intro|entry|novice|rudimentary|limited|some |expos|awareness|working|grund|notions|nociones|conoc|noç)/i,
  /^(?:still|currently|in progress|pursuing|expected|anticipated|ongoing|unfinished|incomplete|not completed|coursework|candidate|attempt|tried|plan|agreed|propos|prototyp|pilot|proof|poc)/i,
  /^(?:acting|interim|temporary)/i,
  /^(?:estimated|potential|projected)/i,
];

/** Whether one qualifier says what the other does. Any "not" answers a "not". */
export function isSameQualifier(a: Qualifier, b: Qualifier): boolean {
  if (a.kind !== b.kind) return false;
  return (
    a.kind === "negation" ||
    a.text === b.text ||
    hedges.some((each) => each.test(a.text) && each.test(b.text))
  );
}
