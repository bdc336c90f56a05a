import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

function outcomeOf(line: string, after: string, language = "en"): string {
  const resume = {
    ...buildResume({
      name: "Invented Person",
      work: [{ position: "Site Electrician", name: "Invented Works", start: "2018-01", lines: [line] }],
    }),
    language,
  };
  const { change } = propose(resume, "", "work-1-h1", after);
  return ground(resume, noBrief(language), [change], "2026-11")[0]!.verdict.outcome;
}

describe("what part a thing plays in a line", () => {
  it.each([
    ["Attended a course on minute-taking", "Took minutes"],
    ["Attended a one-day workshop on auditing suppliers", "Audited suppliers"],
    ["Took an evening class in welding steel frames", "Welded steel frames"],
    ["Learned how to calibrate pressure sensors from the foreman", "Calibrated pressure sensors"],
    ["Shadowed the foreman inspecting panels on two sites", "Inspected panels on two sites"],
    ["Hoped to wire the new depot, which was cancelled", "Wired the new depot"],
    ["Built a test rig to the plans of the head of trials", "Planned a test rig"],
    ["Fit panels for depots to customer layouts", "Fit panels for depots, including customer layouts"],
    ["Format the minutes of the tenants' panel", "Take the minutes of the tenants' panel"],
    ["Wrote a report used by the yard teams to plan repairs", "Planned repairs for the yard teams"],
    ["Ran a workshop with the service team on the troubles of travellers", "Ran a workshop with travellers"],
    ["Prepare payroll inputs for the outside vendor", "Process payroll for the outside vendor"],
    ["Built about 70 mockups of shop sites", "Built about 70 shop sites"],
  ])("refuses to take it for another: %s → %s", (line, after) => {
    expect(outcomeOf(line, after)).toBe("refused");
  });

  it.each([
    ["Attended a course on minute-taking", "Completed a course on taking minutes"],
    ["Attended a one-day workshop on auditing suppliers", "Attended a workshop on supplier audits"],
    ["Taught an evening class in welding steel frames", "Taught welding of steel frames in an evening class"],
    ["Took minutes at site meetings", "Minute-taking at site meetings"],
    ["Fit panels for depots, switches and lamps", "Fit panels for depots, including switches and lamps"],
    [
      "Wrote a report used by the yard teams to plan repairs",
      "Wrote a report that yard teams use to plan repairs",
    ],
    [
      "Ran a workshop with the service team on the troubles of travellers",
      "Ran a service team workshop on travellers' troubles",
    ],
    ["Prepare payroll inputs for the outside vendor", "Compile the payroll inputs for the outside vendor"],
  ])("lets the same part be said otherwise: %s → %s", (line, after) => {
    expect(outcomeOf(line, after)).toBe("supported");
  });
});
