import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { fromJsonResume } from "../model.ts";
import type { Person } from "./person.ts";

/** The person as a document, for the writers. */
export function toDocument(person: Person): ResumeDocument {
  const [city = "", country = ""] = person.place.split(/[,،] ?/);
  const doc = fromJsonResume({
    basics: {
      name: person.name,
      label: person.label,
      email: person.email,
      phone: person.phone[1],
      summary: person.summary,
      location: { city, region: country },
      profiles: person.links.map((url) => ({ network: new URL(url).hostname, url })),
    },
    work: person.work.map((role) => ({
      name: role.employer,
      position: role.title,
      location: role.place,
      startDate: role.start,
      endDate: role.end,
      highlights: role.bullets,
    })),
    education: person.education.map((item) => ({
      institution: item.institution,
      studyType: item.studyType,
      area: item.area || undefined,
      startDate: item.start,
      endDate: item.end,
    })),
    skills: person.skills,
    languages: person.languages.map(([language, fluency]) => ({ language, fluency })),
    projects: person.projects.map(({ name, bullets }) => ({ name, highlights: bullets })),
    certificates: person.certificates.map(({ name, issuer, year }) => ({ name, issuer, date: year })),
  });
  return { ...doc, language: person.language };
}
