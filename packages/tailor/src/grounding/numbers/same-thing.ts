/** Whether a claim counts the thing that the evidence counts by the same number. */
import { wordsOf } from "../../text/words.ts";
import type { Source } from "../sources.ts";
import { areSynonyms } from "../vocabulary/synonyms.ts";
import type { Quantity } from "./quantity.ts";

/** People, of any kind. */
const people =
  /^(?:team|peopl|person|engin|develop|report|member|staff|employe|colleagu|direct|nurs|teacher|student|design|analyst|mitarbeit|personn|persona)$/;

/** People of no kind in particular. */
const anybody = /^(?:team|peopl|person|member|staff|employe|colleagu|mitarbeit|personn|persona)$/;

const countedWithin = 6;

/** Whether it counts people. */
export function countsPeople(quantity: Quantity): boolean {
  return quantity.counted.some((stem) => people.test(stem));
}

/** Not another thing: what is counted is the same, or at least nothing that the evidence counts by another number. */
export function isSameThing(claimed: Quantity, known: Quantity, source: Source): boolean {
  if (claimed.dimension !== "count" || claimed.counted.length === 0 || known.counted.length === 0)
    return true;
  const crowd = (quantity: Quantity) => quantity.counted.some((stem) => anybody.test(stem));
  const persons = (quantity: Quantity) =>
    countsPeople(quantity) || quantity.counted.some((stem) => /(?:er|or|ist|ee)$/.test(stem));
  const isCrowd = (crowd(claimed) && persons(known)) || (crowd(known) && persons(claimed));
  const counts = (quantity: Quantity) =>
    claimed.counted.some((stem) => quantity.counted.some((other) => areSynonyms(stem, other)));
  if (isCrowd || counts(known)) return true;
  if (source.quantities.some((other) => other !== known && other.value !== known.value && counts(other)))
    return false;
  // What follows within a few words is counted too: "11 bank and control accounts", "90 Linux and Windows servers".
  const after = wordsOf(source.text.slice(known.end)).slice(0, countedWithin);
  const until = after.findIndex((word) => /^\p{N}/u.test(word.text));
  if (after.slice(0, until < 0 ? undefined : until).some((word) => claimed.counted.includes(word.stem)))
    return true;
  // A thing the evidence names is not what it counts by this number.
  return !claimed.counted.some((stem) => source.stems.has(stem));
}
