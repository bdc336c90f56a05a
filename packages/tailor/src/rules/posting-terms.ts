/**
 * A line's terms as the posting says them, where the tables of trade words hold that both name the same thing: "IV" becomes
 * "intravenous (IV)", "stock loss" "shrinkage", "wrote up faults" "recorded faults". Only in the direction that a table allows.
 */
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { type Found, isReadAs, rowAt, tradeWordsIn } from "../grounding/trades/find-trade-words.ts";
import { inForm } from "../grounding/trades/forms.ts";
import { isAcronym, type Term } from "../grounding/trades/rows.ts";
import { isSupportedWord } from "../grounding/vocabulary/synonyms.ts";
import { functionWords } from "../text/common-words.ts";
import { isNeutral, isVerb, stemOf, wordsOf } from "../text/words.ts";
import { withArticle } from "./article.ts";

const mostSwaps = 2;
/** Characters of two printed lines: what a bullet may grow to. */
const mostCharacters = 200;

export interface LinePlace {
  /** Title and employer that the line stands under. */
  heading: string;
  brief: JobBrief;
  /** All that the resume says, which spells out initials only once, where they are new to it. */
  page: string;
}

/** The text with the terms of the posting in it, and those terms. */
export function sayAsPosting(
  text: string,
  { heading, brief, page }: LinePlace,
): { text: string; swapped: string[] } {
  const asked = askedTerms(brief);
  let out = text;
  const swapped: string[] = [];
  const own = tradeWordsIn(text)
    .filter((each) => isReadAs(each, { stems: stemsOf(text), headerStems: stemsOf(heading) }))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken: Swap[] = [];
  for (const found of own) {
    if (taken.length === mostSwaps) break;
    if (taken.some((each) => found.start < each.end && found.end > each.start)) continue;
    const swap = swapFor(text, found, own, { asked, page });
    if (swap) taken.push(swap);
  }
  for (const swap of taken.sort((a, b) => b.start - a.start)) {
    const next = withArticle(out.slice(0, swap.start), swap.by) + swap.by + out.slice(swap.end);
    if (next.length > Math.max(mostCharacters, text.length) || repeats(out, swap)) continue;
    out = next;
    swapped.unshift(swap.term);
  }
  return { text: out, swapped };
}

interface Swap {
  start: number;
  end: number;
  by: string;
  /** What of it is the posting's. */
  term: string;
}

function swapFor(
  text: string,
  own: Found,
  all: readonly Found[],
  { asked, page }: { asked: Asked; page: string },
): Swap | null {
  const row = rowAt(own.row);
  const ownTerm = row.terms[own.term]!;
  if (asked.written.has(ownTerm.written.toLowerCase()) || isPartOfName(text, own)) return null;
  const wanted = (asked.byRow.get(own.row) ?? []).find(
    (each) => each.term !== own.term && (!row.oneWay || (own.term === 0 && each.term === 1)),
  );
  if (!wanted) return null;
  const term = row.terms[wanted.term]!;
  if (term.isVerb !== ownTerm.isVerb || isSpelledAlike(term.written, ownTerm.written)) return null;
  const written = text.slice(own.start, own.end);
  const place = { start: own.start, end: own.end };
  if (isAcronym(ownTerm.written) !== isAcronym(term.written)) {
    if (term.isVerb || row.oneWay || isInBrackets(text, own) || isReadOtherwise(own, all)) return null;
    if (new RegExp(`(?<![\\p{L}\\p{N}])${inForm(term, "plain")}`, "iu").test(page)) return null;
    const [long, short] = isAcronym(term.written) ? [ownTerm, term] : [term, ownTerm];
    const spelled = isAcronym(term.written)
      ? written
      : capitalsOf(written, text, own, inForm(long, own.form));
    return { ...place, by: `${spelled} (${inForm(short, own.form)})`, term: inForm(term, own.form) };
  }
  const fits = term.isVerb
    ? isDeed(text, own, ownTerm) && takesObject(text, own, ownTerm, term) && asked.isOf(own.row, text, own)
    : fitsNumber(text, own, term, wanted);
  if (!fits) return null;
  // A narrower noun says more than the posting's word for all of its kind.
  if (row.oneWay && !term.isVerb) return null;
  const by = capitalsOf(written, text, own, inForm(term, own.form));
  return { ...place, by, term: by.toLowerCase() === by ? by : inForm(term, own.form) };
}

