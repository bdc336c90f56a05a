/** Whether a number in the proposed text is the number of the evidence: same value, unit, thing, direction and precision. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";
import { isCountOfList } from "./count-of-list.ts";
import { derivedFrom } from "./derived.ts";
import { downWords, upWords } from "./direction.ts";
import { isLabel, isSum } from "./labels-and-sums.ts";
import type { Quantity } from "./quantity.ts";
import { isSameMeasure } from "./same-measure.ts";
import { countsPeople, isSameThing } from "./same-thing.ts";
import { isSameDimension, isSamePrecision, isSameRole, isSameValue } from "./same-value.ts";
import { factorIn } from "./units.ts";

/** The reason this quantity of the clause is not the source's, or null when it is. */
export function checkQuantity(
  stated: Quantity,
  claims: ClauseClaims,
  source: Source,
): GroundingReason | null {
  const claimed = inUnitBeside(stated, claims, source);
  if (isLabel(claimed, claims, source) || isSum(claimed, source)) return null;
  if (isCountOfList(claimed, claims, source)) return null;
  if (claimed.value === 0 && /\b(?:no|zero|without|never|not|none)\b/i.test(source.text)) return null;
  const reason = (code: GroundingReason["code"], detail: string, found?: string) => ({
    ...{ code, claim: claimed.text, detail },
    ...(found !== undefined && { found }),
  });
  const all = [...source.quantities, ...derivedFrom(source.quantities, source.text)];
  const same = all.filter(
    (known) => isSameDimension(claimed, known) && isSameRole(claimed, known) && isSameValue(claimed, known),
  );
  if (same.length === 0) return reason(...whatElse(claimed, claims.text, all));
  const rightThing = same.filter(
    (known) => isSameThing(claimed, known, source) && isSameMeasure(claimed, claims, known, source),
  );
  if (rightThing.length === 0 || isDoneToAnother(claimed, claims, rightThing, source))
    return reason("number_unsupported", `"${claimed.text}" is said of something else in the evidence.`);
  const rightWay = rightThing.filter(
    ({ direction }) => claimed.direction === null || direction === null || claimed.direction === direction,
  );
  if (rightWay.length === 0)
    return reason("direction_changed", `The evidence has "${claimed.text}" going the other way.`);
  const isChange = claimed.role === "by" && claimed.direction !== null;
  if (isChange && rightWay.every((known) => known.role !== "by" && known.direction === null))
    return reason(
      "direction_changed",
      `The evidence does not say that anything changed by "${claimed.text}".`,
    );
  if (isStartSaidAsChange(claimed, claims.text, rightWay, source))
    return reason("number_unsupported", `The evidence says "${claimed.text}" of where it started.`);
  if (rightWay.some((known) => isSamePrecision(claimed, known))) return null;
  const written = rightWay[0]!.text;
  return claimed.precision === "exact"
    ? reason("hedge_removed", `The evidence gives "${written}" only as an approximation or a limit.`, written)
    : reason(
        "number_unsupported",
        `The evidence gives "${written}" exactly, or with another limit.`,
        written,
      );
}

/** "By 2.5 hours, to 3.5": a bare figure is in the unit of its neighbour when the evidence has it in that unit. */
function inUnitBeside(bare: Quantity, claims: ClauseClaims, source: Source): Quantity {
  if (bare.dimension !== "count" || bare.counted.length > 0 || bare.range !== null) return bare;
  const units = new Set(claims.quantities.map((each) => each.dimension).filter((each) => each !== "count"));
  const known = source.quantities.find(
    (each) => units.has(each.dimension) && each.value / factorIn(each.text) === bare.value,
  );
  return known ? { ...bare, dimension: known.dimension, value: known.value } : bare;
}

/** What is wrong with a figure that the evidence does not have. */
function whatElse(
  claimed: Quantity,
  clause: string,
  all: readonly Quantity[],
): [code: GroundingReason["code"], detail: string, found?: string] {
  const bare = ({ text }: Quantity) => Number.parseFloat(text.replace(/[^\d.]/g, ""));
  const rightValue = all.find((known) => known.value === claimed.value || bare(known) === bare(claimed));
  if (rightValue)
    return [
      "unit_changed",
      `The evidence says "${rightValue.text}", not "${claimed.text}".`,
      rightValue.text,
    ];
  const isDuration = claimed.dimension === "months" || claimed.dimension === "seconds";
  const code =
    countsPeople(claimed) || /team/i.test(clause)
      ? "team_size_unsupported"
      : isDuration
        ? "duration_unsupported"
        : "number_unsupported";
  return [code, `The evidence does not say "${claimed.text}".`];
}

const multiplying =
  /\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing))\s+((?:[\p{L}'-]+\s*){1,8})/giu;

/** What a multiplier at `at` was done to: "halved the average time to credit a customer" → average, time. */
function multipliedAt(text: string, at: number): string[] {
  for (const match of text.matchAll(multiplying)) {
    if (match.index > at || match.index + match[0].length <= at) continue;
    const object = match[1]!.split(
      /\b(?:of|to|for|by|from|within|in|with|through|and|over|while|during|after)\b/i,
    )[0]!;
    return wordsOf(object)
      .filter((word) => !isFunctionWord(word))
      .map((word) => word.stem);
  }
  return [];
}

/** "Halved the cost" where the evidence halved the time. */
function isDoneToAnother(
  claimed: Quantity,
  claims: ClauseClaims,
  same: readonly Quantity[],
  source: Source,
): boolean {
  const own = multipliedAt(claims.text, claimed.start - claims.start);
  if (own.length === 0) return false;
  const things = same
    .map((known) => multipliedAt(source.text, known.start))
    .filter((stems) => stems.length > 0);
  return things.length > 0 && !things.some((stems) => own.some((stem) => saysNoMore(stem, new Set(stems))));
}

/** "From 22 % to 15 %" is no fall by 22 %. */
function isStartSaidAsChange(
  claimed: Quantity,
  clause: string,
  same: readonly Quantity[],
  source: Source,
): boolean {
  return (
    claimed.role === null &&
    claimed.dimension === "percent" &&
    source.quantities.some((each) => each.role === "to" && each.dimension === claimed.dimension) &&
    same.every((known) => known.role === "from") &&
    wordsOf(clause).some((word) => downWords.has(word.stem) || upWords.has(word.stem))
  );
}
