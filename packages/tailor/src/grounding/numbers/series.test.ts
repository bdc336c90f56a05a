import { expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";
import { groundText } from "../../ground-text.ts";

const asOf = "2026-11";
const person = (line: string) =>
  buildResume({
    name: "Invented Person",
    label: "Registered Nurse",
    summary: "Nurse in a managed unit.",
    work: [
      {
        position: "Nurse, Paediatric Emergency",
        name: "Invented Hospital",
        start: "2020-02",
        lines: [line, "Ran 4 audits in 2021 and 2023"],
      },
      {
        position: "Nurse, Ward",
        name: "Other Hospital",
        start: "2016-01",
        end: "2020-01",
        lines: ["Cared for children on the ward"],
      },
    ],
  });

function outcomeOf(line: string, after: string): string {
  const resume = person(line);
  return ground(resume, noBrief(), [propose(resume, "", "work-1-h1", after).change], asOf)[0]!.verdict
    .outcome;
}

it.each([
  [
    "Pick accuracy on the shift was 99.2% in 2023 and 99.6% in 2024",
    "Pick accuracy on the shift rose from 99.2% in 2023 to 99.6% in 2024",
  ],
  ["Pick accuracy was 99.2% in 2023 and 99.6% in 2024", "Pick accuracy increased from 99.2% to 99.6%"],
  ["Waste was 1.3% in 2022, 0.8% in 2023", "Waste fell from 1.3% in 2022 to 0.8% in 2023"],
  ["Waste 0.8% last year, 1.3% the year before", "Waste fell from 1.3% to 0.8%"],
])("what rose from one year to the next rose: %s", (line, after) => {
  expect(outcomeOf(line, after)).toBe("supported");
});

it.each([
  [
    "the other way",
    "Accuracy was 99.6% in 2023 and 99.2% in 2024",
    "Accuracy rose from 99.2% in 2024 to 99.6% in 2023",
  ],
  [
    "the values turned round",
    "Accuracy was 99.2% in 2023 and 99.6% in 2024",
    "Accuracy fell from 99.6% to 99.2%",
  ],
  [
    "the years turned round",
    "Accuracy was 99.2% in 2023 and 99.6% in 2024",
    "Accuracy was 99.6% in 2023 and 99.2% in 2024",
  ],
  [
    "other measures",
    "Accuracy was 92% in 2023 and attendance 96% in 2024",
    "Accuracy rose from 92% in 2023 to 96% in 2024",
  ],
  [
    "a deed",
    "Accuracy was 99.2% in 2023 and 99.6% in 2024",
    "Increased accuracy from 99.2% in 2023 to 99.6% in 2024",
  ],
  [
    "a deed in a row",
    "Ran the shift; accuracy was 99.2% in 2023 and 99.6% in 2024",
    "Ran the shift and increased accuracy from 99.2% to 99.6%",
  ],
  [
    "another value",
    "Accuracy was 99.2% in 2023 and 99.6% in 2024",
    "Accuracy rose from 99.2% in 2023 to 99.8% in 2024",
  ],
  ["no times", "Accuracy was 99.2% in one hall and 99.6% in the other", "Accuracy rose from 99.2% to 99.6%"],
])("a rise needs the same measure at two times, in their order: %s", (_, line, after) => {
  expect(outcomeOf(line, after)).toBe("refused");
});

it.each([
  ["Nurse in paediatric emergency since 2020, in a managed unit", "supported"],
  ["Nurse working in paediatric emergency since 2020", "supported"],
  ["Nurse working in paediatric emergency since 2018", "refused"],
  ["Nurse working in paediatric emergency since 2016", "refused"],
  ["Nurse working on the ward since 2016", "refused"],
  ["Nurse who has audited paediatric emergency since 2020", "refused"],
])("a role that goes on is held since it began, and nothing else is: %s", (text, outcome) => {
  const judged = groundText(person("Triage children on arrival"), text, {
    kind: "summary",
    brief: noBrief(),
    asOf,
  });
  expect(judged.outcome).toBe(outcome);
});

it.each([
  ["Carry 14 to 18 family cases", "Carry a caseload of 14 to 18 family cases"],
  ["Draft subpoenas for attorney review", "Prepare draft subpoenas for attorney review"],
  ["Mentored a PGCE trainee for two terms", "Mentored a trainee teacher (PGCE) for two terms"],
  [
    "Took part in the settlement talks with the union as note-taker",
    "Union settlement talks: took part as note-taker",
  ],
])("what only frames a line adds nothing: %s", (line, after) => {
  expect(outcomeOf(line, after)).toBe("supported");
});

it.each([
  ["Carry 14 to 18 family cases", "Carry a caseload of 18 to 24 family cases"],
  ["Checked 14 pumps", "Checked a caseload of 14 pumps"],
  ["Draft subpoenas for attorney review", "Prepare and file subpoenas for attorney review"],
  [
    "Took part in the settlement talks with the union as note-taker",
    "Union settlement talks: led for management",
  ],
  ["Took part in the settlement talks with the union as note-taker", "Union settlement talks, negotiated"],
])("and a frame hides nothing: %s", (line, after) => {
  expect(outcomeOf(line, after)).toBe("refused");
});
