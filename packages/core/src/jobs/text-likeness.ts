/** How alike two postings are: a hash to find candidates by, and a measure to be sure. */
import { createHash } from "node:crypto";

/** Bits of 64 that the hashes of two near-same texts may differ in. Wide: what it finds is measured again. */
export const maxHashDistance = 10;
/** Shared runs of three words from which two texts count as the same posting. */
export const similarFrom = 0.7;

/** Charikar's simhash over runs of three words: 64 bits, as PostgreSQL's signed bigint. */
export function textHash(text: string): bigint {
  const votes = new Int32Array(64);
  for (const shingle of shinglesOf(text)) {
    const digest = createHash("sha1").update(shingle).digest();
    for (let bit = 0; bit < 64; bit += 1)
      votes[bit] = (votes[bit] as number) + (((digest[bit >> 3] as number) >> (bit & 7)) & 1 ? 1 : -1);
  }
  let hash = 0n;
  for (let bit = 0; bit < 64; bit += 1) if ((votes[bit] as number) > 0) hash |= 1n << BigInt(bit);
  return BigInt.asIntN(64, hash);
}

/** Jaccard's measure over runs of three words: 1 for the same words in the same order, 0 for nothing shared. */
export function likeness(one: string, other: string): number {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const each of a) if (b.has(each)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** Letters and digits alone count, folded: layout, case and accents are not the text. */
function shinglesOf(text: string): Set<string> {
  const words =
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      // Scripts without spaces are compared letter by letter.
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return new Set(words.length ? [words.join(" ")] : []);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
