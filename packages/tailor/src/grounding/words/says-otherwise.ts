/** Words that a line says by its form rather than by a word: a prefix, a participle, a list without a verb, whom a title serves. */
import { isVerb, stemOf, stemSet, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { degreesIn } from "../lexicons.ts";
import { findQuantities } from "../numbers/find-quantities.ts";
import { ownershipOf } from "../ownership.ts";
import type { Source } from "../sources.ts";
import { saysNoMore } from "../vocabulary/says-no-more.ts";

/** Whether the line says the word, the `index`th of the clause, without having it. */
export function saysOtherwise(source: Source, word: Word, claims: ClauseClaims, index: number): boolean {
  return (
    isPrefixSaid(source, word, claims) ||
    isStateOf(source, word, claims) ||
    isServed(source, word, claims) ||
    isTeamOf(source, word, claims.text.slice(word.end - claims.start)) ||
    hasDegreeOf(source, word) ||
    isPhrasalNoun(source, word, claims) ||
    isAuthor(source, word) ||
    (index === 0 && carriesDeed(source, word, claims.words)) ||
    (index === 0 && isKept(source, word, claims.words))
  );
}

const prefixes: Record<string, RegExp> = {
  pre: /\b(?:before|prior to|ahead of|pre)\b/iu,
  post: /\b(?:after|following|post)\b/iu,
  co: /\b(?:with|together|jointly|shared?|sharing|two of us|co)\b/iu,
  multi: /\b(?:several|two|three|four|five|six|[2-9]|multiple|various|multi\p{L}*)\b/iu,
  non: /\b(?:not|no|without|non)\b/iu,
};

/** "Pre-pour checks" for checks "before each pour". */
function isPrefixSaid(source: Source, word: Word, claims: ClauseClaims): boolean {
  const said = Object.hasOwn(prefixes, word.lower) ? prefixes[word.lower] : undefined;
  return (
    said !== undefined && /^-/u.test(claims.text.slice(word.end - claims.start)) && said.test(source.text)
  );
}

const states = stemSet(
  "license licence certify qualify register accredit supervise review guide mentor check approve teach train",
);

/** "Licensed", "supervised", "reviewed by a senior": what somebody is, or what others did, is no deed of the person's. */
function isStateOf(source: Source, word: Word, claims: ClauseClaims): boolean {
  if (!states.has(word.stem) || !/(?:ed|ght)$/u.test(word.lower)) return false;
  const at = word.start - claims.start;
  const before = claims.text.slice(0, at);
  const after = claims.text.slice(at + word.text.length);
  const isState =
    /^\s+by (?!me\b)/iu.test(after) ||
    (/(?:\b(?:an?|the|once|while|is|was|were|are|being|been|when|as)|[,;(])\s+$/iu.test(before) &&
      /^\s*(?:$|[,;.)]|since|in|on|as|to|for|at|\p{L}+$|apprentice|trainee)/iu.test(after)) ||
    (before.trim() === "" && /^\s+(?:since|in|on|as|to|for|at|by)\b/iu.test(after));
  if (!isState) return false;
  // Of the person it must be said of the person: "supervised a student" is no supervision of theirs.
  const others = /^(?:supervis|review|guid|mentor|check|approv|teach|train)/u.test(word.stem);
  return others
    ? new RegExp(
        `\\b(?:under|with|for|by|from|after) (?:[\\p{L}'’-]+ ){0,4}?${word.lower.slice(0, 5)}`,
        "iu",
      ).test(source.text)
    : saysNoMore(word.stem, source.stems);
}

const particle = /(?:over|out|up|off|in|down|back|on|along)$/u;

/** "Changeover" where the line says "changed", "ride-alongs" where it says "ride along". */
function isPhrasalNoun(source: Source, word: Word, claims: ClauseClaims): boolean {
  const at = word.start - claims.start;
  if (/^(?:overs?|outs|ups|offs|ins|downs|backs|alongs)$/u.test(word.lower)) {
    const head = /(\p{L}+)-$/u.exec(claims.text.slice(0, at))?.[1];
    return head !== undefined && source.stems.has(stemOf(head.toLowerCase()));
  }
  const bare = word.lower.replace(/s$/u, "");
  const end = particle.exec(bare)?.[0];
  const head = end ? bare.slice(0, -end.length) : "";
  return head.length >= 3 && source.deeds.has(stemOf(head)) && !bare.startsWith("over");
}

/** Who wrote it is its author; who helped with it is none. */
function isAuthor(source: Source, word: Word): boolean {
  return (
    /^(?:author|autor|autora|autorin|auteure?|verfasser(?:in)?|mitautor(?:in)?)$/u.test(word.lower) &&
    (source.deeds.has(stemOf("write")) || /\b(?:mitgeschrieben|co-?wrote)\b/iu.test(source.text)) &&
    (/^mit/u.test(word.lower) || (ownershipOf(source.text).level ?? 2) >= 2)
  );
}

const doing = stemSet("deliver provide conduct perform");

/** "Delivered installation" where the line says "installed": the verb only carries the deed's noun. */
export function carriesDeed(source: Source, opening: Word, said: readonly Word[]): boolean {
  if (!doing.has(opening.stem)) return false;
  return said
    .slice(1, 6)
    .some(
      (noun) =>
        source.deeds.has(noun.stem) && /(?:ions?|ments?|ings?|ances?|als?|care|support)$/u.test(noun.lower),
    );
}

const gathered = stemSet("team group crew");

/** "A team of six" for "six receptionists": people who are counted alike. */
export function isTeamOf(source: Source, word: Word, after: string): boolean {
  if (!gathered.has(word.stem)) return false;
  const count = /^ of (?:about |around |some |up to )?([\p{L}\p{N}-]+(?: to [\p{L}\p{N}]+)?)/u.exec(
    after,
  )?.[1];
  const [said] = count ? findQuantities(`${count} people`, []) : [];
  return (
    said !== undefined &&
    source.quantities.some((each) => each.value === said.value && each.dimension === said.dimension)
  );
}

/** Whom or what a title serves, by words of the title; as a bare noun that is neither counted nor named. */
const served: [RegExp, ReadonlySet<string>][] = [
  [
    /\b(?:nurse|nursing|midwife|physician|doctor|paramedic|physiotherapist|dental|hygienist|dentist|clinical|pharmacist|healthcare)\b/iu,
    stemSet("patient"),
  ],
  [/\b(?:teacher|tutor|lecturer|teaching|educator)\b/iu, stemSet("pupil student class classroom")],
  [/\b(?:shop|store|retail|sales assistant|cashier|merchandiser)\b/iu, stemSet("customer shop store")],
  [
    /\b(?:waiter|waitress|server|bartender|barista|chef|cook|restaurant|kitchen)\b/iu,
    stemSet("guest restaurant kitchen"),
  ],
  [/\b(?:receptionist|hotel|front desk|front office|concierge)\b/iu, stemSet("guest")],
  [/\b(?:care assistant|carer|care worker|caregiver|support worker|care home)\b/iu, stemSet("resident")],
  [/\b(?:hr|human resources|people|recruit\p{L}*|talent|payroll)\b/iu, stemSet("employee staff candidate")],
  [/\b(?:housing|property|lettings?|leasing|residential)\b/iu, stemSet("tenant")],
];

/** "Answered patients' questions" of a nurse. */
function isServed(source: Source, word: Word, claims: ClauseClaims): boolean {
  if (source.section !== "work" || word.text !== word.lower) return false;
  const title = source.header.split(",")[0] ?? "";
  if (!served.some(([titles, nouns]) => nouns.has(word.stem) && titles.test(title))) return false;
  // Counted, or said of some of them only, it would be a claim.
  const before = claims.text.slice(0, word.start - claims.start);
  return !/(?:\p{N}|\b(?:all|every|many|most|more|new|private|major|large|key|corporate|external|international|vip|the company's|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|ill|disabled|young|old\p{L}*))(?: of)?(?: \p{L}+)? $/iu.test(
    before,
  );
}

const degreeWords = stemSet("degree graduate");

/** A degree that was finished makes a graduate. */
function hasDegreeOf(source: Source, word: Word): boolean {
  if (source.section !== "education" || !degreeWords.has(word.stem)) return false;
  const isOngoing = /\b(?:present|expected|ongoing|in progress|not completed|discontinued)\b/iu.test(
    `${source.header} ${source.text}`,
  );
  return !isOngoing && degreesIn(`${source.header} ${source.text}`).length > 0;
}

const keeping = stemSet("maintain keep prepare produce compile write create draw record update make");
const kept = stemSet(
  "register log list report record book table summary minute note chart diary calendar schedule rota roster inventory file folder form sheet spreadsheet plan presentation newsletter page article guide manual instruction procedure draft letter statement account return forecast budget analysis overview dashboard drawing sketch label sign poster dpr",
);

/** A line that lists a paper without a verb says that it was kept or made: "Level books, daily reports and the test register". */
export function isKept(source: Source, opening: Word, said: readonly Word[]): boolean {
  const leads = source.words[0];
  if (!keeping.has(opening.stem) || !leads || source.deeds.has(leads.stem)) return false;
  if (source.words.some((each) => isVerb(each) && /ed$/u.test(each.lower))) return false;
  const first = wordsOf(source.text.split(/[,;:.(]| (?:for|in|of|with|on|from|by|at) /iu)[0] ?? "");
  // "Format the minutes" tells a deed.
  if (/^\W*[\p{L}-]+ (?:the|an?|my|our|their|all) /iu.test(source.text)) return false;
  return first.some((each) => kept.has(each.stem) && said.some((own) => own.stem === each.stem));
}
