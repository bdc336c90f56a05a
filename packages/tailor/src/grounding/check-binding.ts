/** A verb goes with its own object: who "escalated bugs and tested fixes" has not "fixed bugs". */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isNeutral, wordsOf } from "../text/words.ts";
import type { ClauseClaims } from "./claims.ts";
import type { Source } from "./sources.ts";
import { isSupportedWord } from "./synonyms.ts";

/** How many words after the verb are taken for its object. */
const objectWords = 3;

/** The reason the clause's verb and object stand in different statements of the source, or null. */
export function checkBinding(claims: ClauseClaims, source: Source): GroundingReason | null {
  const [verb, ...rest] = claims.words;
  if (!verb || !claims.verbs.has(verb.stem)) return null;
  const objects = rest.slice(0, objectWords).map((word) => word.stem);
  const units = statements(source);
  if (units.length < 2 || objects.length === 0) return null;
  const withVerb = units.filter((unit) => isSupportedWord(verb.stem, unit));
  const known = objects.filter((stem) => units.some((unit) => isSupportedWord(stem, unit)));
  if (withVerb.length === 0 || known.length === 0) return null;
  if (withVerb.some((unit) => known.some((stem) => stem !== verb.stem && isSupportedWord(stem, unit))))
    return null;
  return {
    code: "facts_joined",
    claim: claims.text.trim(),
    detail: `The evidence says "${verb.text}" of something else.`,
  };
}

/** Stems of each statement of the line; verbs that share an object ("wrote and edited") stand together. */
function statements(source: Source): ReadonlySet<string>[] {
  const units: Set<string>[] = [];
  let open: string[] = [];
  for (const clause of source.clauses) {
    const stems = wordsOf(clause.text)
      .filter((word) => !isNeutral(word))
      .map((word) => word.stem);
    open.push(...stems);
    if (stems.length < 2) continue;
    units.push(new Set(open));
    open = [];
  }
  if (open.length > 0) units.push(new Set(open));
  return units;
}
