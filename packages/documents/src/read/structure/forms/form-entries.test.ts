import { expect, test } from "vitest";
import { readResume } from "../../read-resume.ts";
import { formField, isFormLabel } from "./form-labels.ts";

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

test("dates without a label end a labelled line, and a remark under the bullets is none of them", async () => {
  const doc = await read([
    "Robin Vale",
    "robin@post.example",
    "",
    "EXPERIENCE",
    "Client: Sample Stores\tJan 2022 – Present",
    "Role: Data Engineer",
    "- Moved the warehouse to a new home",
    "Environment: Airflow, dbt",
    "Client: Weirwright Ltd\tApr 2019 – Dec 2021",
    "Role: ETL Developer",
    "- Loaded the returns of a whole state",
    "Environment: Hive, Oracle",
  ]);
  expect(doc.work).toMatchObject([
    { name: "Sample Stores", position: "Data Engineer", startDate: "2022-01", current: true },
    { name: "Weirwright Ltd", position: "ETL Developer", startDate: "2019-04", endDate: "2021-12" },
  ]);
  expect(doc.work.map(({ highlights }) => highlights.length)).toEqual([1, 1]);
});

test("a form of studies gives the degree with its field, the years told one by one, and the grade", async () => {
  const doc = await read([
    "Vera Esempio",
    "vera@post.example",
    "",
    "Istruzione e formazione",
    "Date\tAnni 2009, 2010 e 2011",
    "Titolo della qualifica rilasciata\tDiploma accademico in Viola",
    "Nome e tipo d'organizzazione erogatrice dell'istruzione e formazione\tConservatorio Inventato, Edale",
    "Votazione\t110 e lode",
  ]);
  expect(doc.education).toMatchObject([
    {
      institution: "Conservatorio Inventato",
      studyType: "Diploma accademico",
      area: "Viola",
      startDate: "2009",
      endDate: "2011",
      score: "110 e lode",
    },
  ]);
});

test.each([
  ["Name and address of employer", "employer"],
  ["Náplň práce:", "duties"],
  ["Důvod odchodu", "other"],
  ["Beruf oder Funktion", "title"],
  ["Title of qualification awarded", "degree"],
  ["Työtehtävät", "duties"],
])("%s announces its field", (label, field) => {
  expect(formField(label)).toBe(field);
});

test("what a form asks of the person is a label, and what fills it in is none", () => {
  const labels = [
    "First name(s) / Surname(s)",
    "Date of birth",
    "Residential address",
    "生年月日",
    "Familienstand:",
  ];
  const values = ["Marketing", "Weirwright Ltd", "2017 – 2019", "Led a team of drivers"];
  expect(labels.filter(isFormLabel)).toEqual(labels);
  expect(values.filter(isFormLabel)).toEqual([]);
});
