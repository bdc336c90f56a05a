import { describe, expect, test } from "vitest";
import { sourceLine } from "../../test/source-line.ts";
import type { SourceLine } from "../lines.ts";
import { readResume } from "../read-resume.ts";
import { structure } from "./structure.ts";

/** Jobs and skills that the reader once misread in files of strangers; every person and firm is invented. */
const read = (heading: string, lines: string) =>
  readResume(
    new TextEncoder().encode(`Robin Vale\nrobin@post.example\n\n${heading.toUpperCase()}\n\n${lines}\n`),
    { fileName: "resume.txt" },
  );
async function heads(jobs: string) {
  const { work } = await read("Work experience", jobs);
  return work.map(({ name, position, location }) => [name, position, location]);
}
function documentOf(...rows: (Partial<SourceLine> & { text: string })[]) {
  const all = [{ text: "Robin Vale", size: 18 }, { text: "robin@post.example" }, ...rows];
  let page = "";
  const lines = all.map(({ text, ...look }) => {
    const start = page.length;
    page += `${text}\n`;
    return sourceLine(text, { start, end: start + text.length, joins: "no", size: 11, ...look });
  });
  return structure({ pages: [page], lines, hidden: [] }, "docx");
}

test("a line about the firm parts no title from its employer and dates", () => {
  const title = { bold: true, gap: 0.33 };
  const { work } = documentOf(
    { text: "WORK EXPERIENCE", size: 14, bold: true, gap: 1 },
    { text: "Norvale Doors, Chicago, IL\t2019 – Present", boldUntil: 13, gap: 0.8 },
    { text: "$90M maker of wooden doors and frames; 400 employees; owned by Sample Partners.", italic: true },
    { text: "Chief Operating Officer", ...title },
    { text: "Cut injuries by half.", bullet: true },
    { text: "Edale Motor Parts, Fort Wayne, IN & Toledo, OH\t2003 – 2012", boldUntil: 17, gap: 0.8 },
    { text: "Tier 1 automotive supplier.", italic: true },
    { text: "Vice President, Operations, Toledo, OH (2007 – 2012)", boldUntil: 26, ...title },
    { text: "Kept a plant open.", bullet: true },
    { text: "Plant Manager, Fort Wayne, IN (2003 – 2007)", boldUntil: 13, ...title },
    { text: "Launched a line.", bullet: true },
    { text: "Prior experience: Process Engineer, Sample Steel (1998 – 2003)", boldUntil: 17, gap: 0.8 },
  );
  expect(
    work.map(({ name, position, startDate, highlights }) => [name, position, startDate, highlights[0]?.text]),
  ).toEqual([
    ["Norvale Doors", "Chief Operating Officer", "2019", "Cut injuries by half."],
    ["Edale Motor Parts", "Vice President, Operations", "2007", "Kept a plant open."],
    ["Edale Motor Parts", "Plant Manager", "2003", "Launched a line."],
    ["Sample Steel", "Process Engineer", "1998", undefined],
  ]);
  expect(work[0]?.summary).toContain("400 employees");
});

test("time away from work is no employer of the jobs around it", async () => {
  expect(
    await heads(
      "2019 – 2024\tHandläggare, Norvale kommun, Västerås\n- Skrev beslut\n2018 – 2019\tFöräldraledig\n2012 – 2018\tHandläggare, Edale nämnd, Stockholm\n- Svarade på remisser\n",
    ),
  ).toEqual([
    ["Norvale kommun", "Handläggare", "Västerås"],
    [undefined, "Föräldraledig", undefined],
    ["Edale nämnd", "Handläggare", "Stockholm"],
  ]);
});

test("what a bracket says of the kind of employer is kept apart from its name", async () => {
  const { work } = await read(
    "Work experience",
    "Warehouse Operative, Norvale Plus (temp agency), 2018 – 2019\n- Picked orders\n\nClerk, Edale Sample & Partners (Chartered Accountants), 2015 – 2018\n- Kept the books\n",
  );
  expect(work.map(({ name }) => name)).toEqual([
    "Norvale Plus",
    "Edale Sample & Partners (Chartered Accountants)",
  ]);
  expect(work[0]?.summary).toBe("temp agency");
});

test("two classes of one trade parted by a slash are one title", async () => {
  expect(
    await heads(
      "Nov 2018 to Feb 2021\tNorvale Recruitment, Leeds\nAgency Class 1 / Class 2 Driver\n- Drove at night\n\nJune 2009 to Oct 2018\tEdale Brewery, Cleckheaton\nDrayman / Class 2 Driver\n- Collected empties\n",
    ),
  ).toEqual([
    ["Norvale Recruitment", "Agency Class 1 / Class 2 Driver", "Leeds"],
    ["Edale Brewery", "Drayman / Class 2 Driver", "Cleckheaton"],
  ]);
});

test("a soldier's ranks are a title, and countries in a row a place", async () => {
  expect(
    await heads(
      "Norvale Army (Royal Corps of Samples)\t2005 – 2018\n2015 – 2018\tSergeant, Recruit Instructor, Pirbright\n- Trained recruits\n2005 – 2015\tPrivate to Corporal, Driver and Logistic Specialist, UK, Germany, Iraq, Afghanistan\n- Drove\n",
    ),
  ).toEqual([
    ["Norvale Army", "Sergeant, Recruit Instructor", "Pirbright"],
    ["Norvale Army", "Private to Corporal, Driver and Logistic Specialist", "UK, Germany, Iraq, Afghanistan"],
  ]);
});

