/**
 * Words for the kind of a thing that a line names: "electronic health record (Epic)", "version control with Git". Going up from a
 * thing to its kind claims nothing new, so such words need no word of their own in the line; how many, how well, who and
 * what for are judged as before.
 */
import type { Word } from "../../text/words.ts";
import type { Source } from "../sources.ts";
import { classTable } from "./class-table.ts";

interface Row {
  /** As the class may be written. */
  classes: RegExp;
  instances: RegExp;
  /** What the line or its heading must hold; null when the row holds everywhere. */
  beside: RegExp | null;
}

interface Span {
  start: number;
  end: number;
}

let kept: readonly Row[] | undefined;

/** Made at their first use: most functions never ground anything. */
function rows(): readonly Row[] {
  kept ??= classTable
    .trim()
    .split("\n")
    .map((line) => {
      const [left = "", instances = ""] = line.split(" : ");
      const [names = "", beside] = left.split(" ~ ");
      return {
        classes: wordsLike(names, "iu", "s?"),
        instances: wordsLike(instances, "u", ""),
        beside: beside ? new RegExp(`(?<![\\p{L}])(?:${beside.split(" ").join("|")})`, "iu") : null,
      };
    });
  return kept;
}

function wordsLike(list: string, flags: string, ending: string): RegExp {
  const words = list
    .split(", ")
    .map((each) =>
      each
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replace(/ /g, "[\\s-]"),
    )
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})${ending}(?![\\p{L}\\p{N}])`, `g${flags}`);
}

const classed = new WeakMap<Source, readonly Row[]>();

/** The rows of which the line names an instance. */
function rowsOf(source: Source): readonly Row[] {
  const known = classed.get(source);
  if (known) return known;
  const around = `${source.text} ${source.header}`;
  const found = rows().filter(
    ({ instances, beside }) =>
      source.text.search(instances) >= 0 && (beside === null || around.search(beside) >= 0),
  );
  classed.set(source, found);
  return found;
}

/** Where in the text stand words for the kind of a thing that the line names. */
export function classSpans(text: string, start: number, source: Source): Span[] {
  return rowsOf(source).flatMap(({ classes, instances }) =>
    [...text.matchAll(classes)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      // "Automated the refresh" is a deed, and "replaced Nagios with a monitoring system" speaks of two things.
      .filter(
        (span) => !/ed$/iu.test(text.slice(span.start, span.end)) || text.slice(0, span.start).trim() !== "",
      )
      .filter((span) => !namesAnother(text, [...text.matchAll(instances)], span))
      .map((span) => ({ start: start + span.start, end: start + span.end })),
  );
}

const apart = /\b(?:with|by|into|to|from|than|or|for)\b|\band (?:an?|the|another|new|our)\b/iu;
const joins =
  /^[\s(:,]*(?:(?:with|in|on|using|via|such as|including|like|from)\s)?(?:\p{Lu}[\p{L}\p{N}]*\s)?$/u;

/** The thing itself is named apart from its kind, as something else. */
function namesAnother(text: string, named: readonly RegExpExecArray[], span: Span): boolean {
  const before = named.filter((own) => own.index + own[0].length <= span.start).at(-1);
  const after = named.find((own) => own.index >= span.end);
  const between = after ? text.slice(span.end, after.index) : "";
  return (
    (before !== undefined && apart.test(text.slice(before.index + before[0].length, span.start))) ||
    (before === undefined && apart.test(between) && !joins.test(between))
  );
}

/** Where in the line stand the things that the text calls by their kind. */
export function instancesCalled(text: string, source: Source): Span[] {
  return rowsOf(source)
    .filter(({ classes }) => text.search(classes) >= 0)
    .flatMap(({ instances }) =>
      [...source.text.matchAll(instances)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
}

/** Whether the word stands in one of the spans. */
export function isWithin({ start, end }: Pick<Word, "start" | "end">, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}

/** Whether the skill that a clause names is the kind of a thing that the line names. */
export function isClassOf(written: string, source: Source): boolean {
  return classSpans(written, 0, source).some((span) => span.start === 0 && span.end === written.length);
}
