/** Words with their stems, and the little grammar the engine needs: which words carry meaning, which are verbs. */
import { stemmer } from "stemmer";
import { functionWords, generalWords } from "./common-words.ts";
import { remembering } from "./remembering.ts";
import { irregularForms, openingVerbs } from "./verbs.ts";

export interface Word {
  text: string;
  lower: string;
  stem: string;
  /** UTF-16 offsets in the text given. */
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['](?=[\p{L}]))*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const notAdverbs = new Set(
  "supply apply reply comply multiply family assembly anomaly imply rely fly july italy ally rally tally monopoly butterfly bully".split(
    " ",
  ),
);

/** The word's base form: irregular forms are looked up, the rest goes through Porter's algorithm. */
export const stemOf = remembering(
  (lower) => {
    const bare = lower.replace(/'s?$/, "").replace(/n't$/, "");
    const base = irregularForms.get(bare) ?? bare;
    const ascii = german(adverb(base)).normalize("NFD").replace(/\p{M}/gu, "");
    return /^[a-z]+$/.test(ascii) && !ascii.endsWith("eed") ? stemmer(british(ascii)) : ascii;
  },
  { most: 50_000, longest: 60 },
);

/** The stems of the words of a list, which stand apart by spaces. */
export function stemSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(stemOf));
}

/** "weekly" is "week", "newly" is "new". */
function adverb(word: string): string {
  if (word === "daily") return "day";
  return /^[a-z]{3,}ly$/.test(word) && !notAdverbs.has(word) ? word.slice(0, -2) : word;
}

/** "Entwicklung", "entwickelt" and "entwickelte" are one deed, and so are "Senkung" and "gesenkt". */
function german(word: string): string {
  if (word.length < 7) return word;
  return word
    .replace(/ung(?:en)?$/, "")
    .replace(/elt(?:e|en)?$/, "l")
    .replace(/^ge(.{3,})t$/, "$1");
}

/** Spelling variants are one word: organise and organize, colour and color, modelling and modeling, centre and center. */
function british(word: string): string {
  return word
    .replace(/^(.{4,})is(e|ed|es|ing|er|ers|ation|ations)$/, "$1iz$2")
    .replace(/ys(e|ed|es|ing)$/, "yz$1")
    .replace(/our(s|ed|ing|al|ite)?$/, (all, end: string | undefined) =>
      word.length > 5 ? `or${end ?? ""}` : all,
    )
    .replace(/(?<=[aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers)$/, "l$1")
    .replace(/(?<=[cht])re(s|d)?$/, "er$1")
    .replace(/ogue(s)?$/, "og$1")
    .replace(/mme(s)?$/, "m$1");
}

/** The words of a text, in order. Scripts written without spaces are segmented; hyphenated words give their parts. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    if (unspaced.test(match[0])) {
      for (const part of segment(match[0])) found.push(word(part.text, start + part.start));
    } else {
      found.push(word(match[0], start));
    }
  }
  return found;
}

function word(text: string, start: number): Word {
  const lower = text.toLowerCase();
  return { text, lower, stem: stemOf(lower), start, end: start + text.length };
}

let segmenter: Intl.Segmenter | undefined;
function* segment(text: string): Generator<{ text: string; start: number }> {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  for (const part of segmenter.segment(text)) yield { text: part.segment, start: part.index };
}

const neutralStems = new Set(generalWords.map((word) => stemOf(word)));
const verbStems = new Set(openingVerbs.map((verb) => stemOf(verb)));

/** Carries no claim of its own: grammar, or a word so general that adding it says nothing about a person. */
export function isNeutral(word: Word): boolean {
  return functionWords.has(word.lower) || neutralStems.has(word.stem);
}

/** Whether the stem is that of a verb resumes are written with. */
export function isVerbStem(stem: string | undefined): boolean {
  return stem !== undefined && verbStems.has(stem);
}

/** Grammar only. */
export function isFunctionWord(word: Word): boolean {
  return functionWords.has(word.lower);
}

/** Looks like a verb of the kind that opens a resume's clause: in the list, or an -ed or -ing form. */
export function isVerb(word: Word): boolean {
  if (verbStems.has(word.stem)) return true;
  return (
    /^[a-z]{3,}(ed|ing)$/.test(word.lower) &&
    !/^(embed|need|speed|feed|seed|exceed|indeed|king|ring|spring|string|thing|something|during|pricing|billing|marketing|engineering|accounting|banking|training|building|hundred|meeting|hiring|nursing|manufacturing|purchasing|merchandising|networking|computing|testing|monitoring|planning|reporting|booking|shipping|housing|clothing|evening|morning|advertising|messaging|learning|modeling|programming|processing|marketing|onboarding|trading|pricing|wedding|bed|shed|red|wed|sacred|limited|united|advanced|distributed|related|based|detailed|skilled|experienced|certified|qualified|dedicated|automated|embedded|integrated|end)$/.test(
      word.lower,
    )
  );
}
