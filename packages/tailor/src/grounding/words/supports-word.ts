/** Whether a line of the evidence supports a word of a clause. */
import { isFunctionWord, stemOf, stemSet, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { gaveIt } from "../gave-it.ts";
import { degreesIn, occupations, rankWords } from "../lexicons.ts";
import { nationOf } from "../nations.ts";
import { wentOverTime } from "../numbers/series.ts";
import { ownershipOf } from "../ownership.ts";
import type { Source } from "../sources.ts";
import { isIdleWord, isLightDeed } from "../vocabulary/deeds.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";
import { isOfFamily } from "../vocabulary/word-family.ts";
import { isCompoundOf, isHyphened } from "./joined-words.ts";
import { saysOtherwise } from "./says-otherwise.ts";
import { isDeedOf, supportsDeed } from "./supports-deed.ts";

/** Whether the line says the word, the `index`th of the clause, in one way or another. */
export function supportsWord(source: Source, word: Word, claims: ClauseClaims, index: number): boolean {
  const isDeed = claims.deeds.has(word.stem);
  const isSaid = isDeed ? tellsDeed(source, word.stem, claims) : saysWord(source, word);
  return (
    isSaid ||
    (word.stem === stemOf("lead") && gaveIt(claims.text, source)) ||
    // A capital inside a sentence makes a name of it.
    (isIdleWord(word.stem) && (word.text === word.lower || index === 0)) ||
    claimsLess.has(word.stem) ||
    isHelpedWith(word.stem, claims) ||
    wentThatWay(word.stem, source) ||
    wentOverTime(word, claims, source) ||
    wentFaster(word.stem, source) ||
    metMore(word.stem, source) ||
    workedWith(word, claims, source) ||
    standsInHeader(source, word, claims) ||
    hasInitials(source, word) ||
    isSaidBy(source, word) ||
    isCompoundOf(source.text, word.lower) ||
    isHyphened(source, word, claims) ||
    saysOtherwise(source, word, claims, index)
  );
}

/** Verbs that say only that something went from one state to another. */
const changes = stemSet("move take bring go change turn");
const fromTo = /\bfrom\b.{1,60}\bto\b/i;

function tellsDeed(source: Source, stem: string, claims: ClauseClaims): boolean {
  return (
    supportsDeed(source, stem) ||
    isLightDeed(stem) ||
    isDeedOf(stem, new Set(wordsOf(claims.text).map((word) => word.stem)), source) ||
    (changes.has(stem) && fromTo.test(claims.text) && fromTo.test(source.text))
  );
}

function saysWord(source: Source, word: Word): boolean {
  return source.lowers.has(word.lower) || saysNoMore(word.stem, source.stems);
}

/** Words that claim less than any deed does. */
const claimsLess = stemSet("help assist aid contribute participate involve member support");
const helpedWith = stemSet(
  "prepare complete handle process deliver perform run do make implement execute write develop draft create shape introduce carry",
);

/** What one helps to do with a thing that is named. */
function isHelpedWith(stem: string, claims: ClauseClaims): boolean {
  return helpedWith.has(stem) && (ownershipOf(claims.text).level ?? 2) <= 1;
}

const goesDown = stemSet("fall drop decline decrease lower reduce cut shrink shorten");
const goesUp = stemSet("rise grow increase climb raise lift improve");

/** "from 22% to 15%" says that it fell. */
function wentThatWay(stem: string, source: Source): boolean {
  const isDown = goesDown.has(stem);
  if (!isDown && !goesUp.has(stem)) return false;
  if (source.quantities.some((each) => each.direction === (isDown ? "down" : "up"))) return true;
  return source.quantities.some((from, i) => {
    const to = source.quantities[i + 1];
    return (
      from.role === "from" && to?.role === "to" && (isDown ? to.value < from.value : to.value > from.value)
    );
  });
}

const fasterWords = stemSet("fast faster quicker quick accelerate speed optimize");
const timeWords = stemSet(
  "latency time delay duration wait waiting minutes hours days runtime loading cycle interval turnaround",
);

/** Less time is more speed. */
function wentFaster(stem: string, source: Source): boolean {
  return (
    fasterWords.has(stem) &&
    saysNoMore(stemOf("reduce"), source.stems) &&
    ([...source.stems].some((each) => timeWords.has(each)) ||
      source.quantities.some((each) => each.dimension === "seconds"))
  );
}

const joined = stemSet("partner collaborate cooperate team");

/** "Partnered with the growth team" where the line says that it was done with them. */
function workedWith(word: Word, claims: ClauseClaims, source: Source): boolean {
  if (!joined.has(word.stem)) return false;
  const after = claims.text.slice(word.end - claims.start);
  const whom = /^ (?:up |closely )?with /iu.exec(after);
  const [first] = whom ? wordsOf(after.slice(whom[0].length)).filter((each) => !isFunctionWord(each)) : [];
  if (!first) return false;
  return [...source.text.matchAll(/\b(?:with|alongside)\b/giu)].some(({ index }) =>
    wordsOf(source.text.slice(index, index + 60))
      .filter((each) => !isFunctionWord(each))
      .slice(0, 3)
      .some((each) => each.stem === first.stem),
  );
}

const outdone = stemSet("exceed surpass beat outperform top");
const target =
  /\b(?:against|versus|vs\.?|compared (?:with|to)|for) (?:an?|the|our|my) (?:[\p{L}-]+ )?(?:target|goal|quota|norm|benchmark|plan|budget) (?:of |at )?(?:about |around )?$/iu;

/** "140 an hour against a target of 120" says that it was exceeded. */
function metMore(stem: string, source: Source): boolean {
  if (!outdone.has(stem)) return false;
  return source.quantities.some(
    (aim) =>
      target.test(source.text.slice(0, aim.start)) &&
      source.quantities.some(
        (met) => met.end <= aim.start && met.dimension === aim.dimension && met.value > aim.value,
      ),
  );
}

function standsInHeader(source: Source, word: Word, claims: ClauseClaims): boolean {
  const isThere = source.headerLowers.has(word.lower) || source.headerStems.has(word.stem);
  if (isThere && !claims.verbs.has(word.stem))
    if (!source.titleStems.has(word.stem) || saysTitle(claims, source)) return true;
  // Titles are judged on their own; here a word of rank must only not be invented out of nothing.
  return rankWords.has(word.lower) && source.headerStems.has(word.stem);
}

/** The clause names the title itself: then its words are the person's, otherwise they would be what the person worked on. */
function saysTitle(claims: ClauseClaims, source: Source): boolean {
  return claims.words.some(
    (word) => source.titleStems.has(word.stem) && (rankWords.has(word.lower) || occupations.has(word.lower)),
  );
}

/** "CRM" where the line says "customer relationship management". */
function hasInitials(source: Source, word: Word): boolean {
  return (
    /^\p{Lu}{2,5}s?$/u.test(word.text) &&
    word.text.length >= 3 &&
    source.initials.has(word.lower.replace(/s$/, ""))
  );
}

const certifying = stemSet("certificate certification qualification licence license hold");

/** What a line says by other means: a weekday, a degree, a country's name, a section, another language. */
function isSaidBy(source: Source, word: Word): boolean {
  const { text, language, section } = source;
  const nation = nationOf(word.lower);
  return (
    (word.stem === stemOf("new") && newcomers.test(text)) ||
    (/^(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)$/.test(word.lower) &&
      new RegExp(`\\b${word.lower.slice(0, 3)}\\p{L}*days?\\b`, "iu").test(text)) ||
    (word.lower === "free" && /\b(?:no|zero|without|never)\b/i.test(text)) ||
    (word.stem === "week" && /\b(?:every|each|on) \w+days?\b/i.test(text)) ||
    hasDegree(source, word.text) ||
    (nation !== undefined && text.includes(nation)) ||
    (section === "certificates" && certifying.has(word.stem)) ||
    (!language.startsWith("en") && isOfFamily(word.lower, familyOf(source)))
  );
}

/** Who has just come is new. */
const newcomers = /\b(?:newcomers?|starters?|joiners?|recruits?|new(?:ly)?|hires?|hired|inductions?)\b/iu;

/** "PhD" where the evidence says "doctoral". */
function hasDegree(source: Source, written: string): boolean {
  const [degree] = degreesIn(written);
  return degree !== undefined && degreesIn(source.text).some((known) => known.level === degree.level);
}

const families = new WeakMap<Source, ReadonlySet<string>>();

function familyOf(source: Source): ReadonlySet<string> {
  const known =
    families.get(source) ?? new Set([...source.lowers, ...source.written, ...source.headerLowers]);
  families.set(source, known);
  return known;
}
