const wordsOf = (text: string) =>
  text
    .normalize("NFKC")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");

/**
 * How many words of a text were read, wherever they stand: F1 of the words as a bag, as OCR is commonly measured where
 * the order is judged apart. 0–1.
 */
export function accuracyOf(read: string, truth: string): number {
  const [found, wanted] = [wordsOf(read), wordsOf(truth)];
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  return found.length + wanted.length === 0 ? 1 : (2 * hits) / (found.length + wanted.length);
}
