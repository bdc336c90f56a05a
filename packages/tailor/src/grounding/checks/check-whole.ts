/**
 * The whole for a part of it: "the search page" is not "the site", a standard of the ward not one of the hospital, and what a line
 * names once may not be counted twice.
 */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, isNeutral, isVerb, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import { isIdleWord, isLightDeed, isSameDeed } from "../vocabulary/deeds.ts";
import { mayStandFor } from "../vocabulary/may-stand-for.ts";
import { isPlainWord } from "../vocabulary/plain-words.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";

/** Reasons the clause takes the whole for the part the source speaks of, or one thing for two. */
export function checkWhole(claims: ClauseClaims, source: Source): GroundingReason[] {
  return [
    ...lostModifier(claims, source),
    ...wholeEmployer(claims, source),
    ...namedTwice(claims, source),
    ...othersTeam(claims, source),
    ...organisations(claims, source),
  ];
}

const link =
  /^(?:of|for|on|in|at|within|across|under|with|by|from|to|against|during|behind|or|that|which|who|whose|including|while|between|over|after|before|through|since|until|via|per|as|than|so|where|when|then|but|into|onto|upon|about|around|is|are|was|were|has|had|have)$/;
const definite = /^(?:the|our|its|their|my)$/;

interface Phrase {
  head: Word;
  modifiers: Word[];
}

