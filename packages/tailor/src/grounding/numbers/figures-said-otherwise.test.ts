import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

function verdictOf(line: string, after: string) {
  const resume = buildResume({
    name: "Invented Person",
    work: [{ position: "Supervisor", name: "Invented Works", start: "2019-01", lines: [line] }],
  });
  const { change } = propose(resume, "", "work-1-h1", after);
  return ground(resume, noBrief(), [change], "2026-11")[0]!.verdict;
}

describe("figures said another way", () => {
  it.each([
    ["Supervise 10 to 18 staff at weddings", "Supervise between ten and eighteen staff at weddings"],
    ["Retrain the model about once a quarter", "Retrain the model about four times a year"],
    ["Test the exit lights every six months", "Test the exit lights twice a year"],
    ["Supervised a second-year student for one week", "Supervised one second-year student for one week"],
    ["Shadowed the midwife for a month in 2023", "Shadowed the midwife during one month in 2023"],
    [
      "Checked 140 mats on a rail embankment with a colleague",
      "Two of us checked 140 mats on a rail embankment",
    ],
    ["Ordered spirits up to a limit of £800", "Ordered spirits to a maximum of £800"],
    ["Ordered spirits up to a limit of £800", "Ordered spirits within an £800 limit"],
    ["Supervised a student for one five-week block", "Supervised a student over a five-week block"],
    [
      "Own onboarding and billing of an invoicing product",
      "Own two areas, onboarding and billing, of an invoicing product",
    ],
    ["Cut hands-on time from 6 hours to 3.5 hours", "Cut hands-on time by 2.5 hours, to 3.5"],
  ])("%s → %s", (line, after) => {
    expect(verdictOf(line, after).reasons).toEqual([]);
  });

  it.each([
    ["Supervise 10 to 18 staff at weddings", "Supervise eighteen staff at weddings"],
    ["Supervise 10 to 18 staff at weddings", "Supervise between ten and eighty staff at weddings"],
    ["Retrain the model about once a quarter", "Retrain the model about five times a year"],
    ["Shadowed the midwife for a month in 2023", "Shadowed the midwife for two months in 2023"],
    [
      "Checked 140 mats on a rail embankment with a colleague",
      "Three of us checked 140 mats on a rail embankment",
    ],
    ["Ordered spirits up to a limit of £800", "Ordered spirits for £800"],
    ["Served 60 guests at one banquet", "Served over 60 guests at one banquet"],
    [
      "Own onboarding and billing of an invoicing product",
      "Own three areas, onboarding, billing and payroll, of an invoicing product",
    ],
    ["Cut hands-on time from 6 hours to 3.5 hours", "Cut hands-on time by 2.5 hours, to 2.5"],
  ])("and not another figure: %s → %s", (line, after) => {
    expect(verdictOf(line, after).outcome).toBe("refused");
  });
});
