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
  /\b(?:not|no|never|without|neither|nor|cannot|none|zero|lacks?|lacking|lacked|unable|failed to|free (?:of|from)|declined|refused|except|excluding|instead of|rather than|nicht|kein|keine|keinen|keiner|ohne|nie|niemals|ne|pas|sans|jamais|aucune?|sin|nunca|jamás|ningun[oa]?|non|senza|mai|não|nunca|sem|nenhuma?|niet|geen|zonder)\b|\b\w+n't\b/giu;
const hedge =
  /\b(?:familiar(?:ity)?(?: with)?|part(?=-qualif|-train|-certif|-time)|semi(?=-)|aspiring|basic|beginner|beginner's|elementary|introductory|entry-level|novice|rudimentary|limited|some (?:experience|knowledge|exposure|familiarity)|exposure to|exposed to|awareness of|working knowledge|(?:still|currently) (?:studying|learning|pursuing)|in progress|pursuing|expected|anticipated|ongoing|unfinished|incomplete|not completed|coursework (?:toward|towards|in)|candidate for|attempted|tried to|planned to|planning to|proposed|prototyped?|prototypes|pilot(?:ed)?|proof of concept|poc|occasional(?:ly)?|partial(?:ly)?|partly|informal(?:ly)?|acting (?=\w+ (?:manager|director|head|lead|cto|ceo|cfo))|interim|temporary|estimated|potential(?:ly)?|projected|sometimes|mostly|mainly|largely|nominated|finalist|shortlisted|runner-up|grundkenntnisse|notions|nociones|conocimientos básicos|noções)\b/giu;

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
        /^(?:estimated|projected|piloted|expected|anticipated)$/i.test(match[0]) &&
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
