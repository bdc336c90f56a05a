import { expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";
import { groundText } from "../../ground-text.ts";

function personWith(line: string, skills = "Xero") {
  return buildResume({
    name: "Invented Person",
    label: "Site Electrician",
    work: [{ position: "Site Electrician", name: "Invented Works", start: "2018-01", lines: [line] }],
    skills: { Tools: skills },
  });
}

function outcomeOf(line: string, after: string): string {
  const change = propose(personWith(line), "", "work-1-h1", after).change;
  return ground(personWith(line), noBrief(), [change], "2026-11")[0]!.verdict.outcome;
}

it.each([
  ["Covered the desk for two weeks in 2019", "Covered the desk throughout 2019"],
  [
    "Audited the stock in 2021 with a score of 95%",
    "Audited the stock with a score of 95% from 2019 to 2021",
  ],
  [
    "Helped new fitters in the yard when the foreman was on leave",
    "Helped new fitters in the yard all my time",
  ],
  ["Trained eight fitters on site", "Trained eight fitters on site, several of whom were kept on"],
  ["Came second of nine crews in 2020 and fourth in 2021", "Came second of nine crews in 2020 and 2021"],
  ["Passed Level 2 with a mark of 88% in the wiring unit", "Passed Level 2 with a mark of 88%"],
  ["Maintain templates used by 11 project teams", "Maintain templates used by every project team"],
  ["Inspect panels after repair work", "Inspect panels and assist in repair work"],
  ["Walked each flat before handover", "Walked each flat before handover and after it"],
  ["Fit panels on 14 sites", "Fit panels on 14 sites ahead of schedule"],
  ["Rewrote the cables and panels chapter of the guide", "Rewrote the chapter of the guide"],
  ["Diary study with 14 fitters", "Diary study and survey with 14 fitters"],
  [
    "Helped fitters start the course led by the safety team",
    "Helped fitters start the course, in the safety team",
  ],
  ["Wrote the safety standard of the ward", "Wrote the safety standard of the hospital"],
  [
    "Wrote the notes for the move of two panels; the move itself was carried out by the yard group",
    "Moved two panels and wrote the notes",
  ],
  ["Go out to measure with the owner; quoting is his part", "Go out to measure and quote with the owner"],
  [
    "Set out the rods, then check them in the model the office draws",
    "Set out the rods, then draw them in a model",
  ],
])("refuses what is wider than the line: %s → %s", (line, after) => {
  expect(outcomeOf(line, after)).toBe("refused");
});

it.each([
  ["Covered the desk for two weeks in 2019", "Covered the desk for two weeks during 2019"],
  ["Trained two fitters; one is now a foreman", "Trained two fitters, one of whom is now a foreman"],
  ["Came second of nine crews in 2020 and fourth in 2021", "Second of nine crews in 2020, fourth in 2021"],
  ["Maintain templates used by 11 project teams", "Maintain templates that 11 project teams use"],
  ["Checked panels and logged faults", "Logged faults after checking panels"],
  [
    "Wrote the notes for the move of two panels; the move itself was carried out by the yard group",
    "Wrote the notes for the move of two panels, which the yard group carried out",
  ],
])("lets the same be said otherwise: %s → %s", (line, after) => {
  expect(outcomeOf(line, after)).toBe("supported");
});

it("grades no skill that the list itself takes back", () => {
  const resume = personWith("Fit panels on 14 sites", "Xero (basics), Excel");
  const judge = (text: string) => groundText(resume, text, { kind: "summary", brief: noBrief() }).outcome;
  expect(judge("Site electrician skilled in Excel and Xero.")).toBe("refused");
  expect(judge("Site electrician with expertise in Excel.")).toBe("refused");
  expect(judge("Site electrician who uses Excel.")).toBe("supported");
});
