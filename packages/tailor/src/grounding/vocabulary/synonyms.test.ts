import { describe, expect, it } from "vitest";
import { stemOf, stemSet } from "../../text/words.ts";
import { claimWords } from "./claim-words.ts";
import commonSynonyms from "./common-synonyms.json" with { type: "json" };
import { isSupportedWord } from "./synonyms.ts";

describe("isSupportedWord", () => {
  it.each([
    ["handled", "treated"],
    ["visited", "inspected"],
    ["innovation", "invention"],
    ["article", "paper"],
  ])("lets no claim stand for a word that says less: %s is no %s", (known, claimed) => {
    expect(isSupportedWord(stemOf(claimed), stemSet(known))).toBe(false);
  });

  it.each([
    ["paper", "article"],
    ["inspected", "visited"],
    ["purchased", "bought"],
    ["spreadsheet", "document"],
  ])("lets a word stand for one that says as much or more: %s is %s", (known, claimed) => {
    expect(isSupportedWord(stemOf(claimed), stemSet(known))).toBe(true);
  });
});

it("holds groups of a dictionary in order, each of which supports a word and none of which stands within another", () => {
  const rows = commonSynonyms.map((row) => row.split(" "));
  expect(rows.every((row) => row.length > 1 && new Set(row).size === row.length)).toBe(true);
  // Such a group would support nothing.
  expect(rows.filter((row) => row.every((word) => claimWords.has(stemOf(word))))).toEqual([]);
  expect([...commonSynonyms].sort()).toEqual(commonSynonyms);
  const within = rows.filter((row) =>
    rows.some((other) => other.length > row.length && row.every((word) => other.includes(word))),
  );
  expect(within).toEqual([]);
});
