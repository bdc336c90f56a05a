/** The trade words of a line of evidence. */
import type { Source } from "../sources.ts";
import { type Found, isReadAs, tradeWordsIn } from "./find-trade-words.ts";

const foundKept = new WeakMap<Source, readonly Found[]>();

/** The trade words of a line that can be read in one way only, searched once. */
export function tradeWordsOf(source: Source): readonly Found[] {
  const known = foundKept.get(source);
  if (known) return known;
  const read = tradeWordsIn(source.text).filter((each) => isReadAs(each, source));
  foundKept.set(source, read);
  return read;
}

/** Whether both are the same term of the same row. */
export function isSame(own: Found, claimed: Found): boolean {
  return own.row === claimed.row && own.term === claimed.term;
}
