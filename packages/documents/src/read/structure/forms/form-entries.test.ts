import { expect, test } from "vitest";
import { readResume } from "../../read-resume.ts";

/** Resumes filled in like a form; every person and firm is invented. */
async function read(lines: string[]) {
  return readResume(new TextEncoder().encode(lines.join("\n")), { fileName: "resume.txt" });
}

test("a label before each value says what it is, from the name to what was done", async () => {
  const doc = await read([
    "CURRICULUM VITAE",
    "",
    "PERSONAL PARTICULARS",
    "Full Names\t: Robin Vale",
    "Gender\t: Male",
    "Residential Address\t: 118 Sample Street, Edale, 1632",
    "Cell No.\t: 071 555 0136",
    "E-mail\t: robin.vale@post.example",
    "",
    "WORK EXPERIENCE",
    "Company\t: HARBOUR FREIGHT LINES",
    "Position\t: Long Distance Driver (Code 14)",
    "Period\t: 2017 to date",
    "Duties\t: Drives side tippers on the coast road.",
    "Checks load, straps and tyres before each departure.",
    "Reason for leaving\t: Better opportunity",
    "Company\t: WEIRWRIGHT (PTY) LTD",
    "Position\t: Delivery Driver",
    "Period\t: March 2011 to Dec 2016",
    "Duties\t: Delivered 40 drops a day to shops.",
    "",
    "EDUCATIONAL BACKGROUND",
    "Last School Attended\t: Edale Secondary School",
    "Highest Grade Passed\t: Grade 12",
    "Year\t: 1999",
  ]);
  expect(doc.basics).toMatchObject({ name: "Robin Vale", email: "robin.vale@post.example" });
  expect(doc.basics.label).toBeUndefined();
  expect(doc.basics.phone).toMatch(/071 ?555 ?0136|5550136/);
  expect(doc.work).toMatchObject([
    {
      name: "HARBOUR FREIGHT LINES",
      position: "Long Distance Driver (Code 14)",
      startDate: "2017",
      current: true,
      highlights: [
        { text: "Drives side tippers on the coast road." },
        { text: "Checks load, straps and tyres before each departure." },
      ],
    },
    {
      name: "WEIRWRIGHT (PTY) LTD",
      position: "Delivery Driver",
      startDate: "2011-03",
      endDate: "2016-12",
      highlights: [{ text: "Delivered 40 drops a day to shops." }],
    },
  ]);
  expect(doc.education[0]).toMatchObject({ institution: "Edale Secondary School", endDate: "1999" });
  // Kept to be looked at: no field is for it.
  expect(doc.unplaced.map(({ text }) => text)).toContain(": Better opportunity");
});

test.each([
  [
    "Date\tOttobre 2016 – in corso",
    "Lavoro o posizione ricoperti\tPrima viola",
    "Principali attività e responsabilità\tConcerti sinfonici e tournée",
    "Nome e indirizzo del datore di lavoro\tOrchestra Valsamplea, Edale",
  ],
  [
    "Dates\tOctober 2016 – present",
    "Occupation or position held\tPrima viola",
    "Main activities and responsibilities\tConcerti sinfonici e tournée",
    "Name and address of employer\tOrchestra Valsamplea, Edale",
  ],
  [
    "Zeitraum: Oktober 2016 – heute",
    "Beruf oder Funktion: Prima viola",
    "Wichtigste Tätigkeiten und Zuständigkeiten: Concerti sinfonici e tournée",
    "Name und Adresse des Arbeitgebers: Orchestra Valsamplea, Edale",
  ],
])("the phrases of the old Europass are labels: %s", async (...lines) => {
  const doc = await read(["Robin Vale", "robin@post.example", "", "Work experience", ...lines]);
  expect(doc.work).toMatchObject([
    {
      position: "Prima viola",
      name: "Orchestra Valsamplea",
      location: "Edale",
      startDate: "2016-10",
      current: true,
      highlights: [{ text: "Concerti sinfonici e tournée" }],
    },
  ]);
});

test("a section with some labels among its lines is none", async () => {
  const doc = await read([
    "Robin Vale",
    "robin@post.example",
    "",
    "EXPERIENCE",
    "",
    "Hydrologist, Harbour Office",
    "2018 - 2020",
    "- Measured tides",
    "Responsibilities: reports",
    "",
    "Surveyor, Weirwright Ltd",
    "2015 - 2018",
    "- Drew maps",
  ]);
  expect(doc.work.map(({ position }) => position)).toEqual(["Hydrologist", "Surveyor"]);
});

test("among skills a grid's first cells are labels, and a label of languages takes its row along", async () => {
  const doc = await read([
    "Robin Vale",
    "robin@post.example",
    "",
    "KENNTNISSE",
    "EDV\tMS Office, EPLAN",
    "Führerschein\tKlassen B und BE",
    "Muttersprache\tDeutsch",
    "Weitere Sprachen\tEnglisch (B2), Dänisch (A2)",
  ]);
  expect(doc.skills.map(({ name, keywords }) => [name, keywords.map(({ text }) => text)])).toEqual([
    ["EDV", ["MS Office", "EPLAN"]],
    ["Führerschein", ["Klassen B und BE"]],
  ]);
  expect(doc.languages.map(({ language }) => language)).toEqual(["Deutsch", "Englisch", "Dänisch"]);
});
