import { expect, test } from "vitest";
import { readResume } from "../read-resume.ts";

/** Layouts that people use and the reader once misread, each in few lines; every person and firm is invented. */
async function read(text: string) {
  return readResume(new TextEncoder().encode(text), { fileName: "resume.txt" });
}
const contact = "robin.vale@post.example";

test.each([
  ["Robin Vale, BSN, RN | Registered Nurse", "Robin Vale, BSN, RN"],
  ["Dr. Robin Vale", "Dr. Robin Vale"],
  ["Name: Robin Vale", "Robin Vale"],
  ["Robin Vale – Staff Engineer", "Robin Vale"],
  ['Robin "Red" Vale', 'Robin "Red" Vale'],
  ["Robin Vale (they/them)", "Robin Vale"],
  ["Resume of Robin Vale", "Robin Vale"],
  ["Lebenslauf – Robin Vale", "Robin Vale"],
  ["CURRICULUM VITAE\n\nRobin Vale", "Robin Vale"],
  ["Robin Vale\nMarine Ecologist", "Robin Vale"],
  ["Robin Vale, Sous Chef", "Robin Vale"],
  ["氏名 白雲 架純", "白雲 架純"],
  ["Robin Baker\nMarine Ecologist\nrobin.baker@post.example", "Robin Baker"],
  ["VALE-SAMPLE, ROBIN MARIA (MRS.)", "Robin Maria Vale-Sample"],
  ['ROBIN "RED" VALE', 'Robin "Red" Vale'],
  ["Robin Vale\n\nEDUCATIONAL INSTITUTIONS ATTENDED WITH DATES", "Robin Vale"],
])("in %j the name is told from what stands beside it", async (line, name) => {
  const doc = await read(
    `${line}\n${contact}\n\nSUMMARY\nEngineer of bridges who likes rivers and quiet mornings.`,
  );
  expect(doc.basics.name).toBe(name);
});

test("a town after an employer or a school is its place, though no list knows it", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEXPERIENCE\n\nField Engineer\nSluicewright & Sons, Edale\n03/2019 - Present\n- Rebuilt nine weirs\n\nJunior Engineer\nHollowbrook, Zgierz\n05/2016 - 02/2019\n- Drew bridges\n\nEDUCATION\n\nBA (Hons) Geography\nUniversity of Leeds, Leeds\n2012 - 2015`,
  );
  expect(doc.work.map(({ name, location }) => [name, location])).toEqual([
    ["Sluicewright & Sons", "Edale"],
    ["Hollowbrook", "Zgierz"],
  ]);
  expect(doc.education[0]).toMatchObject({ institution: "University of Leeds", location: "Leeds" });
});

test("labels before the lines of a role say what they hold", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nWORK EXPERIENCE\n\nEmployer: Harbour Office\nPosition Title: Hydrologist\nDates Employed: 10/2018 - Present\n- Measures tides\n`,
  );
  expect(doc.work[0]).toMatchObject({
    name: "Harbour Office",
    position: "Hydrologist",
    startDate: "2018-10",
    current: true,
  });
});

test("a unit in the title is no employer where the employer stands above", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEXPERIENCE\n\nPike & Dunne LLP\nSenior Associate, Corporate Group    January 2021 - Present\n- Leads deals\n\nHallam Partners\nAssociate, Tax    May 2018 - December 2020\n- Wrote memoranda\n`,
  );
  expect(doc.work.map(({ name, position }) => [name, position])).toEqual([
    ["Pike & Dunne LLP", "Senior Associate, Corporate Group"],
    ["Hallam Partners", "Associate, Tax"],
  ]);
});

test.each([
  ["07700 900418", "+447700900418"],
  ["0491 570 156", "+61491570156"],
])(
  "the mobile number %s is read though the language says nothing of the country",
  async (written, number) => {
    const doc = await read(
      `Robin Vale\n${written} | ${contact}\n\nSUMMARY\nEngineer of bridges who likes rivers and mornings.`,
    );
    expect(doc.basics.phone).toBe(number);
  },
);

test("a date in a label column is no telephone number, and the day of signing ends no section", async () => {
  const doc = await read(
    `Lebenslauf\n\nName:    Robin Vale\nGeburtsdatum:    14.03.1987\nTelefon:    040 5550162\nE-Mail:    ${contact}\n\nKenntnisse\nExcel, SAP\n\nBremen, den 12.02.2026`,
  );
  expect(doc.basics.phone).not.toContain("1987");
  expect(doc.skills.flatMap(({ keywords }) => keywords.map(({ text }) => text))).toEqual(["Excel", "SAP"]);
  expect(doc.unplaced.map(({ text }) => text)).toContain("Bremen, den 12.02.2026");
});

test.each([
  ["Bachelor of Aviation", "Bachelor of Aviation", undefined],
  ["Bachelor of Science in Nursing", "Bachelor of Science", "Nursing"],
  ["Licence de lettres modernes", "Licence", "lettres modernes"],
  ["BTEC Extended Diploma in Business", "BTEC Extended Diploma", "Business"],
  ["MBA (Human Resources)", "MBA", "Human Resources"],
  ["BSc (Hons) Physics", "BSc (Hons)", "Physics"],
  ["Certificate III in Carpentry", "Certificate III", "Carpentry"],
  ["Baccalauréat technologique Hôtellerie", "Baccalauréat technologique", "Hôtellerie"],
  ["MA History of Design, Distinction", "MA", "History of Design"],
])("%j is a degree and its field", async (line, studyType, area) => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEDUCATION\n\n${line}\nNorthbridge College\n2012 - 2015\n`,
  );
  const [first] = doc.education;
  expect([first?.studyType, first?.area, first?.institution]).toEqual([
    studyType,
    area,
    "Northbridge College",
  ]);
});

