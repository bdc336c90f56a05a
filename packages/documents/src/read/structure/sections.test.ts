import { expect, test } from "vitest";
import { sourceLine } from "../../test/source-line.ts";
import type { SourceLine } from "../lines.ts";
import { nameByContent } from "./section-content.ts";
import { splitSections } from "./sections.ts";

/** A line of one column, set in 11 points with no space above unless it says otherwise. */
const line = (text: string, more: Partial<SourceLine> = {}) =>
  sourceLine(text, { left: 80, right: 80 + text.length * 5, edge: 540, size: 11, ...more });
function kindsOf(lines: SourceLine[]) {
  const sections = splitSections(lines, lines[0]);
  nameByContent(sections);
  return sections.map(({ kind, heading }) => [kind, heading?.text]);
}
const name = line("Robin Vale", { size: 24, gap: 1 });
const prose = line("Solicitor with seven years of leases, acting for lenders, farmers and one chapel.", {
  gap: 0.4,
});

test("headings in words no list knows are told by where they stand, and named by what is under them", () => {
  const heading = (text: string) => line(text, { size: 9, gap: 1.4 });
  expect(
    kindsOf([
      name,
      line("Solicitor", { italic: true }),
      heading("In brief"),
      prose,
      heading("Practice"),
      line("Pike & Dunne LLP, Leeds", { size: 13, gap: 0.7 }),
      line("Senior Associate", { italic: true }),
      line("May 2021 to date", { size: 8.5 }),
      prose,
      line("Hallam Partners, York", { size: 13, gap: 0.9 }),
      line("Trainee Solicitor", { italic: true }),
      line("May 2017 to April 2021", { size: 8.5 }),
      prose,
      heading("Where I learned"),
      line("Severnside Law School, Bristol", { size: 13, gap: 0.7 }),
      line("LLB Law", { italic: true }),
      line("2012 to 2015", { size: 8.5 }),
    ]),
  ).toEqual([
    ["header", undefined],
    ["custom", "In brief"],
    ["work", "Practice"],
    ["education", "Where I learned"],
  ]);
});

test("a sign before every heading makes none of them a bullet", () => {
  const heading = (text: string) => line(text, { bold: true, bullet: true, gap: 0.8 });
  expect(
    kindsOf([
      name,
      heading("Summary"),
      prose,
      heading("Work experience"),
      line("Pike & Dunne LLP, Leeds, 2019 - 2021"),
      heading("Education"),
      line("LLB Law, Severnside Law School"),
    ]).map(([kind]) => kind),
  ).toEqual(["header", "summary", "work", "education"]);
});

test("an employer set as headings are, closer to what is above it and over a dated role, is no heading", () => {
  const heading = (text: string, gap = 1) => line(text, { bold: true, gap });
  const role = (text: string) => line(text, { italic: true });
  expect(
    kindsOf([
      name,
      heading("PROFESSIONAL EXPERIENCE"),
      line("Tide Office, 2021 - Present"),
      role("Hydrologist"),
      prose,
      heading("HARBOUR GUARD", 0.4),
      role("Chief of Buoys, 2015 - 2021"),
      prose,
      heading("EDUCATION"),
      line("LLB Law, Severnside Law School"),
    ]),
  ).toEqual([
    ["header", undefined],
    ["work", "PROFESSIONAL EXPERIENCE"],
    ["education", "EDUCATION"],
  ]);
});
