import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { expect, it } from "vitest";
import { verifyRendered } from "./verify-rendered.ts";

const document = {
  basics: {
    name: "Robin Sample",
    url: "https://www.example.com/robin",
    location: { city: "Leeds", countryCode: "GB" },
    profiles: [],
  },
  work: [],
  volunteer: [],
  education: [
    {
      id: "e1",
      institution: "Example University",
      location: "Northbridge",
      studyType: "BSc",
      startDate: "2015-09",
      courses: [{ id: "c1", text: "Databases" }],
    },
  ],
  projects: [{ id: "p1", name: "Tides", url: "https://example.com/tides", highlights: [] }],
  skills: [],
  certificates: [],
  awards: [],
  publications: [],
  languages: [],
  interests: [],
  custom: [],
  unplaced: [],
} as unknown as ResumeDocument;

const page = `Robin Sample
Leeds, United Kingdom · example.com/robin
Education
BSc, Example University, Northbridge   Sep 2015 – Present
Coursework: Databases
Projects
Tides`;

it("knows a writer's ways: no protocol, the country by name, labels, links under names", () => {
  expect(verifyRendered(page, document)).toEqual({ missing: [], foreign: [] });
});

it("finds what a page says beyond its document, and what it keeps back", () => {
  const changed = page.replace("Databases", "Compilers").replace("example.com/robin", "example.com/morgan");
  expect(verifyRendered(changed, document)).toEqual({
    missing: ["https://www.example.com/robin", "Databases"],
    foreign: ["morgan", "Compilers"],
  });
});
