/** Whether every word and skill of a clause stands in one line of the evidence, itself or as a truthful synonym. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isVerb, stemOf, type Word, wordsOf } from "../text/words.ts";
import { isDictionaryWord, mayStandFor } from "./broader.ts";
import { claimWords } from "./claim-words.ts";
import type { ClauseClaims } from "./claims.ts";
import { isDeedOf, isIdleWord, isLightDeed, isRaisingDeed, isSameDeed, namesDoer } from "./deeds.ts";
import { degreesIn, occupations, rankWords } from "./lexicons.ts";
import { nationOf } from "./nations.ts";
import { downWords, upWords } from "./numbers/direction.ts";
import { wentOverTime } from "./numbers/series.ts";
import { ownershipOf } from "./ownership.ts";
import { strangers, type Weighed, weigh } from "./paraphrase.ts";
import { isPlainWord } from "./plain-words.ts";
import type { Residue } from "./residue.ts";
import type { Source } from "./sources.ts";
import { isStrongVerb } from "./strong-verbs.ts";
import { isSupportedWord } from "./synonyms.ts";
import type { OpenCheck } from "./text-check.ts";
import { isOfFamily } from "./word-family.ts";
import { saysNoMore } from "./word-support.ts";

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
  const own = claims.words.map((word, index) => supportsWord(source, word, claims, index));
  const skills = claims.skills.filter((skill) => !supportsSkill(source, skill));
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

const stemSet = (words: string) => new Set(words.split(" ").map((word) => stemOf(word)));
/** Words that claim less than any deed does. */
const claimsLess = stemSet("help assist aid contribute participate involve member support");
/** What one helps to do with a thing that is named. */
const complementVerbs = stemSet(
  "prepare complete handle process deliver perform run do make implement execute write develop draft create shape introduce carry",
);
const goesDown = stemSet("fall drop decline decrease lower reduce cut shrink shorten");
const goesUp = stemSet("rise grow increase climb raise lift improve");
/** Verbs that say only that something went from one state to another. */
const changes = stemSet("move take bring go change turn");
const fromTo = /\bfrom\b.{1,60}\bto\b/i;
const certifying = stemSet("certificate certification qualification licence license hold");
const fasterWords = stemSet("fast faster quicker quick accelerate speed");
const timeWords = stemSet(
  "latency time delay duration wait waiting minutes hours days runtime loading cycle interval turnaround",
);

function supportsWord(source: Source, word: Word, claims: ClauseClaims, index: number): boolean {
  if (claims.deeds.has(word.stem)) {
    if (supportsDeed(source, word.stem)) return true;
    if (isDeedOf(word.stem, new Set(wordsOf(claims.text).map((each) => each.stem)), source)) return true;
  } else if (source.lowers.has(word.lower) || saysNoMore(word.stem, source.stems)) return true;
  if ((word.text === word.lower || index === 0) && isIdleWord(word.stem)) return true;
  if (claims.deeds.has(word.stem) && isLightDeed(word.stem)) return true;
  if (word.lower === "free" && /\b(?:no|zero|without|never)\b/i.test(source.text)) return true;
  if (
    claims.deeds.has(word.stem) &&
    changes.has(word.stem) &&
    fromTo.test(claims.text) &&
    fromTo.test(source.text)
  )
    return true;
  if (word.stem === "week" && /\b(?:every|each|on) \w+days?\b/i.test(source.text)) return true;
  if (wentThatWay(word.stem, source) || wentOverTime(word, claims, source)) return true;
  if (sameDegree(word.text, source)) return true;
  if (nationOf(word.lower) && source.text.includes(nationOf(word.lower)!)) return true;
  if (
    !claims.verbs.has(word.stem) &&
    (source.headerLowers.has(word.lower) || source.headerStems.has(word.stem)) &&
    (!source.titleStems.has(word.stem) || saysTitle(claims, source))
  )
    return true;
  // Titles are judged on their own; here a word of rank must only not be invented out of nothing.
  if (rankWords.has(word.lower) && source.headerStems.has(word.stem)) return true;
  if (
    /^\p{Lu}{2,5}s?$/u.test(word.text) &&
    source.initials.has(word.lower.replace(/s$/, "")) &&
    word.text.length >= 3
  )
    return true;
  if (claimsLess.has(word.stem)) return true;
  if (complementVerbs.has(word.stem) && (ownershipOf(claims.text).level ?? 2) <= 1) return true;
  if (
    fasterWords.has(word.stem) &&
    saysNoMore(stemOf("reduce"), source.stems) &&
    [...source.stems].some((each) => timeWords.has(each))
  )
    return true;
  if (source.section === "certificates" && certifying.has(word.stem)) return true;
  if (!source.language.startsWith("en") && isOfFamily(word.lower, familyOf(source))) return true;
  return compoundOf(source.text, word.lower) || hyphenJoined(source, word, claims);
}

const performing =
  /^(?:did|do|made?|making|gave|giv(?:e|ing)|r[au]n|running|held|hold(?:ing)?|conduct(?:ed|ing)?|perform(?:ed|ing)?|carried|provid(?:e|ed|ing)|took|take|taking|participat(?:ed?|ing)|contribut(?:ed?|ing)|help(?:ed|ing)?|support(?:ed|ing)?|assist(?:ed|ing)?|work(?:ed|ing)?|responsible|charge|lead|led|leading|manag(?:ed?|ing)|start(?:ed)?|complet(?:ed?|ing)|undert\w+|deliver(?:ed|ing)?|handl(?:ed?|ing)|includ(?:e|ing)|coordinat(?:ed?|ing)|experienced?|with)$/;
