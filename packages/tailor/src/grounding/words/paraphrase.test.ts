import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

function resumeWith(line: string): ResumeDocument {
  return buildResume({
    name: "Invented Person",
    work: [{ position: "Site Electrician", name: "Invented Works", start: "2019-01", lines: [line] }],
  });
}

function verdictOf(line: string, after: string) {
  const { change, resume } = propose(resumeWith(line), "", "work-1-h1", after);
  return ground(resume, noBrief(), [change], "2026-11")[0]!.verdict;
}

describe("what is said in other words", () => {
  it.each([
    ["Administered roughly 90 Linux and Windows servers", "Looked after about 90 Windows and Linux servers"],
    ["Priced small jobs of up to £4,000", "Priced small jobs worth £4,000 at most"],
    ["Mentored a trainee for two terms in 2022 to 2023", "Mentored a trainee for two terms in 2022–23"],
    ["Mentored two interns, one of whom joined the team afterwards", "Served as mentor to two interns"],
    [
      "Cut latency from 820 ms to 310 ms by adding a cache",
      "Lowered latency by more than 60% by adding a cache",
    ],
    [
      "Tutored students in statistics and R, usually six students a week",
      "Tutored students in statistics and R, typically six students a week",
    ],
    [
      "Wrote the safety part of the plan before the visit",
      "Wrote the safety section of the plan before the visit",
    ],
  ])("%s → %s", (line, after) => {
    expect(verdictOf(line, after).reasons).toEqual([]);
  });

  it.each([
    [
      "Support two partners and three associates on defense cases",
      "Support two partners and five associates on defense cases",
    ],
    [
      "Two subcontractors' bills, about £20,000 a month together",
      "Two subcontractors' bills, about £20,000 a month each",
    ],
    [
      "Patched 50 servers with playbooks written by the team lead",
      "Patched 50 servers with playbooks I wrote for the team",
    ],
    [
      "No longer code daily, but review the design documents of both teams",
      "Write the design documents of both teams",
    ],
    ["Trained eight fitters on the new panels", "Trained eight fitters and colleagues on the new panels"],
    ["Trained eight fitters on the new panels", "Came to head a unit of eight fitters on the new panels"],
    ["Cleanings and x-rays for children and adults", "Cleanings and x-rays for children with special needs"],
  ])("and not what is not said: %s → %s", (line, after) => {
    expect(verdictOf(line, after).outcome).toBe("refused");
  });

  it("names in a refusal the words that the line does not have", () => {
    const { reasons } = verdictOf(
      "Rewired houses and small shops",
      "Negotiated contracts and rewired houses",
    );
    expect(reasons.map((each) => each.claim)).toContain("Negotiated");
  });

  it("never weighs a name", () => {
    expect(verdictOf("Rewired houses and small shops", "Rewired houses for Zorblax").outcome).toBe("refused");
    expect(verdictOf("Rewired houses and small shops", "At Zorblax: rewired houses").outcome).toBe("refused");
  });
});
