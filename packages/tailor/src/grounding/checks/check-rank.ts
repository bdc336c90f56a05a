/** Rank and cause that a line does not give: "second highest" is not "the highest", and what fell into the same year caused nothing. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { stemOf, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import { limitDropped } from "./check-limits.ts";

const behind =
  /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th|next|joint|equal|among (?:the|our)|one of (?:the|our)|nearly the|almost the)[ -](?:\p{L}+ )?(?:highest|largest|biggest|best|most|top|fastest|lowest|busiest|longest|strongest|first)\b/iu;
const superlative =
  /\b(?:highest|largest|biggest|best|most|top|fastest|lowest|busiest|longest|strongest)\b/iu;

/** Reasons the clause ranks higher than the source, or makes a cause of what it says happened at the same time. */
export function checkRank(claims: ClauseClaims, source: Source): GroundingReason[] {
  const ranked = behind.exec(source.text);
  if (ranked && superlative.test(claims.text) && !behind.test(claims.whole))
    return [limitDropped("scope_unsupported", claims, ranked[0])];
  const by = means.exec(claims.whole);
  if (!by) return [];
  const deed = stemOf(by[1]!.toLowerCase());
  const aside = [...source.text.matchAll(meanwhile)].flatMap((match) =>
    wordsOf(match[0]).map((word) => word.stem),
  );
  return aside.includes(deed) && !causal.test(source.text)
    ? [
        {
          code: "causality_unsupported",
          claim: by[0],
          detail: `The evidence says when this was, and of no effect: "${by[0]}".`,
        },
      ]
    : [];
}

const means = /\b(?:by|through|thanks to|via) (?:also )?(\p{L}+ing)\b/iu;
/** "The year we also moved the section": it dates what is said, and explains nothing. */
const meanwhile =
  /(?:,|\b(?:in|during)) ?(?:the )?(?:same )?(?:year|month|season|quarter|summer|winter|week) (?:that |in which |when )?(?:we|I|they|the \p{L}+) [^.;]*|\b(?:while|when|as) (?:we|I|they) (?:also )?[^.;]*/giu;
const causal =
  /\b(?:by|because|due to|thanks to|as a result|so that|which (?:cut|raised|reduced|led|brought|made|helped)|through|led to|resulting)\b/iu;
