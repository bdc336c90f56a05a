/** What brackets say again: "Shrinkage (stock loss)", "Australasian Triage Scale (ATS)". */
import { functionWords } from "../../text/common-words.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import type { Source } from "../sources.ts";
import { type Found, rowAt, tradeWordsIn } from "./find-trade-words.ts";
import { isNameOfItsOwn } from "./names.ts";
import { isSame, tradeWordsOf } from "./trade-words-of.ts";

const gloss = /(?<=[\p{L}\p{N}.]) ?\(([^()]{2,60})\)/gu;

/** The text without brackets that hold another term for what stands before them, or its initials: one of the two says it. */
export function withoutGlosses(text: string, sources: readonly Source[]): string {
  return text.replace(gloss, (whole, inside: string, at: number) => {
    const before = text.slice(0, at);
    return isOtherTerm(before, inside, sources) || isShortFor(inside, before, sources) ? "" : whole;
  });
}

/** Whether what stands in the brackets is another term for what stands before them, and a line says one of the two. */
function isOtherTerm(before: string, inside: string, sources: readonly Source[]): boolean {
  const glossing = tradeWordsIn(inside).filter((each) => each.start === 0 && each.end === inside.length);
  if (glossing.length === 0) return false;
  const glossed = tradeWordsIn(before).filter((each) => each.end === before.length);
  const says = (wanted: Found) =>
    sources.some((source) => tradeWordsOf(source).some((own) => isSame(own, wanted)));
  return glossing.some((each) =>
    glossed.some((other) => {
      if (other.row !== each.row || other.term === each.term) return false;
      // "Travel (flights and hotels)": the brackets say which, so the line must.
      return rowAt(each.row).oneWay ? each.term === 0 && says(each) : says(each) || says(other);
    }),
  );
}

/** Initials, in order, of the words right before them, which stand side by side in one line: they add no meaning of their own. */
function isShortFor(inside: string, before: string, sources: readonly Source[]): boolean {
  const written = /^(\p{Lu}[\p{Lu}&]{1,5})s?$/u.exec(inside)?.[1];
  if (!written) return false;
  const letters = written.replace(/&/g, "").toLowerCase();
  const words = wordsOf(before);
  const content = words.filter((word) => !functionWords.has(word.lower));
  return [words.slice(-letters.length), content.slice(-letters.length)].some(
    (run) =>
      run.length > 1 &&
      run.map((word) => word.lower[0]).join("") === letters &&
      !isNameOfItsOwn(written, before.slice(run[0]!.start)) &&
      sources.some((source) => standsTogether(run, source)),
  );
}

function standsTogether(run: readonly Word[], source: Source): boolean {
  const known = source.words.filter((word) => !functionWords.has(word.lower));
  const wanted = run.filter((word) => !functionWords.has(word.lower));
  return known.some((_, at) => wanted.every((word, step) => known[at + step]?.stem === word.stem));
}

/** The text without brackets that repeat the words before them, as "A PGCE trainee (PGCE)". */
export function withoutRepeats(text: string): string {
  return text.replace(gloss, repeated);
}

function repeated(whole: string, inside: string, at: number, text: string): string {
  const before = new Set(
    wordsOf(text.slice(0, at))
      .slice(-repeatedWithin)
      .map((word) => word.lower),
  );
  return wordsOf(inside).every((word) => before.has(word.lower)) ? "" : whole;
}
const repeatedWithin = 4;
