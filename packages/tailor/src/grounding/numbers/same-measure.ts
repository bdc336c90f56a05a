/** Whether a figure is said of what the evidence says it of: figures of one line are not re-united with other words. */
import { isFunctionWord, isNeutral, isVerb, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import { isIdleWord, isLightDeed } from "../vocabulary/deeds.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";
import { downWords, upWords } from "./direction.ts";
import type { Quantity } from "./quantity.ts";
import { seriesIn } from "./series.ts";
import { statementAround } from "./statement.ts";

/** The words a number is about must stand in the same statement as in the evidence. */
export function isSameMeasure(
  claimed: Quantity,
  claims: ClauseClaims,
  known: Quantity,
  source: Source,
): boolean {
  const others = source.quantities.filter((other) => other !== known);
  // The only figure of its kind can't be mistaken for another.
  const isOnly = !others.some(
    (other) => other.dimension === known.dimension && other.value !== known.value && !other.range,
  );
  if (isOnly && (source.quantities.includes(known) || known.dimension === "count")) return true;
  const near = wordsBeside(known, source);
  if (measureWords(source.text).every((stem) => near.has(stem))) return true;
  const from = claimed.start - claims.start;
  const to = claimed.end - claims.start;
  const own = statementAround(claims.text, from, to);
  const words = measureWords(own);
  if (words.length === 0) return true;
  // "92% accuracy and 96% attendance": the line's word for it is too common to compare, but not what it says of the other figure.
  if (near.size === 0) {
    if (known.range || known.role || claimed.range || claimed.role || known.dimension === "count")
      return true;
    const things = wordsOf(own).filter((word) => words.includes(word.stem) && !isVerb(word));
    const stems = things.map((word) => word.stem);
    return !others.some((other) => !other.range && isOf(stems, other, known, source));
  }
  const isInPlace = words.some(
    (stem) => saysNoMore(stem, near) || (stem.length >= 3 && source.initials.has(stem)),
  );
  if (!isInPlace) return !others.some((other) => isOf(words, other, known, source));
  // What is counted has been compared already.
  if (claimed.counted.length > 0 && known.counted.length > 0) return true;
  const nearest = nearestWord(claims.text, from, to);
  if (nearest === null || saysNoMore(nearest, near)) return true;
  // The nearest word belongs to another statement of the evidence that has a figure of its own kind.
  return !others.some((other) => isOf([nearest], other, known, source));
}

/** Stems of the words that the evidence says of a figure. */
function wordsBeside(known: Quantity, source: Source): ReadonlySet<string> {
  // Of a measure told for two times, the second value has its words from the first.
  const pair = seriesIn(source.text, source.quantities, source.dates).find(
    ({ earlier, later }) => earlier === known || later === known,
  );
  return new Set(
    (pair ? [pair.earlier, pair.later] : [known]).flatMap((each) =>
      measureWords(statementAround(source.text, each.start, each.end)),
    ),
  );
}

/** The words stand with another number of the same kind. */
function isOf(stems: readonly string[], other: Quantity, known: Quantity, source: Source): boolean {
  if (other.dimension !== known.dimension) return false;
  const near = new Set(measureWords(statementAround(source.text, other.start, other.end)));
  return stems.some((stem) => saysNoMore(stem, near));
}

function measureWords(text: string): string[] {
  return wordsOf(text)
    .filter(isOfMeasure)
    .map((word) => word.stem);
}

/** Neither grammar nor a figure nor a direction. */
function isOfMeasure(word: Word): boolean {
  return !isNeutral(word) && !isDirection(word) && !/^\p{N}/u.test(word.text);
}

function isDirection(word: Word): boolean {
  return upWords.has(word.stem) || downWords.has(word.stem);
}

/** Stem of the content word nearest to the figure: what follows at once, else what stands before. */
function nearestWord(text: string, start: number, end: number): string | null {
  const usable = (word: Word) => isOfMeasure(word) && !isIdleWord(word.stem) && !isLightDeed(word.stem);
  const [first] = wordsOf(text.slice(end, end + 40));
  if (first && usable(first) && !/^\s*[,;.]/.test(text.slice(end))) return first.stem;
  const left = wordsOf(text.slice(Math.max(0, start - 60), start)).reverse();
  for (const word of left.slice(0, 5)) {
    if (usable(word)) return word.stem;
    if (!isFunctionWord(word) && !isDirection(word)) break;
  }
  return null;
}
