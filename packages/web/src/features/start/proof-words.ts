/** Which words of the document carry what a change says anew. */
import { diffWordsWithSpace } from "diff";

interface Span {
  start: number;
  end: number;
}

export interface ShownProof {
  text: string;
  /** Where the words of the change stand in it. */
  spans: Span[];
}

const shownAtMost = 2;
const word = /[\p{L}\p{N}][\p{L}\p{N}.+#/-]*/gu;

/**
 * The evidence that holds most of the words which came with a change, with these words found. Evidence that is the old
 * text itself proves nothing that can be pointed at, and is shown only where there is no other.
 */
export function findProof(change: {
  before: string | null;
  after: string | null;
  evidence: readonly { text: string }[];
}): ShownProof[] {
  const words = newWords(change.before ?? "", change.after ?? "");
  const others = change.evidence.filter(({ text }) => text !== change.before);
  const found = (others.length > 0 ? others : change.evidence)
    .map(({ text }) => ({ text, spans: findWords(text, words) }))
    .toSorted((a, b) => b.spans.length - a.spans.length);
  const telling = found.filter(({ spans }) => spans.length > 0);
  return (telling.length > 0 ? telling : found.slice(0, 1)).slice(0, shownAtMost);
}

/** Small words say nothing of what is claimed: only names, figures and words of some length do. */
function newWords(before: string, after: string): Set<string> {
  const added = diffWordsWithSpace(before, after).flatMap((part) => (part.added ? part.value : []));
  const words = added.join(" ").match(word) ?? [];
  return new Set(
    words
      .map(trim)
      .filter((each) => (/\p{Lu}|\p{N}/u.test(each) && each !== "I") || each.length > 4)
      .map(fold),
  );
}

function findWords(text: string, words: ReadonlySet<string>): Span[] {
  return [...text.matchAll(word)]
    .map(({ 0: each, index }) => ({ start: index, end: index + trim(each).length }))
    .filter(({ start, end }) => words.has(fold(text.slice(start, end))));
}

/** What ends a sentence is no part of its last word. */
const trim = (text: string) => text.replace(/[./-]+$/, "");
const fold = (text: string) => text.toLocaleLowerCase("en");
