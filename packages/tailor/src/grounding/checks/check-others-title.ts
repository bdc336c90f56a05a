/** A title that a German, French or Spanish line names of somebody else, worn by the person. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import { plainVerbs } from "../idioms.ts";
import type { Source } from "../sources.ts";
import { grammars } from "./others-grammar.ts";

const opensTitle = /^(?:and|or|as|also|und|et|y|now|currently|previously)$/;

/** "Cubrí el puesto de la supervisora" makes nobody a "supervisora": bare, the word names the person. */
export function checkOthersTitle(claims: ClauseClaims, source: Source): GroundingReason[] {
  const grammar = grammars[source.language.slice(0, 2).toLowerCase()];
  if (!grammar) return [];
  const lines = source.parts ?? [source];
  const theirs = new Set(
    lines.flatMap((line) =>
      [...line.raw.matchAll(grammar.actor)].flatMap((match) =>
        wordsOf(plainVerbs(match[1] ?? match[2]!, source.language)).map((word) => word.stem),
      ),
    ),
  );
  if (theirs.size === 0) return [];
  const words = wordsOf(claims.text);
  const title = words.find((word, at) => {
    if (!theirs.has(word.stem) || !/(?:a|e|in|er|or|eur|ice|iste|ista)$/u.test(word.lower)) return false;
    if (lines.some((line) => line.headerStems.has(word.stem))) return false;
    let from = at - 1;
    while (from >= 0 && at - from <= 2 && !isFunctionWord(words[from]!)) from--;
    return from < 0 || opensTitle.test(words[from]!.lower);
  });
  if (!title || claims.verbs.size > 0) return [];
  return [
    {
      code: "title_unsupported",
      claim: title.text,
      detail: `The evidence says "${title.text}" of someone else.`,
    },
  ];
}
