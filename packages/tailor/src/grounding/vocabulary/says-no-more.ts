/**
 * Whether a word of a claim says no more than the words of its evidence. Claims in themselves (rank, ownership, direction,
 * credentials, scope) must stand there or be in a group chosen by hand; for everything else a dictionary's synonyms and
 * broader words will do.
 */
import { claimWords } from "./claim-words.ts";
import { isSupportedWord } from "./synonyms.ts";
import wordRelations from "./word-relations.json" with { type: "json" };

/**
 * What a common word may truthfully be said as, by stems: "word said said …". Made by tools/make-word-relations.ts from
 * WordNet 3.1 (Princeton University: see NOTICE); words that are claims in themselves are never offered.
 */
let rows: ReadonlyMap<string, string> | undefined;

/** Split at its first use: most functions never ground anything. */
function saidAs(stem: string): string | undefined {
  rows ??= new Map(
    wordRelations.saidAs.split("\n").map((row) => {
      const end = row.indexOf(" ");
      return [row.slice(0, end), `${row.slice(end)} `] as const;
    }),
  );
  return rows.get(stem);
}

/** Whether `claimed` says no more than one of the `known` stems. */
export function saysNoMore(claimed: string, known: ReadonlySet<string>): boolean {
  if (isSupportedWord(claimed, known)) return true;
  if (claimWords.has(claimed)) return false;
  const wanted = ` ${claimed} `;
  for (const stem of known) if (saidAs(stem)?.includes(wanted)) return true;
  return false;
}
