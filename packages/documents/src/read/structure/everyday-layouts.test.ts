import { expect, test } from "vitest";
import { readResume } from "../read-resume.ts";

/** Habits of real resumes that the reader once tripped over; every person and firm is invented. */
async function read(text: string) {
  return readResume(new TextEncoder().encode(text), { fileName: "resume.txt" });
}

test.each([
  ["Opdrachten (selectie)", "Communicatieadviseur"],
  ["Eerdere functies", "Persvoorlichter"],
  ["Selected assignments", "Project Manager"],
  ["Frühere Tätigkeiten", "Buchhalter"],
  ["Missions réalisées", "Rédacteur"],
])("jobs under %s are work beside those under the first heading", async (heading, title) => {
  const doc = await read(
    `Robin Vale\nrobin@post.example\n\nWork experience\n\nHarbour Office | Adviseur    januari 2017 – heden\n\n${heading}\n\nWeirwright B.V. | ${title}    2014 – 2016\n`,
  );
  expect(doc.work.map(({ position }) => position)).toEqual(["Adviseur", title]);
});

test("a signature below the place and the day of signing is no skill", async () => {
  const doc = await read(
    "Robin Vale\nrobin@post.example\n\nKENNTNISSE\n\nEPLAN, MS Office, ETS 6\n\nBramsche, 17.02.2026\nRobin Vale\n",
  );
  expect(doc.skills.flatMap(({ keywords }) => keywords.map(({ text }) => text))).toEqual([
    "EPLAN",
    "MS Office",
    "ETS 6",
  ]);
});

test.each([
  ["555-0119 | robin@post.example", "555-0119"],
  ["Phone: 555-0184 | Email: robin@post.example", "555-0184"],
])("a number without its area's code is a telephone number in %j", async (line, phone) => {
  const doc = await read(
    `Robin Vale\n${line}\n\nSUMMARY\nEngineer of bridges who likes rivers and quiet mornings.`,
  );
  expect(doc.basics.phone).toBe(phone);
});

test("a sentence behind a label names no employer", async () => {
  const doc = await read(
    "Robin Vale\nrobin@post.example\n\nEXPERIENCE\n\nSoftware Engineer\nWeirwright Pvt Ltd, Edale\n2018 – 2020\n- Client: a UK motor insurer. Developed REST APIs for renewals.\n",
  );
  expect(doc.work).toMatchObject([
    {
      name: "Weirwright Pvt Ltd",
      location: "Edale",
      highlights: [{ text: "Client: a UK motor insurer. Developed REST APIs for renewals." }],
    },
  ]);
});

test("who says which languages are spoken means all of them, though no list knows each", async () => {
  const doc = await read(
    "Robin Vale\nrobin@post.example\nLanguages Spoken: English, Sampli and Valese\n\nEXPERIENCE\n\nClerk, Harbour Office\n2018 – 2020\n",
  );
  expect(doc.languages.map(({ language }) => language)).toEqual(["English", "Sampli", "Valese"]);
});

test("a hyphen that stands for the end of a word keeps its place at a line's end", async () => {
  const doc = await read(
    "Robin Vale\nrobin@post.example\n\nBERUFSERFAHRUNG\n\nLeiterin IT\nHafenwerk GmbH\n2018 – 2020\n- Ablösung von sieben Altsystemen an allen deutschen Standorten im Zeit-\n  und Kostenrahmen\n",
  );
  expect(doc.work[0]?.highlights[0]?.text).toMatch(/im Zeit- und Kostenrahmen$/);
});

test("a link that leads nowhere does not hide the address that is written", async () => {
  const page = `<p>Robin Vale</p><p>robin@post.example | <a href="https://x">github.com/robin-vale-sample</a></p><h2>Summary</h2><p>Engineer of bridges.</p>`;
  const doc = await readResume(new TextEncoder().encode(page), { fileName: "resume.html" });
  expect(JSON.stringify(doc.basics)).toContain("github.com/robin-vale-sample");
});

test("a job told in a sentence has its title, its employer and its dates", async () => {
  const doc = await read(
    "Robin Vale\nrobin@post.example\n\nWORK EXPERIENCE\n\n- Working as Technical Lead in Weirwright Pvt. Ltd., Edale from Jun 2022 – Till Date.\n- Worked as Site Engineer in Harbour Works, Edale from Jul 2016 – Oct 2018.\n\nTECHNICAL SKILLS\n\nLanguages\tJava 8, SQL\nTools\tGit, Maven\n",
  );
  expect(doc.work).toMatchObject([
    {
      position: "Technical Lead",
      name: "Weirwright Pvt. Ltd.",
      location: "Edale",
      startDate: "2022-06",
      current: true,
    },
    {
      position: "Site Engineer",
      name: "Harbour Works",
      location: "Edale",
      startDate: "2016-07",
      endDate: "2018-10",
    },
  ]);
  expect(doc.unplaced).toEqual([]);
  expect(doc.languages).toEqual([]);
  expect(doc.skills.map(({ name }) => name)).toEqual(["Languages", "Tools"]);
});

test.each(["Academic Profile", "SCHOOLS ATTENDED", "Educational Qualification"])(
  "%s heads what was studied",
  async (heading) => {
    const doc = await read(
      `Robin Vale\nrobin@post.example\n\n${heading}\n\nSample University, Edale    2010 – 2014\nB.Sc. (Hons) Economics\n`,
    );
    expect(doc.education).toMatchObject([
      { institution: "Sample University", startDate: "2010", endDate: "2014" },
    ]);
  },
);
