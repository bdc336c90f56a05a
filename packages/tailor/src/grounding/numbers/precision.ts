/** How exactly a number is meant: "about", "over", "up to", "or more". */
import { isFunctionWord, isVerb, wordsOf } from "../../text/words.ts";
import type { Precision } from "./quantity.ts";

const precisionWords: [RegExp, Precision][] = [
  [
    /(?:\b(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|some|rund|etwa|environ|alrededor de|circa|cerca de)|~)\s?\S{0,3}$/i,
    "about",
  ],
  [
    /(?:\b(?:over|more than|above|at least|exceeding|upwards of|greater than|über|mehr als|plus de|más de|mais de|oltre|in excess of|minimum of|(?:above|over) an? \p{L}+ of)|>)\s?\S{0,3}$/iu,
    "over",
  ],
  [/\b(?:near|close to)\s?\S{0,3}$/i, "about"],
  [/\b(?:nearly|almost|just under|fast|knapp|presque|casi|quasi)\s?\S{0,3}$/i, "under"],
  [
    /(?:\b(?:up to|as many as|as much as|at most|under|less than|below|maximum of|limit of|cap of|ceiling of|max\.?|(?:under|below) an? \p{L}+ of|bis zu|jusqu'à|hasta|fino a|até)|<)\s?\S{0,3}$/iu,
    "upto",
  ],
];

const inWhole = /^[\p{L}\p{N}.]+-(?:minute|hour|day|week|month|year|term|session|night|weekend)\b/iu;

/** What the words before a number say: "about", "up to". */
export function precisionBefore(text: string, start: number): Precision {
  const left = text.slice(Math.max(0, start - 32), start);
  // "Over a five-week block" is during it.
  if (/\bover (?:an?|the) $/i.test(left) && inWhole.test(text.slice(start))) return "exact";
  const bare = left.replace(/\b(?:an?|the|only|just) $/i, "");
  for (const [pattern, precision] of precisionWords) if (pattern.test(bare)) return precision;
  return "exact";
}

/** What the words behind it say: "£4,000 at most", "ten or more". */
export function precisionAfter(text: string, end: number): Precision | null {
  const right =
    /^(?: [\p{L}-]+){0,2}? \(?(at most|or less|or fewer|maximum|max\b|limit\b|cap\b|ceiling\b|at least|or more|minimum|or so|or thereabouts)/iu.exec(
      text.slice(end, end + 40),
    )?.[1];
  if (!right) return null;
  if (/so|there/i.test(right)) return "about";
  return /most|less|fewer|max|limit|cap|ceil/i.test(right) ? "upto" : "over";
}

/** "Tickets from staff over four sites": after a noun, "over" is a preposition. */
export function isPlaceOver(left: string): boolean {
  const words = wordsOf(left);
  const noun = words.at(-2);
  return (
    words.at(-1)?.lower === "over" &&
    /\bover\s$/i.test(left) &&
    noun !== undefined &&
    !isFunctionWord(noun) &&
    !isVerb(noun)
  );
}
