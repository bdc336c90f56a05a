/**
 * A text read in the words of its evidence: where it says "shrinkage" and the line says "stock loss", it is judged as if it had said
 * "stock loss". So a trade's other word for a thing is no claim, and everything else a text says of that thing is held to the
 * line as before. Nothing here is ever shown; it is how a text is read.
 */
import { findSkills } from "@tailorbird/skills/find-skills";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { functionWords } from "../text/common-words.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { certificatesIn, degreesIn } from "./lexicons.ts";
import type { Source } from "./sources.ts";
import { type Form, type Found, inForm, isAcronym, isReadAs, rowAt, tradeWordsIn } from "./trade-words.ts";

/** The text in the words of the lines it rests on, or null when it says nothing in other words of its trade. */
export function inOwnWords(text: string, sources: readonly Source[]): string | null {
  const own = translated(withoutGlosses(withoutFrames(text), sources), sources).replace(gloss, repeated);
  return own === text ? null : own;
}

/** What only gathers things that are counted: "a caseload of 14 cases" are 14 cases. */
const frame = /\b(?:an?|the) (caseload|workload|total|set|series|collection) of (?=(?:\p{L}+ ){0,2}\p{N})/giu;

function withoutFrames(text: string): string {
  return text.replace(frame, (whole, noun: string, at: number) => {
    const isCarried =
      !/load$/i.test(noun) ||
      /^[^,;.:]{0,40}\b(?:cases|families|clients|patients)\b/iu.test(text.slice(at + whole.length));
    return isCarried ? "" : whole;
  });
}

/** "A PGCE trainee (PGCE)", once "trainee teacher" is read as the line's word: the brackets say again what stands before them. */
function repeated(whole: string, inside: string, at: number, text: string): string {
  const before = new Set(
    wordsOf(text.slice(0, at))
      .slice(-repeatedWithin)
      .map((word) => word.lower),
  );
  return wordsOf(inside).every((word) => before.has(word.lower)) ? "" : whole;
}
const repeatedWithin = 4;

const foundKept = new WeakMap<Source, readonly Found[]>();

/** The trade words of a line that can be read in one way only, searched once. */
function foundIn(source: Source): readonly Found[] {
  const known = foundKept.get(source);
  if (known) return known;
  const read = tradeWordsIn(source.text).filter((each) => isReadAs(each, source));
  foundKept.set(source, read);
  return read;
}

const gloss = /(?<=[\p{L}\p{N}.]) ?\(([^()]{2,60})\)/gu;

/** "Shrinkage (stock loss)", "Australasian Triage Scale (ATS)": one of the two says it, and the other only repeats it. */
function withoutGlosses(text: string, sources: readonly Source[]): string {
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
    sources.some((source) => foundIn(source).some((own) => isSame(own, wanted)));
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

/** "CSS" is a skill and "CPA" a licence, whatever words begin with these letters; unless the words name the same. */
function isNameOfItsOwn(written: string, words: string): boolean {
  const skills = skillsIn(words);
  return (
    skillsIn(written).some((name) => !skills.includes(name)) ||
    (isCredential(written) && !isCredential(words))
  );
}

function isCredential(text: string): boolean {
  return certificatesIn(text).length > 0 || degreesIn(`${text} `).length > 0;
}

function skillsIn(text: string): string[] {
  return findSkills(text, { listed: true })
    .map(({ name }) => name)
    .filter((name) => skillNamed(name)?.technical);
}

interface Swap {
  start: number;
  end: number;
  by: string;
}

function translated(text: string, sources: readonly Source[]): string {
  const found = tradeWordsIn(text);
  const swaps: Swap[] = [];
  for (const each of found) {
    if (swaps.some((swap) => each.start < swap.end && each.end > swap.start)) continue;
    if (sources.some((source) => foundIn(source).some((own) => isSame(own, each)))) continue;
    const by = wordOf(text, each, found, sources);
    if (by !== null) swaps.push({ start: each.start, end: each.end, by });
  }
  let out = text;
  for (const swap of swaps.sort((a, b) => b.start - a.start))
    out = out.slice(0, swap.start) + swap.by + out.slice(swap.end);
  return out;
}

function isSame(own: Found, claimed: Found): boolean {
  return own.row === claimed.row && own.term === claimed.term;
}

/** The line's word for what the text says; null where it has none, or where it is not clear which. */
function wordOf(
  text: string,
  claimed: Found,
  found: readonly Found[],
  sources: readonly Source[],
): string | null {
  const row = rowAt(claimed.row);
  if (row.oneWay && claimed.term !== 1) return null;
  for (const source of sources)
    for (const own of foundIn(source)) {
      if (own.row !== claimed.row || own.term === claimed.term) continue;
      // Who says the line's word as well speaks of two things.
      if (found.some((each) => isSame(each, own)) || isAmbiguous(own, claimed, source)) continue;
      const term = row.terms[own.term]!;
      if (hidesName(text, claimed, term.written)) continue;
      return bentAs(text.slice(claimed.start, claimed.end), inForm(term, formFor(claimed, own)));
    }
  return null;
}

/** Initials of the line that another row reads as something else. */
function isAmbiguous(own: Found, claimed: Found, source: Source): boolean {
  if (!isAcronym(rowAt(own.row).terms[own.term]!.written)) return false;
  const said = rowAt(claimed.row).terms[claimed.term]!.written;
  return foundIn(source).some(
    (other) =>
      other.start === own.start &&
      other.row !== own.row &&
      !rowAt(other.row).oneWay &&
      !rowAt(other.row).terms.some((term) => term.written === said),
  );
}

/**
 * A skill or a credential that the text names and the line's term does not: "SQL" is none for "sales qualified lead", and "BI" in
 * "Power BI" is part of a name.
 */
function hidesName(text: string, claimed: Found, by: string): boolean {
  const isPart = findSkills(text).some(
    (skill) =>
      skill.start <= claimed.start &&
      skill.end >= claimed.end &&
      skill.end - skill.start > claimed.end - claimed.start &&
      skillNamed(skill.name)?.technical,
  );
  if (isPart) return true;
  const row = rowAt(claimed.row);
  // Only initials that are read in more than one way can be taken for a name.
  if (row.beside === null || !isAcronym(row.terms[claimed.term]!.written)) return false;
  return isNameOfItsOwn(text.slice(claimed.start, claimed.end), by);
}

/** A verb stays in the text's own tense, a noun in its number. */
function formFor(claimed: Found, own: Found): Form {
  const [one, other] = [claimed, own].map((each) => rowAt(each.row).terms[each.term]!.isVerb);
  return one === other ? claimed.form : "plain";
}

function bentAs(written: string, word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(written) && /^\p{Ll}/u.test(word)
    ? word[0]!.toUpperCase() + word.slice(1)
    : word;
}
