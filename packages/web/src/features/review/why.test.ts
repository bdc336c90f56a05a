import { describe, expect, it } from "vitest";
import { german } from "./messages.de.ts";
import type { Because } from "./messages.en.ts";
import { germanWhys } from "./why.de.ts";

type Code = NonNullable<Because["reason"]>["code"];
const aboutTerms = ["terms_of_posting", "skills_added", "requirement_answered", "requirement_first"];

it.each(Object.keys(germanWhys) as Code[])("words in German that a change is made because of %s", (code) => {
  const said = german.because({ why: "In English.", reason: { code, terms: ["Kubernetes", "SQL"] } });
  expect(said).toMatch(/^\p{Lu}.+\.$/su);
  expect(said).not.toContain("English");
  expect(said.includes("Kubernetes und SQL")).toBe(aboutTerms.includes(code));
});

describe("a result from before there were codes", () => {
  it("says it in English", () => {
    expect(german.because({ why: "Opens with what was done." })).toBe("Opens with what was done.");
  });
});
