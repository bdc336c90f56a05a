/** Whether every word and skill of a clause stands in one line of the evidence, itself or as a truthful synonym. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import type { Word } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { classSpans, isClassOf, isWithin } from "../classes/class-words.ts";
import type { Source } from "../sources.ts";
import type { OpenCheck } from "../text-check.ts";
import { claimWords } from "../vocabulary/claim-words.ts";
import { isDictionaryWord, mayStandFor } from "../vocabulary/may-stand-for.ts";
import { isPlainWord } from "../vocabulary/plain-words.ts";
import { isStrongVerb } from "../vocabulary/strong-verbs.ts";
import { strangers, type Weighed, weigh } from "./paraphrase.ts";
import type { Residue } from "./residue.ts";
import { supportsSkill } from "./supports-skill.ts";
import { supportsWord } from "./supports-word.ts";

export interface WordGaps {
  words: Word[];
  skills: { name: string; text: string }[];
}

/** The words and skills of the clause that the source does not support, by themselves or put otherwise. */
export function wordGaps(claims: ClauseClaims, source: Source, check: OpenCheck): WordGaps {
  const { words, strange, skills } = openWords(claims, source, check);
  return { words: [...words, ...strangers(strange, check.budget)], skills };
}

/** What the source does not say in the same words: what can't be a paraphrase, and what is to be weighed. */
export function openWords(
  claims: ClauseClaims,
  source: Source,
  check: OpenCheck,
): WordGaps & { strange: Weighed[] } {
  const literal = claims.words.map((word, index) => supportsWord(source, word, claims, index));
  const skills = claims.skills.filter(
    (skill) => !supportsSkill(source, skill) && !isClassOf(skill.text, source),
  );
  const kinds = literal.every(Boolean) ? [] : classSpans(claims.text, claims.start, source);
  const own = claims.words.map((word, index) => literal[index] || isWithin(word, kinds));
  if (own.every(Boolean)) return { words: [], strange: [], skills };
  // A paraphrase keeps something of the line; what shares nothing with it is something else.
  const isAnchored =
    own.some((held, index) => held && source.stems.has(claims.words[index]!.stem)) ||
    skills.length < claims.skills.length ||
    claims.quantities.length > 0;
  const open = claims.words.filter((_, index) => !own[index]);
  if (!isAnchored || check.listed) return { words: open, strange: [], skills };
  const residue = check.residueOf(source);
  const free = open.filter((word) => !isShortFor(word, residue));
  const isName = (word: Word) => readsAsName(word, claims, source.language);
  // A summary rests on many lines at once, and one of them would go with almost anything.
  const isClaim = (word: Word) =>
    check.about &&
    !isPlainWord(word.lower, source.text) &&
    (claimWords.has(word.stem) ||
      isStrongVerb(word.stem) ||
      !residue.words.some((open) => mayStandFor(word.lower, open.lower)));
  const isHard = (word: Word) => isName(word) || isClaim(word);
  return {
    words: free.filter(isHard),
    strange: weigh(
      free.filter((word) => !isHard(word)),
      claims,
      source,
      residue,
    ),
    skills,
  };
}

/** A capital says so, but where a sentence starts and in German, which writes every noun with one. */
function readsAsName(word: Word, claims: ClauseClaims, language: string): boolean {
  if (language.startsWith("de")) return /^\p{Lu}[\p{Lu}\p{N}]/u.test(word.text);
  if (!/^\p{Lu}/u.test(word.text)) return false;
  const opens = claims.text.slice(0, word.start - claims.start).trim() === "";
  return !opens || !isDictionaryWord(word.lower);
}

/** Initials of words the text does not repeat. */
function isShortFor(word: Word, residue: Residue): boolean {
  return /^\p{Lu}{2,5}s?$/u.test(word.text) && residue.initials.has(word.lower.replace(/(?<=.{2})s$/, ""));
}

/** Reasons for words and skills nothing cited supports, classed by what they are. */
export function reasonsForGaps(gaps: WordGaps, context: GapContext): GroundingReason[] {
  const reasons: GroundingReason[] = gaps.skills.map((skill) => ({
    code: context.isElsewhere(skill.text)
      ? "moved_between_employers"
      : context.inPosting(skill.text)
        ? "from_posting"
        : "skill_unsupported",
    claim: skill.text,
    detail: `The cited evidence does not show ${skill.text}.`,
  }));
  for (const word of gaps.words) reasons.push(context.classify(word));
  return reasons;
}

export interface GapContext {
  isElsewhere(text: string): boolean;
  inPosting(text: string): boolean;
  classify(word: Word): GroundingReason;
}
