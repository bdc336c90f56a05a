/** Who did it: what others do with the person's work ("a report used by the field teams to plan repairs") is not the person's deed. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { stemOf, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";
import { isIdleWord, isLightDeed, isSameDeed } from "../vocabulary/deeds.ts";
import { deedsIn } from "../vocabulary/deeds-in-text.ts";
import { isSameFamily } from "../vocabulary/same-family.ts";
import { isStrongVerb } from "../vocabulary/strong-verbs.ts";

const others =
  /(?<!\b(?:one|part|among|members?) of [^,;.]{0,60})\bwho (?:then |also |later |\p{L}+ly )?(?!(?:is|are|was|were|had|have|has|will|would|can|could|may|need\w*|want\w*)\b)\p{L}+[^,;.]*|\b(?:after|by|while|since|before|following|on) being (?!able)\p{L}+(?: off| out| up)?|\p{L}{3,}(?:ée?s?|ies?|ues?) par (?:un|une|le|la|les|l|des|mon|ma|notre)\b[^,;.]*|\bfor (?:the|an?|my|our|his|her|their) [\p{L}'’-]+(?: [\p{L}'’-]+){0,2} to \p{L}+[^,;.]*|\bfor (?:[\p{L}'’-]+ ){0,4}?(?:review|approval|sign-off|checking|signature|validation)\b[^,;.]*|\b\p{L}{3,}(?:ed|ten|wn) by (?:\p{L}+ ){0,3}?\p{L}*(?:er|or|ers|ors|team|department|colleagues?|lead|senior|staff|clients?|adviser)\b|\b(?:once|until|as soon as) (?:\p{L}+ ){1,4}(?:has|have|had|is|was) \p{L}+(?: \p{L}+){0,2}|\b(?:used|needed|required|read|relied on|adopted|run|reviewed|made|owned|led) by (?:[^,;.]*)|\bso (?:that )?(?:\p{L}+ ){1,4}(?:can|could|may|might)\b[^,;.]*|\b(?:enabling|allowing|letting|helping) (?:\p{L}+ ){1,4}?(?:to )?[^,;.]*|\b(?:under|after|following|pending|with|by) (?:\p{L}+ ){0,2}\p{L}+'s? (?:\p{L}+ )?(?:review|approval|supervision|guidance|direction|sign-off)\b|\b(?:on|from|with) which (?:[^,;.]*)/giu;

/** Who else may act, as a resume names them. */
const actors =
  "(?:manager|boss|associate|resident|agency|studio|supplier|leader|lead|head|director|owner|chef|colleagues?|team|group|department|supervisor|doctors?|consultant|lecturer|teacher|officer|partner|clients?|customers?|agency|vendor|committee|board|office|court|council|surveyor|foreman|adviser|editor|principal|controller|ringers?|\\p{L}{3,}(?:er|or|ist|ian)s?|nurse|sister|gerente|jef[ea]|\\p{L}*leiter(?:in)?|\\p{L}*chef(?:in)?|direct(?:rice|eur|or|ora)|responsable)";
/** "The head office does the payroll", "lo firmó la gerente", "die die Teamleiterin freigab". */
const othersAct = new RegExp(
  `(?<=[,;:] )${actors} (?:then |also |\\p{L}+ly )?(?!of |for |in |on |at |with |and |to |from )\\p{L}{3,}(?:s|ed|ew)\\b[^,;.]*|\\b(?:the|an?) (?:[\\p{L}-]+ ){1,3}(?:our|my|his|her|their|the|an?) (?:[\\p{L}-]+ ){0,2}${actors} (?:made|built|wrote|set up|designed|created|prepared|drew up|configured|developed|planned|drafted|recorded|chose|gave)\\b|(?:^|[,;:]|\\b(?:and|which|that|but|before|after|while)) ?(?:the|an?|her|his|their|our|my|its) (?:[\\p{L}-]+ ){0,2}?${actors} (?:later |then |also |\\p{L}+ly )?(?!of |for |in |on |at |with |and |to |from )\\p{L}+(?:s|ed|ew|ought|ade|ook|aid|old|id|ose|an|ote|ilt|ent|eld|elt|ept|ut)\\b[^,;.]*|(?:^|[,;] |\\band )(?:the )?[\\p{L}-]+ (?:came|comes|come) from (?:the|an?|our|my|his|her) [^,;.]*|(?<=[;,] |\\band )(?:the )?(?:(?!with\\b|in\\b|on\\b|of\\b|for\\b|to\\b)[\\p{L}'-]+ ){1,3}(?:is|are|was|were|being) (?:\\p{L}+ed|cut|set|run|built|written|drawn|given|taken|kept|sent|paid|bought|laid|sewn|grown|made|done) by (?!me\\b)[^,;.]*|\\b(?:carried out|performed|done|adopted|signed|approved|introduced|planned|built|chosen|written|drafted|prepared|produced|created|designed|developed|drawn up|argued|provided|led|handled|managed) by (?!me\\b)(?:(?! I \\p{L})[^,;.])*|\\blo \\p{L}+ (?:the|la|el) ${actors}|\\p{L}+ (?:is|are|was|were|being|stay(?:s|ed)?|remain(?:s|ed)?) (?:his|her|their|the \\p{L}+'s?) (?:part|job|task|work|business|decision|call)\\b|\\p{L}+ (?:made|makes|does|macht|machte|hace|fait) (?:of|the|that|der|la|el|le) ${actors}|\\b(?:which|that|die|den|das|der|those) (?:die|der|das|that|of|the) ${actors} \\p{L}+`,
  "giu",
);

