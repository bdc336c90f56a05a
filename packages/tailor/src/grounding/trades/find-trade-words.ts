/**
 * Words of a trade that name the same thing: "stock loss" and "shrinkage", "formwork" and "shuttering", "OT" and "overtime". Each
 * table in `tables/` is read into one index, and a text is searched for all of them at once.
 */
import { type Form, formsOf } from "./forms.ts";
import { isAcronym, readRows, type TradeRow } from "./rows.ts";
import { trades } from "./tables/all.ts";

/** A term of a row as it stands in a text. */
export interface Found {
  row: number;
  term: number;
  form: Form;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/**
 * The terms of all tables that stand in the text, in all their forms. Several rows may have the same term; a term that is part of a
 * longer one is left out ("truck" of "reach truck"), but for initials ("RF" of "RF gun").
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
  return found.filter((each) => isAcronym(termOf(each)) || !found.some((other) => isWithin(each, other)));
}

function termOf({ row, term }: Found): string {
  return rowAt(row).terms[term]!.written;
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

/** The row of this number. */
export function rowAt(row: number): TradeRow {
  return index().rows[row]!;
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
        const tokens = wordsIn(written);
        const first = tokens[0]!;
        const exact = /\p{Lu}/u.test(written) ? written.replace(/(?<=\p{Lu})s$/u, "") : null;
        const known = byFirst.get(first);
        const pattern = { tokens, row, term: at, form, exact };
        if (known) known.push(pattern);
        else byFirst.set(first, [pattern]);
      }
  for (const patterns of byFirst.values()) patterns.sort((a, b) => b.tokens.length - a.tokens.length);
  return { rows, byFirst };
}

/** As `tokensOf`, for some nine thousand forms of which nearly all are plain words. */
function wordsIn(written: string): string[] {
  if (/^[a-z]+(?:[ -][a-z]+)*$/i.test(written)) return written.toLowerCase().split(/[ -]/);
  return tokensOf(written).map((token) => token.lower);
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
