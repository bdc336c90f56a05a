/** One clause against one line of the evidence. */

import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { checkAgent } from "./checks/check-agent.ts";
import { checkBinding } from "./checks/check-binding.ts";
import { checkCompanions } from "./checks/check-companions.ts";
import { checkCredentials } from "./checks/check-credentials.ts";
import { checkDates } from "./checks/check-dates.ts";
import { checkFrequency } from "./checks/check-frequency.ts";
import { checkLimits } from "./checks/check-limits.ts";
import { checkNarrowed } from "./checks/check-narrowed.ts";
import { checkOthersPart } from "./checks/check-others-part.ts";
import { checkOthersTitle } from "./checks/check-others-title.ts";
import { checkOwnShare } from "./checks/check-own-share.ts";
import { checkOwnership } from "./checks/check-ownership.ts";
import { checkPartOf } from "./checks/check-part-of.ts";
import { checkPartsPlayed } from "./checks/check-parts-played.ts";
import { checkPlurality } from "./checks/check-plurality.ts";
import { checkPraise } from "./checks/check-praise.ts";
import { checkRank } from "./checks/check-rank.ts";
import { checkRelations } from "./checks/check-relations.ts";
import { checkWhole } from "./checks/check-whole.ts";
import { checkWithheld } from "./checks/check-withheld.ts";
import type { ClauseClaims } from "./claims.ts";
import { classifier } from "./classify.ts";
import { qualifiedIn, titlesIn } from "./composites.ts";
import { checkQuantity } from "./numbers/check-quantity.ts";
import { checkSeries } from "./numbers/series.ts";
import type { Source } from "./sources.ts";
import type { OpenCheck } from "./text-check.ts";
import { reasonsForGaps, type WordGaps, wordGaps } from "./words/check-words.ts";

/** Whether the line supports the clause. `gaps` are its words that the line does not have, when they are known. */
export function supports(
  claims: ClauseClaims,
  source: Source,
  check: OpenCheck,
  inherited: number | null,
  gaps: WordGaps = wordGaps(claims, source, check),
): boolean {
  return (
    gaps.words.length + gaps.skills.length === 0 &&
    reasonsBeside(claims, source, check, inherited).length === 0
  );
}

/** Reasons one line of the evidence does not support the clause. */
export function checkAgainst(
  claims: ClauseClaims,
  source: Source,
  check: OpenCheck,
  inherited: number | null,
): GroundingReason[] {
  const gaps = reasonsForGaps(wordGaps(claims, source, check), classifier(check, claims));
  return [...gaps, ...reasonsBeside(claims, source, check, inherited)];
}

/** All reasons but words and skills that the line does not have. */
function reasonsBeside(
  claims: ClauseClaims,
  source: Source,
  check: OpenCheck,
  inherited: number | null,
): GroundingReason[] {
  const reasons: GroundingReason[] = [];
  for (const quantity of claims.quantities) {
    const reason = checkQuantity(quantity, claims, source);
    if (reason) reasons.push(reason);
  }
  reasons.push(
    ...checkDates(claims, source),
    ...titlesIn(claims.text, source),
    ...qualifiedIn(claims.text, source),
    ...checkCredentials(claims.text, source),
  );
  reasons.push(...checkPlurality(claims.text, source));
  if (!check.listed)
    reasons.push(
      ...checkFrequency(claims.text, source),
      ...checkPartOf(claims, source),
      ...checkPartsPlayed(claims, source),
      ...checkCompanions(claims, source),
      ...checkLimits(claims, source),
      ...checkOthersTitle(claims, source),
      ...checkOthersPart(claims, source),
      ...checkOwnShare(claims, source),
      ...checkRank(claims, source),
      ...checkNarrowed(claims, source),
      ...checkRelations(claims, source),
      ...checkWhole(claims, source),
      ...checkWithheld(claims, source),
      ...checkSeries(claims, source),
      ...checkPraise(claims.text, source),
    );
  const others = check.listed ? null : checkAgent(claims, source);
  if (others) reasons.push(others);
  const unbound = check.listed ? null : checkBinding(claims, source);
  if (unbound) reasons.push(unbound);
  if (!check.listed) reasons.push(...checkOwnership(claims, source, inherited));
  else
    reasons.push(
      ...checkOwnership(claims, source, 2).filter(
        (reason) => reason.code === "hedge_removed" || reason.code === "negation_lost",
      ),
    );
  return reasons;
}
