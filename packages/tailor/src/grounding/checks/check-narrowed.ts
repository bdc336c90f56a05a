/**
 * What narrows a statement in time or to a part of it: "three weeks in 2018" are not all of 2018, what was done while someone was on
 * leave was not done all along, and "88 % in the bookkeeping unit" is not 88 %.
 */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isNeutral, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { findDates } from "../dates.ts";
import { findQuantities } from "../numbers/find-quantities.ts";
import type { Source } from "../sources.ts";
import { limitDropped, saysValue } from "./check-limits.ts";

/** Reasons the clause is wider in time or extent than the source, or tells of a part that the source does not have. */
export function checkNarrowed(claims: ClauseClaims, source: Source): GroundingReason[] {
  return [
    ...wholeYear(claims, source),
    ...standIn(claims, source),
    ...newPart(claims, source),
    ...paired(claims, source),
    ...partUnderFigure(claims, source),
  ];
}

const throughYear =
  /\b(?:during|throughout|all (?:of|through)|for(?: the whole of| all of)?) ((?:19|20)\d\d)\b/iu;

/** "Three weeks in 2018" are not "during 2018". */
function wholeYear(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = throughYear.exec(claims.text);
  if (!match) return [];
  const span = source.quantities.find(
    (each) =>
      (each.dimension === "months" || each.dimension === "seconds") &&
      new RegExp(`^\\s+(?:in|of|during|of the) (?:\\p{L}+ )?${match[1]}`, "iu").test(
        source.text.slice(each.end),
      ),
  );
  return span && !saysValue(claims, span.value)
    ? [limitDropped("duration_unsupported", claims, span.text)]
    : [];
}

const standingIn =
  /\b(?:(?:when|while|whenever) (?:\p{L}+ ){1,3}(?:is|was|were|are) (?:on (?:\p{L}+ )?(?:leave|holiday|vacation)|away|absent|ill|off(?: sick)?)|during (?:\p{L}+(?:'s)? ){1,4}(?:leave|absence|holidays?|illness)|stood in for|standing in for|deputi[sz](?:e|ed|es|ing) for|filled in for)\b/iu;
const alsoStandingIn =
  /\b(?:leave|absen\p{L}*|holidays?|vacations?|away|ill|illness|sick\p{L}*|off|cover\p{L}*|stood|stand\p{L}*|deput\p{L}*|fill\p{L}*|temporar\p{L}*|interim|acting|replac\p{L}*|substitut\p{L}*|maternity|parental|step(?:ped|ping)? in)\b/iu;
const longerThan =
  /\b(?:throughout|always|regularly|permanent(?:ly)?|the whole time|my time|since|constantly)\b/iu;

/** What was done for someone on leave was not done all along, nor as one's own job. */
function standIn(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = standingIn.exec(source.text);
  if (!match || alsoStandingIn.test(claims.whole)) return [];
  const before = source.text.slice(0, match.index);
  const told = new Set(
    wordsOf(before.split(/;/).at(-1)!)
      .filter((word) => !isNeutral(word))
      .map((word) => word.stem),
  );
  const same = wordsOf(claims.text).filter((word) => told.has(word.stem));
  return same.length >= 2 || longerThan.test(claims.text)
    ? [limitDropped("scope_unsupported", claims, match[0])]
    : [];
}

const someOf =
  /\b(some|several|many|most|a few|few|one|two|three|four|five|six|half|all|both) of (?:whom|which|them)\b/iu;
const parts =
  /\b(?:some|several|many|most|few|half|part|partly|partially|including|among|others?|both|all|each|of (?:whom|which|them))\b/iu;

/** "Several of whom were kept on": a part that the evidence does not tell of. */
function newPart(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = someOf.exec(claims.whole);
  if (!match || match.index < claims.start || match.index >= claims.start + claims.text.length) return [];
  const word = match[1]!.toLowerCase();
  if (parts.test(source.text) || new RegExp(`\\b${word}\\b`, "iu").test(source.text)) return [];
  const value = findQuantities(word, []).at(0)?.value;
  if (value !== undefined && source.quantities.some((each) => each.value === value)) return [];
  if (
    (word === "one" && /\ban?\b/iu.test(source.text)) ||
    (word === "both" && source.quantities.some((each) => each.value === 2))
  )
    return [];
  return [{ code: "scope_unsupported", claim: match[0], detail: `The evidence does not say "${match[0]}".` }];
}

const ofYear =
  /\b(first|second|third|fourth|fifth|sixth|[\p{N}.,]+ ?%?|one|two|three|four|five|six|seven|eight|nine|ten)\b(?:(?! in )[^,;.]){0,30}? in ((?:19|20)\d\d)\b/giu;

/** "Second in 2020 and fourth in 2021" is not "second in 2020 and 2021": what is said of each year goes with it. */
function paired(claims: ClauseClaims, source: Source): GroundingReason[] {
  const pairs = [...source.text.matchAll(ofYear)].map((match) => ({
    what: match[1]!.trim().toLowerCase(),
    year: match[2]!,
  }));
  const whole = claims.context ?? claims.whole;
  const [first] = pairs;
  if (!first || pairs.length < 2 || pairs.every((each) => each.what === first.what)) return [];
  if (!pairs.every((each) => whole.includes(each.year))) return [];
  const figures = findQuantities(whole, findDates(whole));
  const said = new Set(wordsOf(whole).map((word) => word.lower));
  const missing = pairs.find((each) => {
    const value = findQuantities(each.what, []).at(0)?.value;
    return (
      !whole.toLowerCase().includes(each.what) &&
      !said.has(each.what) &&
      !(value !== undefined && figures.some((own) => own.value === value))
    );
  });
  return missing ? [limitDropped("number_unsupported", claims, `${missing.what} in ${missing.year}`)] : [];
}

const ofPart = /\b(?:part|parts|some|several|of (?:them|which|whom)|one of)\b/iu;
const aPart =
  /\b(?:in|on|for|of) (?:the|its|our|my|i|one|a)\b ?((?:[\p{L}'-]+ ){0,3}?(?:unit|module|section|part|component|paper|portion|half|chapter|subset|sample|partie|secteur|teil|bereich|parte|sector|módulo))\b/iu;

/** "88 % in the bookkeeping unit" is not 88 %, nor "no finding in my section" none: the part goes with its figure. */
function partUnderFigure(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = aPart.exec(source.text);
  if (!match) return [];
  const result = /[\p{N}.,]+ ?%|\b(?:no|zero|without|none|grade|mark|score|distinction)\b/iu;
  if (!result.test(claims.text) || !result.test(source.text)) return [];
  const head = wordsOf(match[1]!).filter((word) => !isNeutral(word));
  const said = new Set(wordsOf(claims.whole).map((word) => word.stem));
  if (head.some((word) => said.has(word.stem)) || ofPart.test(claims.whole)) return [];
  const at = source.text.search(result);
  const near = Math.abs(at - match.index) < 45;
  return near ? [limitDropped("scope_unsupported", claims, match[0])] : [];
}
