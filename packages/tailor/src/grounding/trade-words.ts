/**
 * Words of a trade that name the same thing: "stock loss" and "shrinkage", "formwork" and "shuttering", "OT" and "overtime". Each
 * table in `trades/` is read here into one index, and a text is searched for all of them at once.
 *
 * A row of a table: `one = another = a third`, each of which may stand for the others, or `narrow > broad`, where only the broad
 * word may stand for the narrow one. `to roster` is a verb, everything else a noun or an adjective; both are found in all their
 * forms. Capitals are matched as they stand ("OT", never "ot"). After `~` stand words of which the line of evidence, or the
 * heading it stands under, must hold one where the line's term could be read otherwise: "vacancy = position ~ recruit hire". A
 * term with `!`, and one whose initials are another term of its row, is read one way only and needs none.
 */
import { functionWords } from "../text/common-words.ts";
import { irregularForms } from "../text/verbs.ts";
import { stemOf, wordsOf } from "../text/words.ts";
import { trades } from "./trades/all.ts";

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

/** How a form is bent: as the table has it, in -s, in -ed, in -ing. */
export type Form = "plain" | "s" | "ed" | "ing";

/** A term of a row as it stands in a text. */
export interface Found {
  row: number;
  term: number;
  form: Form;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
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
  const own = new Set(bare.flatMap((term) => wordsOf(term).map((word) => word.stem)));
  const beside = asked === undefined ? null : stemsIn(asked, own);
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
      isPlain: term.endsWith("!") || bare.some((other) => isAcronym(other) && spells(other, bare[at]!)),
    })),
    oneWay,
    beside,
  };
}

function stemsIn(words: string, without: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    words
      .split(/[ -]/)
      .map((word) => stemOf(word.toLowerCase()))
      .filter((stem) => !without.has(stem)),
  );
}

/** Whether the term is initials and the like: "OT", "P&L", "5S". */
export function isAcronym(written: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\p{N}&/]{2,}$/u.test(written);
}

/** "Occupational therapist" spells "OT". */
function spells(acronym: string, written: string): boolean {
  const words = wordsOf(written);
  const letters = acronym.replace(/[&/]/g, "").toLowerCase();
  const initials = (of: typeof words) => of.map((word) => word.lower[0]).join("");
  return (
    words.length > 1 &&
    [initials(words), initials(words.filter((word) => !functionWords.has(word.lower)))].includes(letters)
  );
}

interface Pattern {
  tokens: readonly string[];
  row: number;
  term: number;
  form: Form;
  /** The capitals it needs; null where it needs none. */
  exact: string | null;
}

interface Index {
  rows: readonly TradeRow[];
  /** First word, in lower case → what may start there, the longest first. */
  byFirst: ReadonlyMap<string, readonly Pattern[]>;
}

let kept: Index | undefined;

/** Made at its first use: most functions never ground anything. */
function index(): Index {
  kept ??= makeIndex(trades.flatMap(readRows));
  return kept;
}

function makeIndex(rows: TradeRow[]): Index {
  const byFirst = new Map<string, Pattern[]>();
  for (const [row, { terms }] of rows.entries())
    for (const [at, term] of terms.entries())
      for (const [form, written] of formsOf(term)) {
        const tokens = tokensOf(written).map((token) => token.lower);
        const first = tokens[0]!;
        const exact = /\p{Lu}/u.test(written) ? written.replace(/(?<=\p{Lu})s$/u, "") : null;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { tokens, row, term: at, form, exact }]);
      }
  for (const patterns of byFirst.values()) patterns.sort((a, b) => b.tokens.length - a.tokens.length);
  return { rows, byFirst };
}

/** The row of this number. */
export function rowAt(row: number): TradeRow {
  return index().rows[row]!;
}

/** A term in one of its forms: "rostered", "took bloods", "points of sale". */
export function inForm(term: Term, form: Form): string {
  const all = formsOf(term);
  return (all.find(([each]) => each === form) ?? all[0]!)[1];
}