interface Asked {
  byRow: ReadonlyMap<number, Found[]>;
  /** Whether a requirement that uses the row speaks of what the text speaks of, beside it. */
  isOf(row: number, text: string, except: Found): boolean;
  /** The terms that the posting uses, of any row, in lower case: who says them already says them as the posting does. */
  written: ReadonlySet<string>;
}

const kept = new WeakMap<JobBrief, Asked>();
function askedTerms(brief: JobBrief): Asked {
  const known = kept.get(brief);
  if (known) return known;
  const title = stemsOf(brief.title ?? "");
  const found = brief.requirements.flatMap(({ text }) =>
    tradeWordsIn(text)
      .filter((each) => isReadAs(each, { stems: stemsOf(text), headerStems: title }))
      .filter((each) => !rowAt(each.row).terms[each.term]!.isVerb || isAskedAsDeed(text, each))
      .map((each) => ({ ...each, beside: besideOf(text, each) })),
  );
  const asked: Asked = {
    isOf(row, text, except) {
      const { stems, rows } = besideOf(text, except);
      return found.some(
        ({ beside, ...each }) =>
          each.row === row &&
          ([...beside.rows].some((other) => rows.has(other)) ||
            [...beside.stems].some((stem) => isSupportedWord(stem, stems))),
      );
    },
    byRow: Map.groupBy(found, (each) => each.row),
    written: new Set(found.map((each) => rowAt(each.row).terms[each.term]!.written.toLowerCase())),
  };
  kept.set(brief, asked);
  return asked;
}

/** "Record hours", not "a good safety record". */
function isAskedAsDeed(text: string, { start, form }: Found): boolean {
  return form === "ing" || /(?:^\W*|,\s+|\b(?:and|or|to|will|you)\s+)$/i.test(text.slice(0, start));
}

/** What a text speaks of beside one of its terms. */
function besideOf(
  text: string,
  { start, end }: Found,
): { stems: ReadonlySet<string>; rows: ReadonlySet<number> } {
  const rest = `${text.slice(0, start)} , ${text.slice(end)}`;
  const things = wordsOf(rest).filter((word) => !isNeutral(word) && !isVerb(word));
  return {
    stems: new Set(things.map((word) => word.stem)),
    rows: new Set(tradeWordsIn(rest).map(({ row }) => row)),
  };
}

/** "Washed down after", "traced faults on motors": without what is washed, the other verb says something else. */
function takesObject(text: string, { end }: Found, own: Term, other: Term): boolean {
  const [one, two] = [own, other].map(({ written }) => written.split(" ").length);
  const after = text.slice(end);
  if (personVerbs.has(own.written) !== personVerbs.has(other.written)) return false;
  if (
    drives.has(own.written) &&
    !/\b(?:forklift|truck loader|crane|excavator|digger|reach truck|tractor)\b/i.test(after)
  )
    return false;
  const isObjectLost = one! > two! && /^\s+(?:on|in|with|at|for|of)\b/i.test(after);
  return !isObjectLost && /^\s+(?!(?:after|before|at|in|on|for|when|and|or)\b)[\p{L}\p{N}]/iu.test(after);
}
/** "Told the supervisor" takes a person, "reported" what is reported. */
const personVerbs = new Set(["tell", "inform", "notify", "ring", "phone", "remind", "brief"]);
/** A van is driven; what is operated is plant. */
const drives = new Set(["drive"]);

