/** Reads the lines of a posting into requirements, each with the place it came from, and sets apart what asks for nothing. */
import type { JobBrief, Requirement } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { isVerb, wordsOf } from "../text/words.ts";
import { partOf, thingsAskedIn } from "./asked-things.ts";
import { asksAsMust, asksAsNice, beginsWithDuty, givesToDo, isAboutThem } from "./asking.ts";
import { linesOf, type PostingLine } from "./plain-text.ts";
import {
  type BoilerplateKind,
  boilerplateKind,
  headingKind,
  isForMachines,
  type SectionKind,
} from "./sections.ts";
import { titleNoun } from "./title.ts";

const mostRequirements = 40;
const mostBoilerplate = 40;
const baseWeight = { must: 3, responsibility: 1.5, nice: 1 } as const;
type Boilerplate = NonNullable<JobBrief["boilerplate"]>;

/** The requirements of a posting in order, with weights that fall slowly with position, and its boilerplate. */
export function readRequirements(
  text: string,
  company: string | null = null,
): { requirements: Requirement[]; boilerplate: Boilerplate } {
  const found: Requirement[] = [];
  const boilerplate: Boilerplate = [];
  const seen = new Set<string>();
  let section: SectionKind | null = null;
  let last: PostingLine | null = null;
  for (const line of linesOf(text)) {
    if (isForMachines(line.text)) continue;
    const opened = openSection(line);
    if (opened) section = opened.section;
    // What stands by itself below a list is not of the list: the offer under the wishes.
    else if (last?.bullet && !line.bullet && isBlankBetween(text, last, line)) section = null;
    last = line;
    const body = opened ? opened.rest : line;
    if (!body) continue;
    for (const piece of body.bullet ? wishesIn(body) : sentencesIn(body).map(workOf)) {
      const set = apartAs(piece, section);
      if (set) setApart(boilerplate, set, piece);
      const kind = set ? null : kindOf(piece, section, company);
      if (!kind) continue;
      for (const thing of piece.bullet ? [piece] : thingsAskedIn(piece)) {
        const key = thing.text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim();
        if (key === "" || seen.has(key) || found.length >= mostRequirements) continue;
        seen.add(key);
        found.push(requirement(thing, kind, found));
      }
    }
  }
  return { requirements: found, boilerplate };
}

function isBlankBetween(text: string, above: PostingLine, below: PostingLine): boolean {
  return /\n\s*\n/.test(text.slice(above.end, below.start));
}

/** A heading, alone on its line or before a colon: "Requirements: 4+ years of Python; Docker". */
function openSection(line: PostingLine): { section: SectionKind; rest: PostingLine | null } | null {
  const at = line.text.indexOf(":");
  const rest = at < 0 ? "" : line.text.slice(at + 1).replace(/^[*_\s]+/, "");
  if (at > 0 && at <= 45 && rest !== "") {
    const section = headingKind(line.text.slice(0, at + 1), false);
    const place = section === null ? 0 : line.text.length - rest.length;
    return section === null
      ? null
      : { section, rest: { ...partOf(line, place, line.text.length), bullet: false } };
  }
  const section = headingKind(line.text, line.bullet);
  return section === null ? null : { section, rest: null };
}

function setApart(boilerplate: Boilerplate, kind: BoilerplateKind, piece: PostingLine): void {
  const last = boilerplate.at(-1);
  if (last?.kind === kind && piece.start - last.span.end < 60) last.span.end = piece.end;
  else if (boilerplate.length < mostBoilerplate)
    boilerplate.push({ kind, span: { start: piece.start, end: piece.end } });
}

const apartSections = new Set<SectionKind>(["benefits", "about_company", "equal_opportunity", "application"]);

const listSections = new Set<SectionKind>(["must", "nice", "responsibility"]);

function opensWithVerb(text: string): boolean {
  const [first] = wordsOf(text);
  return beginsWithDuty(text) || (first !== undefined && isVerb(first));
}

function apartAs(piece: PostingLine, section: SectionKind | null): BoilerplateKind | null {
  if (/(?:must have|required:|requirements?:)/i.test(piece.text)) return null;
  // On a list of wishes or duties, "dental procedures" are no benefit.
  if (piece.bullet && (listSections.has(section!) || (section === "role" && opensWithVerb(piece.text))))
    return null;
  return boilerplateKind(piece.text) ?? (apartSections.has(section!) ? (section as BoilerplateKind) : null);
}

/** "Advanced Excel; Power BI is a plus": two wishes on one line. */
function wishesIn(line: PostingLine): PostingLine[] {
  return piecesOf(line, /(?:\([^)]*\)|[^;])+;?/g).map((piece) => ({ ...piece, bullet: true }));
}

/** Sentences, and what is one after an "and": "You should know care records, and we ask everyone for first aid". */
function sentencesIn(line: PostingLine): PostingLine[] {
  return piecesOf(line, /(?:[^.!?;]|[.!?](?=[^\s]))+[.!?;]*/g).flatMap((sentence) => {
    const next = another.exec(sentence.text);
    if (!next) return [sentence];
    const at = next.index + next[0].length;
    return [
      { ...partOf(sentence, 0, next.index), bullet: false },
      { ...partOf(sentence, at, sentence.text.length), bullet: false },
    ];
  });
}