test("an education's table of levels, schools, courses and years is read by its columns", () => {
  const at = (...lefts: number[]) => ({
    looks: lefts.map((left) => ({ left, size: 10, bold: false, italic: false })),
    left: lefts[0] as number,
    size: 10,
  });
  const { education } = documentOf(
    { text: "EDUCATION", size: 14, bold: true, gap: 1 },
    { text: "Level\tSchool\tCourse / Honors\tYear", ...at(56, 126, 306, 488), gap: 0.7 },
    {
      text: "Tertiary\tPamantasan ng Norvale\tBachelor of Science in Psychology\t2012 – 2016",
      ...at(56, 126, 306, 488),
      gap: 0.4,
    },
    { text: "Edale, Bulacan\tCum Laude", ...at(126, 306) },
    { text: "Secondary\tNorvale National High School\t2008 – 2012", ...at(56, 126, 488), gap: 0.4 },
    { text: "Edale, Bulacan", ...at(126) },
  );
  expect(
    education.map(({ institution, studyType, area, location, startDate, endDate }) => [
      institution,
      studyType,
      area,
      location,
      startDate,
      endDate,
    ]),
  ).toEqual([
    ["Pamantasan ng Norvale", "Bachelor of Science", "Psychology", "Edale, Bulacan", "2012", "2016"],
    ["Norvale National High School", "Secondary", undefined, "Edale, Bulacan", "2008", "2012"],
  ]);
});

test("labels above an address are taken with it", async () => {
  const doc = await readResume(
    new TextEncoder().encode(
      "Robin Vale\nStore Manager\nE-mail\nrobin@post.example\nPhone\n07700 900217\n\nSKILLS\n\nStock control, rotas, tills\n",
    ),
    { fileName: "resume.txt" },
  );
  expect(doc.basics.email).toBe("robin@post.example");
  expect(doc.unplaced).toEqual([]);
});

describe("certificates", () => {
  test("among schools are no schools", async () => {
    const { education, certificates } = await read(
      "Education",
      "MBA, Operations, Norvale Graduate School of Business, 2006\nBS, Mechanical Engineering, Edale Polytechnic Institute, 1998\nSix Sigma Black Belt, 2005\n",
    );
    expect(education.map(({ institution }) => institution)).toEqual([
      "Norvale Graduate School of Business",
      "Edale Polytechnic Institute",
    ]);
    expect(certificates.map(({ name, date }) => [name, date])).toEqual([["Six Sigma Black Belt", "2005"]]);
  });

  test("are what tickets beside an education of its own are", async () => {
    const { education, certificates } = await read(
      "Qualifications & Tickets",
      "- 2391-52 Inspection and Testing – City & Guilds (2019)\n- AM2 (2015)\n- ECS Gold Card\n\nEDUCATION AND TRAINING\n\nNVQ Level 3 in Electrotechnical Services, Norvale College, 2011 – 2015\n",
    );
    expect(education).toHaveLength(1);
    expect(certificates.map(({ name, issuer, date }) => [name, issuer, date])).toEqual([
      ["2391-52 Inspection and Testing", "City & Guilds", "2019"],
      ["AM2", undefined, "2015"],
      ["ECS Gold Card", undefined, undefined],
    ]);
  });
});

describe("skills", () => {
  test("in a grid below a heading smaller than the others are read", () => {
    const { skills } = documentOf(
      { text: "Core Competencies", bold: true, gap: 0.5 },
      { text: "P&L Leadership\tLean / Six Sigma\tCarve-Outs" },
      { text: "Labor Relations\tCapital Planning\tBoard Reporting" },
      { text: "EDUCATION", size: 14, bold: true, gap: 1.2 },
      { text: "BS, Mechanical Engineering, Edale Polytechnic Institute, 1998" },
      { text: "REFERENCES", size: 14, bold: true, gap: 1.2 },
      { text: "On request" },
    );
    expect(skills.flatMap(({ keywords }) => keywords.map(({ text }) => text))).toEqual([
      "P&L Leadership",
      "Lean / Six Sigma",
      "Carve-Outs",
      "Labor Relations",
      "Capital Planning",
      "Board Reporting",
    ]);
  });

  test("stand below the languages under a heading of both", async () => {
    const { skills, languages } = await read(
      "Språk och datorkunskaper",
      "Svenska (modersmål), Engelska (mycket goda kunskaper)\nTreserva, Platina, Microsoft 365\n",
    );
    expect(languages.map(({ language }) => language)).toEqual(["Svenska", "Engelska"]);
    expect(skills.flatMap(({ keywords }) => keywords.map(({ text }) => text))).toEqual([
      "Treserva",
      "Platina",
      "Microsoft 365",
    ]);
  });

  test("a word for a level on a line of its own is the level of the skill above", async () => {
    const { skills } = await read("Skills", "Stock control\nExcellent\nRota planning\nVery Good\n");
    expect(skills.map(({ keywords, level }) => [keywords.map(({ text }) => text), level])).toEqual([
      [["Stock control"], "Excellent"],
      [["Rota planning"], "Very Good"],
    ]);
  });

  test("sentences with their full stops stay whole", async () => {
    const told = [
      "Managed teams of up to 45, including appraisals, discipline and welfare.",
      "Fleet, fuel and warehousing across five countries.",
      "User of two stock systems, SAP basics.",
    ];
    const { skills } = await read("Key skills", told.map((line) => `- ${line}`).join("\n"));
    expect(skills.flatMap(({ keywords }) => keywords.map(({ text }) => text))).toEqual(told);
  });

  test("names of languages and nothing else are languages", async () => {
    const { languages } = await read("Skills", "- Clear notes\n- Moving and handling\n- English and Igbo\n");
    expect(languages.map(({ language }) => language)).toEqual(["English", "Igbo"]);
  });
});
