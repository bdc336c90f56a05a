/**
 * A row of a table of trade words: `one = another = a third`, each of which may stand for the others, or `narrow > broad`, where only
 * the broad word may stand for the narrow one. `to roster` is a verb, everything else a noun or an adjective; both are found in all
 * their forms. Capitals are matched as they stand ("OT", never "ot"). After `~` stand words of which the line of evidence, or the
 * heading it stands under, must hold one where the line's term could be read otherwise: "vacancy = position ~ recruit hire". A
 * term with `!`, and one whose initials are another term of its row, is read one way only and needs none.
 */
import { functionWords } from "../../text/common-words.ts";
import { stemOf, wordsOf } from "../../text/words.ts";

export interface Term {
  /** As the table has it, without "to". */
  written: string;
  isVerb: boolean;
  /** Can't be read as anything else, whatever stands beside it. */
  isPlain: boolean;
}

export interface TradeRow {
  terms: readonly Term[];
  /** The last term may stand for the first, and not the other way. */
  oneWay: boolean;
  /** Stems, none of its own terms, of which the evidence must hold one; null when the row holds everywhere. */
  beside: ReadonlySet<string> | null;
}

/** Reads the rows of a table. Throws on a row that is none: a table that can't be read must not pass for an empty one. */
export function readRows(table: string): TradeRow[] {
  const lines = table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.map(readRow);
}

function readRow(line: string): TradeRow {
  const [words = "", asked] = line.split(" ~ ");
  const oneWay = words.includes(" > ");
  const written = words.split(oneWay ? " > " : " = ").map((term) => term.trim());
  const bare = written.map((term) => term.replace(/^to |!$/g, ""));
  const beside = asked === undefined ? null : stemsIn(asked, bare);
  const acronyms = bare.filter(isAcronym);
  if (
    written.length < 2 ||
    (oneWay && written.length > 2) ||
    bare.some((term) => term === "") ||
    beside?.size === 0
  )
    throw new Error(`Not a row of trade words: ${line}`);
  return {
    terms: written.map((term, at) => ({
      written: bare[at]!,
      isVerb: term.startsWith("to "),
      isPlain: term.endsWith("!") || acronyms.some((other) => spells(other, bare[at]!)),
    })),
    oneWay,
    beside,
  };
}

/** Stems of the words, without those of the row's own terms. */
function stemsIn(words: string, terms: readonly string[]): ReadonlySet<string> {
  const own = new Set(terms.flatMap((term) => wordsOf(term).map((word) => word.stem)));
  return new Set(
    words
      .split(/[ -]/)
      .map((word) => stemOf(word.toLowerCase()))
      .filter((stem) => !own.has(stem)),
  );
}

/** Whether the term is initials and the like: "OT", "P&L", "5S". */
export function isAcronym(written: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\p{N}&/]{2,}$/u.test(written);
}

/** "Occupational therapist" spells "OT". */
function spells(acronym: string, written: string): boolean {
  if (!written.includes(" ")) return false;
  const words = wordsOf(written);
  const letters = acronym.replace(/[&/]/g, "").toLowerCase();
  const initials = (of: typeof words) => of.map((word) => word.lower[0]).join("");
  return (
    words.length > 1 &&
    [initials(words), initials(words.filter((word) => !functionWords.has(word.lower)))].includes(letters)
  );
}
