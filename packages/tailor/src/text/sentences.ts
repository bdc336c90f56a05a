/** Sentences as their author ended them; nothing is cut at a colon, a dash or an abbreviation. */
export function wholeSentences(text: string): string[] {
  return text
    .split(/(?<=\p{L}{3}[.!?]["')]?|[\p{N})%+#][.!?])\s+(?=["'(]?[\p{Lu}\p{N}])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
