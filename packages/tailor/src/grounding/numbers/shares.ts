/** Shares said in words, as percent: "a third", "three quarters of", "one in three". */
import { directionAround } from "./direction.ts";
import { numberWords } from "./number-words.ts";
import { parseNumber } from "./parse-number.ts";
import { precisionBefore } from "./precision.ts";
import { plainQuantity, type Quantity } from "./quantity.ts";

const fraction =
  /\b(?:(?<few>a|an|one|two|three|four)[ -])(?<part>half|halves|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)\b(?!\s+(?:party|of (?:19|20)\d\d|year|time|place|quarter|terms?\b))/gi;
const partSizes: Record<string, number> = { hal: 2, thi: 3, qua: 4, fif: 5, ten: 10 };
const fewNumbers: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };

/** "By a third", "three quarters of". */
export function fractionsIn(text: string): Quantity[] {
  return [...text.matchAll(fraction)].map((match) => {
    const { few = "a", part = "half" } = match.groups ?? {};
    const value = (fewNumbers[few.toLowerCase()]! * 100) / partSizes[part.slice(0, 3).toLowerCase()]!;
    const share = plainQuantity(match[0], match.index, value, "percent");
    return {
      ...share,
      precision: precisionBefore(text, match.index),
      direction: directionAround(text, match.index, share.end),
    };
  });
}

const outOf =
  /\b(?<part>\p{N}{1,2}|one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?<whole>\p{N}{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b(?! (?:of(?! (?:the|my|our|all|these|those)\b)|years?|months?|weeks?|days?|hours?|minutes?|countries|cities|languages|teams|sites))/giu;

/** "One in three". */
export function sharesIn(text: string): Quantity[] {
  return [...text.matchAll(outOf)].flatMap((match) => {
    const [part, whole] = [match.groups!.part!, match.groups!.whole!].map(
      (written) => numberWords.get(written.toLowerCase()) ?? parseNumber(written) ?? 0,
    ) as [number, number];
    if (whole <= part || part === 0) return [];
    const share = plainQuantity(match[0], match.index, (part * 100) / whole, "percent");
    return [{ ...share, precision: precisionBefore(text, match.index) }];
  });
}
