/**
 * Text that repeats a line almost word by word, and differs in one or two places. Nothing there had to be said otherwise, so each
 * word that differs must be excused by the very words it replaces: what was merely put in, or left out of "two of the five", is
 * where inventions hide.
 */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, isNeutral, stemOf, type Word, wordsOf } from "../../text/words.ts";
import { classSpans, isWithin } from "../classes/class-words.ts";
import { findDates } from "../dates.ts";
import { gaveIt } from "../gave-it.ts";
import { findQuantities } from "../numbers/find-quantities.ts";
import { ownershipOf } from "../ownership.ts";
import { findQualifiers, isSameQualifier } from "../qualifiers.ts";
import { skillNames } from "../skill-names.ts";
import type { Source } from "../sources.ts";
import { isIdleWord, isLightDeed, isSameDeed } from "../vocabulary/deeds.ts";
import { isPlainWord } from "../vocabulary/plain-words.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";
import { carriesDeed, isKept, isTeamOf } from "../words/says-otherwise.ts";

/** Share of the line's words, and of the text's, that must stand in both in the same order. */
const nearLine = 0.7;
const nearText = 0.6;
const longestLine = 120;

/** Reasons that a near copy of the line differs from it in what it claims; none when the text is no near copy. */
export function checkEdits(text: string, source: Source, usable: readonly Source[]): GroundingReason[] {
  const said = wordsOf(text);
  const known = source.words;
  if (said.length > longestLine || known.length > longestLine || known.length < 5) return [];
  const { matched, added, left } = compare(said, known);
  if (matched < known.length * nearLine || matched < said.length * nearText) return [];
  const open = new Set(left.map((word) => word.stem));
  const reasons: GroundingReason[] = [];
  const figures = findQuantities(text, findDates(text));
  const kinds = classSpans(text, 0, source);
  const lowers = (ownershipOf(text).level ?? 2) <= 1;
  for (const word of added) {
    // Figures have been compared as figures; who only helped may have helped to do it.
    if (figures.some((each) => word.start < each.end && word.end > each.start)) continue;
    if (
      isLightDeed(word.stem) ||
      (lowers && helping.has(word.stem)) ||
      (goes.test(word.lower) && figures.length > 0)
    )
      continue;
    if (isFunctionWord(word) || isNeutral(word) || /\p{N}/u.test(word.text) || isIdleWord(word.stem))
      continue;
    if (framing.test(word.lower) && isPlainWord(word.lower, source.text)) continue;
    // "Incidents escalated by tier 1" for "what tier 1 escalates, 6 to 10 incidents": a noun in place of its pronoun.
    if (source.stems.has(word.stem) && left.some((each) => pronoun.test(each.lower))) continue;
    if (saysNoMore(word.stem, open) || isSameDeed(word.stem, open) || isPartOf(word, left, text)) continue;
    if (usable.some((other) => other !== source && other.stems.has(word.stem))) continue;
    if (source.headerStems.has(word.stem) || isNumberWord(word.lower)) continue;
    if (isTeamOf(source, word, text.slice(word.end)) || isWithin(word, kinds)) continue;
    if (word === said[0] && isLeadWord(word) && gaveIt(text, source)) continue;
    if (
      isImplied(word, source) ||
      (word === said[0] && (isKept(source, word, said) || carriesDeed(source, word, said)))
    )
      continue;
    reasons.push({
      code: "words_unsupported",
      claim: word.text,
      detail: `The evidence is repeated, and "${word.text}" added to it.`,
    });
  }
  return [...reasons, ...partitive(text, added, left, source)];
}

/** Longest common run of words in order, what was added to it and what was left out. */
export function compare(said: Word[], known: Word[]): { matched: number; added: Word[]; left: Word[] } {
  const lengths = Array.from({ length: said.length + 1 }, () => new Uint16Array(known.length + 1));
  for (let i = said.length - 1; i >= 0; i--)
    for (let j = known.length - 1; j >= 0; j--)
      lengths[i]![j] =
        said[i]!.stem === known[j]!.stem
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const added: Word[] = [];
  const left: Word[] = [];
  let i = 0;
  let j = 0;
  while (i < said.length && j < known.length) {
    if (said[i]!.stem === known[j]!.stem) {
      i++;
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) added.push(said[i++]!);
    else left.push(known[j++]!);
  }
  added.push(...said.slice(i));
  left.push(...known.slice(j));
  return { matched: lengths[0]![0]!, added, left };
}

/** "Follow-up" for "followup", "obs" for "observations", initials for what they stand for. */
function isPartOf(word: Word, left: Word[], text: string): boolean {
  const initials = left.map((each) => each.lower[0]).join("");
  return (
    left.some((each) => each.lower.startsWith(word.lower) || word.lower.startsWith(each.lower)) ||
    (/^\p{Lu}{2,}s?$/u.test(word.text) && initials.includes(word.lower.replace(/s$/, ""))) ||
    (/-/.test(text[word.end] ?? "") && word.lower.length <= 4)
  );
}

function isLeadWord({ stem }: Word): boolean {
  return stem === stemOf("lead");
}

/** "Python" where the line says "Django": what a tool is made for or with says no more than the tool. */
function isImplied(word: Word, source: Source): boolean {
  const named = skillNames(word.text, true);
  return named.size > 0 && [...named].every((name) => source.skills.has(name));
}

/** Plain words that change nothing where they are put in: how often as a rule, in which order, light verbs. */
const framing =
  /ly$|^(?:earlier|later|single|sections?|members?|parts?|come|came|coming|go|going|put|putting|st[oa]nd(?:s|ing)?|stood|step(?:ped|ping)?|rank(?:ed|ing)?|sit|sat|l[iay]ing|spent)$/;
const pronoun = /^(?:what|whatever|it|them|they|these|those|ones)$/;
const helping: ReadonlySet<string> = new Set(
  "help assist aid contribute participate involve support prepare complete process perform make"
    .split(" ")
    .map(stemOf),
);
const goes = /^(?:went|go|goes|came|come|moved|brought|took|take|fell|rose|dropped|old|aged)$/;

const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|quarters?|thirds?|percent|per|cent|k|m|bn)$/u;
function isNumberWord(lower: string): boolean {
  return numberWord.test(lower);
}

/** What narrows a statement may not fall out of a line that is otherwise repeated: "the onboarding area of", "two of", "or removed". */
function partitive(text: string, added: Word[], left: Word[], source: Source): GroundingReason[] {
  if (left.length === 0 || left.length > 6 || added.some((word) => !isFunctionWord(word))) return [];
  const first = left[0]!;
  const last = left.at(-1)!;
  // One piece out of the middle.
  const between = wordsOf(source.text.slice(first.start, last.end)).length;
  if (between !== left.length || last.end >= source.text.trimEnd().length - 1) return [];
  const gone = source.text.slice(first.start, last.end);
  // "31 of the families" are 31 families.
  if (left.every(isFunctionWord)) return [];
  const said = findQualifiers(text);
  const narrows =
    (/\b(?:of|or)\b/i.test(gone) && !/^(?:and|with|including)\b/i.test(gone)) ||
    // "Without a single" may be put as "with no".
    findQualifiers(gone).some((each) => !said.some((own) => isSameQualifier(own, each))) ||
    /\b(?:some|most|part|areas?|sections?|modules?|parts)\b/i.test(gone);
  if (!narrows || /[,;(]\s*$/.test(source.text.slice(0, first.start))) return [];
  return [
    {
      code: "scope_unsupported",
      claim: gone,
      found: gone,
      detail: `The evidence says this with "${gone}", which is left out.`,
    },
  ];
}
