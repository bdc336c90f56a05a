import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

function verdictOf(line: string, after: string) {
  const resume = buildResume({
    name: "Invented Person",
    work: [{ position: "Analyst", name: "Invented Works", start: "2019-01", lines: [line] }],
  });
  const { change } = propose(resume, "", "work-1-h1", after);
  return ground(resume, noBrief(), [change], "2026-11")[0]!.verdict;
}

describe("words for the kind of a thing that the line names", () => {
  it.each([
    ["Chart assessments in Epic", "Document assessments in the electronic health record (Epic)"],
    ["Introduced Git and a staging server", "Introduced version control with Git and a staging server"],
    ["Write pytest tests for new endpoints", "Write automated pytest tests for new endpoints"],
    ["Typed letters in Word and kept lists in Excel", "Typed letters and kept lists in office software"],
    [
      "Moved pallets by forklift, about 90 a shift",
      "Moved about 90 pallets a shift with warehouse equipment",
    ],
  ])("%s → %s", (line, after) => {
    expect(verdictOf(line, after).reasons).toEqual([]);
  });

  it.each([
    // Down from the kind to a thing.
    ["Chart assessments in the electronic health record", "Chart assessments in Epic"],
    // Another kind.
    ["Introduced Git and a staging server", "Introduced continuous integration and a staging server"],
    // The kind as a second thing.
    ["Replaced Epic printouts on the ward", "Replaced Epic with an electronic patient record on the ward"],
    ["Introduced Git and a staging server", "Introduced three version control systems and a staging server"],
    // What was only where the work was done.
    ["Chart in Epic on night shifts", "Administered the electronic health record on night shifts"],
    // A deed.
    ["Wrote 220 Playwright tests for the web app", "Automated the web app with 220 Playwright tests"],
  ])("and not what the kind does not say: %s → %s", (line, after) => {
    expect(verdictOf(line, after).outcome).toBe("refused");
  });
});
