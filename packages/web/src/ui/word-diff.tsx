import { diffWordsWithSpace } from "diff/lib/diff/word.js";
import { useMemo } from "react";

interface Part {
  value: string;
  kind: "same" | "added" | "removed";
}

/** The words of two texts, and which of them came or went. */
function diffTexts(before: string, after: string): Part[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    value,
    kind: added ? "added" : removed ? "removed" : "same",
  }));
}

/** Spaces around a marked part are not part of the mark. */
function partAtEdges(part: Part): Part[] {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(part.value) ?? [];
  if (part.kind === "same" || words === "") return [part];
  const space = (value: string): Part[] => (value === "" ? [] : [{ value, kind: "same" }]);
  return [...space(before), { ...part, value: words }, ...space(after)];
}

/** One side of a comparison: what went is struck out in the old text, what came is marked in the new one. */
export function WordDiff({
  before,
  after,
  side,
}: {
  before: string;
  after: string;
  side: "before" | "after";
}) {
  const parts = useMemo(() => diffTexts(before, after), [before, after]);
  const shown = parts.filter(({ kind }) => kind !== (side === "before" ? "added" : "removed"));
  return shown.flatMap(partAtEdges).map(({ value, kind }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity beside their place.
    if (kind === "removed") return <del key={index}>{value}</del>;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    if (kind === "added") return <ins key={index}>{value}</ins>;
    return value;
  });
}
