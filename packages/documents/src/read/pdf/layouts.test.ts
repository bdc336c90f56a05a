import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { describe, expect, test } from "vitest";
import { findFonts } from "../../assets.ts";
import { readResume } from "../read-resume.ts";

// Layouts people use, set by Typst from one invented resume. Every one must give the same document.
const compiler = NodeCompiler.create({ workspace: "/nonexistent", fontArgs: [{ fontPaths: findFonts() }] });
const bullets = (role: number) =>
  [1, 2, 3, 4].map(
    (n) =>
      `Bullet ${n} of role ${role} tells at some length what was done there and what changed because of it`,
  );
const list = (role: number) =>
  `#list(${bullets(role)
    .map((text) => `[${text}]`)
    .join(", ")})`;
const head = `#text(22pt)[*Robin Sample*]

Backend Engineer

robin\\@example.com #h(1em) +44 20 7946 0958
`;
const section = (name: string, look = "[*NAME*]") => `#v(6pt)\n#text(13pt)${look.replace("NAME", name)}\n\n`;
const role = (n: number, title: string, employer: string, dates: string) =>
  `*${title}* #h(1fr) ${dates}\n\n_${employer}_ #h(1fr) Bristol, UK\n${list(n)}\n`;
const work = (look?: string) =>
  section("Experience", look) +
  role(1, "Senior Engineer", "Larkfield Logistics Ltd", "Mar 2021 – Present") +
  role(2, "Engineer", "Quayside Health Inc", "06/2018 – 02/2021") +
  role(3, "Junior Engineer", "Tidepool Studio", "2016 – 2018");
const education = (look?: string) =>
  `${section("Education", look)}BSc Computer Science\n\nUniversity of Northbridge\n\n2013 – 2016\n`;
const skills = (look?: string) =>
  `${section("Skills", look)}TypeScript\n\nPostgreSQL\n\nKubernetes\n\nTerraform\n\nProperty-based testing\n`;
const languages = (look?: string) => `${section("Languages", look)}English (native)\n\nWelsh (B2)\n`;
const page = `#set document(title: "x")\n#set page(margin: 1.5cm)\n#set text(font: "Source Sans 3", size: 10pt)\n#set par(spacing: 0.6em)\n`;
const columns = (left: string, right: string, widths: string) =>
  `#grid(columns: (${widths}), column-gutter: 18pt, [${left}], [${right}])\n`;

const layouts: Record<string, string> = {
  "one column": head + work() + education() + skills() + languages(),
  "capital headings, spaced out":
    head +
    [work, education, skills, languages].map((part) => part("[#text(tracking: 3pt, upper[NAME])]")).join(""),
  "a sidebar on the right": head + columns(work(), education() + skills() + languages(), "1fr, 140pt"),
  "a sidebar on the left": head + columns(skills() + languages() + education(), work(), "140pt, 1fr"),
  "a sidebar on the left that holds the contact": columns(
    `${section("Contact")}robin\\@example.com\n\n+44 20 7946 0958\n${skills()}${languages()}${education()}`,
    `#text(22pt)[*Robin Sample*]\n\nBackend Engineer\n${work()}`,
    "150pt, 1fr",
  ),
  "a dark sidebar with white text":
    head +
    columns(
      `#set text(fill: white)\n#block(fill: rgb("#1f3a5f"), inset: 8pt)[${skills()}${languages()}${education()}]`,
      work(),
      "150pt, 1fr",
    ),
  "dates in the left margin":
    head +
    section("Experience") +
    [
      ["Mar 2021 – Present", "Senior Engineer", "Larkfield Logistics Ltd", 1],
      ["06/2018 – 02/2021", "Engineer", "Quayside Health Inc", 2],
      ["2016 – 2018", "Junior Engineer", "Tidepool Studio", 3],
    ]
      .map(([dates, title, employer, n]) =>
        columns(`${dates}`, `*${title}*, ${employer}, Bristol, UK\n${list(n as number)}`, "95pt, 1fr"),
      )
      .join("\n") +
    section("Education") +
    columns("2013 – 2016", "BSc Computer Science, University of Northbridge", "95pt, 1fr") +
    skills() +
    languages(),
  "the sidebar drawn before the head": `#place(right + top, dy: 70pt, block(width: 140pt)[${education()}${skills()}${languages()}])\n#block(width: 350pt)[${head}${work()}]`,
};

