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

const added = ["Education", "Projects", "Coursework:", "Sep 2015 – Present"];

it("knows a writer's ways: no protocol, the country by name, labels, links under names", () => {
  expect(verifyRendered(page, document, added)).toEqual({ missing: [], foreign: [] });
});

it("finds what a page says beyond its document, and what it keeps back", () => {
  const changed = page.replace("Databases", "Compilers").replace("example.com/robin", "example.com/morgan");
  expect(verifyRendered(changed, document, added)).toEqual({
    missing: ["https://www.example.com/robin", "Databases"],
    foreign: ["morgan", "Compilers"],
  });
});

it("takes nothing for a writer's own that the writer does not name", () => {
  expect(verifyRendered(page, document, ["Education", "Sep 2015 – Present"])).toEqual({
    missing: [],
    foreign: ["Coursework", "Projects"],
  });
});

it("knows what a writer adds in a script that sets no blanks between words", () => {
  const chinese = `${page}\n工作经历\n2019年4月 – 至今`;
  expect(verifyRendered(chinese, document, [...added, "工作经历", "2019年4月 – 至今"]).foreign).toEqual([]);
  expect(verifyRendered(chinese, document, [...added, "工作经历", "2018年4月 – 至今"]).foreign).toEqual([
    "2019年4月",
    "至今",
  ]);
});

it("knows a title that wraps beside its date, and a word that is broken because no line holds it", () => {
  const title = "Analytical engines and their use in the counting of everything";
  const long = "x".repeat(30) + "y".repeat(30);
  const project = { id: "p1", name: title, highlights: [{ id: "h1", text: `Wrote ${long} in a day` }] };
  const described = { ...document, projects: [project] } as unknown as ResumeDocument;
  const wrapped = `${page.replace("Tides", "")}
Analytical engines and their use in the counting of   Sep 2015 – Present
everything
Wrote xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxyyyyyyyyyyyy
yyyyyyyyyyyyyyyyyy in a day`;
  expect(verifyRendered(wrapped, described, added)).toEqual({ missing: [], foreign: [] });
});

it("does not ask for the name of a network beside its address", () => {
  const profiles = [{ id: "profile-1", network: "Portfolio", url: "https://example.com/robin" }];
  const linked = { ...document, basics: { ...document.basics, profiles } };
  expect(verifyRendered(page, linked, added)).toEqual({ missing: [], foreign: [] });
});

it("lets a page leave out what the reader could not place, or print it", () => {
  const unplaced = [{ id: "unplaced-1", text: "Full driving licence, own transport" }];
  const partly = { ...document, unplaced } as unknown as ResumeDocument;
  expect(verifyRendered(page, partly, added)).toEqual({ missing: [], foreign: [] });
  const printed = `${page}\nFull driving licence, own transport`;
  expect(verifyRendered(printed, partly, added)).toEqual({ missing: [], foreign: [] });
});
