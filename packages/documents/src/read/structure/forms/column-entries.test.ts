import { expect, test } from "vitest";
import { sourceLine } from "../../../test/source-line.ts";
import type { SourceLine } from "../../lines.ts";
import { readResume } from "../../read-resume.ts";
import { structure } from "../structure.ts";

/** Tables whose first row names their columns; every person and firm is invented. */
const lefts = [57, 170, 280, 360];

/** The pages of lines whose cells stand at the columns' left edges; an empty cell is none. */
function structureOf(rows: (string | (string | undefined)[])[]) {
  let text = "";
  const lines = rows.map((row): SourceLine => {
    const columns = typeof row === "string" ? [row] : row;
    const filled = columns.flatMap((cell, i) => (cell ? [{ cell, left: lefts[i] as number }] : []));
    const own = filled.map(({ cell }) => cell).join("\t");
    const start = text.length;
    text += `${own}\n`;
    const bold = typeof row === "string" && row === row.toUpperCase();
    const looks = filled.map(({ left }) => ({ left, size: 10, bold, italic: false }));
    return sourceLine(own, {
      start,
      end: start + own.length,
      left: filled[0]?.left ?? 57,
      right: 540,
      edge: 540,
      size: bold ? 13 : 10,
      bold,
      gap: bold ? 1 : 0,
      ...(looks.length > 1 && { looks }),
    });
  });
  return structure({ pages: [text], lines, hidden: [] }, "pdf");
}

test("a page's table of jobs is read by its rows, whose cells run over several lines", () => {
  const doc = structureOf([
    "ROBIN VALE",
    "robin.vale@post.example",
    "TEACHING EXPERIENCE",
    ["School", "Post held", "Dates", "Main duties"],
    ["Ysgol Sampl Glan-", "Year 2 Teacher", "Sept 2020 –", "• Class of 29 with six pupils on the"],
    ["y-Nant", "and Phonics Lead", "present", "register."],
    ["Cardiff", undefined, undefined, "• Raised phonics pass rate to 88%."],
    ["Maesbryn Primary", "Year 1 Teacher", "Sept 2017 –", "• Planned a forest school morning."],
    ["Newport", undefined, "Aug 2020"],
  ]);
  expect(
    doc.work.map(({ highlights, ...role }) => ({ ...role, highlights: highlights.map(({ text }) => text) })),
  ).toMatchObject([
    {
      name: "Ysgol Sampl Glan-y-Nant",
      position: "Year 2 Teacher and Phonics Lead",
      location: "Cardiff",
      startDate: "2020-09",
      current: true,
      highlights: ["Class of 29 with six pupils on the register.", "Raised phonics pass rate to 88%."],
    },
    {
      name: "Maesbryn Primary",
      position: "Year 1 Teacher",
      location: "Newport",
      startDate: "2017-09",
      endDate: "2020-08",
      highlights: ["Planned a forest school morning."],
    },
  ]);
  expect(doc.unplaced).toEqual([]);
});

test.each([
  ["Company Name\tDesignation\tDuration", "Harbour Works Ltd\tSite Engineer\tMay 2018 – Jan 2021"],
  [
    "S. No.\tOrganisation\tFrom - To\tPosition held",
    "1\tHarbour Works Ltd\tMay 2018 – Jan 2021\tSite Engineer",
  ],
  [
    "Period\tEmployer\tPosition\tResponsibilities",
    "May 2018 – Jan 2021\tHarbour Works Ltd\tSite Engineer\tDrew bridges",
  ],
])("columns are told by their names, in any order: %s", async (names, row) => {
  const doc = await readResume(
    new TextEncoder().encode(`Robin Vale\nrobin@post.example\n\nWORK EXPERIENCE\n${names}\n${row}\n`),
    { fileName: "resume.txt" },
  );
  expect(doc.work).toMatchObject([
    { name: "Harbour Works Ltd", position: "Site Engineer", startDate: "2018-05", endDate: "2021-01" },
  ]);
});

test("a first line that names no columns opens no table", async () => {
  const doc = await readResume(
    new TextEncoder().encode(
      "Robin Vale\nrobin@post.example\n\nWORK EXPERIENCE\nSite Engineer\tMay 2018 – Jan 2021\nHarbour Works Ltd\n- Drew bridges\n",
    ),
    { fileName: "resume.txt" },
  );
  expect(doc.work).toMatchObject([{ name: "Harbour Works Ltd", position: "Site Engineer" }]);
});
