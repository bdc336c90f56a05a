/** What the person says of their own part in a line about more: "the show went to three galleries; I went along for the first". */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import { mayStandFor } from "../vocabulary/may-stand-for.ts";
import { limitDropped } from "./check-limits.ts";

const ownShare =
  /\bI (?:\p{L}+ly )?(\p{L}+)[^,;.]*?\b(?:only|just|(?:for|on|at|to|in|with) (?:only )?(?:the (?:first|last|second|smaller|small|easier|simple) ?(?:ones?)?|one|part|some|half))(?=$|[,;.]| (?:of|day|week|month))/iu;
const limits = /^(?:only|just|first|last|second|smaller|small|easier|simple|one|part|some|half|once|single)$/;

/** "Between the two shifts, half of it in mine": the number is everybody's. */
const halfMine =
  /\b(?:half|a third|a quarter|most|some|part)(?: of (?:it|them|these))? (?:in|on|by|was|were|is|are) (?:mine|me|my \p{L}+)\b|(?<!\p{L})(?:la mitad|un tercio|una parte)(?: de ell[oa]s)? (?:en|por|de) (?:el mío|la mía|mí|mi \p{L}+)|(?<!\p{L})(?:la moitié|un tiers|une partie) (?:dans|par|sur) (?:le mien|la mienne|moi)|(?<!\p{L})(?:die hälfte|ein drittel|ein teil)(?: davon)? (?:in|auf|von) (?:meiner|mir|meinem)/iu;
const ofAll =
  /\b(?:half|third|quarter|part|share|between|together|across|both|mitad|tercio|moitié|tiers|hälfte|drittel|entre|zwischen)\b/iu;

/** Reasons the clause says of the whole what the person says of a part. */
export function checkOwnShare(claims: ClauseClaims, source: Source): GroundingReason[] {
  const half = halfMine.exec(source.raw);
  if (half && /\p{N}/u.test(claims.text) && !ofAll.test(claims.whole))
    return [limitDropped("scope_unsupported", claims, half[0])];
  const share = ownShare.exec(source.text);
  if (!share || wordsOf(claims.whole).some((word) => limits.test(word.lower))) return [];
  const deed = share[1]!.toLowerCase();
  const another = /\b(?:that|which) (\p{L}+)/iu.exec(source.text)?.[1]?.toLowerCase();
  const claimsIt = claims.words.some(
    (word) =>
      claims.deeds.has(word.stem) &&
      (word.lower === deed || word.lower === another || mayStandFor(word.lower, deed)),
  );
  return claimsIt ? [limitDropped("scope_unsupported", claims, share[0])] : [];
}
