import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

function verdictOf(line: string, after: string, position = "Clerk") {
  const resume = buildResume({
    name: "Invented Person",
    work: [{ position, name: "Invented Works", start: "2019-01", lines: [line] }],
  });
  const { change } = propose(resume, "", "work-1-h1", after);
  return ground(resume, noBrief(), [change], "2026-11")[0]!.verdict;
}

describe("what a line says by its forms", () => {
  it.each([
    ["Named the firm's contact when the phones were changed", "Firm's contact for the phone changeover"],
    [
      "Install and de-install about eight exhibitions a year",
      "Deliver installation and de-installation of about eight exhibitions a year",
    ],
    [
      "Prompt medicines and sign the MAR chart at each call",
      "Prompt medicines, signing the MAR chart at each call",
    ],
    ["Train new starters on scanners", "Train new employees on scanners"],
    ["Gave campus tours to four groups of students", "Led campus tours for four groups of students"],
    ["Place the order on Tuesdays and Fridays", "Place the order twice a week"],
    [
      "Checked residents every two hours through the night",
      "Made two-hourly checks on residents through the night",
    ],
    ["Load trailers with two others", "Load trailers as one of three"],
    ["Load a van with a forklift and a reach truck", "Load a van with forklift and reach trucks"],
    ["Take calls, at times from people in grief", "Take calls, sometimes from people in grief"],
    [
      "Automated 140 of the 600 cases in Selenium",
      "Automated nearly a quarter of the cases (140 of 600) in Selenium",
    ],
  ])("%s → %s", (line, after) => {
    expect(verdictOf(line, after).reasons).toEqual([]);
  });

  it.each([
    ["Helped when the phones were changed", "Led the phone changeover"],
    ["Pack about eight exhibitions a year", "Deliver installation of about eight exhibitions a year"],
    [
      "Prompt medicines and file the MAR chart at each call",
      "Prompt medicines, signing the MAR chart at each call",
    ],
    ["Train volunteers on scanners", "Train new employees on scanners"],
    ["Went on campus tours with four groups of students", "Led campus tours for four groups of students"],
    ["Gave campus tours with a senior guide", "Led campus tours"],
    ["Gave campus tours with a team of students", "Led a team of students"],
    ["Stepped in on six Sundays in 2023", "Stepped in every Sunday in 2023"],
    ["Place the order on Tuesdays and Fridays", "Place the order three times a week"],
    ["Load trailers with two others", "Load trailers as one of four"],
    ["Load a van with a forklift", "Load a van with forklifts"],
    [
      "Automated 140 of the 600 cases in Selenium",
      "Automated over a quarter of the cases (140 of 600) in Selenium",
    ],
    ["Care for eight patients a shift on a 28-bed unit", "Manage a 28-bed unit"],
  ])("and not what they do not: %s → %s", (line, after) => {
    expect(verdictOf(line, after).outcome).toBe("refused");
  });
});
