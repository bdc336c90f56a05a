/** Numbers written as words: "twenty-five", "two hundred and ten", "hundertfünfzig", "tenfold", "dozens of". */
import { type Word, wordsOf } from "../../text/words.ts";
import { multipliers, numberWords, scaleWords, vagueCounts } from "./number-words.ts";

/** A number and where it stands; what its own words already say of it. */
export interface WrittenNumber {
  start: number;
  end: number;
  value: number;
  dimension?: string;
  vague?: boolean;
  direction?: "up" | "down";
}

/** All numbers of the text that are written as words, in order. */
export function writtenNumbersIn(text: string): WrittenNumber[] {
  const words = wordsOf(text);
  const found: WrittenNumber[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const { start, end } = word;
    const multiple = multipliers.get(word.stem);
    const vague = vagueCounts.get(word.lower);
    if (multiple) found.push({ start, end, ...multiple });
    // "Audit scores" are no multiple of twenty.
    else if (vague !== undefined && (word.lower !== "scores" || words[i + 1]?.lower === "of"))
      found.push({ start, end, value: vague, vague: true });
    else {
      const number = readNumber(words, i);
      if (!number) continue;
      i = number.last;
      const until = words[i]!.end;
      const isFold = /^\s?-?fold\b/i.test(text.slice(until));
      found.push({
        start,
        end: until + (isFold ? 5 : 0),
        value: number.value,
        ...(isFold ? { dimension: "ratio", direction: "up" as const } : {}),
      });
    }
  }
  return found;
}

/** The number that starts with this word, and the place of its last one; null when the word starts none. */
function readNumber(words: readonly Word[], first: number): { value: number; last: number } | null {
  let total = 0;
  let current = 0;
  let last = -1;
  for (let i = first; i < words.length; i++) {
    const { lower } = words[i]!;
    const next = words[i + 1]?.lower ?? "";
    const value = numberWords.get(lower);
    const scale = lower.length < 3 ? undefined : scaleWords.get(lower);
    if (value !== undefined && !(lower === "one" && i === first && !countsOne(next))) current += value;
    else if (scale !== undefined && last >= 0) {
      current = Math.max(current, 1) * scale;
      if (scale >= 1_000) {
        total += current;
        current = 0;
      }
    } else if (last === i - 1 && /^(?:and|und|y)$/.test(lower) && goesOn(current, next)) continue;
    else break;
    last = i;
  }
  return last < 0 ? null : { value: total + current, last };
}

/** "Two hundred and ten", "treinta y cinco"; "thirty and five" is not said, and "thirty" and "five" are two. */
function goesOn(current: number, next: string): boolean {
  if (!numberWords.has(next)) return false;
  return (
    current >= 100 ||
    (current >= 30 && current % 10 === 0 && /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve)$/.test(next))
  );
}

/** "one year" and "one million" are numbers; "one of the" is not. */
function countsOne(next: string): boolean {
  return scaleWords.has(next) || /^(?:year|month|week|day|hour|minute)$/.test(next);
}
