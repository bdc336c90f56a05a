/** Why a clause is not supported, in the reasons that tell most. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { checkAgainst } from "./check-line.ts";
import type { ClauseClaims } from "./claims.ts";
import { classifier } from "./classify.ts";
import type { Source } from "./sources.ts";
import type { OpenCheck } from "./text-check.ts";
import { reasonsForGaps, type WordGaps } from "./words/check-words.ts";

/** A line that was tried, and the words of the clause that it does not have. */
interface Tried {
  source: Source;
  gaps: WordGaps;
}

/** Of many lines, only the nearest are explained. */
const mostExplained = 6;

interface Explained {
  reasons: GroundingReason[];
  /** The line that comes nearest. */
  nearest?: Source;
}

/** The most telling reasons: what no line supports; else, that true things were put together falsely. */
export function explain(
  claims: ClauseClaims,
  check: OpenCheck,
  inherited: number | null,
  tried: readonly Tried[],
): Explained {
  const context = classifier(check, claims);
  if (tried.length === 0) {
    const foreign = check.foreign.some((source) => checkAgainst(claims, source, check, null).length === 0);
    if (foreign) return { reasons: [moved(claims)] };
    const detail = "Nothing cited speaks of this.";
    return { reasons: [{ code: "evidence_missing", claim: claims.text.trim(), detail }] };
  }
  const gaps = tried.map((each) => each.gaps);
  const nowhere = {
    words: claims.words.filter((word) =>
      gaps.every((gap) => gap.words.some((each) => each.start === word.start)),
    ),
    skills: claims.skills.filter((skill) => gaps.every((gap) => gap.skills.includes(skill))),
  };
  const missing = ({ gaps }: Tried) => gaps.words.length + gaps.skills.length;
  const best = tried
    .toSorted((a, b) => missing(a) - missing(b))
    .slice(0, mostExplained)
    .map(({ source, gaps }) => ({ source, gaps, reasons: checkAgainst(claims, source, check, inherited) }))
    .reduce((a, b) => (b.reasons.length < a.reasons.length ? b : a));
  const nearest = best.source;
  if (nowhere.words.length + nowhere.skills.length > 0) {
    const foreign = check.foreign.some((source) => checkAgainst(claims, source, check, null).length === 0);
    const others = best.reasons.filter((reason) => !isGapReason(reason));
    // What the nearest line lacks beside them stands in another one.
    const isJoined =
      best.gaps.words.length > nowhere.words.length || best.gaps.skills.length > nowhere.skills.length;
    const reasons = [
      ...(foreign ? [moved(claims)] : []),
      ...reasonsForGaps(nowhere, context),
      ...(isJoined ? [joined(claims)] : []),
      ...others,
    ];
    return { reasons, nearest };
  }
  const others = best.reasons.filter((reason) => !isGapReason(reason));
  if (others.length > 0 && best.reasons.length === others.length) return { reasons: others, nearest };
  const containers = new Set(
    tried
      .filter(
        (_, i) =>
          gaps[i]!.words.length < claims.words.length || gaps[i]!.skills.length < claims.skills.length,
      )
      .map(({ source }) => source.container),
  );
  return { reasons: [containers.size > 1 ? moved(claims) : joined(claims), ...others], nearest };
}

function isGapReason(reason: GroundingReason): boolean {
  return gapCodes.has(reason.code);
}
const gapCodes = new Set([
  "skill_unsupported",
  "claim_unsupported",
  "words_unsupported",
  "name_unsupported",
  "employer_unsupported",
  "from_posting",
  "moved_between_employers",
  "causality_unsupported",
  "direction_changed",
]);

function moved(claims: ClauseClaims): GroundingReason {
  return {
    code: "moved_between_employers",
    claim: claims.text.trim(),
    detail: "This is said of another employer or project in the evidence.",
  };
}

function joined(claims: ClauseClaims): GroundingReason {
  return {
    code: "facts_joined",
    claim: claims.text.trim(),
    detail: "The evidence has the parts of this in different lines, but no line that joins them.",
  };
}
