/**
 * A sentence of a posting often asks for several things: "You will provide patient care, monitor hearts and orient new staff". Each is
 * a requirement of its own, so that a resume which answers one of them is said to, and by which line.
 */
import { certificatesIn, humanLanguage } from "../grounding/lexicons.ts";
import { beginsDeed, isNounToo } from "./deed-verbs.ts";
import type { PostingLine } from "./plain-text.ts";

/** The sentence in the things it asks for, in order; the sentence itself where that is one thing. */
export function thingsAskedIn(sentence: PostingLine): PostingLine[] {
  const { text } = sentence;
  const pieces =
    deedsIn(text) ??
    wishesIn(text) ??
    likewiseIn(text) ??
    traitsIn(text) ??
    papersIn(text) ??
    possessionsIn(text);
  if (!pieces || pieces.length < 2) return [sentence];
  return pieces.map(([from, to]) => partOf(sentence, from, to));
}

type Piece = [from: number, to: number];

/** A part of the line, with its place. */
export function partOf(line: PostingLine, from: number, to: number): PostingLine {
  return {
    text: line.text.slice(from, to),
    start: line.at(from),
    end: line.at(to - 1) + 1,
    bullet: line.bullet,
    at: (index) => line.at(from + index),
  };
}

/** What says who is to do it, before the first deed. */
const toDo =
  /^(?:(?:as|in) (?:an? |the |this |our )?[\p{L} -]{2,50}?,? )?(?:(?:can|will|is able to)(?= [a-z])|you(?:'ll|'d| will| would)(?: also| be (?:expected|asked|required) to)?|(?:the person(?: we hire)?|he or she|she or he|he\/she|they) will(?: also)?|we(?:'d| would) like you to|we need you to|you are (?:going )?to|the (?:successful (?:candidate|applicant)|role|job|postholder|ideal candidate) (?:will|is to)|your (?:job|role|task) (?:is|will be) to)\s+(?:also\s+)?/iu;
/** "That means recruiting staff, writing schedules and coaching". */
const meaning =
  /^(?:(?:that|this|the (?:role|job|work)) (?:means|involves|includes|covers)|(?:part of|much of) (?:the|your) (?:job|work|role|day) is(?: \p{L}+:)?|(?:we(?:'d| would) like you|we(?:'re| are) looking for you) (?=to )|your (?:duties|tasks|responsibilities) (?:are|include)) ?/iu;
const gerund: Begins = (rest) => /^(?:,? ?when [^,]+, )?(?:[a-z]+ly )?\p{Ll}{3,}ing \p{L}/u.test(rest);
const toBe: Begins = (rest) => /^to (?:be|have|know|hold|show|bring|speak|understand) \p{L}/u.test(rest);
const german =
  /^(?:dabei |zudem |außerdem |daneben |darüber hinaus )?(?:sie|du) (?=\p{Ll})|^(?:dabei|zudem|außerdem|daneben|darüber hinaus|als [^,.]{3,60}) \p{Ll}{3,}(?:en sie|st du)(?!\p{L})/iu;
/** "La persona elegida preparará …", "Además, contratará …". */
const third =
  /^(?:la persona|el candidato|la candidata|quien|además|también|asimismo)[^.]{0,40}?(?<!\p{L})\p{Ll}{2,}rá(?!\p{L})/iu;
/** "Puntuará hablar francés, saber maquetar y conocer el sector". */
const wishing = /^(?:puntuará|se valorará|valoraremos|sumará|pedimos|hace falta)(?!\p{L})/iu;
const french = /^(?:vous|tu) (?=\p{Ll})/iu;

function deedsIn(text: string): Piece[] | null {
  const means = meaning.exec(text);
  if (means)
    return cut(
      text,
      means[0].length,
      / to $/.test(`${means[0]} `) || /like you/.test(means[0]) ? toBe : gerund,
    );
  const must = oneMust.exec(text);
  if (must) return cut(text, 0, trait);
  const lead = toDo.exec(text);
  if (lead) return cut(text, lead[0].length, englishDeed);
  const sie = german.exec(text);
  if (sie) return cut(text, 0, /(?:^|\s)du(?:\s|$)/iu.test(sie[0]) ? deedOfDu : deedOfSie);
  if (third.test(text)) return cut(text, 0, deedOfThird);
  if (wishing.test(text)) return cut(text, 0, infinitive);
  if (french.test(text)) return cut(text, 0, deedOfVous);
  return /^\p{Lu}\p{L}+(?:ás|arás|erás|irás)(?!\p{L})/u.test(text) ? cut(text, 0, deedOfFuture) : null;
}

/** Whether what begins here, after a comma or an "and", is the next thing. */
type Begins = (rest: string, isAfterComma: boolean) => boolean;

const englishDeed: Begins = (rest, isAfterComma) => {
  // "Build and maintain dashboards" begins a deed with two verbs.
  const [, verb = "", more = "", next = ""] =
    /^(?:to )?([a-z-]+)((?:,? (?:and|or) [a-z-]+|, [a-z-]+)*) ([\p{L}\p{N}'(]+)/u.exec(rest) ?? [];
  if (!beginsDeed(verb)) return false;
  if (more !== "" && !beginsDeed(/[a-z-]+$/.exec(more)![0])) return false;
  if (!isNounToo(verb)) return true;
  // "Test" after "and" is as well a noun: "build and test systems". Before an article it is a deed.
  return isAfterComma
    ? !/^(?:of|for|in|at|on|is|are|with|from)$/.test(next)
    : more === "" && /^(?:an?|the|our|your|their|any|all|each|every|new|its|with)$/.test(next);
};
const object =
  "(?:die|das|den|der|dem|des|an|am|mit|bei|für|in|im|zu|auf|unsere?\\p{L}{0,2}|ein\\p{L}{0,2}|eigen\\p{L}*|\\p{Lu}\\p{L}+)";
const deedOfSie: Begins = (rest) =>
  new RegExp(`^\\p{Ll}+(?:en|ern|eln|sind) ${object}(?!\\p{L})`, "u").test(rest);
const deedOfDu: Begins = (rest) => new RegExp(`^\\p{Ll}+st ${object}(?!\\p{L})`, "u").test(rest);
const deedOfVous: Begins = (rest) => /^(?!chez|assez|nez)\p{Ll}{2,}ez \p{L}/u.test(rest);
const deedOfThird: Begins = (rest) => /^\p{Ll}{2,}rá \p{L}/u.test(rest);
const infinitive: Begins = (rest) => /^\p{Ll}{2,}[aei]r \p{L}/u.test(rest);
const deedOfFuture: Begins = (rest) => /^\p{Ll}{2,}ás \p{L}/u.test(rest);

const joint = /,\s+(?:and |und |et |y )?|\s+(?:and|und|et|y|&)\s+/gu;

function cut(text: string, from: number, begins: Begins): Piece[] | null {
  const end = text.search(/[.!?;,\s]*$/);
  const starts = [from];
  for (const found of text.matchAll(joint)) {
    const at = found.index + found[0].length;
    const last = text.slice(starts.at(-1)!, found.index);
    // "Recruit, onboard and develop a team": deeds without an object of their own stay together.
    if (
      found.index > from &&
      isWhole(last) &&
      !isInBrackets(text, found.index) &&
      begins(text.slice(at), found[0].startsWith(","))
    )
      starts.push(at);
  }
  if (starts.length < 2) return null;
  return starts.map((start, index) => [start, endOf(text, start, starts[index + 1] ?? end)]);
}

/** A verb with an object, and not verbs in a row. */
function isWhole(deed: string): boolean {
  return /[\p{L}\p{N}'-] (?!(?:and|or|to|und|et|y|also|up|out|off|down|in|on|over|back|away|through)\b)[\p{L}\p{N}("']/u.test(
    deed,
  );
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}

/** Without the comma and the "and" before the next. */
function endOf(text: string, from: number, to: number): number {
  return from + text.slice(from, to).replace(/[\s,;.]*(?:\s(?:and|or|und|et|y|&))?\s*$/u, "").length;
}

/** "You must hold a licence, be able to read drawings and have three years": each begins with what one has or is. */
const oneMust =
  /^(?:(?:to apply|ideally|above all),? )?you(?:'ll| will)? (?:must|should|need to|have to|can|are able to) /iu;
const trait: Begins = (rest) =>
  /^(?:also )?(?:be|have|hold|know|bring|show|understand|possess|speak|read|write|enjoy|demonstrate) \p{L}/iu.test(
    rest,
  );

/** "If you had cooked over charcoal, if you had cut waste, or if you had some Irish". */
function wishesIn(text: string): Piece[] | null {
  const starts = [
    ...text.matchAll(/(?<=^|[\s,])if you(?:'ve| have| had| can|'re| are) (?:got )?(?=\p{L})/gu),
  ];
  if (starts.length < 2) return null;
  return starts.map((start, at) => [
    start.index + 3,
    endOf(text, start.index + 3, starts[at + 1]?.index ?? text.length),
  ]);
}

/** "Experience of dementia is a must, as is a sound grasp of safeguarding". */
function likewiseIn(text: string): Piece[] | null {
  const second = /,? (?:as|and so) (?:is|are|would(?: be)?|do(?:es)?) (?=\p{L})/u.exec(text);
  if (!second) return null;
  return [
    [0, second.index],
    [second.index + second[0].length, endOf(text, second.index + second[0].length, text.length)],
  ];
}

/** "A colleague who adapts lessons, who builds good relationships and who acts as a tutor". */
function traitsIn(text: string): Piece[] | null {
  const starts = [...text.matchAll(/(?<=^|[\s,])who (?=\p{Ll})/gu)].map((found) => found.index);
  if (starts.length < 2) return null;
  return starts.map((start, at) => [start + 4, endOf(text, start + 4, starts[at + 1] ?? text.length)]);
}

const howMuch =
  /\s+(?:is|are|would be|will be|(?:is|are) (?:also|both|strongly|highly))\s+(?:also )?(?:an? (?:strong |big |real |definite )?(?:plus|bonus|advantage|asset)|required|preferred|essential|desirable|desired|mandatory|needed|welcome|helpful|useful|advantageous|nice to have)\.?$/iu;

/** "Current RN license, BLS and ACLS are required": papers and languages, each of which one has or has not. */
function papersIn(text: string): Piece[] | null {
  const tail = howMuch.exec(text);
  if (!tail) return null;
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.slice(0, tail.index).matchAll(/,\s+(?:and )?|\s+and\s+/g)) {
    const piece = text.slice(from, found.index);
    // "English and Spanish" is one wish.
    if (isPaper(piece) && (found[0].startsWith(",") || !isLanguage(piece))) {
      pieces.push([from, found.index]);
      from = found.index + found[0].length;
    }
  }
  return isPaper(text.slice(from, tail.index)) ? [...pieces, [from, tail.index]] : null;
}

function isPaper(text: string): boolean {
  return (
    /^[A-Z][A-Z0-9-]{1,5}$/.test(text) ||
    certificatesIn(text).length > 0 ||
    /(?:licen[cs]e|certificat\p{L}*|card|ticket|permit|registration|endorsement)$/iu.test(text) ||
    isLanguage(text)
  );
}

function isLanguage(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some((word) => humanLanguage(word.toLowerCase()));
}

/** What a list of what one brings goes on with: "a good safety record, and the ability to lift 50 pounds". */
const possession =
  /^(?:and )?(?:an?|the|your|at least|\d+\+?|one|two|three|four|five|six|some|good|strong|solid|excellent|proven|current|valid|fluent|basic|advanced|working|previous|prior|experience|knowledge|ability|familiarity|understanding|proficiency|willingness|mehrere|gute|sehr gute|fundierte|sichere[rn]?|verhandlungssicher\p{L}*|fließend\p{L}*|deux|trois|une?|bonnes?|maîtrise|anglais|expérience|connaissances?|dos|tres|buen[oa]s?|experiencia|conocimientos) \p{L}/iu;
const laterPossession =
  /^(?:(?:the |an? )?(?:ability|willingness|experience|knowledge|familiarity|understanding|proficiency) \p{L}|(?:sehr )?gute \p{L}|verhandlungssicher\p{L}* \p{L})/iu;

/** "Von Vorteil sind ein Schweißschein, die Qualifikation als Elektrofachkraft und ein Staplerschein". */
const germanList =
  /(?<!\p{L})(?:von vorteil|wünschenswert|hilfreich|setzen|erwarten|voraus|erforderlich)(?!\p{L})/iu;
const germanItem = /^(?:ein(?:e|en)?|der|die|das|den|gute|sehr gute|mehrjährige|fundierte) \p{L}/iu;

function possessionsIn(text: string): Piece[] | null {
  const end = text.search(/[.!?;,\s]*$/);
  const starts = [0];
  const isList = germanList.test(text);
  let commas = 0;
  for (const found of text.matchAll(joint)) {
    const rest = text.slice(found.index + found[0].length);
    const isAfterComma = found[0].startsWith(",");
    if (isInBrackets(text, found.index) || wordCount(text.slice(starts.at(-1)!, found.index)) < 2) continue;
    const begins = isList ? germanItem : isAfterComma ? possession : laterPossession;
    if (!begins.test(rest)) continue;
    commas += isAfterComma ? 1 : 0;
    starts.push(found.index + found[0].length);
  }
  if (starts.length < 2 || commas === 0) return null;
  return starts.map((start, at) => [start, endOf(text, start, starts[at + 1] ?? end)]);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
