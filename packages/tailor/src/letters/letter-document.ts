/** A letter as a document, so that the writers and the check of what was rendered take it as they take a resume. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Letter } from "@tailorbird/contracts/tailored-texts";

export function letterDocument(resume: ResumeDocument, letter: Letter): ResumeDocument {
  const { label: _, summary: __, ...basics } = resume.basics;
  return {
    schemaVersion: 1,
    language: letter.language,
    basics,
    work: [],
    volunteer: [],
    education: [],
    skills: [],
    projects: [],
    certificates: [],
    awards: [],
    publications: [],
    languages: [],
    interests: [],
    custom: [],
    letter: letter.paragraphs.map((paragraph) => paragraph.map((each) => each.text).join(" ")),
    sectionOrder: [],
    unplaced: [],
    hidden: [],
    source: { format: "tailoring", pages: [] },
    spans: {},
    confidence: {},
  };
}
