/**
 * A text read in the words of its evidence: where it says "shrinkage" and the line says "stock loss", it is judged as if it had said
 * "stock loss". So a trade's other word for a thing is no claim, and everything else a text says of that thing is held to the
 * line as before. Nothing here is ever shown; it is how a text is read.
 */
import { findSkills } from "@tailorbird/skills/find-skills";
import { skillNamed } from "@tailorbird/skills/skill-index";
import type { Source } from "../sources.ts";
import { withoutGlosses, withoutRepeats } from "./brackets.ts";
import { type Found, rowAt, tradeWordsIn } from "./find-trade-words.ts";
import { type Form, inForm } from "./forms.ts";
import { isNameOfItsOwn } from "./names.ts";
import { isAcronym } from "./rows.ts";
import { isSame, tradeWordsOf } from "./trade-words-of.ts";

/** The text in the words of the lines it rests on, or null when it says nothing in other words of its trade. */
export function inOwnWords(text: string, sources: readonly Source[]): string | null {
  // "A PGCE trainee (PGCE)" repeats itself once "trainee teacher" is read as the line's word.
  const own = withoutRepeats(translated(withoutGlosses(withoutFrames(text), sources), sources));
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
    if (sources.some((source) => tradeWordsOf(source).some((own) => isSame(own, each)))) continue;
    const by = wordOf(text, each, found, sources);
    if (by !== null) swaps.push({ start: each.start, end: each.end, by });
  }
  let out = text;
  for (const swap of swaps.sort((a, b) => b.start - a.start))
    out = out.slice(0, swap.start) + swap.by + out.slice(swap.end);
  return out;
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
    for (const own of tradeWordsOf(source)) {
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
  return tradeWordsOf(source).some(
    (other) =>
      other.start === own.start &&
      other.end === own.end &&
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
