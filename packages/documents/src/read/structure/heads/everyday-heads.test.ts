import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceLine } from "../../../test/source-line.ts";
import type { SourceLine } from "../../lines.ts";
import { structure } from "../structure.ts";

/**
 * The heads of jobs as people of many trades and countries write them, by sections, since a section's
 * heads are read together. `everyday-heads.txt` holds them: `# what it shows`, the lines of a head
 * (`*bold*`, `_italic_`, ` >> ` between cells), and below them `= title | employer | place | from – to`.
 * Every person and firm is invented.
 */
const sections = readFileSync(new URL("./everyday-heads.txt", import.meta.url), "utf8")
  .trim()
  .split(/\n\n+/)
  .map((block) => {
    const [title = "", ...rows] = block.split("\n");
    const jobs: { lines: string[]; reads: string }[] = [];
    let lines: string[] = [];
    for (const row of rows) {
      if (row.startsWith("= ")) {
        jobs.push({ lines, reads: row.slice(2) });
        lines = [];
      } else lines.push(row);
    }
    return { title: title.slice(2), jobs };
  });

/** A line as its marks say that it is set. */
function toLine(row: string): Partial<SourceLine> & { text: string } {
  const cells = row.replace(/^ >> /, "\t").split(/ >> |\t/);
  const looks = cells.map((cell, i) => ({
    left: 200 * i,
    size: 11,
    bold: /^\*[^*]*\*$/.test(cell),
    italic: /^_[^_]*_$/.test(cell),
  }));
  const plain = cells.map((cell) => cell.replaceAll(/[*_]/g, ""));
  const [first] = looks;
  const filled = looks.filter((_, i) => plain[i]);
  const bold = filled.every((look) => look.bold);
  const begun = /^\*([^*]*)\*/.exec(cells[0] ?? "")?.[1]?.length ?? 0;
  return {
    text: plain.join("\t"),
    left: plain[0] ? 0 : 200,
    bold,
    italic: filled.every((look) => look.italic),
    ...(begun > 0 && !bold ? { boldUntil: begun } : {}),
    ...(first && cells.length > 1 ? { looks } : {}),
  };
}

const duties = ["Kept the daily records in order.", "Helped colleagues with what the day asked for."];

/** What is read of a section, with bullets under each head or with the heads alone. */
function read(jobs: { lines: string[] }[], hasBullets: boolean): string[] {
  const bullets = hasBullets ? duties.map((text) => ({ text, bullet: true, left: 18 })) : [];
  const rows = [
    { text: "Robin Vale", size: 18 },
    { text: "robin@post.example" },
    { text: "WORK EXPERIENCE", size: 14, bold: true, gap: 1 },
    ...jobs.flatMap(({ lines }) => [
      ...lines.map((row, i) => ({ ...toLine(row), gap: i === 0 ? 0.6 : 0 })),
      ...bullets,
    ]),
  ];
  let page = "";
  const lines = rows.map(({ text, ...look }) => {
    const start = page.length;
    page += `${text}\n`;
    return sourceLine(text, { start, end: start + text.length, joins: "no", size: 11, ...look });
  });
  const { work } = structure({ pages: [page], lines, hidden: [] }, "docx");
  return work.map(({ position = "", name = "", location = "", startDate = "", endDate = "", current }) =>
    [position, name, location, `${startDate} – ${current ? "now" : endDate}`.trim()].join(" | "),
  );
}

test.each(sections)("reads the heads of jobs: $title", ({ jobs }) => {
  const expected = jobs.map(({ reads }) => reads.replaceAll(/ {2,}/g, " "));
  const found = (hasBullets: boolean) => read(jobs, hasBullets).map((line) => line.replaceAll(/ {2,}/g, " "));
  expect(found(true)).toEqual(expected);
  expect(found(false)).toEqual(expected);
});
