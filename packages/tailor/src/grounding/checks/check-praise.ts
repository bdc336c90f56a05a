/** Words that grade the person, and certificates that were somebody else's: the evidence must say them, and of the person. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import type { Source } from "../sources.ts";

const grades =
  /\b(?:expertise|experts?|seasoned|proven|in-depth|extensive|renowned|accomplished|(?:long|wide|deep|broad|rich|vast|considerable|profound) (?:experience|knowledge|background|understanding))\b/giu;
/** Done sooner or better than asked, or than before: an effect like any other. */
const better =
  /\b(?:(?:on|to|in) (?:time|schedule|budget)|(?:ahead of|before|under|within) (?:schedule|time|budget|plan|deadline)|sooner|faster|quicker|better|more (?:quickly|easily|efficiently|reliably|often|accurately))\b/giu;
const alsoBetter =
  /\b(?:time|schedule|punctual\p{L}*|budget|deadline|plan(?:ned)?|target|earlier|early|sooner|faster|quick\p{L}*|better|improv\p{L}*|less|fewer|more|reduc\p{L}*|cut\p{L}*|short\p{L}*|speed\p{L}*|sped|sav\p{L}*|rose|fell|rais\p{L}*|increas\p{L}*|grew|drop\p{L}*|from|instead|easier|accelerat\p{L}*|halv\p{L}*|late|delays?|before|down|up|replac\p{L}*|within|by the)\b/iu;
const certified = /\b(?:certified|chartered|licen[sc]ed|accredited|registered|permitted)\b/giu;
const company =
  /\b(?:beside|alongside|with|under|by|for|from|to|helping|helped|assist\p{L}*|shadow\p{L}*)\b(?: \p{L}+){0,2} $/iu;

/** Reasons the clause grades the person higher, or makes them more certified, than the source does. */
export function checkPraise(clause: string, source: Source): GroundingReason[] {
  const known = `${source.header} ${source.text}`;
  const graded = [...clause.matchAll(grades)].filter(
    ([word]) => !new RegExp(`\\b${word.slice(0, 6)}`, "iu").test(known),
  );
  const others = [...clause.matchAll(certified)].filter(({ 0: word, index }) => {
    if (company.test(clause.slice(0, index))) return false;
    const places = [...known.matchAll(new RegExp(`\\b${word}\\b`, "giu"))];
    // "Beside a certified installer": the certificate is the installer's.
    return places.length > 0 && places.every((place) => company.test(known.slice(0, place.index)));
  });
  const improved = alsoBetter.test(known) ? [] : [...clause.matchAll(better)];
  return [...graded, ...improved, ...others].map(([word]) => ({
    code: "claim_unsupported" as const,
    claim: word,
    detail: `The evidence does not say "${word}" of the person.`,
  }));
}
