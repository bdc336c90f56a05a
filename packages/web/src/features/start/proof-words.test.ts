import { describe, expect, it } from "vitest";
import { findProof } from "./proof-words.ts";

const before = "Works close to the data.";
const change = {
  before,
  after: "Works with AWS CDK and SQS. Works close to the data.",
  evidence: [
    { text: before },
    { text: "Runs a platform on Lambda and SQS" },
    { text: "Moved 23 services to AWS CDK" },
    { text: "Mentored four engineers" },
  ],
};

describe("what a change rests on", () => {
  it("shows first the evidence that holds most of the new words, and marks these words in it", () => {
    const shown = findProof(change);
    expect(shown.map(({ text }) => text)).toEqual([
      "Moved 23 services to AWS CDK",
      "Runs a platform on Lambda and SQS",
    ]);
    const [first] = shown;
    expect(first?.spans.map(({ start, end }) => first.text.slice(start, end))).toEqual(["AWS", "CDK"]);
  });

  it("marks no I: it is said of everything", () => {
    const [shown] = findProof({ before: "", after: "I trained Ann", evidence: [{ text: "I met Ann" }] });
    expect(shown?.spans).toEqual([{ start: 6, end: 9 }]);
  });

  it("marks no word that only looks alike", () => {
    const [shown] = findProof({ before: "", after: "Java", evidence: [{ text: "JavaScript and java" }] });
    expect(shown?.spans).toEqual([{ start: 15, end: 19 }]);
  });

  it("shows the old text itself where nothing else is named", () => {
    expect(findProof({ ...change, evidence: [{ text: before }] })).toHaveLength(1);
    expect(findProof({ ...change, evidence: [] })).toEqual([]);
  });
});
