/** Ownership, hedges and negation: a statement may claim less than its evidence, never more. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isNeutral, isVerb, isVerbStem, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { gaveIt } from "../gave-it.ts";
import { isSupervised, ownershipOf, soleCredit } from "../ownership.ts";
import { findQualifiers, isSameQualifier } from "../qualifiers.ts";
import type { Source } from "../sources.ts";
import { isLightDeed, isSameDeed, isTakingDeed } from "../vocabulary/deeds.ts";
import { deedsIn } from "../vocabulary/deeds-in-text.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";

/** Who ran a thing was in charge of it; of people that is no more than to lead them, and so needs its own word. */
function ranIt(words: string, aligned: string): boolean {
  return (
    /^in charge of$/i.test(words) &&
    /^\W*(?:runs?|ran|running|manag(?:e|es|ed|ing)|oversaw|overs(?:ee|ees|eeing))\b/iu.test(aligned)
  );
}

/** Reasons the clause says more than the aligned part of the source. `inherited` is the ownership of the clause it hangs on. */
export function checkOwnership(
  claims: ClauseClaims,
  source: Source,
  inherited: number | null,
): GroundingReason[] {
  const clause = claims.text;
  const reasons: GroundingReason[] = [];
  const content = contentStems(clause);
  // "At Acme:" names the place and claims no deed.
  if (content.length > 0 && content.every(([stem]) => source.headerStems.has(stem)))
    return checkQualifiers(claims, source, source.text);
  const aligned = align(content, source);
  const claimed = ownershipOf(clause);
  const own = inherited === 1 ? 1 : (claimed.level ?? inherited);
  if (
    (claimed.level ?? 0) >= 3 &&
    !isSupervised(clause) &&
    !(inherited === 1 && /^\W*supervised\W*$/i.test(clause)) &&
    aligned.level < claimed.level! &&
    !ranIt(claimed.words, aligned.text) &&
    !gaveIt(clause, source)
  ) {
    reasons.push({
      code: claimed.level === 4 ? "leadership_unsupported" : "ownership_raised",
      claim: claimed.words,
      found: aligned.text.trim().slice(0, 160),
      detail: `The evidence says "${aligned.text.trim().slice(0, 160)}", which is less than "${claimed.words}".`,
    });
  } else if (
    !aligned.stranger &&
    aligned.level <= 1 &&
    (own === null || own >= 2) &&
    !happens.test(clause) &&
    (claimsDeed(clause) || namesHelpedWith(clause, source)) &&
    !isDonePlainly(clause, source)
  ) {
    reasons.push({
      code: "ownership_raised",
      claim: clause.trim().slice(0, 200),
      found: aligned.words,
      detail: `The evidence says "${aligned.words}"; this claims the deed itself.`,
    });
  }
  const sole = soleCredit.exec(clause);
  if (sole && !soleCredit.test(source.text)) {
    reasons.push({
      code: "ownership_raised",
      claim: sole[0],
      detail: `The evidence does not say "${sole[0]}".`,
    });
  }
  const rank = membership.exec(clause);
  if (rank && !membership.test(source.text)) {
    reasons.push({
      code: "seniority_raised",
      claim: rank[0],
      detail: `The evidence does not make the person ${rank[0]}.`,
    });
  }
  return [...reasons, ...checkQualifiers(claims, source, aligned.text)];
}

/** The clause says that something was done, by a verb or a noun made of one. */
function claimsDeed(clause: string): boolean {
  return (
    [...deedsIn(clause)].some((stem) => !isLightDeed(stem) || isTakingDeed(stem)) || nominal.test(clause)
  );
}
const nominal = /^\W*\p{L}+(?:ion|ment|ance|al|ung|ación|ção)s?\b/iu;

const helpedAt = /^\W*(?:helped|supported|participated|contributed|assisted|worked|accompanied)\b([^,;.]*)/iu;

/** "Cierre mensual" of "apoyo en el cierre mensual": other languages name the deed by a bare noun. */
function namesHelpedWith(clause: string, source: Source): boolean {
  if (source.language.startsWith("en") || /^\W*(?:in|on|at|during|for|after|before|with)\b/iu.test(clause))
    return false;
  const deed = helpedAt.exec(source.text)?.[1];
  const [claimed] = wordsOf(clause).filter((word) => !isNeutral(word));
  const [first] = deed ? wordsOf(deed).filter((word) => !isNeutral(word)) : [];
  return claimed !== undefined && first !== undefined && claimed.stem === first.stem;
}

/** The deed is told in a statement of its own, beside the one that says "helped". */
function isDonePlainly(clause: string, source: Source): boolean {
  const deeds = [...deedsIn(clause)].filter((stem) => !isLightDeed(stem));
  return (
    deeds.length > 0 &&
    deeds.every((deed) =>
      source.clauses.some((each) => {
        const known = deedsIn(each.text);
        const level = ownershipOf(each.text).level ?? 2;
        return level >= 2 && opensWithDeed.test(each.text) && (known.has(deed) || isSameDeed(deed, known));
      }),
    )
  );
}
const opensWithDeed =
  /^\W*(?:re-?|self-|pre-)?\p{L}+(?:ed|ing)\b|^\W*(?:wrote|built|ran|made|took|gave|kept|led|held|drew|wrote|cut|set)\b/iu;

/** Something that happened rather than something that was done: "complaints fell by half". */
const happens =
  /^\s*(?!(?:i|we)\b)[\p{L}'-]+(?:\s+[\p{L}'-]+){0,6}\s+(?:fell|rose|dropped|declined|decreased|increased|grew|halved|doubled|improved|went|came down|went up|stayed|remained)\b/iu;

