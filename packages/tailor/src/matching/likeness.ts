/**
 * How much one word of what a posting asks is said by a line of a resume: in the word itself, in another word for it, in the trade's
 * word for the same thing, or in a part of a German compound. It may only score; grounding never reads it.
 */
import { glossed } from "../grounding/gloss.ts";
import { tradeWordsIn } from "../grounding/trades/find-trade-words.ts";
import { areSynonyms } from "../grounding/vocabulary/synonyms.ts";
import { clean } from "../text/clean.ts";
import { isNeutral, isVerb, type Word, wordsOf } from "../text/words.ts";
import type { MatchLine } from "./lines.ts";
import { paddingWords } from "./padding-words.ts";

/** A word that is asked. */
export interface Asked {
  word: Word;
  weight: number;
  /** Rows of trade words one of whose terms it is part of: "stock loss" and "shrinkage" are one thing. */
  rows: ReadonlySet<number>;
}

/** What a line says, or another text that is compared. */
export type Said = Pick<MatchLine, "text" | "stems">;

/** What a verb weighs beside a noun: "manage" is in every trade, "facilities" in one. */
const verbWeight = 0.5;
/** What another word for it counts, beside the word itself. */
const otherWord = 0.8;
/** What a part counts that two compounds share: "Monatsabschluss", "Jahresabschlüsse". */
const partOfWord = 0.45;
const longPart = 7;

/** The words that tell what is asked, each once; in a language that is glossed, as its English ones. */
export function wordsAsked(text: string, language: string): Asked[] {
  const plain = glossed(clean(text), language);
  const words = wordsOf(plain).filter(
    (word) => !isNeutral(word) && !/^\p{N}/u.test(word.text) && !paddingWords.has(word.stem),
  );
  const terms = tradeWordsIn(plain);
  const asked = [...new Map(words.map((word) => [word.stem, word])).values()];
  return asked.map((word) => ({
    word,
    weight: isVerb(word) ? verbWeight : 1,
    rows: new Set(
      terms.filter((term) => word.start >= term.start && word.end <= term.end).map(({ row }) => row),
    ),
  }));
}

/** 0 to 1. An abbreviation ("SAFe", "ROS") has no other word than its trade's. */
export function likeness({ word, rows }: Asked, line: Said, language: string): number {
  const { stems, rows: held } = readingOf(line, language);
  if (stems.has(word.stem)) return 1;
  if (held.some((row) => rows.has(row))) return otherWord;
  if (/\p{Lu}.*\p{Lu}/u.test(word.text)) return 0;
  for (const stem of stems) if (areSynonyms(word.stem, stem)) return otherWord;
  if (!/^de/i.test(language) || word.stem.length < longPart) return 0;
  for (const stem of stems) if (shareAPart(word.stem, stem)) return partOfWord;
  return 0;
}

function shareAPart(one: string, other: string): boolean {
  const [a = "", b = ""] = [one, other].map((stem) => stem.replace(/(?:en|er|em|e|n)$/, ""));
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  if (start >= longPart) return true;
  let end = 0;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  return end >= longPart;
}

interface Reading {
  stems: ReadonlySet<string>;
  rows: readonly number[];
}

const kept = new WeakMap<Said, Map<string, Reading>>();
function readingOf(line: Said, language: string): Reading {
  const byLanguage = kept.get(line) ?? new Map<string, Reading>();
  kept.set(line, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const text = glossed(line.text, language);
  const own = text === line.text ? [] : wordsOf(text).filter((word) => !isNeutral(word));
  const reading = {
    stems: own.length === 0 ? line.stems : new Set([...line.stems, ...own.map((word) => word.stem)]),
    rows: tradeWordsIn(text).map(({ row }) => row),
  };
  byLanguage.set(language, reading);
  return reading;
}
