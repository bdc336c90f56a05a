/**
 * Words of other languages than English that no dictionary here knows: one is supported when it is another form of a word of the
 * evidence, a part of one of its compounds, or a compound of its words ("Datenqualitätsfragen" of "Fragen zur Datenqualität").
 */
const shortest = 4;

/** Whether `lower` is of the family of the words of the evidence, all in lower case. */
export function isOfFamily(lower: string, known: ReadonlySet<string>): boolean {
  const word = bare(lower);
  if (word.length < shortest) return false;
  let rest = word;
  for (const each of known) {
    const other = bare(each);
    if (other.length < shortest) continue;
    if (isForm(word, other) || other.startsWith(word) || (word.length >= 5 && other.endsWith(word)))
      return true;
    const stem = other.slice(0, Math.max(shortest, other.length - 2));
    if (rest.includes(stem)) rest = rest.replace(stem, "");
  }
  // What is left over may only be endings and the letters that join.
  return rest.length <= 4 && rest.length < word.length / 2;
}

/** The same beginning, and only endings after it. */
function isForm(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common >= 5 && common >= shorter * 0.6 && Math.max(a.length, b.length) - common <= 6;
}

function bare(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/^ge(?=.{5}.*t$)/, "");
}
