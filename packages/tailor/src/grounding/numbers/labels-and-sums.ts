/** Numbers that count nothing, since they are part of a name, and counts that the evidence gives in two parts. */
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import type { Quantity } from "./quantity.ts";

const labels =
  /\b(?:years?|class|level|grade|tier|stage|band|unit|phase|line|step|category|group|room|ward|shift|form|set|part|version|type|module)[ /-]$/i;

/** "Year 4" and "class 2" number nothing: they are names, and stand in the evidence as they are. */
export function isLabel(claimed: Quantity, claims: ClauseClaims, source: Source): boolean {
  if (claimed.dimension !== "count") return false;
  const before = labels.exec(claims.text.slice(0, claimed.start - claims.start));
  if (!before) return false;
  const name = before[0].slice(0, -1).replace(/s$/i, "");
  return new RegExp(`\\b${name}s?[ /-]${claimed.value}\\b`, "i").test(source.text);
}

/** "155 returns" of "120 individual and 35 business returns": two counts that stand side by side, added. */
export function isSum(claimed: Quantity, source: Source): boolean {
  if (claimed.dimension !== "count") return false;
  return source.quantities.some((first, index) => {
    const second = source.quantities[index + 1];
    if (!second || first.dimension !== "count" || second.dimension !== "count") return false;
    // "22 pickers and 4 drivers" are not 26 pickers, but "120 individual and 35 business returns" are 155 returns.
    const named = claimed.counted.some(
      (stem) => first.counted.includes(stem) !== second.counted.includes(stem),
    );
    if (named && /^ [\p{L}' -]*s,? (?:and|plus)/u.test(source.text.slice(first.end, second.start)))
      return false;
    if (claimed.counted.some((stem) => first.counted.includes(stem) && !second.counted.includes(stem)))
      return false;
    if (first.role !== null || second.role !== null || first.range !== null || second.range !== null)
      return false;
    return (
      first.value + second.value === claimed.value &&
      /^(?: [\p{L}'-]+){1,3},? (?:and|plus)(?: about| around| roughly| approx\.?)? $/u.test(
        source.text.slice(first.end, second.start),
      )
    );
  });
}