/** Noun phrases that speak of one thing in particular: "the Year 8 rivers and coasts scheme". */
function definitePhrases(text: string): Phrase[] {
  const words = wordsOf(text);
  const found: Phrase[] = [];
  for (const [index, word] of words.entries()) {
    if (!definite.test(word.lower)) continue;
    const run: Word[] = [];
    for (let at = index + 1; at < words.length && run.length < 7; at++) {
      const next = words[at]!;
      if (
        link.test(next.lower) ||
        definite.test(next.lower) ||
        /[^\s\-'’&]/.test(text.slice(words[at - 1]!.end, next.start))
      )
        break;
      if (
        run.length > 0 &&
        isVerb(next) &&
        /(?:ed|ing)$/.test(next.lower) &&
        words[at + 1] &&
        !link.test(words[at + 1]!.lower) &&
        !isNoun(words[at + 1]!)
      )
        break;
      run.push(next);
    }
    while (run.length > 0 && (isFunctionWord(run.at(-1)!) || /ly$/.test(run.at(-1)!.lower))) run.pop();
    const head = run.pop();
    if (head) found.push({ head, modifiers: run });
  }
  return found;
}

function isNoun(word: Word): boolean {
  return !isFunctionWord(word) && !isVerb(word);
}

/** Says which one, not what it is like. */
function restricts(word: Word, source: Source): boolean {
  return (
    !isNeutral(word) &&
    !isFunctionWord(word) &&
    !isIdleWord(word.stem) &&
    !isPlainWord(word.lower, source.text) &&
    !/\p{N}|'s?$|’s?$/u.test(word.text) &&
    !/(?:ly|ed|ing|al|ic|ive|ous|able|ible|ful|less|ary|ish|er|est)$/.test(word.lower) &&
    !adjectives.test(word.lower)
  );
}
const adjectives =
  /^(?:new|old|late|early|whole|entire|full|main|own|first|second|third|last|next|past|present|big|small|large|long|short|busy|quiet|hot|cold|good|best|daily|weekly|monthly|yearly|internal|external|local|online|digital|paper|two|three|four|five|six|seven|eight|nine|ten|twice|once)$/;

function isSaid(word: Word, said: readonly Word[]): boolean {
  const one = new Set([word.stem]);
  return said.some(
    (each) =>
      each.stem === word.stem ||
      saysNoMore(each.stem, one) ||
      isSameDeed(each.stem, one) ||
      each.lower.startsWith(word.lower.slice(0, 4)) ||
      mayStandFor(each.lower, word.lower) ||
      mayStandFor(word.lower, each.lower),
  );
}

/** "The scheme of work" for "the rivers and coasts scheme of work": of one thing in particular, what says which one must stay. */
function lostModifier(claims: ClauseClaims, source: Source): GroundingReason[] {
  if (!source.language.startsWith("en")) return [];
  const said = wordsOf(claims.whole);
  const claimed = definitePhrases(claims.text);
  return definitePhrases(source.text).flatMap((known) => {
    const own = claimed.find((each) => each.head.stem === known.head.stem);
    if (!own) return [];
    const lost = known.modifiers.filter((word) => restricts(word, source) && !isSaid(word, said));
    // "SFBB diary" for the "Safer Food Better Business diary".
    const isShort = said.some((word) => /^\p{Lu}{2,}$/u.test(word.text) && source.initials.has(word.lower));
    if (lost.length === 0 || isShort) return [];
    const found = [...known.modifiers, known.head].map((word) => word.text).join(" ");
    return [
      {
        code: "scope_unsupported" as const,
        claim: claims.text.trim().slice(0, 200),
        found,
        detail: `The evidence says this of "${found}" alone.`,
      },
    ];
  });
}

const organisation =
  /^(?:hospital|clinic|klinik\p{L}*|krankenhaus\p{L}*|hôpital|school|schule\p{L}*|college|university|company|firm|council|bank|plant|factory|werk\p{L}*|hotel|store|group|borough|city|empresa|betrieb\p{L}*|unternehmen\p{L}*|librairie|magasin|restaurant|tienda|école|usine|entreprise|shop|kita)(?:'s)?$/u;
const unit =
  /\b(?:team|department|ward|unit|station|office|branch|site|squad|section|abteilung|service|équipe|equipo|sector|secteur|group|rayon|atelier|pôle|sección|bereich|station|aisle|counter)\b/iu;

/** "The standard of the hospital" where the line has one of the ward: the employer's name proves where, not how far. */
function wholeEmployer(claims: ClauseClaims, source: Source): GroundingReason[] {
  const narrower = unit.exec(source.text);
  if (!narrower || new RegExp(`\\b${narrower[0]}`, "iu").test(claims.whole)) return [];
  const words = wordsOf(claims.text);
  const whole = words.find(
    (word, index) =>
      organisation.test(word.lower) &&
      !source.stems.has(word.stem) &&
      /^(?:of|across|for|throughout|the)$/.test(words[index - 1]?.lower ?? ""),
  );
  return whole
    ? [
        {
          code: "scope_unsupported",
          claim: whole.text,
          found: narrower[0],
          detail: `The evidence says this of the ${narrower[0]}.`,
        },
      ]
    : [];
}

const owners =
  /\b(?:company|firm|organi[sz]ation|business|department|employer|hospital|school|group|council)['’]s\b/iu;

/** "The company's demurrage" where the line has that of one's own customers. */
function organisations(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match = owners.exec(claims.text);
  const [owner] = match ? wordsOf(match[0]) : [];
  if (!match || !owner || !/\b(?:my|own)\b/iu.test(source.text) || source.stems.has(owner.stem)) return [];
  return [
    {
      code: "scope_unsupported",
      claim: match[0],
      detail: "The evidence says this of the person's own share alone.",
    },
  ];
}

/** "Study and survey", "designed and developed": of two words joined by "and", one word of the line can't be both. */
function namedTwice(claims: ClauseClaims, source: Source): GroundingReason[] {
  const words = wordsOf(claims.whole);
  for (const [index, and] of words.entries()) {
    if (!/^(?:and|plus)$/.test(and.lower)) continue;
    const before = words[index - 1];
    const after = words
      .slice(index + 1, index + 4)
      .find((word) => !isFunctionWord(word) && !/^(?:follow|up|then|also)$/.test(word.lower));
    if (!before || !after || isFunctionWord(before)) continue;
    const end = claims.start + claims.text.length;
    if (after.start < claims.start - 8 || after.start >= end) continue;
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      if (!source.stems.has(one.stem) || source.stems.has(other.stem) || source.headerStems.has(other.stem))
        continue;
      if (
        isNeutral(other) ||
        isIdleWord(other.stem) ||
        isLightDeed(other.stem) ||
        isPlainWord(other.lower, source.text)
      )
        continue;
      if (/\p{N}/u.test(other.text) || source.lowers.has(other.lower)) continue;
      const rest = new Set([...source.stems].filter((stem) => stem !== one.stem));
      const restWords = source.words.filter((word) => word.stem !== one.stem && !isNeutral(word));
      if (
        saysNoMore(other.stem, rest) ||
        isSameDeed(other.stem, rest) ||
        restWords.some((word) => mayStandFor(other.lower, word.lower))
      )
        continue;
      const own = new Set([one.stem]);
      if (
        !saysNoMore(other.stem, own) &&
        !isSameDeed(other.stem, own) &&
        !mayStandFor(other.lower, one.lower)
      )
        continue;
      return [
        {
          code: "claim_unsupported",
          claim: other.text,
          found: one.text,
          detail: `The evidence says "${one.text}" and nothing beside it.`,
        },
      ];
    }
  }
  return [];
}

/** "Led by the home therapies team" puts nobody in that team. */
function othersTeam(claims: ClauseClaims, source: Source): GroundingReason[] {
  const match =
    /\b(?:in|within|on|part of|member of|as part of) (?:the|our|a|an) ((?:[\p{L}-]+ ){0,3})(team|department|group|squad|crew|office)\b/iu.exec(
      claims.text,
    );
  if (!match) return [];
  const name = wordsOf(match[1]!).filter((word) => !isNeutral(word));
  const theirs = new RegExp(
    `\\b(?:by|from|to|with|for) (?:the|an?|our) (?:[\\p{L}-]+ ){0,3}${match[2]}\\b`,
    "iu",
  ).exec(source.text);
  const own = new RegExp(
    `\\b(?:in|within|on|of|join\\p{L}*|across|as part of) (?:the|an?|our|my|[\\p{L}\\p{N}-]+) (?:[\\p{L}\\p{N}-]+ ){0,3}${match[2]}\\b`,
    "iu",
  ).test(`${source.text}; ${source.header}`);
  if (!theirs || own || name.some((word) => !theirs[0].toLowerCase().includes(word.lower))) return [];
  return [
    {
      code: "ownership_raised",
      claim: match[0],
      found: theirs[0],
      detail: `The evidence says "${theirs[0]}".`,
    },
  ];
}