const another =
  /,? and (?=(?:we|you)(?:'ll|'d|'re)? (?:will|would|must|should|need|ask|want|expect|are|can|look)\b)/u;

function piecesOf(line: PostingLine, pattern: RegExp): PostingLine[] {
  const pieces: PostingLine[] = [];
  for (const match of line.text.matchAll(pattern)) {
    const body = match[0].trim().replace(/;$/, "");
    if (body.length < 3) continue;
    const from = match.index + (match[0].length - match[0].trimStart().length);
    pieces.push({ ...partOf(line, from, from + body.length), bullet: false });
  }
  return pieces;
}

function kindOf(
  line: PostingLine,
  section: SectionKind | null,
  company: string | null,
): Requirement["kind"] | null {
  const { text, bullet } = line;
  if (text.length > 600 || isForMachines(text)) return null;
  if (isFact(text) || isAnnouncement(text)) return null;
  const isTheirs = isAboutThem(text) || (company !== null && text.startsWith(company));
  if (isTheirs && !bullet && !asksAsNice(text)) return null;
  if (asksAsNice(text)) return "nice";
  if (section === "must" || section === "nice" || section === "responsibility") {
    if (
      section === "responsibility" &&
      !bullet &&
      asksAsMust(text) &&
      !givesToDo(text) &&
      !beginsWithDuty(text)
    )
      return "must";
    const isWord = text.split(/\s+/).length < 2;
    if (!bullet && isWord && findSkills(text, { listed: true }).length === 0) return null;
    return section;
  }
  if (givesToDo(text) || /^(?:can|will|is able to) [a-z]/u.test(text)) return "responsibility";
  if (asksAsMust(text)) return "must";
  if (bullet && section === "role") return "responsibility";
  if (bullet && beginsWithDuty(text)) return "responsibility";
  return bullet && findSkills(text).length > 0 ? "must" : null;
}

/** "We need an electrician who can install switchboards and run cabling": what that somebody is to do. */
function workOf(sentence: PostingLine): PostingLine {
  const whose = / who (?:can|will|is able to) (?=[a-z]+ )/u.exec(sentence.text);
  if (!whose || !isSought(sentence.text.slice(0, whose.index))) return sentence;
  const at = whose.index + " who ".length;
  return { ...partOf(sentence, at, sentence.text.length), bullet: false };
}

function isSought(text: string): boolean {
  return (
    /\b(?:need|needs|want|wants|seek|seeks|looking for|after|hiring|adding)\b/iu.test(text) &&
    titleNoun.test(text)
  );
}

const announcing = [
  /^(?:[\p{Lu}][^.!?]{1,120} (?:(?:is|are) (?:now |currently )?(?:looking for|hiring|seeking|searching for|recruiting)|seeks|needs|wants)|we(?:'re| are)? (?:currently )?(?:looking for|hiring|seeking|searching for|recruiting)) (?:an?|our|another|experienced|\p{Lu}\p{L}+)(?!\p{L})/iu,
  /^(?:wir suchen|wir sind auf der suche|nous recherchons|buscamos)(?!\p{L})/iu,
  /^\p{Lu}[^.!?]{1,120} (?:sucht|recrute|recherche|embauche|busca) (?:ab sofort )?(?:einen?|eine|une?|una?)(?!\p{L})/iu,
];
/** "Our store is busy and we need an Assistant Store Manager who loves people". */
const needing =
  /\bwe (?:need|want|seek) (?:an?|our next|another) ([\p{L} /-]{3,60}?) (?:who|to join|for our)\b/iu;

/** "We are looking for a baker to join our team": the title in a sentence. */
function isAnnouncement(text: string): boolean {
  const needed = needing.exec(text)?.[1];
  return (
    (announcing.some((pattern) => pattern.test(text)) || (needed !== undefined && titleNoun.test(needed))) &&
    findSkills(text).length === 0 &&
    !/\d|\b(?:degree|ph\.?d|master's|bachelor's|diploma|years?|experience)\b/iu.test(text)
  );
}

/** "Location: Berlin", "Start date: 1 March": a fact of the job that asks for nothing. */
function isFact(text: string): boolean {
  return /^(?:location|place of work|start(?: date)?|salary|pay|contract(?: type)?|hours|department|team|reports? to|job (?:id|type|title)|employment type|ref(?:erence)?|closing date|company|standort|arbeitsort|beginn|gehalt|vertragsart|lieu|contrat|salaire|date de début|ubicación|jornada|salario|contrato)(?: \p{L}+)?\s*[:–-]|^(?:full|part)[- ]time\b.{0,30}$|^permanent\b.{0,20}$/iu.test(
    text,
  );
}

const yearsPattern =
  /(\d{1,2})\s*(?:\+|plus)?\s*(?:[-–]|to)?\s*(?:\d{1,2})?\s*\+?\s*(?:years?|yrs?|jahre|jahren|jähriger?|ans|années|años|anni|anos)(?!\p{L})/iu;
const yearWords: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

function requirement(line: PostingLine, kind: Requirement["kind"], before: Requirement[]): Requirement {
  const digits = yearsPattern.exec(line.text);
  const words =
    /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:or more\s+|full\s+)?years?\b(?=['’]? (?:of|experience|or more|in)\b)/i.exec(
      line.text,
    );
  const years = digits ? Number(digits[1]) : words ? yearWords[words[1]!.toLowerCase()] : undefined;
  const position = before.filter((other) => other.kind === kind).length;
  return {
    id: `req-${before.length + 1}`,
    kind,
    text: line.text.replace(/\s+/g, " ").slice(0, 1_000),
    span: { start: line.start, end: line.end },
    skills: [...new Set(findSkills(line.text).map((skill) => skill.name))],
    ...(years !== undefined && years <= 40 ? { yearsAsked: years } : {}),
    weight: Math.round(baseWeight[kind] * Math.max(0.6, 1 - position * 0.04) * 100) / 100,
  };
}
