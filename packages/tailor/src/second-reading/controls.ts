/**
 * Statements known to be false, read along with those that would stand on the reading alone. They are put together from the
 * person's own lines and look like the others: one line in the place of another, and one with a part of another added to it. A reader
 * that believes one of them believes too much, and carries nothing; one that approves of all it is shown never will.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { type Entry, headerOf, listEntries } from "../addresses.ts";
import { isFunctionWord, isNeutral, type Word, wordsOf } from "../text/words.ts";
import type { WrittenStatement } from "./statements.ts";

/** Words that a line must have of its own, so that nobody could say that another line says them. */
const fewestOwnWords = 3;
const mostUnproved = 3;

/** Two of them, or none where the resume has no two lines that speak of different things: then nothing can be carried. */
export function controlsFor(
  resume: ResumeDocument,
  carried: readonly WrittenStatement[],
): WrittenStatement[] {
  const lines = listEntries(resume).filter(
    (entry) =>
      entry.proves && entry.kind === "prose" && entry.container !== null && entry.value.length <= 300,
  );
  const cited = carried.flatMap(({ evidence }) => evidence?.flatMap((group) => group.lines) ?? []);
  const own = lines.filter(({ address }) => cited.some((line) => line.address === address));
  const hosts = own.length > 0 ? own : lines;
  const [first, last] = [hosts[0], hosts.at(-1)];
  if (!first || !last) return [];
  const swapped = pairOf(resume, last, lines);
  const grafted = pairOf(resume, first, lines);
  if (!swapped || !grafted) return [];
  const ids = idsBeside(carried);
  return [
    statement(resume, ids[0]!, last, swapped.other.value, swapped.words),
    statement(resume, ids[1]!, first, joined(first.value, grafted), grafted.words),
  ];
}

interface Pair {
  other: Entry;
  /** Words of the other that the line has not. */
  words: Word[];
}

/** The line that has most words of its own beside this one; the first of several. */
function pairOf(resume: ResumeDocument, line: Entry, lines: readonly Entry[]): Pair | undefined {
  const known = new Set(
    wordsOf(`${headerOf(resume, line.container!)} ${line.value}`).map(({ stem }) => stem),
  );
  const pairs = lines
    .filter(({ address }) => address !== line.address)
    .map((other) => ({ other, words: wordsOf(other.value).filter((word) => isOwn(word, known)) }))
    .filter(({ words }) => words.length >= fewestOwnWords);
  return pairs.reduce<Pair | undefined>(
    (best, each) => (best && best.words.length >= each.words.length ? best : each),
    undefined,
  );
}

function isOwn(word: Word, known: ReadonlySet<string>): boolean {
  return !isFunctionWord(word) && !isNeutral(word) && !/\p{N}/u.test(word.text) && !known.has(word.stem);
}

/** The line, and the other one's beginning as far as its first own words. */
function joined(line: string, { other, words }: Pair): string {
  const end = words[mostUnproved - 1]!.end;
  const rest = /^[^\s,;.]*/.exec(other.value.slice(end))![0];
  return `${line.replace(/[.;,\s]+$/, "")}; ${other.value.slice(0, end)}${rest}`;
}

function statement(
  resume: ResumeDocument,
  id: string,
  { address, value, container }: Entry,
  text: string,
  words: readonly Word[],
): WrittenStatement {
  const of = headerOf(resume, container!) || null;
  const unproved = words.slice(0, mostUnproved).map((word) => word.text);
  return { id, text, unproved, evidence: [{ of, lines: [{ address, text: value }] }] };
}

/** Like those of the others, and none of them. */
function idsBeside(carried: readonly WrittenStatement[]): string[] {
  const taken = new Set(carried.map(({ id }) => id));
  const like = carried[0]?.id ?? "model-1";
  const free: string[] = [];
  for (let n = 40; free.length < 2; n++) {
    const id = like.replace(/\d+/, String(n));
    const other = id === like ? `${like}-${n}` : id;
    if (!taken.has(other)) free.push(other);
  }
  return free;
}
