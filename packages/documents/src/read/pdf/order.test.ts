import { expect, test } from "vitest";
import { orderSegments } from "./order.ts";
import type { Segment } from "./segment.ts";

function segment(text: string, x0: number, y: number): Segment {
  const xs = [...text].map((_, i) => x0 + i * 5);
  const look = { size: 10, bold: false, italic: false, boldUntil: 0, symbol: false };
  return { text, x0, x1: x0 + text.length * 5, y, xs, ...look };
}

test("dates in a table's first column, a little above what stands beside them, go with their roles", () => {
  const roles = ["2020 – 2024", "2017 – 2020", "2014 – 2016"].flatMap((dates, i) => {
    const y = 100 + i * 60;
    return [
      segment(dates, 57, y),
      segment(`Field Engineer of the harbour office, part ${i}`, 165, y + 5),
      segment("Measured the tides and wrote to the newspapers about them", 165, y + 20),
      segment("Rebuilt weirs with a crew of nine and a borrowed crane", 165, y + 35),
    ];
  });
  const read = orderSegments(roles).flatMap(({ rows }) => rows.flat().map(({ text }) => text));
  expect(read).toEqual(roles.map(({ text }) => text));
});

test("dates and headings set flush right in a margin go with what stands beside them, labels among them", () => {
  const edge = 171;
  const flush = (text: string, y: number) => segment(text, edge - text.length * 5, y);
  const role = (y: number, part: string) => [
    segment(`Architect of the town, ${part}`, 186, y),
    segment("Measured mills and wrote to the newspapers about them", 186, y + 13),
    segment("Drew eleven schools with a crew of nine and a ruler", 186, y + 26),
  ];
  const rows = [
    flush("EXPERIENCE", 100),
    flush("05/2019 - today", 115),
    ...role(115, "first"),
    flush("02/2015 - 04/2019", 170),
    ...role(170, "second"),
    flush("EDUCATION", 220),
    flush("2006 - 2012", 235),
    ...role(235, "third"),
    flush("Mother tongue", 290),
    segment("Italian, and some French", 186, 290),
    flush("Other languages", 315),
    segment("English, learned on the road", 186, 315),
    flush("Digital matters", 340),
    segment("Drawing programs of three kinds", 186, 340),
  ];
  const read = orderSegments(rows).flatMap(({ rows: some }) => some.flat().map(({ text }) => text));
  expect(read).toEqual(rows.map(({ text }) => text));
});

test("a heading of two lines in the margin goes as a whole before its section", () => {
  const role = (y: number, part: string) => [
    segment(`Architect of the town, ${part}`, 186, y),
    segment("Measured mills and wrote to the newspapers about them", 186, y + 13),
  ];
  const rows = [
    segment("Education", 57, 100),
    ...role(100, "first"),
    segment("Professional", 57, 150),
    segment("Experience", 57, 162),
    ...role(150, "second"),
    ...role(190, "third"),
    segment("Languages", 57, 240),
    segment("Italian, and some French", 186, 240),
  ];
  const read = orderSegments(rows).flatMap(({ rows: some }) => some.flat().map(({ text }) => text));
  expect(read).toEqual(rows.map(({ text }) => text));
});

test("a centred row of details above two columns belongs to neither", () => {
  const centred = (text: string, y: number) => segment(text, 300 - text.length * 2.5, y);
  const details = [
    segment("robin@example.com", 140, 112),
    segment("0117 496 0000", 235, 112),
    segment("robin.example.com", 375, 112),
  ];
  const column = (x: number, word: string, leading: number) => [
    segment(word, x, 140),
    ...Array.from({ length: 6 }, (_, i) => segment(`Tides of the harbour ${i}`, x, 160 + i * leading)),
  ];
  const rows = [
    centred("Harbour engineer and teller of the tides", 98),
    ...details,
    ...column(50, "Experience", 14),
    ...column(310, "Education", 15),
  ];
  const read = orderSegments(rows).flatMap(({ rows: some }) => some.flat().map(({ text }) => text));
  expect(read).toEqual(rows.map(({ text }) => text));
});

test("an address beside the name ends before the first section, though nothing crosses between them", () => {
  const flush = (text: string, y: number) => segment(text, 438 - text.length * 5, y);
  const rows = [
    flush("14 Weir Lane", 90),
    flush("Lancaster LA1", 102),
    segment("Robin Sample", 73, 108),
    flush("0117 496 0000", 114),
    flush("robin@example.com", 126),
    segment("Hydrologist", 73, 132),
    segment("Education", 146, 170),
    segment("2013 - 2015", 91, 184),
    segment("MSc Hydrology, Institute of Rivers, Lancaster", 146, 184),
    segment("2010 - 2013", 91, 198),
    segment("BSc Geography, University of Northbridge", 146, 198),
  ];
  const read = orderSegments(rows).flatMap(({ rows: some }) => some.flat().map(({ text }) => text));
  expect(read).toEqual(rows.map(({ text }) => text));
});

test("headings in a margin go before their sections, though an address stands above them there", () => {
  const flush = (text: string, y: number, size = 14) => ({
    ...segment(text, 164 - text.length * 5, y),
    size,
  });
  const role = (y: number, part: string) => [
    segment(`Architect of the town, ${part}`, 183, y),
    segment("Measured mills and wrote to the newspapers about them", 183, y + 13),
  ];
  const address = [
    flush("14 Weir Lane", 100, 10),
    flush("Lancaster LA1", 112, 10),
    flush("robin@example.com", 124, 10),
  ];
  const name = [
    { ...segment("Robin Sample", 183, 92), size: 30 },
    segment("Hydrologist and teller of the tides", 183, 118),
  ];
  const sections = [
    flush("Education", 160),
    ...role(160, "first"),
    flush("Experience", 200),
    ...role(200, "second"),
    flush("Languages", 260),
    segment("Italian, and some French", 183, 260),
  ];
  const read = orderSegments([...address, ...name, ...sections]).flatMap(({ rows }) =>
    rows.flat().map(({ text }) => text),
  );
  expect(read.slice(5)).toEqual(sections.map(({ text }) => text));
});

