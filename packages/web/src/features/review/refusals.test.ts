import { describe, expect, it } from "vitest";
import { german } from "./messages.de.ts";
import { english, type Reason } from "./messages.en.ts";
import { germanReasons } from "./refusals.de.ts";

const detail = "The evidence does not say this.";

describe.each(Object.keys(germanReasons) as Reason["code"][])("a refusal for %s", (code) => {
  it("is said in German, with the words of the document where there are some", () => {
    const said = german.refused({ code, claim: "", detail });
    expect(said).toMatch(/^\p{Lu}.*\.$/u);
    expect(said).not.toContain("evidence");
    expect(said).not.toContain("„");
    if (code !== "doubted_on_second_reading")
      expect(german.refused({ code, claim: "", found: "half", detail })).toContain("„half“.");
  });
});

it("names the claim where it is of the proposed words", () => {
  const reason = { code: "skill_unsupported" as const, claim: "COBOL", detail };
  expect(german.refused(reason)).toContain("„COBOL“");
  expect(english.refused(reason)).toBe(detail);
});
