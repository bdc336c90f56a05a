/** On what the words of a statement rest, as a reader says it: words of the evidence, looked up before anybody believes them. */
import type { Mask } from "../masking.ts";
import { clean, fold } from "../text/clean.ts";
import { isFunctionWord, wordsOf } from "../text/words.ts";
import type { ReadingAnswer } from "./reading-call.ts";
import type { EvidenceGroup, EvidenceLine, WrittenStatement } from "./statements.ts";

export interface Proof {
  /** Of the statement. */
  words: string;
  /** What they rest on: a part of a line, as the person's document has it. */
  of: EvidenceLine;
}

type Rest = NonNullable<ReadingAnswer["answers"][number]["rests"]>[number];

/**
 * A proof for every word that the rules did not find, or null. A quote proves nothing that no line has, or that says no more than
 * the statement repeats in the same words: what was merely put in rests on nothing. What stands above the lines proves no word: the rules
 * know its words, and anything would go with them.
 * @param evidence what the reader was shown of it, before it was masked.
 */
export function proofsOf(
  { text, unproved = [] }: WrittenStatement,
  rests: readonly Rest[],
  evidence: readonly EvidenceGroup[],
  mask: Mask,
): Proof[] | null {
  const said = stemsOf(text);
  const places = evidence.flatMap(({ lines }) => lines);
  const proofs: Proof[] = [];
  for (const words of unproved) {
    const known = fold(mask.apply(words));
    const own = rests.filter((rest) => standsIn(fold(rest.words), known));
    const proof = own
      .filter(({ quote }) => saysMore(quote, said))
      .flatMap(({ quote }) => placeOf(quote, places, mask) ?? [])[0];
    if (!proof) return null;
    proofs.push({ words, of: proof });
  }
  return proofs;
}

/** Whether any quote could prove it: some line of its evidence has a word that it does not repeat. */
export function isProvable({ text }: WrittenStatement, evidence: readonly EvidenceGroup[]): boolean {
  const said = stemsOf(text);
  return evidence.some(({ lines }) => lines.some((line) => saysMore(line.text, said)));
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(clean(text)).map(({ stem }) => stem));
}

/** Whether it has a word of its own that the statement does not repeat. */
function saysMore(quote: string, said: ReadonlySet<string>): boolean {
  return wordsOf(clean(quote)).some(
    (word) => !isFunctionWord(word) && !/\p{N}/u.test(word.text) && !said.has(word.stem),
  );
}

function placeOf(quote: string, places: readonly EvidenceLine[], mask: Mask): EvidenceLine | null {
  const wanted = fold(quote);
  const place = places.find(({ text }) => standsIn(fold(mask.apply(text)), wanted));
  if (!place) return null;
  const { address, text } = place;
  return { address, text: text.includes(quote.trim()) ? quote.trim() : text };
}

/** As whole words. */
function standsIn(text: string, part: string): boolean {
  if (part === "") return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const around = [text[at - 1], text[at + part.length]];
    if (around.every((character) => !/[\p{L}\p{N}]/u.test(character ?? " "))) return true;
  }
  return false;
}
