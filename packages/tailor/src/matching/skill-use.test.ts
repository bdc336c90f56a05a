import { expect, it } from "vitest";
import { buildResume } from "../fixtures/build-resume.ts";
import { readJob } from "../read-job.ts";
import { skillUses } from "./skill-use.ts";

const resume = buildResume({
  name: "Invented Person",
  work: [
    { position: "Engineer", name: "Acme", start: "2022-01", lines: ["Built services in Go"] },
    {
      position: "Engineer (part time)",
      name: "Bolt",
      start: "2021-07",
      end: "2022-06",
      lines: ["Wrote tools in Go and Perl"],
    },
  ],
  skills: { Tools: "Docker, Go" },
});
const brief = readJob({
  description:
    "Requirements\n- Experience with Go\n- Experience with Perl\n- Experience with Docker\n- Experience with COBOL",
});
const uses = new Map(skillUses(resume, brief, "2022-12").map((use) => [use.name, use]));

it("counts the months of overlapping roles once, up to the month it is asked in", () => {
  expect(uses.get("Go")).toMatchObject({ state: "shown", months: 18, lastUsed: "2022-12" });
});

it("says when a skill was last used", () => {
  expect(uses.get("Perl")).toMatchObject({ state: "shown", months: 12, lastUsed: "2022-06" });
});

it("counts no time for what is only named, and tells it from what is nowhere", () => {
  expect(uses.get("Docker")).toMatchObject({ state: "named", months: 0, lastUsed: null });
  expect(uses.get("COBOL")).toMatchObject({ state: "missing", months: 0, lastUsed: null, evidence: [] });
});
