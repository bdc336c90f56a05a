import { expect, test } from "vitest";
import type { SourceLine } from "../lines.ts";
import { readText } from "../text.ts";
import { toItems } from "./items.ts";
import { findName } from "./name.ts";
import { structure } from "./structure.ts";

const lineOf = (text: string, look: Partial<SourceLine> = {}): SourceLine => ({
  ...(readText(text).lines[0] as SourceLine),
  text,
  gap: 0,
  bullet: false,
  ...look,
});

test("a typed bullet that was broken by hand goes on where the next paragraph begins in mid-sentence", () => {
  const joins = "no" as const;
  const first = lineOf("Covered shifts at seven homes in and around the town,", { bullet: true, joins });
  const texts = (next: SourceLine) => toItems([first, next]).map(({ piece }) => piece.text);
  expect(texts(lineOf("often at short notice.", { joins }))).toEqual([
    `${first.text} often at short notice.`,
  ]);
  expect(texts(lineOf("Senior carer", { joins }))).toEqual([first.text, "Senior carer"]);
  expect(texts(lineOf("often at short notice.", { joins, gap: 1 }))).toHaveLength(2);
});

test("a name in large type over two lines is whole, though an address stands small beside it", () => {
  const at = { left: 60, right: 300, size: 30 };
  const small = { left: 400, right: 530, size: 10 };
  const name = lineOf("Álvaro Peñasco", { ...at, gap: 1 });
  const rest = lineOf("Muestra\t+34 600 000 000", { ...at, right: 530 });
  const body = Array.from({ length: 6 }, () =>
    lineOf("Dirige un hotel de muestra junto al río.", { left: 60, right: 400, size: 10 }),
  );
  const found = findName([
    name,
    lineOf("Calle Inventada, 14", small),
    lineOf("41000 Sevilla", small),
    rest,
    ...body,
  ]);
  expect(found).toMatchObject({ line: name, more: [rest] });
});

/** What the skills of a resume in plain text are; the person is invented. */
const skillsOf = (lines: string) =>
  structure(readText(`Robin Vale\nBassist\nrobin@post.example\n\nSKILLS\n${lines}\n`), "text").skills.flatMap(
    (group) => group.keywords.map(({ text }) => text),
  );

test("a label set off by many blanks takes no letters off the skills behind it", () => {
  expect(skillsOf("Strings:  upright bass, tuba\nSound:        Mixing desk, Stage wiring")).toEqual([
    "upright bass",
    "tuba",
    "Mixing desk",
    "Stage wiring",
  ]);
});

test("the full stop behind a list of skills is no part of the last, and that of an abbreviation is", () => {
  expect(skillsOf("Tally; Payroll; Bookkeeping.")).toEqual(["Tally", "Payroll", "Bookkeeping"]);
  expect(skillsOf("Tally; Payroll; Books etc.")).toContain("Books etc.");
});

test("in Arabic skills are parted by its own comma, and a number in groups of four, three and three is a telephone", () => {
  const text =
    "ربى المثال\nمحاسبة أولى\nهاتف: 0790 555 014\n\nالمهارات\nإكسل، كويك بوكس، إعداد الموازنات\n\nاللغات\nالعربية، الإنجليزية\n";
  const { basics, skills, languages } = structure(readText(text), "text");
  expect(basics.phone).toBe("0790 555 014");
  expect(skills.flatMap(({ keywords }) => keywords.map((one) => one.text))).toEqual([
    "إكسل",
    "كويك بوكس",
    "إعداد الموازنات",
  ]);
  expect(languages.map(({ language }) => language)).toEqual(["العربية", "الإنجليزية"]);
});

test("a language behind its level is one of its own, and no level of the language above it", () => {
  const text = "Robin Vale\nBassist\nrobin@post.example\n\nLANGUAGES\nCebuano\nBasic Japanese\n";
  const { languages } = structure(readText(text), "text");
  expect(languages.map(({ language, fluency }) => [language, fluency])).toEqual([
    ["Cebuano", undefined],
    ["Japanese", "Basic"],
  ]);
});