test("profiles under a heading of their own at the end are the person's", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEXPERIENCE\n\nEngineer, Acme Ltd\n2019 - 2021\n- Built weirs\n\nFIND ME ONLINE\n\nlinkedin.com/in/robin-vale-77 | github.com/rvale | robinvale.dev\n`,
  );
  expect(doc.basics.profiles.map(({ network }) => network)).toEqual(["LinkedIn", "GitHub"]);
  expect(doc.basics.url).toBe("https://robinvale.dev");
  expect(doc.custom).toEqual([]);
});

test("a head whose dates the roles below it fill is the employer's own line, whatever its commas", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEXPERIENCE\n\nHollowbrook Instruments, Inc.    2012 - present\nChief Operating Officer    2019 - present\n- Runs seven plants\n\nVice President, Worcester, MA    2012 - 2019\n- Wrote the handbook\n\nSluicewright Valves    2003 - 2012\nPlant Manager    2003 - 2012\n- Cut injuries\n`,
  );
  expect(doc.work.map(({ name, position }) => [name, position])).toEqual([
    ["Hollowbrook Instruments, Inc.", "Chief Operating Officer"],
    ["Hollowbrook Instruments, Inc.", "Vice President"],
    ["Sluicewright Valves", "Plant Manager"],
  ]);
});

test("a town in full-width brackets is no part of the employer's name", async () => {
  const doc = await read(
    `罗宾\n${contact}\n\n工作经验\n\n2021年6月—至今    云梦集市科技有限公司（杭州）    运营经理\n- 统筹全年销售\n\n2018年7月—2021年5月    青鸟百货网络有限公司（宁波）    运营专员\n- 负责排期\n`,
  );
  expect(doc.work.map(({ name }) => name)).toEqual(["云梦集市科技有限公司", "青鸟百货网络有限公司"]);
});

test("school leaving papers that are counted keep how many there are and which", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEDUCATION\n\nNorthbridge College    2012 - 2014\n7 GCSEs including English and Maths\n`,
  );
  expect(doc.education[0]).toMatchObject({
    institution: "Northbridge College",
    studyType: "7 GCSEs including English and Maths",
    courses: [],
  });
});

test("the names of a table's columns are no entry", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEDUCATION\n\nCourse    Institution    Year\nB.Tech Civil Engineering    Kavya College of Engineering    2013\nClass XII Science    Northbridge School    2009\n`,
  );
  expect(doc.education.map(({ studyType, area, institution }) => [studyType, area, institution])).toEqual([
    ["B.Tech", "Civil Engineering", "Kavya College of Engineering"],
    ["Class XII", "Science", "Northbridge School"],
  ]);
});

test("a town whose name has a word for a unit is still a town", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEXPERIENCE\n\nDock Supervisor    2019 - 2021\nNinepin Parcel, Memphis, TN\n- Ran the dock\n\nPackage Handler    2016 - 2019\nNinepin Parcel, Olive Branch, MS\n- Loaded vans\n`,
  );
  expect(doc.work.map(({ name, location }) => [name, location])).toEqual([
    ["Ninepin Parcel", "Memphis, TN"],
    ["Ninepin Parcel", "Olive Branch, MS"],
  ]);
});

test("a field in brackets after a degree is no part of it, where the school follows on the same line", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEDUCATION\n\n2014: MBA (Human Resources), Northbridge College, Pune\n`,
  );
  expect(doc.education[0]).toMatchObject({ studyType: "MBA", area: "Human Resources" });
});

