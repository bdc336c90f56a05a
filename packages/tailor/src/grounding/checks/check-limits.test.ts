import { expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

function outcomeOf(line: string, after: string): string {
  const resume = buildResume({
    name: "Invented Person",
    work: [{ position: "Site Electrician", name: "Invented Works", start: "2019-01", lines: [line] }],
  });
  return ground(resume, noBrief(), [propose(resume, "", "work-1-h1", after).change], "2026-11")[0]!.verdict
    .outcome;
}

it.each([
  ["Passed two of the four licence exam papers", "Passed the licence exam"],
  [
    "Chair the monthly meeting at Elm House, one of the three towers",
    "Chair monthly meetings at the three towers",
  ],
  [
    "Teach a class of 27 pupils, six of whom have support plans",
    "Teach a class of 27 pupils with support plans",
  ],
  ["Fitted 11 pumps as second man beside a certified fitter", "Fitted 11 pumps as a certified fitter"],
  ["Fitted 11 pumps beside a certified fitter", "Certified fitter of 11 pumps"],
  ["Fitted 11 pumps on a one-day course", "Fitted 11 pumps with extensive experience"],
  ["Fixed 29 faults in the first six months", "Fixed 29 faults in the first month"],
  ["Mark exercises with a rubric from the lecturer", "Mark exercises with my own rubric"],
  ["Joined ward rounds for four months in 2023", "Joined ward rounds regularly in 2023"],
  ["Rounds with the surgeon on Mondays since 2022", "Rounds with the surgeon on Mondays since 2020"],
  ["Draft next year's budget for the regional manager's approval", "Draft and approve next year's budget"],
  ["Write the chapters; the principal ecologist edits and signs", "Write and sign the chapters"],
  ["Answer the questions of 22 pickers and 4 drivers", "Answer the questions of 26 pickers"],
])("refuses to let a limit fall: %s → %s", (line, after) => {
  expect(outcomeOf(line, after)).toBe("refused");
});

it.each([
  ["Passed two of the four licence exam papers", "Passed licence exam papers, two of four"],
  [
    "Teach a class of 27 pupils, six of whom have support plans",
    "Teach a class of 27, of whom six have support plans",
  ],
  [
    "Prepared roughly 120 individual and 35 business returns each season",
    "Prepared about 155 returns each season",
  ],
  ["Hold a class 1 bat licence and am working towards class 2", "Working towards a class 2 bat licence"],
  ["Lines placed without a single reported infection", "Lines placed with no reported infection"],
  ["Cut waste by a quarter in 2023", "Cut waste by 25% in 2023"],
  ["Checked boxes, usually six a day", "As a rule, checked half a dozen boxes a day"],
])("lets the same be said otherwise: %s → %s", (line, after) => {
  expect(outcomeOf(line, after)).toBe("supported");
});
