import { describe, expect, it } from "vitest";
import { propose } from "../evals/honest.ts";
import { buildResume } from "../fixtures/build-resume.ts";
import { noBrief } from "../fixtures/no-brief.ts";
import { ground } from "../ground.ts";

function verdictOf(lines: string[], after: string) {
  const resume = buildResume({
    name: "Invented Person",
    work: [{ position: "Teacher", name: "Invented School", start: "2019-01", lines }],
  });
  const cited = lines.map((_, at) => `work-1-h${at + 1}`);
  const { change } = propose(resume, "", "work-1-h1", after, cited);
  return ground(resume, noBrief(), [change], "2026-11")[0]!.verdict;
}

describe("years and stages by another name", () => {
  it.each([
    ["Teach maths to Years 7 to 11, five classes", "Teach maths in Key Stages 3 and 4, five classes"],
    [
      "Reported 74 incidents in 2023, the year before it was 29",
      "Incidents reported: 74 in 2023, up from 29 in 2022",
    ],
    [
      "Cut fees from £9,200 in 2022 to £5,100 in 2023",
      "Cut fees to £5,100 in 2023 from £9,200 the year before",
    ],
  ])("%s → %s", (line, after) => {
    expect(verdictOf([line], after).reasons).toEqual([]);
  });

  it.each([
    ["Teach maths to Years 7 and 8", "Teach maths in Key Stage 3"],
    ["Teach maths to Years 7 to 9", "Teach maths in Key Stages 3 and 4"],
    [
      "Reported 74 incidents in 2023, the year before it was 29",
      "Incidents reported: 74 in 2023, up from 29 in 2021",
    ],
    [
      "Cut fees from £9,200 in 2021 to £5,100 in 2023",
      "Cut fees to £5,100 in 2023 from £9,200 the year before",
    ],
  ])("and not others: %s → %s", (line, after) => {
    expect(verdictOf([line], after).outcome).toBe("refused");
  });
});

describe("a thing that another line of the job names in full", () => {
  const portal = "Put the portal into a Docker container so that new developers could start it locally";
  const after = "Containerized the PHP order portal with Docker so new developers could start it locally";

  it("may be called so where both lines are cited", () => {
    expect(verdictOf([portal, "Kept the PHP order portal running and fixed bugs"], after).reasons).toEqual(
      [],
    );
  });

  it.each([
    ["where there are two such things", "Kept the PHP order portal and the staff portal running"],
    ["where it is not that thing", "Kept the PHP order form running and fixed bugs"],
  ])("but not %s", (_, other) => {
    expect(verdictOf([portal, other], after).outcome).toBe("refused");
  });
});
