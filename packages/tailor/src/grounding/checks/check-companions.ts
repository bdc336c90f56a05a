/** With whom something was done, and to what: neither the people of a line nor its things may change places. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, isNeutral, stemSet, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";

/** Reasons the clause names others as those it was done with, or a thing where the source has only something about it. */
export function checkCompanions(claims: ClauseClaims, source: Source): GroundingReason[] {
  return [...otherCompanion(claims, source), ...onlyAbout(claims, source)];
}

const companion =
  /\b(?:with|alongside|together with) (?:(?:the|an?|my|our|his|her|their|its|of|that|one|two|three|four|other|another) ){0,3}((?:[\p{L}'’-]+ ){0,2}?(?:teams?|departments?|colleagues?|managers?|directors?|clients?|customers?|suppliers?|vendors?|agenc(?:y|ies)|groups?|staff|engineers?|designers?|developers?|doctors?|nurses?|teachers?|parents?|famil(?:y|ies)|users?|travell?ers?|visitors?|owners?|partners?|units?|boards?|councils?|technicians?|leads?))\b/giu;

/** With whom: who ran a workshop "with the service team, about travellers' troubles" did not run it with travellers. */
function otherCompanion(claims: ClauseClaims, source: Source): GroundingReason[] {
  const theirs = [...source.text.matchAll(companion)].map((match) => lastStem(match[1]!));
  if (theirs.length === 0) return [];
  const said = stemsOf(claims.whole);
  // Only where the source's own companion has been taken out.
  if (theirs.some((stem) => said.has(stem))) return [];
  for (const match of claims.text.matchAll(companion)) {
    const stem = lastStem(match[1]!);
    if (!source.stems.has(stem) || theirs.includes(stem)) continue;
    return [
      {
        code: "facts_joined",
        claim: match[0],
        detail: `The evidence has "${match[1]}", but not as those it was done with.`,
      },
    ];
  }
  return [];
}

const lesser =
  "(?:inputs?|drafts?|mock-?ups?|maquettes?|prototypes?|requests?|quer(?:y|ies)|questions?|enquir(?:y|ies)|notes?|proposals?|suggestions?|samples?|excerpts?|summar(?:y|ies)|checklists?|reminders?|links?)";
const onlyOf = new RegExp(
  `([\\p{L}'’-]{4,}) (${lesser})\\b|\\b(${lesser}) (?:of|for|about|on) (?:(?:the|an?|their|its) )?([\\p{L}'’-]{4,})`,
  "giu",
);

/** "Payroll inputs" are no payroll, and mock-ups of sites no sites. */
function onlyAbout(claims: ClauseClaims, source: Source): GroundingReason[] {
  const said = wordsOf(claims.text);
  const stems = stemsOf(claims.whole);
  for (const match of source.text.matchAll(onlyOf)) {
    const thing = wordsOf(match[1] ?? match[4]!)[0];
    const head = wordsOf(match[2] ?? match[3]!)[0];
    if (!thing || !head || stems.has(head.stem)) continue;
    const rest = stemsOf(source.text.replace(match[0], " "));
    const [verb, ...objects] = said.filter((word) => !isFunctionWord(word));
    if (!verb || !claims.deeds.has(verb.stem) || !making.has(verb.stem)) continue;
    // The thing itself is what was worked on: the first noun that the source has.
    const object = objects.find(
      (word) => source.stems.has(word.stem) && !isNeutral(word) && !/ly$/.test(word.lower),
    );
    const beside = object && said[said.indexOf(object) + 1];
    if (object?.stem !== thing.stem || rest.has(thing.stem)) continue;
    if (
      beside &&
      !isFunctionWord(beside) &&
      !isNeutral(beside) &&
      /^\s$/.test(claims.whole.slice(object.end + claims.start, beside.start + claims.start))
    )
      continue;
    return [
      {
        code: "scope_unsupported",
        claim: `${verb.text} ${object.text}`,
        detail: `The evidence says "${match[0].trim()}", which is less.`,
      },
    ];
  }
  return [];
}
const making = stemSet(
  "process run handle manage do perform build develop create design make write produce prepare complete deliver implement launch introduce sell approve negotiate plan organize maintain administer oversee lead execute publish",
);

function lastStem(phrase: string): string {
  return wordsOf(phrase).at(-1)?.stem ?? "";
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => word.stem));
}