test("a form's labels are read with their values, not as a column: by their colons", () => {
  const value = "which is long enough to stand in a column of its own";
  const labels = [
    "PERSONAL PARTICULARS",
    "Gender",
    "E-mail",
    "WORK EXPERIENCE",
    "Company",
    "Position",
    "Duties",
  ];
  const rows = labels.flatMap((label, i) => {
    const y = 100 + 14 * i;
    const isHeading = label === label.toUpperCase();
    return [segment(label, 57, y), ...(isHeading ? [] : [segment(`: ${label}, ${value}`, 180, y)])];
  });
  const read = orderSegments(rows).flatMap(({ rows }) => rows.flat().map(({ text }) => text));
  expect(read).toEqual(rows.map(({ text }) => text));
});

test("a form's labels are read with their values where the same ones come again, set flush right or wrapped", () => {
  const flush = (text: string, y: number) => segment(text, 250 - text.length * 5, y);
  const rows = [100, 180, 260].flatMap((top) => [
    flush("Dates", top),
    segment("October 2016 to date, and every summer before that year", 265, top),
    flush("Occupation or position held", top + 14),
    segment("Principal viola of an orchestra that plays in the hills", 265, top + 14),
    flush("Name and type of organisation", top + 28),
    segment("Orchestra Valsamplea, Edale, a company of musicians", 265, top + 28),
    flush("providing the training", top + 42),
  ]);
  const read = orderSegments(rows).flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
  expect(read.slice(0, 3)).toEqual([
    [rows[0]?.text, rows[1]?.text],
    [rows[2]?.text, rows[3]?.text],
    [`${rows[4]?.text} ${rows[6]?.text}`, rows[5]?.text],
  ]);
  expect(read).toHaveLength(9);
});

test("below a row of columns' names a table is read row by row, though its last column seems to go on", () => {
  const columns = [51, 165, 261, 340];
  const table = [
    ["School", "Post held", "Dates", "Main duties"],
    ["Valsample Glan-", "Year 2 Teacher", "Sept 2020 –", "• Class of 29 with six pupils on the"],
    ["y-Nant", "and Leader", "present", "register."],
    ["Cardiff", "", "", "• Raised the pass rate from 71% to"],
    ["", "", "", "88% in two years."],
    ["Maesbryn Church in", "Year 1 Teacher", "Sept 2017 –", "• Planned a forest morning every"],
    ["Wales Primary", "", "Aug 2020", "week."],
    ["Newport", "", "", "• Ran the lunchtime recorder club."],
    ["Pen-y-Lan Infants", "Teaching", "Jan 2015 –", "• Supported a pupil one to"],
    ["Cardiff", "Assistant", "July 2016", "one."],
  ].map((row) => row.map((text, k) => ({ text, x: columns[k] as number })).filter(({ text }) => text));
  const studies = [
    "Education",
    "PGCE Primary Education with QTS",
    "Severnside Institute, Cardiff",
    "BA English",
  ].map((text, i) => [{ text, x: 51 }, ...(i % 2 === 1 ? [{ text: "2016 – 2017", x: 484 }] : [])]);
  const cells = [...table, ...studies];
  const rows = cells.map((row, i) => row.map(({ text, x }) => segment(text, x, 211 + 13 * i)));
  const read = orderSegments(rows.flat()).flatMap(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text)),
  );
  expect(read).toEqual(cells.map((row) => row.map(({ text }) => text)));
});

test("an address at the other edge that ends beside the first heading in the margin belongs to what is above", () => {
  const heading = (text: string, y: number) => ({ ...segment(text, 48, y), bold: true });
  const role = (y: number, part: string) => [
    segment("2020 – 2024", 48, y),
    segment(`Architect of the town, ${part}`, 180, y),
    segment("Measured mills and wrote to the newspapers about them", 180, y + 14),
  ];
  const rows = [
    segment("Robin Vale, Architect", 48, 60),
    segment("robin@post.example", 420, 60),
    segment("vale.example", 420, 76),
    heading("SUMMARY", 92),
    segment("Edale, UK", 420, 91),
    segment("Draws mills and schools for towns that have neither of them", 180, 108),
    heading("EXPERIENCE", 140),
    ...role(160, "first"),
    ...role(200, "second"),
    heading("EDUCATION", 240),
    ...role(260, "third"),
    heading("SKILLS", 300),
    ...["Drawing", "Measuring", "Models"].flatMap((text, i) => [
      segment(text, 48, 320 + i * 14),
      segment(`Interviews ${i}`, 180, 320 + i * 14),
      segment(`Plaster ${i}`, 312, 320 + i * 14),
    ]),
  ];
  const read = orderSegments(rows).flatMap(({ rows: some }) => some.flat().map(({ text }) => text));
  const at = (text: string) => read.indexOf(text);
  expect(at("Edale, UK")).toBeLessThan(at("SUMMARY"));
  expect(at("2020 – 2024")).toBe(at("EXPERIENCE") + 1);
  expect(at("Architect of the town, first")).toBe(at("EXPERIENCE") + 2);
  expect(read.slice(-3)).toEqual(["Models", "Interviews 2", "Plaster 2"]);
});