/** Every form of a term, the plain one first. */
function formsOf({ written, isVerb }: Pick<Term, "written" | "isVerb">): [Form, string][] {
  if (isAcronym(written) && !isVerb)
    return [
      ["plain", written],
      ["s", `${written}s`],
    ];
  const words = written.split(" ");
  const at = isVerb ? 0 : headOf(words);
  const head = words[at]!;
  const put = (form: string) => words.map((word, i) => (i === at ? form : word)).join(" ");
  if (!isVerb)
    return [
      ["plain", written],
      ["s", put(plural(head))],
    ];
  // "E-file": what is bent is the verb after the hyphen.
  const cut = head.lastIndexOf("-") + 1;
  const lead = head.slice(0, cut);
  const base = head.slice(cut);
  const past = irregularPasts(base);
  return [
    ["plain", written],
    ["s", put(lead + plural(base))],
    ...(past.length > 0 ? past : [bent(base, "ed")]).map((form): [Form, string] => ["ed", put(lead + form)]),
    ["ing", put(lead + bent(base, "ing"))],
  ];
}

/** "Point of sale", "line of sight": the head stands before the preposition. */
function headOf(words: readonly string[]): number {
  const link = words.findIndex((word, at) => at > 0 && /^(?:of|in|on|at|for|with|to|by)$/.test(word));
  return (link < 0 ? words.length : link) - 1;
}

const pasts = Map.groupBy([...irregularForms], ([, base]) => base);
function irregularPasts(base: string): string[] {
  if (/^(?:read|set|put|cut|let|shut|hit|split)$/.test(base)) return [base];
  return (pasts.get(base) ?? []).map(([form]) => form).filter((form) => !form.endsWith("ing"));
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return `${word}es`;
  return /[^aeiou]y$/i.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function bent(base: string, ending: "ed" | "ing"): string {
  if (/[^aeou]e$/.test(base) || /ue$/.test(base)) return `${base.slice(0, -1)}${ending}`;
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  // "Plan" and "refit" double their end, "roster" and "audit" don't.
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !/[aeiou]{2}.$/.test(base))
    return `${base}${base.at(-1)}${ending}`;
  return `${base}${ending}`;
}

interface Token {
  lower: string;
  start: number;
  end: number;
}

/** Words, with what is written in one by "&" or "/" ("P&L", "A/B") kept whole; hyphens part them, as spaces do. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['&/.](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu)].map((match) => ({
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The terms of all tables that stand in the text, in all their forms. Several rows may have the same term; a term that is part of a
 * longer one is left out ("truck" of "reach truck").
 */
export function tradeWordsIn(text: string): Found[] {
  const { byFirst } = index();
  const tokens = tokensOf(text);
  const found = tokens.flatMap((token, at) =>
    (byFirst.get(token.lower) ?? []).flatMap((pattern) => {
      const { tokens: wanted, row, term, form, exact } = pattern;
      for (let step = 1; step < wanted.length; step++) {
        const next = tokens[at + step];
        if (!next || next.lower !== wanted[step]) return [];
        if (!/^'?[\s-]$/.test(text.slice(tokens[at + step - 1]!.end, next.start))) return [];
      }
      const end = tokens[at + wanted.length - 1]!.end;
      if (!hasCapitals(text.slice(token.start, end), exact)) return [];
      return [{ row, term, form, start: token.start, end }];
    }),
  );
  return found.filter((each) => !found.some((other) => isWithin(each, other)));
}

function isWithin(part: Found, whole: Found): boolean {
  return (
    whole.start <= part.start && whole.end >= part.end && whole.end - whole.start > part.end - part.start
  );
}

/** Each capital of the term is one in the text, and a short word without any is no initials there ("ad", not "AD"). */
function hasCapitals(written: string, exact: string | null): boolean {
  if (exact === null) return written.length > 4 || !isAcronym(written);
  return [...exact].every((char, at) => !/\p{Lu}/u.test(char) || written[at] === char);
}

/** Whether the evidence holds a word that the row asks for, or the term needs none. */
export function isReadAs(
  { row, term }: Pick<Found, "row" | "term">,
  evidence: { stems: ReadonlySet<string>; headerStems: ReadonlySet<string> },
): boolean {
  const { beside, terms } = rowAt(row);
  if (beside === null || terms[term]!.isPlain) return true;
  for (const stem of beside) if (evidence.stems.has(stem) || evidence.headerStems.has(stem)) return true;
  return false;
}