/** One of several deeds in a row: "prepare, sign off and submit". */
function isListed(claims: ClauseClaims, word: { start: number; end: number }): boolean {
  const before = claims.text.slice(0, word.start - claims.start);
  return /^[^,]{0,30}, (?:and )?$|^\s*\p{L}+ and $/u.test(before);
}

/** What a source says that others did, and what it leaves to the person; read once a source. */
interface Acts {
  /** The words of others' acts, or "". */
  foreign: string;
  theirs: ReadonlySet<string>;
  /** Stems of all other words. */
  persons: ReadonlySet<string>;
  /** The person's own part of the line, in lower case. */
  text: string;
  /** Of these, the deeds. */
  deeds: ReadonlySet<string>;
}
const actsKept = new WeakMap<Source, Acts>();

const stemsIn = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map((word) => word.stem));

function actsOf(source: Source): Acts {
  const known = actsKept.get(source);
  if (known) return known;
  const foreign = [others, othersAct, handedOver]
    .flatMap((each) => [...source.text.matchAll(each)].map((match) => match[0]))
    .join("; ");
  const rest = ownPart(source.text).replace(handedOver, " ");
  const acts = {
    foreign,
    theirs: stemsIn(foreign),
    persons: stemsIn(rest),
    text: rest.toLowerCase(),
    deeds: deedsIn(rest),
  };
  actsKept.set(source, acts);
  return acts;
}

/** The very form stands in what others did alone: "the labelling guide, with two clerks who labelled 6,500 emails". */
function isTheirWord(word: Word, acts: Acts): boolean {
  const form = new RegExp(`\\b${word.lower}\\b`, "u");
  return /ed$/.test(word.lower) && form.test(acts.foreign.toLowerCase()) && !form.test(acts.text);
}

/** "The supplier did the config" is their configuring. */
function isNounOfTheirs({ stem }: Word, { foreign }: Acts): boolean {
  return [
    ...foreign.matchAll(/\b(?:did|does|do|made|makes|handled|handles) (?:the |all (?:the )?)?(\p{L}{4,})/giu),
  ].some(([, noun]) => isSameFamily(stem, stemOf(noun!.toLowerCase())));
}

function ownPart(text: string): string {
  return text.replace(others, " ").replace(othersAct, " ");
}

/** The reason the clause claims for the person what the source says of others, or null. */
export function checkAgent(claims: ClauseClaims, source: Source): GroundingReason | null {
  // "Review by attorneys" is theirs in both.
  if (/^\W*\p{L}+ by (?!me\b)/u.test(claims.text)) return null;
  // "Signed off for suturing" after "being signed off".
  const isPassive = /^\W*\p{L}+ed (?:off |out |up )?(?:for|as|in)\b/u.test(claims.whole.slice(claims.start));
  if (isPassive && /\bbeing \p{L}+ed\b/u.test(source.text)) return null;
  const acts = actsOf(source);
  if (acts.foreign === "") return null;
  const own = stemsIn(claims.text.replace(others, " "));
  const whole = stemsIn(ownPart(claims.whole));
  const mine = /\bI (\p{L}+)/u.exec(claims.text)?.[1]?.toLowerCase();
  const verbs = claims.words.filter(
    (word, index) =>
      (index === 0 || word.lower === mine || isListed(claims, word)) &&
      (claims.deeds.has(word.stem) || isStrongVerb(word.stem)) &&
      !isLightDeed(word.stem) &&
      (claims.joint !== "cause" || word.lower === mine) &&
      own.has(word.stem) &&
      whole.has(word.stem),
  );
  const verb =
    verbs.find(
      (each) =>
        (acts.theirs.has(each.stem) || isNounOfTheirs(each, acts)) &&
        (isTheirWord(each, acts) ||
          (!acts.persons.has(each.stem) &&
            // "A report used by the teams to plan repairs": another deed of the person's was done to other things.
            (!isSameDeed(each.stem, acts.persons) ||
              (claims.joint === "first" && !claims.words.some((word) => acts.persons.has(word.stem)))))),
    ) ??
    handed(claims, verbs, acts, source) ??
    // "A profile I made", of one that "our engineer made".
    wordsOf(mine ?? "").find((word) => acts.theirs.has(word.stem) && !acts.persons.has(word.stem));
  if (!verb) return null;
  return {
    code: "ownership_raised",
    claim: claims.text.trim().slice(0, 200),
    found: verb.text,
    detail: `The evidence says "${verb.text}" of someone else.`,
  };
}

