/** A part is not the whole: "two of five plants" are not five, and who cared for patients on a ward did not run the ward. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isNeutral, isVerb, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { instancesCalled, isWithin } from "../classes/class-words.ts";
import { findDates } from "../dates.ts";
import { findQuantities } from "../numbers/find-quantities.ts";
import { ownershipOf } from "../ownership.ts";
import type { Source } from "../sources.ts";

/** Reasons the clause takes the whole for the part the source speaks of. */
export function checkPartOf(claims: ClauseClaims, source: Source): GroundingReason[] {
  return [...wholeForPart(claims, source), ...ownsSurroundings(claims, source)];
}

function wholeForPart(claims: ClauseClaims, source: Source): GroundingReason[] {
  const ofThem = /(\p{L}+)\s+(\p{L}+|\p{N}+)\s+of\s+(?:them|these|those)\b/iu.exec(source.text);
  const some = ofThem && source.quantities.find((each) => each.text === ofThem[2]);
  const [deed] = ofThem ? wordsOf(ofThem[1]!) : [];
  if (
    some &&
    deed &&
    wordsOf(claims.text).some((word) => word.stem === deed.stem) &&
    !claims.quantities.some((each) => each.value === some.value)
  )
    return [
      {
        code: "number_unsupported",
        claim: claims.text.trim().slice(0, 200),
        found: ofThem[0],
        detail: `The evidence says "${ofThem[0]}".`,
      },
    ];
  return source.quantities.flatMap((whole, index) => {
    const part = source.quantities[index - 1];
    if (whole.role !== "whole" || part?.role !== "part" || part.value === whole.value) return [];
    const all = findQuantities(claims.whole, findDates(claims.whole));
    const says = (value: number) => all.some((each) => each.value === value);
    const named = claims.quantities.find((each) => each.value === whole.value);
    if (!named || says(part.value) || claims.quantities.some((each) => each.dimension === "percent"))
      return [];
    return [
      {
        code: "number_unsupported" as const,
        claim: named.text,
        found: part.text,
        detail: `The evidence says this of ${part.text} of them.`,
      },
    ];
  });
}

const owning =
  /^(?:runs?|ran|manag(?:e|es|ed)|own(?:s|ed)?|leads?|led|head(?:s|ed)?|direct(?:s|ed)?|oversees?|oversaw|administer(?:s|ed)?|supervis(?:e|es|ed)|design(?:s|ed)?|buil[dt]s?|develop(?:s|ed)?|creat(?:e|es|ed)|architect(?:s|ed)?|introduc(?:e|es|ed)|launch(?:es|ed)?|implement(?:s|ed)?|approv(?:e|es|ed)|procur(?:e|es|ed)|perform(?:s|ed)?|conduct(?:s|ed)?|execut(?:e|es|ed)|deliver(?:s|ed)?|organi[sz](?:e|es|ed)|found(?:s|ed)|establish(?:es|ed)?|writes?|wrote|rewrote|rebuil[dt]s?|translat(?:e|es|ed)|process(?:es|ed)?|automat(?:e|es|ed)|negotiat(?:e|es|ed)|host(?:s|ed)?|chair(?:s|ed)?)$/;
/** What is held because something is done in it. */
const gathering = /^(?:session|meet|workshop|call|class|lesson|round|cours|event|train)$/;
const link = /^(?:of|for|on|in|at|within|across|under|with|by|from|to|against|during|behind)$/;

/** The first thing after an owning verb must be what the evidence says was worked on, not only where or for whom. */
function ownsSurroundings(claims: ClauseClaims, source: Source): GroundingReason[] {
  const words = wordsOf(claims.text);
  const at = words.findIndex((word) => owning.test(word.lower));
  // Who "wrote up incidents" wrote about them.
  if (at < 0 || at > 1 || words[at + 1]?.lower === "up" || (ownershipOf(claims.text).level ?? 2) < 2)
    return [];
  const object = headAfter(words.slice(at + 1));
  if (object === null || gathering.test(object)) return [];
  const own = source.words;
  const isObject = own.some((word) => word.stem === object);
  // "Administered the electronic health record" of who charted in Epic: a kind stands where its thing stands.
  const called = isObject ? [] : instancesCalled(claims.text, source);
  const places = own.flatMap((word, index) =>
    word.stem === object || isWithin(word, called) ? [index] : [],
  );
  if (places.length === 0 || places.some((index) => isDirect(own, index))) return [];
  return [
    {
      code: "ownership_raised",
      claim: claims.text.trim().slice(0, 200),
      detail: "The evidence names this only as where, for whom or of what the work was.",
    },
  ];
}

/** What a noun phrase ends before, beside `link`. */
const ends =
  /^(?:or|that|which|who|including|while|between|over|after|before|through|during|since|until|via|per|about|around|among|into|onto|upon|beside|alongside|without|towards?|than|as)$/;

type Words = ReturnType<typeof wordsOf>;

/** Stem of the last word of the noun phrase that follows: "a 28-bed acute medical unit, including" → unit. */
function headAfter(words: Words): string | null {
  let head: string | null = null;
  for (const [index, word] of words.slice(0, 9).entries()) {
    const before = words[index - 1];
    // An apostrophe takes a place too: "customers' new handsets".
    if (before && word.start - before.end > 2) break;
    if (before && word.start - before.end === 2 && !/s$/.test(before.lower)) break;
    if (link.test(word.lower) || ends.test(word.lower)) break;
    // "Six receptionists working shifts", and not "automated tests".
    const next = words[index + 1];
    if (
      index > 0 &&
      /(?:ed|ing)$/.test(word.lower) &&
      isVerb(word) &&
      // "Manual testing of releases" is a thing done.
      !(/ing$/.test(word.lower) && next?.lower === "of") &&
      (!next || isNeutral(next) || /ing$/.test(word.lower))
    )
      break;
    if (!isNeutral(word)) head = word.stem;
  }
  return head;
}

/** No preposition stands between the word and the start of its clause. */
function isDirect(words: Words, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at]!;
    if (words[at + 1]!.start - word.end > 1 && words[at + 1]!.start - word.end !== 3) return true;
    if (/^(?:and|or|while|then)$/.test(word.lower) && isVerb(words[at + 1]!)) return true;
    // "By adding a Redis cache": what stands before the verb governs the verb.
    if (at < index && isVerb(word) && /ing$/.test(word.lower) && words[at + 1]!.start - word.end === 1)
      return true;
    if (link.test(word.lower)) {
      const before = words[at - 1];
      // "Gestion d'un budget" is read as "managed of a budget".
      if (at === 1 && before && word.lower === "of" && isVerb(before) && /ed$/.test(before.lower))
        return true;
      if (word.lower === "of" && /^(?:shift|brigade)$/.test(before?.lower ?? "")) return true;
      // "Looked after", "worked on", "in charge of", "responsible for": the thing itself.
      if (
        before &&
        word.lower !== "with" &&
        /^(?:work\w*|look\w*|charge|responsib\w*|car(?:e|ed|ing)|coordination|management|administration|supervision|operation|running|maintenance|member|head|lead|run|set|up|care|bank|list|series|range|number|suite|collection|total|team|group|crew|squad)$/.test(
          before.lower,
        )
      )
        return true;
      return false;
    }
  }
  return true;
}
