/**
 * What a German, French or Spanish line leaves to others: "que redactó la directora", "die großen macht der Meister", "le patron fait
 * les deux autres", "Entwurf kam von der Architektin". Read in the line's own language, since who acts shows there by article,
 * preposition and order; what is said of them is no claim of the person's, be it a deed or a thing. English: `check-agent.ts`.
 */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isNeutral, type Word, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { plainVerbs } from "../idioms.ts";
import type { Source } from "../sources.ts";
import { isIdleWord, isLightDeed, isSameDeed } from "../vocabulary/deeds.ts";
import { isPlainWord } from "../vocabulary/plain-words.ts";
import { type Grammar, grammars, partedAtOthers } from "./others-grammar.ts";

interface Parts {
  theirs: readonly Word[];
  own: ReadonlySet<string>;
  /** Stems of who they are. */
  actors: ReadonlySet<string>;
}
const kept = new WeakMap<Source, Parts | null>();

/** Reasons the clause claims for the person what the line says of others. */
export function checkOthersPart(claims: ClauseClaims, source: Source): GroundingReason[] {
  const parts = partsOf(source);
  if (!parts || tellsWhose(claims.whole, parts)) return [];
  const taken = claims.words.find(
    (word) =>
      !isIdleWord(word.stem) &&
      !isLightDeed(word.stem) &&
      !isPlainWord(word.lower, "") &&
      !parts.actors.has(word.stem) &&
      parts.theirs.some((their) => isForm(word, their)) &&
      ![...parts.own].some((stem) => stem === word.stem || isSamePrefix(stem, word.stem)) &&
      (parts.theirs.some((their) => their.stem === word.stem) || !isSameDeed(word.stem, parts.own)),
  );
  if (!taken) return [];
  return [
    {
      code: "ownership_raised",
      claim: claims.text.trim().slice(0, 200),
      found: taken.text,
      detail: `The evidence says "${taken.text}" of someone else.`,
    },
  ];
}

/** The text says of the same people that it was theirs, and not only that it was done with them. */
function tellsWhose(text: string, { actors }: Parts): boolean {
  const words = wordsOf(text);
  return words.some(
    (word, at) =>
      namesOne(word, actors) &&
      !words
        .slice(Math.max(0, at - 4), at)
        .some((each) => /^(?:with|mit|avec|con|together|beside)$/.test(each.lower)),
  );
}

/** Themselves, or in a compound: "Meistervorgabe". */
function namesOne({ stem }: Word, actors: ReadonlySet<string>): boolean {
  return [...actors].some((actor) => stem === actor || (actor.length >= 5 && stem.startsWith(actor)));
}

function partsOf(source: Source): Parts | null {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const grammar = grammars[source.language.slice(0, 2).toLowerCase()];
  const found = grammar && !source.parts ? readParts(source, grammar) : null;
  kept.set(source, found);
  return found;
}

function readParts(source: Source, grammar: Grammar): Parts | null {
  // The stop of a title ends no statement.
  const raw = source.raw.replace(/(?<!\p{L})(Dr|Prof|Hr|Fr|Mme|Sr|Sra)\. /gu, "$1 ");
  const pieces = piecesOf(partedAtOthers(raw, grammar), grammar.joint);
  const theirs: string[] = [];
  const own: string[] = [];
  const actors: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const actor = actingIn(piece, grammar, at === 0);
    const done = [...piece.matchAll(grammar.done)].map((match) => match[0]);
    if (actor !== null) {
      theirs.push(piece);
      actors.push(actor);
    } else if (done.length > 0) {
      theirs.push(...done);
      own.push(piece.replace(grammar.done, " "));
      actors.push(...done.flatMap((each) => each.split(" ").slice(-2)));
    } else own.push(piece);
  }
  if (theirs.length === 0 || own.length === 0) return null;
  const plain = (text: string) =>
    wordsOf(plainVerbs(text, source.language)).filter((word) => !isNeutral(word) && word.lower.length > 2);
  return {
    theirs: plain(theirs.join("; ")),
    own: new Set(plain(own.join("; ")).map((word) => word.stem)),
    actors: new Set(plain(actors.join("; ")).map((word) => word.stem)),
  };
}

function piecesOf(text: string, joint: RegExp): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(joint)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => piece.trim() !== "");
}

const opensOthers = /(?:^|\s)(?:hat|haben|hatte|macht|machte|übernahm|übernimmt)\s$/u;

/** Who acts in the piece, other than the person; null when nobody does. The first piece of a line is the person's as a rule. */
function actingIn(piece: string, grammar: Grammar, isFirst: boolean): string | null {
  if (grammar.mine.test(piece)) return null;
  for (const match of piece.matchAll(grammar.actor)) {
    const before = piece.slice(0, match.index);
    if (grammar.governed.test(before) || (/^der /u.test(match[0]) && /\p{Lu}[\p{L}-]*\s$/u.test(before)))
      continue;
    if (isFirst && !opensOthers.test(before)) continue;
    // Alone between commas it is one of a list.
    if (wordsOf(piece).length <= wordsOf(match[0]).length && before.trim() === "") continue;
    return match[1] ?? match[2]!;
  }
  return null;
}

function isForm(word: Word, their: Word): boolean {
  return (
    word.stem === their.stem ||
    isSamePrefix(word.stem, their.stem) ||
    isSameDeed(word.stem, new Set([their.stem]))
  );
}

const sharedLength = 6;
const shortest = 4;
const longestEnding = 3;

/** "Plan" and "Plänen", "Benotung" and "benotet". */
function isSamePrefix(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= shortest && long.startsWith(short) && long.length - short.length <= longestEnding)
    return true;
  return short.length >= sharedLength && short.slice(0, sharedLength) === long.slice(0, sharedLength);
}