describe.each(Object.entries(layouts))("%s", (_name, markup) => {
  const read = async () => {
    const compiled = compiler.compile({ mainFileContent: page + markup });
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
    return readResume(new Uint8Array(compiler.pdf(compiled.result, { creationTimestamp: 0 })), {});
  };

  test("is read in order, each bullet whole and in its role", async () => {
    const doc = await read();
    expect(doc.work.map(({ position, name, location }) => [position, name, location])).toEqual([
      ["Senior Engineer", "Larkfield Logistics Ltd", "Bristol, UK"],
      ["Engineer", "Quayside Health Inc", "Bristol, UK"],
      ["Junior Engineer", "Tidepool Studio", "Bristol, UK"],
    ]);
    expect(doc.work.map(({ startDate, endDate, current }) => [startDate, endDate, current])).toEqual([
      ["2021-03", undefined, true],
      ["2018-06", "2021-02", undefined],
      ["2016", "2018", undefined],
    ]);
    doc.work.forEach((item, i) => {
      expect(item.highlights.map((line) => line.text)).toEqual(bullets(i + 1));
    });
    expect(doc.unplaced).toEqual([]);
    expect(doc.hidden).toEqual([]);
  });

  test("gives the person, the school, the skills and the languages", async () => {
    const doc = await read();
    expect(doc.basics).toMatchObject({
      name: "Robin Sample",
      label: "Backend Engineer",
      email: "robin@example.com",
      phone: "+442079460958",
    });
    expect(doc.education).toMatchObject([
      {
        institution: "University of Northbridge",
        studyType: "BSc",
        area: "Computer Science",
        startDate: "2013",
        endDate: "2016",
      },
    ]);
    expect(doc.skills.flatMap((group) => group.keywords.map((item) => item.text))).toEqual([
      "TypeScript",
      "PostgreSQL",
      "Kubernetes",
      "Terraform",
      "Property-based testing",
    ]);
    expect(doc.languages).toMatchObject([
      { language: "English", fluency: "native" },
      { language: "Welsh", fluency: "B2" },
    ]);
  });
});

test("white, tiny and invisible text is set apart", async () => {
  const compiled = compiler.compile({
    mainFileContent: `${page}${head}${work()}#text(fill: white)[white words]\n\n#text(size: 1pt)[tiny words]\n\n#block(fill: black, inset: 4pt, text(fill: white)[Shown on black])`,
  });
  const bytes = compiler.pdf(compiled.result as NonNullable<typeof compiled.result>, {
    creationTimestamp: 0,
  });
  const doc = await readResume(new Uint8Array(bytes), {});
  expect(doc.hidden).toEqual([
    { reason: "invisible_color", text: "white words" },
    { reason: "tiny", text: "tiny words" },
  ]);
  expect(doc.source.pages[0]?.text).toContain("Shown on black");
  expect(JSON.stringify({ ...doc, hidden: [] })).not.toMatch(/white words|tiny words/);
});

test("a running line that holds a date and the page's number is no content", async () => {
  const footer =
    "#set page(height: 14cm, footer: context [2 March 2026 #h(1fr) Robin Sample · Résumé #h(1fr) #counter(page).display()])\n";
  const compiled = compiler.compile({
    mainFileContent: page + footer + head + work() + work().replace("Experience", "Internships"),
  });
  const bytes = compiler.pdf(compiled.result as NonNullable<typeof compiled.result>, {
    creationTimestamp: 0,
  });
  const doc = await readResume(new Uint8Array(bytes), {});
  expect(doc.source.pages.length).toBe(2);
  expect(doc.work).toHaveLength(6);
  expect(JSON.stringify(doc.work)).not.toMatch(/Résumé|2026/);
});
