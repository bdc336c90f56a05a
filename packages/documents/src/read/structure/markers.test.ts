import { expect, test } from "vitest";
import { sourceLine } from "../../test/source-line.ts";
import type { SourceLine } from "../lines.ts";
import { splitEntries } from "./split-entries.ts";

/** A line of one column, set in 10 points. */
const line = (text: string, more: Partial<SourceLine> = {}) =>
  sourceLine(text, { left: 50, right: 50 + text.length * 5, edge: 550, size: 10, ...more });
const look = (left: number) => ({ left, size: 10, bold: false, italic: false });
const bullet = (text: string) => line(text, { left: 62, bullet: true });
const entriesOf = (lines: SourceLine[]) =>
  splitEntries(lines).map(({ head, dates, body }) => ({
    head: head.map(({ text }) => text.replaceAll("\t", " | ")),
    dates: dates.length,
    body: body.map(({ piece }) => piece.text),
  }));

test("the dots of a time line before each head are no bullets", () => {
  const dot = (text: string) => line(text, { bullet: true, bold: true, gap: 0.8 });
  expect(
    entriesOf([
      dot("Tramline Studio\t2021 - Present"),
      line("Product Designer"),
      bullet("Redesigned the ticket app"),
      dot("Opal & Oar\t2018 - 2021"),
      line("Designer"),
      bullet("Ran sixty tests"),
    ]),
  ).toEqual([
    {
      head: ["Tramline Studio | 2021 - Present", "Product Designer"],
      dates: 1,
      body: ["Redesigned the ticket app"],
    },
    { head: ["Opal & Oar | 2018 - 2021", "Designer"], dates: 1, body: ["Ran sixty tests"] },
  ]);
});

test("an icon before a date makes it no bullet", () => {
  expect(
    entriesOf([
      line("Research Fellow", { size: 12, gap: 0.8 }),
      line("Institute of Rivers", { bold: true }),
      line("Oct 2020 – Ongoing\t• Lancaster", { size: 9, left: 60, bullet: true }),
      bullet("Led a group of five"),
    ]),
  ).toEqual([
    {
      head: ["Research Fellow", "Institute of Rivers", "Oct 2020 – Ongoing | • Lancaster"],
      dates: 1,
      body: ["Led a group of five"],
    },
  ]);
});

test("a bullet in a cell beside a head begins a line of its own", () => {
  const looks = [50, 150].map((left) => ({ left, size: 10, bold: false, italic: false }));
  expect(
    entriesOf([
      line("Weir Works, 2015 - 2019"),
      line("Recruiter\t・Hired eighty people", { looks }),
      line("Taught the interviewers", { left: 160, bullet: true }),
    ]),
  ).toEqual([
    {
      head: ["Weir Works, 2015 - 2019", "Recruiter"],
      dates: 1,
      body: ["Hired eighty people", "Taught the interviewers"],
    },
  ]);
});

test("a bullet before each school, with its degree and dates below, is no bullet", () => {
  const dot = (text: string) => line(text, { bullet: true, bold: true, gap: 0.6 });
  expect(
    entriesOf([
      dot("Institute of Rivers\tLancaster, UK"),
      line("MSc Hydrology\t2013 - 2015", { italic: true }),
      dot("University of Northbridge\tNorthbridge, UK"),
      line("BSc Geography\t2010 - 2013", { italic: true }),
    ]),
  ).toEqual([
    { head: ["Institute of Rivers | Lancaster, UK", "MSc Hydrology | 2013 - 2015"], dates: 1, body: [] },
    {
      head: ["University of Northbridge | Northbridge, UK", "BSc Geography | 2010 - 2013"],
      dates: 1,
      body: [],
    },
  ]);
});

test("a town in the margin under a role's dates is its head's, though bullets begin above it", () => {
  const looks = [40, 173].map((left) => ({ left, size: 10, bold: false, italic: false }));
  const under = (text: string) => line(text, { left: 180, bullet: true });
  expect(
    entriesOf([
      line("2013 - 2018\tHydrologist, Harbour Office", { left: 40, looks }),
      under("Measured nine weirs"),
      line("Lancaster", { left: 40, right: 90 }),
      line("2008 - 2012\tSurveyor, Weir Works", { left: 40, looks, gap: 1 }),
      under("Drew maps"),
    ]),
  ).toEqual([
    {
      head: ["2013 - 2018 | Hydrologist, Harbour Office", "Lancaster"],
      dates: 1,
      body: ["Measured nine weirs"],
    },
    { head: ["2008 - 2012 | Surveyor, Weir Works"], dates: 1, body: ["Drew maps"] },
  ]);
});

test("bold type that is a title ends it, though no sign stands before the employer", () => {
  const [entry] = splitEntries([
    line("01/2013 - 12/2018 Lancaster, UK"),
    line("SURVEYOR HARBOUR OFFICE", { boldUntil: 8 }),
    bullet("Measured nine weirs"),
  ]);
  expect(entry?.fragments.map(({ piece }) => piece.text)).toEqual([
    "Lancaster, UK",
    "SURVEYOR",
    "HARBOUR OFFICE",
  ]);
});

test("the end of a range in a margin is parted from the item beside it", () => {
  const head = (text: string) => line(text, { looks: [look(85), look(140)], left: 85 });
  expect(
    entriesOf([
      head("01/2019 –\tSite Manager, Harbour Works, Edale"),
      line("today • Drew nine bridges", { left: 85 }),
      line("Led a crew", { left: 151, bullet: true }),
      head("06/2014 –\tEngineer, Weirwright, Edale"),
      line("12/2018 • Measured rivers", { left: 93 }),
    ]).map(({ dates, body }) => ({ dates, body })),
  ).toEqual([
    { dates: 1, body: ["Drew nine bridges", "Led a crew"] },
    { dates: 1, body: ["Measured rivers"] },
  ]);
});

test("words of a date that a narrow margin has drawn apart are one date", () => {
  expect(
    entriesOf([
      line("Jan.\t2022\t–\tBaker, Sample Bakery", { looks: [54, 98, 143, 157].map(look), left: 54 }),
      line("today\t• Baked bread", { looks: [54, 157].map(look), left: 54 }),
      line("Kept the oven", { left: 168, bullet: true }),
    ]),
  ).toMatchObject([{ dates: 1, body: ["Baked bread", "Kept the oven"] }]);
});
