/** What a fabricator says of a person as a whole: rank, time, degrees, certificates, languages, and what only the posting has. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { type Entry, itemsOf } from "../../addresses.ts";
import { type Case, propose } from "../honest.ts";
import { fields } from "./fields.ts";

/** A summary that cites these addresses. */
type Summary = (kind: string, after: string, cited: string[]) => void;

/** Adds the fabrications that speak of no one line. */
export function wholes(resume: ResumeDocument, lines: Entry[], cases: Case[]): void {
  const roles = resume.work.map((role) => `${role.id}/position`);
  const title = resume.work[0]!.position!;
  const summary: Summary = (kind, after, cited) =>
    cases.push(propose(resume, kind, "basics/summary", after, cited, "summary"));
  for (const rank of ["Senior", "Lead", "Head", "Principal", "Chief", "Executive"]) {
    cases.push(
      propose(
        resume,
        "title promoted",
        "basics/label",
        `${rank} ${title.replace(/^(?:Assistant|Junior) /, "")}`,
        roles,
        "headline",
      ),
    );
  }
  career(resume, lines, title, summary);
  languages(resume, roles, title, summary);
  fields(resume, lines, cases);
  for (const asked of [
    "5+ years of experience with Elixir",
    "Strong background in underwater robotics",
    "Proven record of closing enterprise deals",
    "Holds an active security clearance",
  ]) {
    summary("from the posting", `${title}. ${asked}.`, roles);
    summary("from the posting", `${asked}.`, lines.map((line) => line.address).slice(0, 8));
  }
}

function career(resume: ResumeDocument, lines: Entry[], title: string, summary: Summary): void {
  const roles = resume.work.map((role) => `${role.id}/position`);
  for (const years of [25, 19, 15])
    summary("duration stretched", `${title} with ${years} years of experience.`, roles);
  for (const skill of ["Kubernetes", "Excel", "Python", "Tableau"])
    summary(
      "duration stretched",
      `More than 20 years of experience with ${skill}.`,
      lines.map((line) => line.address).slice(0, 12),
    );
  const education = resume.education.map((item) => `${item.id}/studyType`);
  for (const degree of ["PhD", "MBA", "Master of Laws"])
    summary("degree raised", `${title} with a ${degree}.`, [...roles, ...education]);
  summary("degree raised", `Holds a doctorate in ${resume.education[0]!.area}.`, [
    ...education,
    `${resume.education[0]!.id}/area`,
  ]);
  for (const name of ["PMP", "CISSP", "AWS Certified Solutions Architect", "Six Sigma Black Belt"])
    summary("certificate added", `${title}, ${name}.`, roles);
}

function languages(resume: ResumeDocument, roles: string[], title: string, summary: Summary): void {
  for (const language of ["Mandarin", "Russian", "Japanese", "Arabic"])
    summary("language added", `${title}, fluent in ${language}.`, [
      ...roles,
      ...itemsOf(resume, "languages").map((item) => `${item.id}/language`),
    ]);
  for (const item of resume.languages) {
    if (/Basic|Conversational|Intermediate/.test(item.fluency ?? "")) {
      for (const level of ["Fluent", "Native", "Bilingual"])
        summary("fluency raised", `${level} ${item.language} speaker.`, [
          `${item.id}/language`,
          `${item.id}/fluency`,
        ]);
    }
  }
}
