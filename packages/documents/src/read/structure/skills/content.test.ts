import { describe, expect, test } from "vitest";
import { readResume } from "../../read-resume.ts";

const read = (heading: string, lines: string) =>
  readResume(
    new TextEncoder().encode(
      `# Robin Sample\nrobin@example.com\n\n## Experience\n### Engineer, Example Ltd, 2019 - 2024\n- Built the booking service\n\n## ${heading}\n${lines}\n\n## Education\nBSc Computer Science, Example University, 2018\n`,
    ),
    { fileName: "cv.md" },
  );

describe("a section whose heading nobody knows", () => {
  test.each([
    ["My toolbox", "TypeScript, Go, C#, PostgreSQL, Xactimate"],
    ["Daily drivers", "Languages: Python, R, C++\nTools: Docker, Kubernetes, Terraform"],
    ["Werkzeugkasten", "AutoCAD, SolidWorks, EPLAN, Tekla"],
  ])("holds skills when it lists tools: %s", async (heading, lines) => {
    const doc = await read(heading, lines);
    const words = doc.skills.flatMap(({ keywords }) => keywords.map(({ text }) => text));
    expect(doc.custom).toEqual([]);
    for (const term of lines.replace(/\w+: /g, "").split(/, |\n/)) expect(words).toContain(term);
  });

  test.each([
    ["My creed", "Small services, honest metrics and calm weeks on call\nGo where the work is"],
    ["Clubs", "Chess club, Rowing club, Choir"],
  ])("stays as it is when it lists none: %s", async (heading, lines) => {
    const doc = await read(heading, lines);
    expect(doc.skills).toEqual([]);
  });
});
