/** What people call their work, in the words of resumes: the same deed by another name passes, a greater one does not. */
import { describe, expect, it } from "vitest";
import { propose } from "../evals/honest.ts";
import { buildResume } from "../fixtures/build-resume.ts";
import { noBrief } from "../fixtures/no-brief.ts";
import { ground } from "../ground.ts";

/** Codes of the reasons against `after`, resting on all of the role's lines. */
function reasonsFor(lines: string[], after: string): string[] {
  const resume = buildResume({
    name: "Invented Person",
    work: [{ position: "Assistant", name: "Invented Works", start: "2018-01", lines }],
  });
  const cited = lines.map((_, at) => `work-1-h${at + 1}`);
  const { change } = propose(resume, "", "work-1-h1", after, cited, lines.length > 1 ? "merge" : "rewrite");
  return ground(resume, noBrief(), [change], "2026-11")[0]!.verdict.reasons.map(({ code }) => code);
}

describe("plain speech", () => {
  it.each([
    ["Swapped out about 40 bay lights for new ones", "Replaced about 40 bay lights with new ones"],
    ["Came up with two specials for the spring menu", "Created two specials for the spring menu"],
    [
      "Told the supervisor about differences in the count",
      "Reported differences in the count to the supervisor",
    ],
    [
      "Pull 53-foot vans to Ohio, about 2,300 miles a week",
      "Haul 53-foot vans to Ohio, about 2,300 miles weekly",
    ],
    [
      "Go over the monthly P&L with the manager",
      "Review the monthly profit and loss statement (P&L) with the manager",
    ],
    ["Scan every pallet with an RF gun", "Use a radio frequency (RF) gun to scan every pallet"],
    ["Do the forklift check at the start of each shift", "Carry out pre-shift forklift checks"],
    [
      "Picked about 140 lines an hour against a target of 120",
      "Beat the target of 120 lines an hour, picking about 140",
    ],
    [
      "Analyzed 4 tests with the growth team in 2023",
      "Partnered with the growth team to analyze four tests in 2023",
    ],
    [
      "Maintain 3 Django services for appointment booking",
      "Maintain three Python (Django) services for appointment booking",
    ],
    [
      "Cut the slot query from 1.8 seconds to 300 milliseconds",
      "Optimized the slot query from 1,800 to 300 ms",
    ],
    [
      "Write SQL queries for ad hoc questions, usually answered within two days",
      "Answer ad hoc questions with SQL queries, usually within two days",
    ],
    [
      "Dropped a half-built catalog after a pilot with 6 shops",
      "After a pilot with 6 shops, stopped a half-built catalog",
    ],
    ["Check one apprentice's work and work with him", "Work with one apprentice and check the work of him"],
  ])("%s: %s", (line, after) => {
    expect(reasonsFor([line], after)).toEqual([]);
  });

  it.each([
    [
      "Told the supervisor about differences in the count",
      "Resolved differences in the count with the supervisor",
    ],
    [
      "Picked about 110 lines an hour against a target of 120",
      "Beat the target of 120 lines an hour, picking about 110",
    ],
    [
      "Picked about 140 lines an hour, then 120 boxes",
      "Exceeded the target of 120 boxes, picking about 140 lines an hour",
    ],
    [
      "Analyzed 4 tests for the growth team with Python",
      "Partnered with the growth team to analyze four tests",
    ],
    [
      "Maintain 3 Go services for appointment booking",
      "Maintain three Python (Go) services for appointment booking",
    ],
    [
      "Cut the slot query from 12 lines to 4 lines",
      "Optimized the slot query from 12 to 4 lines, making it faster",
    ],
    ["Flew home after a pilot with 6 shops", "Worked as a pilot with 6 shops"],
    ["Swapped out lights for LED tubes", "Led the swap of lights for LED tubes"],
    ["Wrote reports, answered calls", "Answered reports"],
  ])("not for more than was said: %s: %s", (line, after) => {
    expect(reasonsFor([line], after)).not.toEqual([]);
  });

  it("lets a merged line go on with what another line tells, and takes no effect from it", () => {
    const lines = [
      "Delivered to 14 stores a day with a box truck",
      "Rotated stock on the shelf",
      "Waste fell by 5%",
    ];
    expect(
      reasonsFor(lines, "Delivered to 14 stores a day with a box truck, rotating stock on the shelf"),
    ).toEqual([]);
    expect(reasonsFor(lines, "Rotated stock on the shelf, reducing waste by 5%")).toContain(
      "causality_unsupported",
    );
  });
});
