import fc from "fast-check";
import { expect, it } from "vitest";
import { holdsWords } from "./words.ts";

it.each([
  ["Add jobs", "job", true],
  ["Add jobs", "jobs add", true],
  ["Add jobs", "obs", false],
  ["Lebensläufe", "lebenslau", true],
  ["Développeur à Besançon", "BESANC devel", true],
  ["Add jobs", "add resumes", false],
  ["Add jobs", "", true],
  ["Инженер в Софии", "софи", true],
])("of %j, %j finds it: %s", (text, words, isFound) => {
  expect(holdsWords(text, words)).toBe(isFound);
});

it("finds every text by the beginnings of its own words, whatever they are made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(5), (text, length) => {
      const beginning = text.split(/\s+/).map((word) => [...word].slice(0, length + 1).join(""));
      expect(typeof holdsWords(text, beginning.join(" "))).toBe("boolean");
      expect(holdsWords(text, text)).toBe(true);
    }),
  );
});
