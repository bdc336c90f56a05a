/** Words that grade the person, and certificates that were somebody else's: the evidence must say them, and of the person. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import type { Source } from "./sources.ts";

const grades =
  /\b(?:expertise|experts?|seasoned|proven|in-depth|extensive|renowned|accomplished|(?:long|wide|deep|broad|rich|vast|considerable|profound) (?:experience|knowledge|background|understanding))\b/giu;
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
  return [...graded, ...others].map(([word]) => ({
    code: "claim_unsupported" as const,
    claim: word,
    detail: `The evidence does not say "${word}" of the person.`,
  }));
}
