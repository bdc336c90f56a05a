import fc from "fast-check";
import { expect, it } from "vitest";
import { likeness, maxHashDistance, similarFrom, textHash } from "./text-likeness.ts";

const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${from + at}`);
const distance = (a: string, b: string) =>
  [...BigInt.asUintN(64, textHash(a) ^ textHash(b)).toString(2)].filter((bit) => bit === "1").length;

it("takes a text for itself, however it is laid out, spelt or accented", () => {
  const [one, other] = ["Développeur Go – à Paris.\n\n• Kubernetes", "DEVELOPPEUR go à Paris\nKubernetes"];
  expect(likeness(one, other)).toBe(1);
  expect(textHash(one)).toBe(textHash(other));
});

it("finds a posting of which some sentences were changed", () => {
  for (let at = 0; at < 400; at += 40) {
    const one = words(0, 400);
    const other = [...one.slice(0, at), ...words(9_000 + at, 8), ...one.slice(at + 8)].join(" ");
    expect(likeness(one.join(" "), other)).toBeGreaterThan(similarFrom);
    expect(distance(one.join(" "), other)).toBeLessThanOrEqual(maxHashDistance);
  }
});

it("tells other postings apart", () => {
  expect(likeness(words(0, 400).join(" "), words(500, 400).join(" "))).toBe(0);
  const halfShared = [...words(0, 200), ...words(5_000, 200)].join(" ");
  expect(likeness(words(0, 400).join(" "), halfShared)).toBeLessThan(similarFrom);
});

it("answers for any text, within what a bigint column holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const hash = textHash(text);
      expect(BigInt.asIntN(64, hash)).toBe(hash);
      expect(likeness(text, text)).toBeGreaterThanOrEqual(0);
    }),
  );
});
