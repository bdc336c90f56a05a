/** Whether a line of the evidence tells a deed that a clause claims. */
import { isVerb, stemOf, stemSet, wordsOf } from "../../text/words.ts";
import { downWords, upWords } from "../numbers/direction.ts";
import type { Source } from "../sources.ts";
import { isRaisingDeed, isSameDeed } from "../vocabulary/deeds.ts";
import { namesDoer } from "../vocabulary/deeds-in-text.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";
import { isStrongVerb } from "../vocabulary/strong-verbs.ts";
import { isSupportedWord } from "../vocabulary/synonyms.ts";

/** What makes an end of something is more than any drop of it. */
const ending = stemSet("eliminate eradicate prevent avoid end abolish");

const changeNoun =
  /\b(?:reductions?|decreases?|increases?|growth|improvements?|savings?|rise|drops?|cuts?|gains?|boost|decline|expansion|acceleration|doubling|fewer|less|more|higher|lower|faster|slower|up from|down from)\b|\bfrom\b.{1,60}\bto\b|\p{N}\s*(?:%|percent)/iu;

/** A verb needs a deed of the evidence, a noun made of it, or a word chosen by hand. */
export function supportsDeed(source: Source, stem: string): boolean {
  if (isStrongVerb(stem) && source.language.startsWith("en")) {
    // "Sliced designs" is no designing, and "for review by the manager" no reviewing: the deed must have been done.
    if (!isAmong(stem, doneIn(source))) return false;
  }
  if (source.doneStems.has(stem)) return true;
  if (ending.has(stem))
    return /\b(?:no longer|no more|zero|none|eliminat|remov|end(?:ed|ing)|stopp)/i.test(source.text);
  if (isRaisingDeed(stem)) return isSupportedWord(stem, source.deeds);
  // "Falls prevention" reduced nothing: a change needs a deed or a noun of change in the evidence.
  if ((upWords.has(stem) || downWords.has(stem)) && !changeNoun.test(source.text))
    return isAmong(stem, source.deeds);
  return isSupportedWord(stem, source.stems) || isAmong(stem, source.deeds);
}

/** Whether the deed is one of these, or may stand for one. */
function isAmong(stem: string, deeds: ReadonlySet<string>): boolean {
  return saysNoMore(stem, deeds) || isSameDeed(stem, deeds);
}

const models = stemSet("model classifier network");
const gatherings = stemSet("session meeting workshop lesson class course talk training event");

/** Deeds that go with their object: a model is trained and so built; a session is run when something happens in it. */
export function isDeedOf(
  stem: string,
  claimed: ReadonlySet<string>,
  source: { stems: ReadonlySet<string>; deeds: ReadonlySet<string> },
): boolean {
  const known = source.stems;
  const share = (set: ReadonlySet<string>) => [...set].some((each) => claimed.has(each) && known.has(each));
  if (share(models) && known.has(stemOf("train")) && modelling.has(stem)) return true;
  const done = [...source.deeds].some((deed) => deed !== stem && claimed.has(deed));
  return gathering.has(stem) && (share(gatherings) || done);
}
const modelling = stemSet("build develop create fit make");
const gathering = stemSet("run hold host conduct give");

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
