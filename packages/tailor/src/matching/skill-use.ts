/** How long and how lately each skill was used, from dated roles. Roles that overlap count once; naming counts nothing. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief, SkillUse } from "@tailorbird/contracts/tailoring-result";
import { cite, provingItemsOf } from "../addresses.ts";
import { currentMonth, monthsOf } from "../experience.ts";
import { readLines } from "./lines.ts";

const mostEvidence = 4;

/** For each skill of the brief, in its order. `asOf` (`YYYY-MM`) ends the roles that go on; today by default. */
export function skillUses(
  resume: ResumeDocument,
  brief: JobBrief,
  asOf: string = currentMonth(),
): SkillUse[] {
  const lines = readLines(resume);
  const roles = provingItemsOf(resume, "work");
  return brief.skills.map((name) => {
    const holding = lines.filter((line) => line.skills.has(name));
    const showing = holding.filter((line) => line.shows);
    const ids = new Set(showing.map((line) => line.container));
    const own = roles.filter((role) => ids.has(role.id));
    const ends = own.flatMap((role) => (role.current ? asOf : (role.endDate ?? [])));
    const proof = showing.length > 0 ? showing : holding;
    return {
      name,
      state: showing.length > 0 ? "shown" : holding.length > 0 ? "named" : "missing",
      months: monthsOf(own, asOf),
      lastUsed:
        ends
          .map((end) => end.slice(0, 7))
          .sort()
          .at(-1) ?? null,
      evidence: proof.slice(0, mostEvidence).map((line) => cite(resume, line.address, line.text)),
    };
  });
}
