/** One thing is not several: "wrote the handbook" proves no handbooks, and "a team" is not "multiple teams". */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { wordsOf } from "../../text/words.ts";
import type { Source } from "../sources.ts";

const several = /^(?:several|multiple|many|numerous|various|countless|diverse)$/;

const recurring = /\b(?:daily|weekly|biweekly|monthly|quarterly|annual(?:ly)?|yearly|nightly|each|every)\b/i;

const measures =
  /^(?:rate|time|cost|score|level|price|expense|operation|sale|saving|expectation|need|standard|skill|result|term|hour|day|week|month|year|night|morning|evening|weekend)$/;

/** Reasons the clause speaks of more things than the source. */
export function checkPlurality(clause: string, source: Source): GroundingReason[] {
  const reasons: GroundingReason[] = narrowedRange(clause, source);
  const words = wordsOf(clause);
  for (const [index, word] of words.entries()) {
    if (
      several.test(word.lower) &&
      !isSeveral(
        source,
        words.slice(index + 1, index + 4).map((each) => each.lower),
      )
    ) {
      reasons.push({
        code: "scope_unsupported",
        claim: word.text,
        detail: `The evidence does not speak of ${word.lower}.`,
      });
    }
    const singular = singularOf(word.lower);
    // Measures are plural or not as one likes; and what has two dates happened twice.
    if (singular && (measures.test(singular) || source.dates.length >= 2)) continue;
    if (!singular || source.lowers.has(word.lower) || !source.lowers.has(singular)) continue;
    if (!isOneOf(source.text, singular)) continue;
    // "the time to credit a customer" speaks of any customer.
    if (
      new RegExp(`\\b(?:to|of|per|for) [\\p{L}-]+ (?:a|an) (?:[\\p{L}-]+ ){0,2}${singular}\\b`, "iu").test(
        source.text,
      )
    )
      continue;
    // "A forklift and a reach truck", "the logging and the I2C task" are two.
    if (
      new RegExp(`\\b(?:and|or|plus) (?:the |an? |one )?(?:[\\p{L}\\p{N}-]+ ){0,2}${singular}\\b`, "iu").test(
        source.text,
      )
    )
      continue;
    // What is done every week is done many times.
    if (recurring.test(source.text)) continue;
    reasons.push({
      code: "scope_unsupported",
      claim: word.text,
      found: singular,
      detail: `The evidence speaks of one ${singular}.`,
    });
  }
  return reasons;
}

const letterRange = /(?<![\p{L}\p{N}])\p{Lu}\*?\s?-\s?\p{Lu}\*?(?![\p{L}\p{N}])/gu;

/** "A*-B" is not "A*": one end of a range of grades claims another thing. */
function narrowedRange(clause: string, source: Source): GroundingReason[] {
  return (source.text.match(letterRange) ?? []).flatMap((range) => {
    const ends = range.split("-").map((end) => end.trim());
    const said = ends.filter((end) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${end.replace("*", "\\*")}(?![\\p{L}\\p{N}])`, "u").test(clause),
    );
    return said.length === 1 && ends.length === 2 && !/^[AI]$/.test(said[0]!)
      ? [
          {
            code: "number_unsupported" as const,
            claim: said[0]!,
            found: range,
            detail: `The evidence says "${range}".`,
          },
        ]
      : [];
  });
}

function isSeveral(source: Source, next: string[]): boolean {
  if ([...source.lowers].some((lower) => several.test(lower))) return true;
  if (source.quantities.some((quantity) => quantity.dimension === "count" && quantity.value >= 2))
    return true;
  return next.some((lower) => singularOf(lower) !== null && source.lowers.has(lower));
}

function singularOf(lower: string): string | null {
  if (!/^[a-z]{3,}s$/.test(lower) || /(?:ss|us|is|ics|ous)$/.test(lower)) return null;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** The noun stands with an article of its own: "the handbook", "a design system"; not "the handbook process". */
function isOneOf(text: string, singular: string): boolean {
  return new RegExp(
    `\\b(?:a|an|the|one)\\s+(?:[\\p{L}\\p{N}'-]+\\s+){0,2}${singular}\\b(?=\\s*(?:[,.;:()]|$)|\\s+(?:in|on|for|of|with|to|that|which|used|using|by|and|from|at|serving|handling|during)\\b)`,
    "iu",
  ).test(text);
}