const outside = /^(?:for|by|under|after|from|before|during|about|against|via|per)$/;
const doneKept = new WeakMap<Source, ReadonlySet<string>>();

/** Stems of the deeds of the line, and of the nouns for deeds that it opens with or that somebody performed. */
function doneIn(source: Source): ReadonlySet<string> {
  const known = doneKept.get(source);
  if (known) return known;
  const done = new Set(source.deeds);
  for (const clause of source.clauses) {
    // Who "no longer codes" proves no coding.
    let performs = !/^\W*(?:no longer|not|never|without)\b/i.test(clause.text);
    for (const word of wordsOf(clause.text)) {
      if (outside.test(word.lower)) performs = false;
      if (performs && !namesDoer(word.lower)) done.add(word.stem);
      // After its first word, only what a light verb governs counts.
      performs = performing.test(word.lower) || (performs && !isVerb(word));
    }
  }
  doneKept.set(source, done);
  return done;
}

const families = new WeakMap<Source, ReadonlySet<string>>();
function familyOf(source: Source): ReadonlySet<string> {
  const known =
    families.get(source) ?? new Set([...source.lowers, ...source.written, ...source.headerLowers]);
  families.set(source, known);
  return known;
}

/** A verb needs a deed of the evidence, a noun made of it, or a word chosen by hand. */
function supportsDeed(source: Source, stem: string): boolean {
  if (isStrongVerb(stem) && source.language.startsWith("en")) {
    // "Sliced designs" is no designing, and "for review by the manager" no reviewing: the deed must have been done.
    const done = doneIn(source);
    if (!done.has(stem) && !isSupportedWord(stem, done) && !saysNoMore(stem, done) && !isSameDeed(stem, done))
      return false;
  }
  if (source.doneStems.has(stem)) return true;
  if (ending.has(stem))
    return /\b(?:no longer|no more|zero|none|eliminat|remov|end(?:ed|ing)|stopp)/i.test(source.text);
  if (isRaisingDeed(stem)) return isSupportedWord(stem, source.deeds);
  // "Falls prevention" reduced nothing: a change needs a deed or a noun of change in the evidence.
  if ((upWords.has(stem) || downWords.has(stem)) && !changeNoun.test(source.text))
    return (
      isSupportedWord(stem, source.deeds) || saysNoMore(stem, source.deeds) || isSameDeed(stem, source.deeds)
    );
  return (
    isSupportedWord(stem, source.stems) || saysNoMore(stem, source.deeds) || isSameDeed(stem, source.deeds)
  );
}

/** What makes an end of something is more than any drop of it. */
const ending = stemSet("eliminate eradicate prevent avoid end abolish");

const changeNoun =
  /\b(?:reductions?|decreases?|increases?|growth|improvements?|savings?|rise|drops?|cuts?|gains?|boost|decline|expansion|acceleration|doubling|fewer|less|more|higher|lower|faster|slower|up from|down from)\b|\bfrom\b.{1,60}\bto\b|\p{N}\s*(?:%|percent)/iu;

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

/** "PhD" where the evidence says "doctoral". */
function sameDegree(written: string, source: Source): boolean {
  const [degree] = degreesIn(written);
  return degree !== undefined && degreesIn(source.text).some((known) => known.level === degree.level);
}

/** The clause names the title itself: then its words are the person's, otherwise they would be what the person worked on. */
function saysTitle(claims: ClauseClaims, source: Source): boolean {
  return claims.words.some(
    (word) => source.titleStems.has(word.stem) && (rankWords.has(word.lower) || occupations.has(word.lower)),
  );
}

/** "ecommerce" where the evidence says "e-commerce". */
function compoundOf(text: string, lower: string): boolean {
  return (
    lower.length >= 5 &&
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}\s-]/u)
      .some(
        (part) =>
          part.replace(/-/g, "").split(/\s+/).includes(lower) ||
          (part.split(/\s+/).join("").includes(lower) &&
            part.replace(/-/g, " ").includes(" ") &&
            twoWords(part, lower)),
      )
  );
}

function twoWords(part: string, lower: string): boolean {
  const words = part.split(/[\s-]+/);
  return words.some((word, index) => word !== "" && word + (words[index + 1] ?? "") === lower);
}

/** "e-commerce" where the evidence says "ecommerce". */
function hyphenJoined(source: Source, word: Word, claims: ClauseClaims): boolean {
  const at = word.start - claims.start;
  const around = claims.text.slice(Math.max(0, at - 20), at + 30);
  return (around.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).some(
    (compound) =>
      compound.toLowerCase().split("-").includes(word.lower) &&
      source.lowers.has(compound.toLowerCase().replace(/-/g, "")),
  );
}

function supportsSkill(source: Source, skill: { name: string; text: string }): boolean {
  if (source.skills.has(skill.name) || standsIn(source.text, skill.text)) return true;
  if (source.header.toLowerCase().includes(skill.text.toLowerCase()) && skill.text.length > 3) return true;
  // A practice named in ordinary words ("data pipelines") may be worded otherwise; a product's name may not.
  const words = skill.text.split(/[\s-]+/);
  const isPractice = skill.text === skill.text.toLowerCase() || words.length > 1;
  return (
    isPractice &&
    words.length > 1 &&
    /^[\p{L}\s-]+$/u.test(skill.text) &&
    words.every((word) => saysNoMore(stem(word), source.stems))
  );
}

/** The very name, as a word of its own. */
function standsIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || name.length < 3) return false;
  return (
    !/[\p{L}\p{N}.+#]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}+#]/u.test(text[at + name.length] ?? " ")
  );
}

function stem(word: string): string {
  return stemOf(word.toLowerCase());
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