/** A verb where only a verb can stand: "Chart assessments", not "Chart review" or "the paper chart". */
function isDeed(text: string, { start, end, form }: Found, term: Term): boolean {
  // "Bend and set": the same in both times, so that the other verb's time is a guess.
  if (inForm(term, "ed") === inForm(term, "plain")) return false;
  const before = text.slice(0, start);
  const opens = /^\W*$/.test(before);
  const isPhrase = /\s/.test(text.slice(start, end));
  const follows = /(?:\band|,|\bthen|\bto)\s+$/i.test(before);
  if (form === "ed") return opens || follows;
  if (form === "ing") return opens || /(?:\band|,|\bby|\bwhile)\s+$/i.test(before);
  if (!opens && !(follows && isPhrase)) return false;
  if (form === "s") return opens;
  return (
    isPhrase ||
    /^\s+(?:\p{N}|(?:the|a|an|all|each|every|my|our|their|his|her|new|about)\b|(?:\p{Lu}{2,5}\s+)?\p{Ll}[\p{L}-]+s\b)/u.test(
      text.slice(end),
    )
  );
}

/** "Stock losses" are no "shrinkages", and "a stock check" no "a receiving". */
function fitsNumber(text: string, own: Found, term: Term, wanted: Found): boolean {
  const isMass = /(?:ing|age|ness|ance|ity|ware|ment)$/i.test(term.written) && wanted.form !== "s";
  return (
    !isMass || (own.form === "plain" && !/\b(?:a|an|each|every|\p{N}+)\s+$/iu.test(text.slice(0, own.start)))
  );
}

/** "Power BI", "Samsara-ELD", "the Picking Team": the term belongs to a name, or to a longer word. */
function isPartOfName(text: string, { start, end, row, term }: Found): boolean {
  if (/[\p{L}\p{N}][-/]$/u.test(text.slice(0, start)) || /^[-/][\p{L}\p{N}]/u.test(text.slice(end)))
    return true;
  const isSkill = findSkills(text).some(
    (skill) =>
      skill.start <= start &&
      skill.end >= end &&
      skill.end - skill.start > end - start &&
      skillNamed(skill.name)?.technical,
  );
  if (isSkill) return true;
  const opens = /^\W*$|[.!?:]\s+$/.test(text.slice(0, start));
  const written = rowAt(row).terms[term]!.written;
  return !opens && /^\p{Lu}/u.test(text.slice(start, end)) && !/\p{Lu}/u.test(written);
}

/** Initials that another row reads as something else. */
function isReadOtherwise(own: Found, all: readonly Found[]): boolean {
  return (
    isAcronym(rowAt(own.row).terms[own.term]!.written) &&
    all.some((each) => each.start === own.start && each.end === own.end && each.row !== own.row)
  );
}

function isInBrackets(text: string, { start, end }: Found): boolean {
  return /\([^()]*$/.test(text.slice(0, start)) || /^\s*\(/.test(text.slice(end));
}

/** The same word another way: the person's spelling stays. */
function isSpelledAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((term) =>
    term
      .toLowerCase()
      .replace(/[\s'-]/g, "")
      .replace(/our/g, "or")
      .replace(/(?:ae|oe)/g, "e")
      .replace(/re(?=s?$)/g, "er")
      .replace(/is(?=[ei])|ys(?=e)/g, (sound) => sound.replace("s", "z"))
      .replace(/c(?=es?$)/g, "s")
      .replace(/ll/g, "l")
      .replace(/mme?/g, "m"),
  );
  return a === b;
}

/** A word that the rest of the line has already. */
function repeats(text: string, { start, end, by }: Swap): boolean {
  const own = stemsOf(text.slice(start, end));
  const rest = stemsOf(`${text.slice(0, start)} ${text.slice(end)}`);
  return [...stemsOf(by)].some((stem) => !own.has(stem) && rest.has(stem));
}

function capitalsOf(written: string, text: string, { start }: Found, by: string): string {
  const opens = /^\W*$/.test(text.slice(0, start));
  return opens || (/^\p{Lu}\p{Ll}/u.test(written) && /^\p{Ll}/u.test(by))
    ? by[0]!.toUpperCase() + by.slice(1)
    : by;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !functionWords.has(word.lower))
      .map((word) => stemOf(word.lower)),
  );
}
