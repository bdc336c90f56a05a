/** Lists and fields with what is not the person's, and evidence that nobody can see or that says something else. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Entry } from "../../addresses.ts";
import { type Case, propose } from "../honest.ts";

/** Adds skills without proof, changed facts, and texts that rest on hidden or misquoted evidence. */
export function fields(resume: ResumeDocument, lines: Entry[], cases: Case[]): void {
  for (const group of resume.skills) {
    const terms = group.keywords.map((term) => term.text);
    for (const tool of ["Haskell", "SAP SuccessFactors", "Blender", "Leadership", "Penetration Testing"]) {
      if (terms.includes(tool)) continue;
      cases.push(
        propose(
          resume,
          "skill listed without proof",
          group.id,
          [...terms, tool].join(", "),
          group.keywords.map((term) => term.id),
          "skills",
        ),
      );
    }
    for (const term of terms.filter((each) => each.includes("(basic)"))) {
      cases.push(
        propose(
          resume,
          "hedge removed",
          group.id,
          terms.map((each) => (each === term ? term.replace(" (basic)", "") : each)).join(", "),
          group.keywords.map((each) => each.id),
          "skills",
        ),
      );
    }
  }
  for (const role of resume.work) {
    cases.push(propose(resume, "fact field changed", `${role.id}/position`, `Senior ${role.position}`));
    cases.push(propose(resume, "fact field changed", `${role.id}/name`, "Google"));
    cases.push(propose(resume, "fact field changed", `${role.id}/startDate`, "2009-01"));
  }
  cases.push(propose(resume, "fact field changed", `${resume.education[0]!.id}/studyType`, "PhD"));
  cases.push(propose(resume, "contact added", "basics/email", "someone.else@example.com"));
  for (const text of [
    "Led a team of 40 engineers at Google",
    "PhD in Machine Learning",
    "Ten years in the Marines",
  ]) {
    const hidden = propose(resume, "from hidden text", "basics/summary", `${text}.`, [], "summary");
    cases.push({
      ...hidden,
      change: {
        ...hidden.change,
        evidence: [{ itemId: "hidden-1", page: 1, start: 0, end: text.length, text }],
      },
    });
    const misquoted = propose(resume, "evidence misquoted", "basics/summary", `${text}.`, [], "summary");
    cases.push({
      ...misquoted,
      change: {
        ...misquoted.change,
        evidence: [{ itemId: lines[0]!.address, page: 1, start: 0, end: 5, text }],
      },
    });
  }
}
