/** A verb goes with its own object: who "escalated bugs and tested fixes" has not "fixed bugs". */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { irregularForms } from "../../text/verbs.ts";
import { isNeutral, isVerb, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { ownershipOf } from "../ownership.ts";
import type { Source } from "../sources.ts";
import { isIdleWord, isLightDeed, isSameDeed, isTakingDeed } from "../vocabulary/deeds.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";

/** How many words after the verb are taken for its object. */
const objectWords = 3;

/** The reason the clause's verb and object stand in different statements of the source, or null. */
export function checkBinding(claims: ClauseClaims, source: Source): GroundingReason | null {
  const [verb, ...rest] = claims.words;
  if (!verb || !claims.verbs.has(verb.stem)) return null;
  const objects = rest
    .filter((word) => !isIdleWord(word.stem))
    .slice(0, objectWords)
    .map((word) => word.stem);
  const units = statements(source);
  if (objects.length === 0) return null;
  // "Completed it" says what it was before, and the line's own deed is the person's.
  const isIt = /^\W*\p{L}+ (?:it|them)\b/iu.test(claims.text);
  if (isTakingDeed(verb.stem) && !isIt && isOnlyNear(objects[0]!, source))
    return {
      code: "ownership_raised",
      claim: claims.text.trim(),
      detail: `The evidence speaks of this without saying that the person did it.`,
    };
  // German puts the object before its verb.
  if (units.length < 2 || source.language.startsWith("de")) return null;
  if (isLightDeed(verb.stem)) return null;
  // Only the very word: a synonym may be said of many things.
  const raises = (ownershipOf(verb.lower).level ?? 0) >= 2;
  const withVerb = units.filter(
    (unit) => unit.has(verb.stem) || (raises && (saysNoMore(verb.stem, unit) || isSameDeed(verb.stem, unit))),
  );
  const known = objects.filter((stem) => units.some((unit) => saysNoMore(stem, unit)));
  if (withVerb.length === 0 || known.length === 0) return null;
  if (withVerb.some((unit) => known.some((stem) => stem !== verb.stem && saysNoMore(stem, unit))))
    return null;
  return {
    code: "facts_joined",
    claim: claims.text.trim(),
    found: verb.text,
    detail: `The evidence says "${verb.text}" of something else.`,
  };
}

/** The thing stands only in what was done "for", "under" or "by" someone: it was not itself worked on. */
function isOnlyNear(object: string, source: Source): boolean {
  const stems = (text: string) => new Set(wordsOf(text).map((word) => word.stem));
  const rest = source.text.replace(/\b(?:for|under|by|during|alongside)\b(?! \p{L}+ing\b)[^,;.]*/giu, " ");
  return !saysNoMore(object, stems(rest)) && saysNoMore(object, stems(source.text));
}

/** A participle in a line that tells what is done now: in one that tells what was done, it may be a deed of its own. */
function isPassive(clause: string, source: Source): boolean {
  const [first] = source.words;
  const verb = wordsOf(clause).find((word) => !/ly$/.test(word.lower));
  return (
    first !== undefined && isVerb(first) && !isPast(first.lower) && verb !== undefined && isPast(verb.lower)
  );
}

function isPast(lower: string): boolean {
  const base = irregularForms.get(lower);
  return /ed$/.test(lower) || (base !== undefined && !/ing$/.test(lower));
}

/** Stems of each statement of the line; verbs that share an object ("wrote and edited") stand together. */
function statements(source: Source): ReadonlySet<string>[] {
  const units: Set<string>[] = [];
  let open: string[] = [];
  for (const clause of source.clauses) {
    const stems = wordsOf(clause.text)
      .filter((word) => !isNeutral(word))
      .map((word) => word.stem);
    // "And matched them": the things are those of the statement before.
    if (open.length === 0 && units.length > 0 && /\b(?:them|it|these|those|its|their)\b/i.test(clause.text))
      open = [...units.pop()!];
    // "Write queries for ad hoc questions, usually answered in two days": it is the questions that are.
    if (open.length === 0 && units.length > 0 && isPassive(clause.text, source)) open = [...units.at(-1)!];
    open.push(...stems);
    if (stems.length < 2) continue;
    units.push(new Set(open));
    open = [];
  }
  if (open.length > 0) units.push(new Set(open));
  return units;
}