/** Being one of those who lead, rather than working for them. */
const membership =
  /\b(?:part|member|one) of (?:the |an? |our )?(?:\w+ ){0,2}(?:leadership|management|executive|board|c-suite|directors|leaders)\b/i;

/** How far before a clause its own "not yet" may stand. */
const leadLength = 14;

function checkQualifiers(claims: ClauseClaims, source: Source, aligned: string): GroundingReason[] {
  const clause = claims.text;
  const reasons: GroundingReason[] = [];
  const claimed = findQualifiers(clause);
  // A hedge holds for the sentence it stands in, and "have yet to" for what follows.
  const before = claims.whole.slice(Math.max(0, claims.start - leadLength), claims.start);
  const around = [
    ...findQualifiers(claims.whole).filter((each) => each.kind === "hedge"),
    ...findQualifiers(`${before}${clause}`),
  ];
  const known = source.qualifiers;
  const stems = new Set(wordsOf(clause).map((word) => word.stem));
  // A "not" in another statement of the line says nothing about this one.
  const relevant = source.clauses.length > 1 ? findQualifiers(aligned) : known;
  for (const qualifier of relevant) {
    const governed = qualifier.kind === "negation" && isVerbStem(qualifier.scope[0]) ? 1 : 2;
    const touches = qualifier.scope.slice(0, governed).some((stem) => stems.has(stem) && stem.length > 1);
    if (!touches || around.some((own) => isSameQualifier(own, qualifier))) continue;
    if (/^(?:some|part)/i.test(qualifier.text) && /\b(?:some|several)\b/i.test(clause)) continue;
    // "From a weekend to two hours" for "two hours instead of a weekend".
    if (
      /^(?:instead of|rather than)$/i.test(qualifier.text) &&
      /\b(?:from|replac\p{L}+|in place of)\b/iu.test(clause)
    )
      continue;
    reasons.push({
      code: qualifier.kind === "negation" ? "negation_lost" : "hedge_removed",
      claim: clause.trim().slice(0, 200),
      found: qualifier.text,
      detail: `The evidence says "${qualifier.text}"; this leaves it out.`,
    });
  }
  reasons.push(...widenedNegation(clause, source));
  for (const qualifier of claimed) {
    if (qualifier.kind !== "negation" || known.some((other) => other.kind === "negation")) continue;
    reasons.push({
      code: "claim_unsupported",
      claim: qualifier.text,
      detail: `The evidence does not say "${qualifier.text}".`,
    });
  }
  return reasons;
}

const nothing = /\b(?:no|zero|without(?: an?y?)?|never(?: an?)?)\s+((?:[\p{L}\p{N}'-]+\s*){1,4})/giu;

/** "No lost-time accident" is not "no accident": under a "no", each word left out makes the claim larger. */
function widenedNegation(clause: string, source: Source): GroundingReason[] {
  const claimed = [...clause.matchAll(nothing)];
  if (claimed.length === 0) return [];
  const stems = new Set(wordsOf(clause).map((word) => word.stem));
  return [...source.text.matchAll(nothing)].flatMap((match) => {
    const phrase = (match[1] ?? "").split(
      /\b(?:in|on|at|for|since|during|of|and|or|was|were|is|has|had|which|that|to|by|with)\b/i,
    )[0]!;
    const words = wordsOf(phrase).filter(
      (word) => !isNeutral(word) && !/ed$|^(?:single|one|any)$/.test(word.lower),
    );
    const held = words.filter((word) => stems.has(word.stem) || saysNoMore(word.stem, stems));
    if (held.length === 0 || held.length === words.length) return [];
    return [
      {
        code: "negation_lost" as const,
        claim: clause.trim().slice(0, 200),
        found: phrase.trim(),
        detail: `The evidence says this only of "${phrase.trim()}".`,
      },
    ];
  });
}

/** Stems with how much they tell about what a clause is about: things more than deeds. */
function contentStems(clause: string): [stem: string, weight: number][] {
  return wordsOf(clause)
    .filter((word) => !isNeutral(word))
    .map((word) => [word.stem, isVerb(word) ? 0.5 : 1]);
}

interface Aligned {
  level: number;
  words: string;
  text: string;
  /** Nothing in the source speaks of the same things. */
  stranger: boolean;
}

/** The source's clause that speaks of the same things, with its ownership; lines without a verb claim the deed plainly. */
function align(content: [string, number][], source: Source): Aligned {
  let best: Aligned = { level: 2, words: "", text: source.text, stranger: true };
  let bestScore = -1;
  let before: { level: number; words: string } | null = null;
  for (const each of source.clauses) {
    const own = ownershipOf(each.text);
    const first = wordsOf(each.text)[0];
    const continues =
      each.joint !== "first" &&
      before !== null &&
      first !== undefined &&
      !opensWithDeed.test(each.text) &&
      own.level === null;
    const level: { level: number; words: string } =
      // Who attended something was there; what they did there is their own.
      own.level !== null &&
      (/^attend/i.test(own.words) ||
        (/^join/i.test(own.words) && /\b(?:meeting|session|review|call|visit|event)s?\b/i.test(each.text)))
        ? { level: 2, words: own.words }
        : own.level !== null
          ? { level: own.level, words: own.words }
          : continues
            ? before!
            : { level: 2, words: "" };
    before = level;
    const stems = new Set(wordsOf(each.text).map((word) => word.stem));
    const score = content.reduce((sum, [stem, weight]) => sum + (saysNoMore(stem, stems) ? weight : 0), 0);
    // Where two clauses fit equally well, the more modest one counts.
    if (score > bestScore || (score === bestScore && level.level < best.level)) {
      bestScore = score;
      best = { ...level, text: each.text, stranger: score === 0 };
    }
  }
  return best;
}
