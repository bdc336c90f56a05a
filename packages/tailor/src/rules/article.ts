/** "A" or "an", by the sound of what follows. */

/** What stands before a word, its article put right: "on an " before "radio" is "on a ". */
export function withArticle(before: string, next: string): string {
  return before.replace(/\b(a)n?(?=\s+$)/i, (_, a: string) => (startsWithVowel(next) ? `${a}n` : a));
}

function startsWithVowel(word: string): boolean {
  const first = /^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? "";
  // Initials are said letter by letter: "an HGV", "a UPS".
  if (/^\p{Lu}{2,}/u.test(first)) return /^[AEFHILMNORSX]/.test(first);
  return /^(?:[aeio]|u(?!ni|s[aei]|ti))(?!ne\b|nce\b|u)/i.test(first) || /^(?:hour|honest|heir)/i.test(first);
}
