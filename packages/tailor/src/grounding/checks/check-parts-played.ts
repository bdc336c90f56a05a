/**
 * What part a thing plays in a line: who "attended a course on minute-taking" took no minutes, what was built "to a colleague's
 * plans" was not planned by the person, and what something followed is not among what was done.
 */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, isNeutral, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import { isIdleWord, isLightDeed, isSameDeed } from "../vocabulary/deeds.ts";

/** Reasons the clause gives a thing another part than the source does. */
export function checkPartsPlayed(claims: ClauseClaims, source: Source): GroundingReason[] {
  return [...onlyLearned(claims, source), ...includesBasis(claims, source), ...othersBasis(claims, source)];
}

const lessons =
  "(?:courses?|trainings?|workshops?|seminars?|webinars?|lessons?|class(?:es)?|lectures?|talks?|induction|modules?|demonstrations?)";
/** What was learned, watched or only meant to be done, up to the next statement. */
const learning = new RegExp(
  `\\b(?:attend(?:ed|ing)?|took|taking|taken|complet(?:ed|ing)|did|follow(?:ed|ing)|join(?:ed|ing)|enrol(?:l?ed|ling)|went|going|sat in|participated|passed|visit(?:ed|ing)) (?:[\\p{L}\\p{N}'’-]+ ){0,5}?${lessons} (?:on|in|about|for|to) ([^,;.]*)|\\b(?:learn(?:ed|t|ing)?|stud(?:ied|ying)|shadow(?:ed|ing)|observ(?:ed|ing)|watch(?:ed|ing)|hop(?:e|ed|ing)|intend(?:ed|ing)?|want(?:ed|ing)?|plan(?:ned|ning)?|appl(?:ied|ying)|prepar(?:ed|ing)|due|yet) (?:how |what |when )?to ([^,;.]*)|\\b(?:shadow(?:ed|ing)|watch(?:ed|ing)|interested in|keen on|curious about|read(?:ing)? (?:up )?(?:on|about)) ([^,;.]*)`,
  "giu",
);
const alsoLearning =
  /\b(?:course|training|trained|workshop|seminar|webinar|lesson|class|lecture|talk|module|demonstration|learn\p{L}*|stud(?:y|ied|ying|ies|ent)|shadow\p{L}*|observ\p{L}*|watch\p{L}*|hop(?:e|ing)|intend\p{L}*|want\p{L}*|plan\p{L}*|appl\p{L}*|prepar\p{L}*|interest\p{L}*|keen|curious|knowledge|familiar|taught|attend\p{L}*|read\p{L}*|theor\p{L}*|introduc\p{L}*|yet|due|underst\p{L}*|aware\p{L}*|induct\p{L}*|educat\p{L}*|ready|set|help\p{L}*|goal|aim)\b/iu;

/** A deed that stands only in what was learned, watched or meant was not done. */
function onlyLearned(claims: ClauseClaims, source: Source): GroundingReason[] {
  if (alsoLearning.test(claims.whole)) return [];
  for (const match of source.text.matchAll(learning)) {
    const scope = match[1] ?? match[2] ?? match[3] ?? "";
    const rest = stemsOf(source.text.replace(match[0], " "));
    const learned = stemsOf(scope);
    const claimed = contentOf(claims.text);
    const there = claimed.filter(({ stem }) => learned.has(stem) && !rest.has(stem));
    const deed = there.find(
      ({ stem }) => (claims.deeds.has(stem) || there.length > 1) && !isSameDeed(stem, rest),
    );
    if (deed)
      return [
        {
          code: "ownership_raised",
          claim: claims.text.trim().slice(0, 200),
          detail: `The evidence says "${match[0].trim()}", which is not to have done it.`,
        },
      ];
  }
  return [];
}

const bases = /^(?:to|by|after|before|following|per|under|against|without|according)$/;
const including =
  /\b(?:including|includes?|included|inclusive of) ((?:(?:the|an?|their|its|his|her|my) )?[\p{L}'’-]+)/giu;

/** "For sorting, to the customer's layout" does not include the layout. */
function includesBasis(claims: ClauseClaims, source: Source): GroundingReason[] {
  // "From fault finding to motor changes" includes both.
  if (/\bfrom\b.{1,80}\bto\b/iu.test(source.text)) return [];
  for (const match of claims.whole.matchAll(including)) {
    const word = wordsOf(match[1]!).at(-1);
    if (!word || match.index < claims.start - 12 || match.index >= claims.start + claims.text.length)
      continue;
    const places = source.words.flatMap((each, at) => (each.stem === word.stem ? [at] : []));
    if (places.length === 0 || !places.every((at) => basisBefore(source.words, at))) continue;
    return [
      {
        code: "scope_unsupported",
        claim: match[0].trim(),
        detail: `The evidence does not say that "${match[1]}" was part of it.`,
      },
    ];
  }
  return [];
}

function basisBefore(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at).toReversed();
  const first = before.find((word) => !/^(?:the|an?|their|its|his|her|my|our)$/.test(word.lower));
  return first !== undefined && bases.test(first.lower);
}

const othersPlan =
  /\b(?:to|following|per|from|under|after|on the basis of|based on|according to) (?:(?:the|an?|that|of) )?((?:[\p{L}'’-]+ )?(?:plans?|designs?|drawings?|instructions?|specifications?|recipes?|templates?|scripts?|designed|planned)) (?:of|by|from|that|in|for|drawn|made|supplied|provided)\b/giu;

/** What was made to someone's plan was not planned by the person. */
function othersBasis(claims: ClauseClaims, source: Source): GroundingReason[] {
  for (const match of source.text.matchAll(othersPlan)) {
    const basis = stemsOf(match[1]!);
    const rest = stemsOf(source.text.replace(match[0], " "));
    const [first] = claims.words;
    if (!first || !basis.has(first.stem) || rest.has(first.stem)) continue;
    if (claims.whole.search(othersPlan) >= 0) continue;
    return [
      {
        code: "ownership_raised",
        claim: claims.text.trim().slice(0, 200),
        detail: `The evidence has this as another's: "${match[0].trim()}".`,
      },
    ];
  }
  return [];
}

function contentOf(text: string): Word[] {
  return wordsOf(text).filter(
    (word) => !isNeutral(word) && !isFunctionWord(word) && !isIdleWord(word.stem) && !isLightDeed(word.stem),
  );
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => word.stem));
}
