import { expect, test } from "vitest";
import { readMarkdown } from "../markdown.ts";
import { readText } from "../text.ts";
import { structure } from "./structure.ts";

/** Sections of a resume of an invented person. */
function read(sections: string) {
  return structure(readText(`Robin Vale\nrobin.vale@post.example\n\n${sections}\n`), "text");
}
/** The same where a format says what its headings are. */
function readMarked(sections: string) {
  return structure(
    readMarkdown(
      `# Robin Vale\n\nrobin.vale@post.example\n\n## Experience\n\n### Engineer, Acme Ltd\n\n2019 - 2021\n\n- Built a bridge\n\n${sections}\n`,
    ),
    "markdown",
  );
}
const keywords = (sections: string) =>
  read(sections).skills.flatMap((group) => group.keywords.map(({ text }) => text));
const languages = (sections: string) =>
  read(sections).languages.map(({ language, fluency }) => [language, fluency]);
const work = "EXPERIENCE\n\nEngineer, Acme Ltd, Leeds    2019 - 2021\n- Built a bridge\n\n";

test("a list of short terms is skills, whatever its heading says, where no other section is", () => {
  const marked = (list: string) =>
    readMarked(list).skills.flatMap((group) => group.keywords.map(({ text }) => text));
  expect(marked("## Craft\n\n- Public records law\n- Audio editing\n- Court databases")).toEqual([
    "Public records law",
    "Audio editing",
    "Court databases",
  ]);
  expect(marked("## Flight time\n\nTotal 6,480, Command 2,870, Night 1,020")).toEqual([]);
  expect(marked("## Memberships\n\n- Law Society\n- Agricultural Circle\n- Chess Club")).toEqual([]);
});

test("languages are known by their names, whatever the heading", () => {
  const { languages: found } = readMarked("## Tongues\n\nWelsh (first language); English (fluent)");
  expect(found.map(({ language }) => language)).toEqual(["Welsh", "English"]);
});

test("signs before items, ratings beside them and the names of a table's columns are no skills", () => {
  expect(keywords("SKILLS\n\n- Sage\t✓ Power Query\n- Budgeting\t✓ Forecasting\n")).toEqual([
    "Sage",
    "Power Query",
    "Budgeting",
    "Forecasting",
  ]);
  const rated = read("SKILLS\n\nLoad securement\tExcellent\nMinor repairs\tGood\n").skills;
  expect(rated.map(({ level, keywords }) => [keywords[0]?.text, level])).toEqual([
    ["Load securement", "Excellent"],
    ["Minor repairs", "Good"],
  ]);
  expect(keywords("SKILLS\n\nArea\tTools\nCode\tPython, Go\n")).toEqual(["Python", "Go"]);
});

test("a sentence about a skill is not cut at its commas, nor a number", () => {
  const text = "Built rehearsal, load-in and tour schedules for 48 shows, with budgets up to $900,000.";
  expect(keywords(`SKILLS\n\nPlanning: ${text}\n`)).toEqual([text]);
});

test.each([
  ["LANGUAGES\n\nEnglish, Yoruba and Hausa (fair)", ["English", "Yoruba", "Hausa"]],
  ["LANGUAGES\n\nEnglish, some French", ["English", "French"]],
  ["SKILLS\n\nTools: Desmos, Canvas\nLanguages: English, Spanish (fluent)", ["English", "Spanish"]],
  ["PERSONAL DATA\n\nCivil Status: Single\nLanguages known: English, Hindi", ["English", "Hindi"]],
])("%j names the languages %j", (sections, expected) => {
  expect(languages(`${work}${sections}\n`).map(([language]) => language)).toEqual(expected);
});

test("how well a language is spoken may stand before it", () => {
  expect(languages("LANGUAGES\n\nfluent English, basic German")).toEqual([
    ["English", "fluent"],
    ["German", "basic"],
  ]);
});

