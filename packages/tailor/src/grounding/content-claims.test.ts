import { describe, expect, it } from "vitest";
import { cite, listEntries } from "../addresses.ts";
import { buildResume } from "../fixtures/build-resume.ts";
import { noBrief } from "../fixtures/no-brief.ts";
import { ground } from "../ground.ts";

/** Reasons against `after` for a person whose only role (Warehouse Team Leader) has this one line. */
function reasonsFor(line: string, after: string, kind: "rewrite" | "summary" = "rewrite"): string[] {
  const resume = buildResume({
    name: "Invented Person",
    work: [{ position: "Warehouse Team Leader", name: "Invented Parts", start: "2019-01", lines: [line] }],
  });
  const cited = kind === "summary" ? ["work-1/position", "work-1-h1"] : ["work-1-h1"];
  const values = new Map(listEntries(resume).map((entry) => [entry.address, entry.value]));
  const change = {
    id: "c1",
    itemId: kind === "summary" ? "basics/summary" : "work-1-h1",
    kind,
    before: null,
    after,
    why: "",
    requirementIds: [],
    evidence: cited.map((address) => cite(resume, address, values.get(address)!)),
  };
  return ground(resume, noBrief(), [change], "2026-11")[0]!.verdict.reasons.map((reason) => reason.code);
}

describe("a deed may be named by any verb that does the same to the same thing", () => {
  it.each([
    ["Posted around 600 invoices a month", "Processed roughly 600 invoices monthly"],
    [
      "Chased overdue debts, cutting debtor days from 63 to 48",
      "Followed up overdue debts; debtor days fell from 63 to 48",
    ],
    [
      "Rearranged the aisles and cut walking distance by a fifth",
      "Reorganised the aisles, cutting walking distance by 20%",
    ],
    ["Brought stops down from 31 to 12 hours a month", "Reduced stops from 31 to 12 hours per month"],
    [
      "Planned lessons under the guidance of a senior colleague",
      "Under a senior colleague's guidance, planned lessons",
    ],
    ["1 in 3 flagged claims is confirmed as fraud", "One in three flagged claims is confirmed as fraud"],
    ["The page loads in 2 s instead of 6 s", "The page loads in 2 s, down from 6 s"],
  ])("%s → %s", (line, after) => {
    expect(reasonsFor(line, after)).toEqual([]);
  });
});

describe("what raises the person, or widens what was said, needs its own words", () => {
  it.each([
    ["Trained new starters on scanners", "Recruited and trained new starters on scanners"],
    ["Booked training courses for 900 employees", "Delivered training courses for 900 employees"],
    ["Wrote a report used by the field teams to plan repairs", "Planned repairs for the field teams"],
    ["Calibrated sensors for two doctoral projects", "Completed two doctoral projects"],
    ["No lost-time accident on the shift since March 2021", "No accident on the shift since March 2021"],
    ["Lead a shift of 18 pickers", "Manage the warehouse with 18 pickers"],
    ["Raised results over three years", "Raised results in one year"],
    [
      "Introduced a form that halved the time to credit a customer",
      "Introduced a form that halved the number of customers",
    ],
    ["Checked all booking pages", "Checked all products"],
    ["Advised line managers on absence", "Managed line managers"],
    ["Visited 9 to 12 patients a day", "Visited 19 to 22 patients a day"],
    ["Raised A*-B grades from 41% to 58%", "Raised A* grades from 41% to 58%"],
  ])("refuses %s → %s", (line, after) => {
    expect(reasonsFor(line, after)).not.toEqual([]);
  });

  it("calls the person in a summary only what a title of theirs does", () => {
    const line = "Agreed stock corrections with the inventory controller";
    expect(reasonsFor(line, "Team leader who agreed stock corrections.", "summary")).toEqual([]);
    expect(reasonsFor(line, "Inventory controller with stock corrections.", "summary")).toContain(
      "title_unsupported",
    );
  });

  it("supports no text that says nothing of the person", () => {
    expect(reasonsFor("Led a shift of 18 pickers", "Work and related experience")).toEqual([
      "claim_unsupported",
    ]);
  });
});
