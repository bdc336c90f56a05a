/** Where a refused wording says what was refused of it, ready to be marked. Claims that it says in other words are nowhere. */
export function claimSpans(wording: string, claims: readonly string[]): { start: number; end: number }[] {
  const text = wording.toLowerCase();
  return claims.flatMap((claim) => {
    const words = claim.trim().toLowerCase();
    const spans: { start: number; end: number }[] = [];
    if (words === "") return spans;
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      // Not the 4 of 40, nor the Java of JavaScript.
      const isWhole = !isWordy(text[at - 1], words[0]) && !isWordy(words.at(-1), text[at + words.length]);
      if (isWhole) spans.push({ start: at, end: at + words.length });
    }
    return spans;
  });
}

/** Whether two characters beside each other are within one word. */
function isWordy(one: string | undefined, other: string | undefined): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(`${one ?? " "}${other ?? " "}`);
}
