import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceLine } from "../../../test/source-line.ts";
import { cut } from "../../lines.ts";
import { readMarkdown } from "../../markdown.ts";
import { readText } from "../../text.ts";
import type { Fragment } from "../entries.ts";
import { structure } from "../structure.ts";
import { joinAtoms, toAtoms } from "./atoms.ts";
import { labelHeads } from "./label-heads.ts";
import { workModel } from "./work-evidence.ts";

/** Every person, firm and town is invented; most of the words stand in no list of ours. */
function workOf(experience: string) {
  const text = `Robin Vale\nrobin.vale@post.example\n\nEXPERIENCE\n\n${experience}`;
  return structure(readText(text), "text").work.map(({ position, name, location }) => [
    position,
    name,
    location,
  ]);
}

test("one head whose words are known tells how all others are written", () => {
  const body = "- Kept the lamps burning through two winters\n";
  expect(
    workOf(
      `Trimmer, Gullholm, Aberfoy (2019 - 2022)\n${body}\nShop Manager, Osperley Ltd, Denver (2015 - 2019)\n${body}\nLampwright, Sontag, Vellinge (2011 - 2015)\n${body}`,
    ),
  ).toEqual([
    ["Trimmer", "Gullholm", "Aberfoy"],
    ["Shop Manager", "Osperley Ltd", "Denver"],
    ["Lampwright", "Sontag", "Vellinge"],
  ]);
  expect(
    workOf(
      `Gullholm | Trimmer | Aberfoy | 2019 - 2022\n${body}\nOsperley Ltd | Shop Manager | Leeds, UK | 2015 - 2019\n${body}\nSontag | Lampwright | Vellinge | 2011 - 2015\n${body}`,
    ).map(([position, name]) => [position, name]),
  ).toEqual([
    ["Trimmer", "Gullholm"],
    ["Shop Manager", "Osperley Ltd"],
    ["Lampwright", "Sontag"],
  ]);
});

test.each([
  [
    "a unit stays with its title where the employer stands apart",
    "Bellweather Fashion\nDepartment Supervisor, Menswear    2019 - 2022\n- Ran a floor of nine\n\nMarlow & Finch Homeware\nSales Assistant    2015 - 2019\n- Sold lamps\n",
    [
      ["Department Supervisor, Menswear", "Bellweather Fashion", undefined],
      ["Sales Assistant", "Marlow & Finch Homeware", undefined],
    ],
  ],
  [
    "a town after an employer is no part of its name, also after `in` or in brackets",
    "2019 - 2022\nWeekend Assistant\nWensum Garden Centre in Norwich\n- Watered\n\n2015 - 2019\nSummer Helper\nBroadland Canoe Hire in Wroxham\n- Paddled\n",
    [
      ["Weekend Assistant", "Wensum Garden Centre", "Norwich"],
      ["Summer Helper", "Broadland Canoe Hire", "Wroxham"],
    ],
  ],
  [
    "`@` parts in any script",
    "システムエンジニア @ 株式会社みなと (2019年4月 - 2022年3月)\n- 設計\n",
    [["システムエンジニア", "株式会社みなと", undefined]],
  ],
  [
    "how a job was held is no employer",
    "Team Physiotherapist (part-time), Central Pulse Academy, Porirua    2019 - 2022\n- Taped ankles\n",
    [["Team Physiotherapist (part-time)", "Central Pulse Academy", "Porirua"]],
  ],
  [
    "an employer's own line goes to each of the titles below it, with its place and the dates of the whole stay",
    "Loxley Vale | Sheffield | 2016 - Present\nHead of Year (2020 - Present)\n- Led pastors\n\nTeacher of Geography (2016 - 2020)\n- Taught maps\n\nHallam Cross | Rotherham | 2013 - 2016\nAssistant (2013 - 2016)\n- Helped\n",
    [
      ["Head of Year", "Loxley Vale", "Sheffield"],
      ["Teacher of Geography", "Loxley Vale", "Sheffield"],
      ["Assistant", "Hallam Cross", "Rotherham"],
    ],
  ],
  [
    "one town that is known tells that towns follow the titles, where the employers stand above",
    "Northlight Payments    2022 - Present\nSite Engineer, Toronto\n- Led\n\nVidyo Harbor    2018 - 2022\nSite Engineer, Vellinge\n- Built\n",
    [
      ["Site Engineer", "Northlight Payments", "Toronto"],
      ["Site Engineer", "Vidyo Harbor", "Vellinge"],
    ],
  ],
  [
    "heads with nothing below them are roles, not the employers of those that follow",
    "Salt Loft, Sous Chef    2022 - Present\nHotel Ashmore, Pastry Chef    2018 - 2022\nBistro Vauquelin, Commis    2015 - 2018\n",
    [
      ["Sous Chef", "Salt Loft", undefined],
      ["Pastry Chef", "Hotel Ashmore", undefined],
      ["Commis", "Bistro Vauquelin", undefined],
    ],
  ],
])("%s", (_, experience, wanted) => {
  expect(workOf(experience)).toEqual(wanted);
});