/** "The move itself was carried out by the platform group", "quoting is his part": a deed that is named in order to give it away. */
const handedOver =
  /\bthe [\p{L}-]+ (?:[\p{L}-]+ )?(?:the|his|her|their|our|my) (?:office|manager|team|owner|lead|head|director|supervisor|foreman|department|client|agency|architect|engineer|surveyor|teacher|consultant|senior|partner) (?!of |for |in |on |at |with |and |to |from )\p{L}+(?:s|ed|ew)\b|\b\p{L}+ (?:of|for) [^,;.]{0,60} is (?:a|an|the|of|that) \p{Lu}\p{L}+ (?:made|migrated|built|designed|planned|led|taken|introduced)\b|\b(?:the|that|this|its|die|der|das|la|el|le) (?:[\p{L}-]+ )?\p{L}+(?: itself| themselves)? (?:is|are|was|were|being|stays?|stayed) (?:performed|done|made|handled|led|run|taken|given|carried out|executed) by (?!me\b)[^,;.]*|(?<=[;,] |and )\p{L}{3,} (?:is|are|was|were|stays?|stayed|remains?|remained) (?:his|her|their|someone else's|the \p{L}+'s?) (?:part|job|task|work|business|decision|call)\b/giu;

/** What the source names only to say whose it is, under whatever word, claimed without them. */
function handed(claims: ClauseClaims, verbs: readonly Word[], acts: Acts, source: Source): Word | undefined {
  const given = [...source.text.matchAll(handedOver)].map((match) => match[0]).join("; ");
  const actorWords = stemsIn([...acts.foreign.matchAll(actor)].map((match) => match[0]).join(" "));
  const said = wordsOf(claims.whole);
  if (said.some((word) => actorWords.has(word.stem)) || tellsActor.test(claims.whole)) return undefined;
  const theirs = stemsIn(given);
  return claims.words.find((word) => {
    if (sizes.has(word.lower) && acts.theirs.has(word.stem)) return !acts.persons.has(word.stem);
    if (isLightDeed(word.stem) || isIdleWord(word.stem) || actorWords.has(word.stem)) return false;
    const isVerbHere = verbs.includes(word) || claims.deeds.has(word.stem);
    // "Adopted in 2022" claims nothing for oneself.
    if (
      !verbs.includes(word) &&
      (source.language.startsWith("en") ? /(?:ed|en|wn)$/ : /ed$/).test(word.lower)
    )
      return false;
    if (isVerbHere && isSameDeed(word.stem, theirs))
      return !acts.deeds.has(word.stem) && !isSameDeed(word.stem, acts.deeds);
    const isTheirs = theirs.has(word.stem) || (acts.theirs.has(word.stem) && isObject(word, acts.foreign));
    return isTheirs && !acts.persons.has(word.stem);
  });
}

/** "The boss does the big ones". */
const sizes = new Set(
  "big bigger large larger small smaller major minor complex complicated difficult hard heavy high rest remaining other others urgent".split(
    " ",
  ),
);

const actor = new RegExp(`\\b${actors}\\b`, "giu");
const tellsActor =
  /\b(?:by (?!me\b|\p{L}+ing\b)|who|whose|whom|he|she|they|his|her|their|others?|another)\b/iu;

/** It stands before the act of the others: "training is given by the manager". */
function isObject(word: Word, foreign: string): boolean {
  return wordsOf(foreign)[0]?.stem === word.stem;
}
