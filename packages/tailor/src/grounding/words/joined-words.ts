/** Words that one text writes in one and another in two. */
import type { Word } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";

/** "ecommerce" where the evidence says "e-commerce". */
export function isCompoundOf(text: string, lower: string): boolean {
  return (
    lower.length >= 5 &&
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}\s-]/u)
      .some(
        (part) =>
          part.replace(/-/g, "").split(/\s+/).includes(lower) ||
          (part.split(/\s+/).join("").includes(lower) &&
            part.replace(/-/g, " ").includes(" ") &&
            twoWords(part, lower)),
      )
  );
}

function twoWords(part: string, lower: string): boolean {
  const words = part.split(/[\s-]+/);
  return words.some((word, index) => word !== "" && word + (words[index + 1] ?? "") === lower);
}

/** "e-commerce" where the evidence says "ecommerce". */
export function isHyphened(source: Source, word: Word, claims: ClauseClaims): boolean {
  const at = word.start - claims.start;
  const around = claims.text.slice(Math.max(0, at - 20), at + 30);
  return (around.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).some(
    (compound) =>
      compound.toLowerCase().split("-").includes(word.lower) &&
      source.lowers.has(compound.toLowerCase().replace(/-/g, "")),
  );
}