test.each([
  [
    "Research\nSurveys, Interviews\nDesign\nFigma, Blueprints",
    [
      ["Research", "Surveys", "Interviews"],
      ["Design", "Figma", "Blueprints"],
    ],
  ],
  [
    "Backend\nJava\tKotlin\tSQL\nTools\nGit\tJenkins",
    [
      ["Backend", "Java", "Kotlin", "SQL"],
      ["Tools", "Git", "Jenkins"],
    ],
  ],
  [
    "- Heparin, amiodarone and diltiazem drips\n- Telemetry\n- Wound care\n- Charting",
    [["", "Heparin, amiodarone and diltiazem drips", "Telemetry", "Wound care", "Charting"]],
  ],
  [
    "P&L\tLean / Six Sigma\tS&OP\nTreasury\tBudgets\tTax",
    [["", "P&L", "Lean / Six Sigma", "S&OP", "Treasury", "Budgets", "Tax"]],
  ],
  [
    "~ Reporting\t~ Budgeting\n~ Treasury\t~ Taxation",
    [["", "Reporting", "Budgeting", "Treasury", "Taxation"]],
  ],
])("skills in turns, in a grid and in bullets: %j", async (lines, groups) => {
  const doc = await read(`Robin Vale\nrobin.vale@post.example\n\nSKILLS\n\n${lines}`);
  expect(doc.skills.map(({ name, keywords }) => [name ?? "", ...keywords.map(({ text }) => text)])).toEqual(
    groups,
  );
});

test.each([
  [
    "SKILLS",
    "EDV\tCAD, SAP\nDeutsch\tMuttersprache\nEnglisch\tverhandlungssicher (B2)\nHobbys\tRudern, Chor",
    ["Deutsch: Muttersprache", "Englisch: verhandlungssicher (B2)"],
  ],
  [
    "COMPETENZE PERSONALI",
    "Lingua madre\n  Italiano\nAltre lingue\n  Inglese\tC1\nCompetenze digitali\n  CAD, SAP",
    ["Inglese: C1", "Italiano: "],
  ],
  [
    "COMPETENZE LINGUISTICHE",
    "Lingua madre: italiano\nAltre lingue\tASCOLTO\tLETTURA\tPARLATO\ninglese\tA2\tA2\tA2\ntedesco\tB1\tB2\tB1",
    ["inglese: A2", "tedesco: B1 / B2 / B1", "italiano: "],
  ],
  [
    "SKILLS",
    "Altre lingue\nCOMPRENSIONE\tPARLATO\nInglese\nFrancese\nB2\tB2\nA2\tB1",
    ["Inglese: B2", "Francese: A2 / B1"],
  ],
  [
    "LANGUAGES",
    "English: fluent. Igbo: native. Pidgin: fluent.",
    ["English: fluent", "Igbo: native", "Pidgin: fluent"],
  ],
  ["LANGUAGES", "Hindi\tread, write, speak\nTamil\tspeak", ["Hindi: read, write, speak", "Tamil: speak"]],
  [
    "LANGUAGES AND INTERESTS",
    "Languages: English (native), Urdu (conversational)\nInterests: swimming, baking",
    ["English: native", "Urdu: conversational"],
  ],
])("languages under %j in %j", async (heading, lines, spoken) => {
  const doc = await read(`Robin Vale\nrobin.vale@post.example\n\n${heading}\n\n${lines}`);
  expect(doc.languages.map(({ language, fluency }) => `${language}: ${fluency ?? ""}`)).toEqual(spoken);
  const interests = doc.interests.map(({ name }) => name).join();
  expect(interests).toBe(
    lines.includes("Hobbys") ? "Rudern,Chor" : lines.includes("Interests") ? "swimming,baking" : "",
  );
  const known = doc.skills.flatMap(({ keywords }) => keywords.map(({ text }) => text)).join();
  expect(known).toBe(lines.includes("CAD") ? "CAD,SAP" : "");
});

test.each([
  [
    "SKILLS",
    "Coding: Go, C++ | Data: Redis, MySQL",
    [
      ["Coding", "Go", "C++"],
      ["Data", "Redis", "MySQL"],
    ],
    [],
  ],
  [
    "SKILLS & LANGUAGES",
    "SAP, Salesforce, Excel\nEnglish – fluent, French – basic",
    [["", "SAP", "Salesforce", "Excel"]],
    ["English", "French"],
  ],
  ["SKILLS", "Word, Excel, and PowerPoint", [["", "Word", "Excel", "PowerPoint"]], []],
  [
    "LANGUAGES KNOWN",
    "To read: English, Hindi\nTo speak: English, Hindi, Tamil",
    [],
    ["English", "Hindi", "Tamil"],
  ],
  ["LANGUAGES", "Fluent in English and Spanish; conversational French", [], ["English", "Spanish", "French"]],
  ["LANGUES", "Français : langue maternelle – Anglais : courant (TOEIC 920)", [], ["Français", "Anglais"]],
])("under %j %j is told apart", async (heading, lines, groups, spoken) => {
  const doc = await read(`${heading}\n\n${lines}`);
  expect(doc.skills.map(({ name, keywords }) => [name ?? "", ...keywords.map(({ text }) => text)])).toEqual(
    groups,
  );
  expect(doc.languages.map(({ language }) => language)).toEqual(spoken);
});