test("a list in which each bullet opens with a name is a list of projects", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nPROJECTS\n\n- Tide tables: A calendar of the estuary that nine harbours print\n- Weir watch: Cameras that count salmon, and tell when none came\n`,
  );
  expect(doc.projects.map(({ name, description }) => [name, description])).toEqual([
    ["Tide tables", "A calendar of the estuary that nine harbours print"],
    ["Weir watch", "Cameras that count salmon, and tell when none came"],
  ]);
});

test("an employer's address below its name is its link, and a label above bullets is no content", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEXPERIENCE\n\nHarbour Office\nhttps://harbour.example\nMarch 2021 - Present\nHydrologist\nHighlights\n- Measures tides\n`,
  );
  expect(doc.work).toMatchObject([{ name: "Harbour Office", position: "Hydrologist", startDate: "2021-03" }]);
  expect(doc.work[0]?.highlights.map(({ text }) => text)).toEqual(["Measures tides"]);
  expect(JSON.stringify(doc.work)).not.toContain("Highlights");
});
test("a table of an education is read by the names of its columns, a term abroad and a minor stay with their degree", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEDUCATION\n\nCourse\tInstitution\tBoard / University\tYear of Passing\tPercentage\nB.Tech (Civil Engineering)\tVale College of Engineering, Sampleton\tExample Technological University\t2019\t81%\nSSLC (Class X)\tSample High School\tState Board\t2013\t96%`,
  );
  expect(doc.education).toMatchObject([
    {
      institution: "Vale College of Engineering",
      studyType: "B.Tech",
      area: "Civil Engineering",
      score: "81%",
    },
    { institution: "Sample High School", studyType: "SSLC (Class X)", endDate: "2013", score: "96%" },
  ]);
  const more = await read(
    `Robin Vale\n${contact}\n\nEDUCATION\n\nUniversity of Leeds, Leeds    2013 - 2017\nB.S. in Mathematics, Minor in Spanish\nSemester abroad: Universidad de la Sierra\n`,
  );
  expect(more.education).toMatchObject([
    {
      institution: "University of Leeds",
      studyType: "B.S.",
      area: "Mathematics",
      courses: [{ text: "Minor in Spanish" }, { text: "Semester abroad: Universidad de la Sierra" }],
    },
  ]);
});

test("what a picture is called in a page copied as text is no employer and no school", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEDUCATION\n\nSample Agricultural College logo\nSample Agricultural College\nHND, Horticulture\n2008 - 2010\n`,
  );
  expect(doc.education).toMatchObject([
    { institution: "Sample Agricultural College", studyType: "HND", area: "Horticulture" },
  ]);
  expect(doc.education[0]?.courses).toEqual([]);
});

test.each([
  ["Sample National High School, Vellinge    2009 - 2013", "Sample National High School", undefined],
  [
    "Master of Social Work (Advanced)\nUniversity of the Western Plains, 2006 - 2009 (part-time)",
    "University of the Western Plains",
    "Master of Social Work (Advanced)",
  ],
])("in %j a town is no degree, and how it was studied is no field", async (lines, institution, studyType) => {
  const [first] = (await read(`Robin Vale\n${contact}\n\nEDUCATION\n\n${lines}\n`)).education;
  expect([first?.institution, first?.studyType, first?.area]).toEqual([institution, studyType, undefined]);
});

test("the post held is a title, whatever its label", async () => {
  const doc = await read(
    `Robin Vale\n${contact}\n\nEXPERIENCE\n\nKainji Sample Foods Plc\nPosition Held: Human Resource Officer\nFebruary 2021 to Date\n- Recruits\n`,
  );
  expect(doc.work).toMatchObject([
    {
      name: "Kainji Sample Foods Plc",
      position: "Human Resource Officer",
      startDate: "2021-02",
      current: true,
    },
  ]);
});

test("research that holds roles with their dates is work, and research that tells of interests is not", async () => {
  const role = "Graduate Researcher, Harbour Laboratory\n08/2019 - 05/2021\n- Measured nine weirs\n";
  const doc = await read(
    `Robin Vale\n${contact}\n\nEXPERIENCE\n\nHydrologist, Tide Office\n06/2021 - Present\n- Measures tides\n\nRESEARCH\n\n${role}`,
  );
  expect(doc.work.map(({ position }) => position)).toEqual(["Hydrologist", "Graduate Researcher"]);
  const other = await read(
    `Robin Vale\n${contact}\n\nRESEARCH\n\nWeirs, tides and the birds that live from both.\n`,
  );
  expect(other.work).toEqual([]);
});