function educationOf(education: string) {
  const text = `Robin Vale\nrobin.vale@post.example\n\nEDUCATION\n\n${education}`;
  return structure(readText(text), "text").education.map(({ studyType, area, institution, location }) => [
    studyType,
    area,
    institution,
    location,
  ]);
}

test.each([
  [
    "towns that no list knows, after schools",
    "BA (Hons) Geography, University of Leeds, Leeds    2012 - 2015\nBP Arts de la cuisine, CFA de Dardilly, Dardilly    2010 - 2012\n",
    [
      ["BA (Hons)", "Geography", "University of Leeds", "Leeds"],
      ["BP", "Arts de la cuisine", "CFA de Dardilly", "Dardilly"],
    ],
  ],
  [
    "a school within a university",
    "Northwestern University, Kellogg School of Management, Evanston, IL\nMBA\n2012 - 2015\n",
    [["MBA", undefined, "Northwestern University, Kellogg School of Management", "Evanston, IL"]],
  ],
  [
    "the field before the degree, parted by blanks",
    "武汉大学 | 信息管理与信息系统 本科 | 武汉 | 2012 - 2015\n",
    [["本科", "信息管理与信息系统", "武汉大学", "武汉"]],
  ],
  [
    "a degree after its school's line, with a bracket between",
    "Jakob-Grimm-Schule (Kassel)    2004 - 2006\nFachhochschulreife\n",
    [["Fachhochschulreife", undefined, "Jakob-Grimm-Schule", "Kassel"]],
  ],
])("an education is read with %s", (_, education, wanted) => {
  expect(educationOf(education)).toEqual(wanted);
});

test("a title that no list knows is one by its look, under an employer's own line", () => {
  const entry = (head: string, below: string) => `## ${head}\n\n### ${below}\n\n- Kept the lamps burning\n\n`;
  const text = `# Robin Vale\n\nrobin.vale@post.example\n\n# Experience\n\n${entry("Gullholm", "Shop Manager, 2019 – 2022")}### Trimmer, 2015 – 2019\n\n- Trimmed\n\n${entry("Osperley", "Lampwright, 2011 – 2015")}`;
  const { work } = structure(readMarkdown(text), "markdown");
  expect(work.map(({ position, name }) => [position, name])).toEqual([
    ["Shop Manager", "Gullholm"],
    ["Trimmer", "Gullholm"],
    ["Lampwright", "Osperley"],
  ]);
});

test("every atom of every head is in one run, in order, whatever it says", () => {
  const word = fc.constantFrom(
    "Engineer",
    "Acme",
    "GmbH",
    "Denver",
    "CO",
    "(x)",
    "at",
    "in",
    "–",
    ",",
    "、",
    "東京都",
  );
  const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (heads) => {
      const atoms = heads.map((rows) => toAtoms(rows.map((words, row) => fragment(words.join(" "), row))));
      const read = labelHeads(
        atoms.map((own) => ({ atoms: own, missing: {} })),
        workModel,
      );
      read.forEach(({ best }, i) => {
        expect(best.runs.flatMap((run) => run.atoms)).toEqual(atoms[i]);
        for (const run of best.runs) expect(joinAtoms(run.atoms).text.length).toBeGreaterThan(0);
      });
    }),
    { numRuns: 60 },
  );
});

function fragment(text: string, row: number): Fragment {
  const line = sourceLine(text);
  return { piece: cut(line), bold: false, italic: false, line, row, cell: 0 };
}
