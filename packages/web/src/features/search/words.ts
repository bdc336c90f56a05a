/** Comparing words as the API's search does: by their beginning, whatever their case and accents. */

/** `Développeur` → `developpeur`. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Whether every word of `words` begins a word of `text`. No words match everything. */
export function holdsWords(text: string, words: string): boolean {
  const have = splitWords(text);
  return splitWords(words).every((word) => have.some((each) => each.startsWith(word)));
}

function splitWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
