/** Tables of words that may stand for one another: a group a line, its words apart by spaces. */
import { stemOf } from "../../text/words.ts";

export interface WordGroups {
  /** Whether the stem stands in a group. */
  has(stem: string): boolean;
  /** Whether the two stems stand in one group. */
  join(one: string, other: string): boolean;
}

/** The groups of a table, by the stems of their words. Made at the first use: stemming thousands of words takes a while. */
export function readWordGroups(rows: () => readonly string[]): WordGroups {
  let kept: ReadonlyMap<string, readonly number[]> | undefined;
  const groupsOf = (stem: string) => {
    kept ??= byStem(rows());
    return kept.get(stem);
  };
  return {
    has: (stem) => groupsOf(stem) !== undefined,
    join: (one, other) => {
      const own = groupsOf(one);
      return own !== undefined && (groupsOf(other)?.some((id) => own.includes(id)) ?? false);
    },
  };
}

function byStem(rows: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [id, row] of rows.entries())
    for (const word of row.split(" ")) {
      const stem = stemOf(word);
      found.set(stem, [...(found.get(stem) ?? []), id]);
    }
  return found;
}
