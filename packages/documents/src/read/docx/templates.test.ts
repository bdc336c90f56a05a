/** What resume templates of Word are made of. */
import { describe, expect, test } from "vitest";
import { control, linesOf, paragraph, relations, run, wordFile } from "../../test/word-files.ts";

const lines = (body: string, parts = {}) => linesOf(wordFile(body, parts)).lines;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr>`;

describe("content controls are read wherever they stand", () => {
  test("around a paragraph, a run, and one another", () => {
    const inner = control(run("Robin"));
    expect(lines(control(paragraph(`${inner}${run(" Sample")}`)) + paragraph("Clerk"))).toEqual([
      "Robin Sample",
      "Clerk",
    ]);
  });
  test("around what stands in a cell, a cell and a row", () => {
    const table = `<w:tbl>${row(control(paragraph("Clerk")), paragraph("2019 – 2021"))}${control(
      row(paragraph("Keeper"), paragraph("2015 – 2019")),
    )}<w:tr>${control(`<w:tc>${paragraph("Usher")}</w:tc>`)}<w:tc>${paragraph("2012 – 2015")}</w:tc></w:tr></w:tbl>`;
    expect(lines(table)).toEqual(["Clerk\t2019 – 2021", "Keeper\t2015 – 2019", "Usher\t2012 – 2015"]);
  });
  test("repeated sections, in a layout of columns", () => {
    const repeated = (...texts: string[]) =>
      control(
        texts.map((text) => control(paragraph(text), "<w15:repeatingSectionItem/>")).join(""),
        "<w15:repeatingSection/>",
      );
    const table = `<w:tbl>${row(
      repeated("Skills", "Filing", "Shelving"),
      repeated("Experience", "Clerk, Sample Office", "Kept the files of a county in order"),
    )}</w:tbl>`;
    expect(lines(table)).toEqual([
      "Skills",
      "Filing",
      "Shelving",
      "Experience",
      "Clerk, Sample Office",
      "Kept the files of a county in order",
    ]);
  });
  test("the entry chosen of an old form's list is read, and what was filled in", () => {
    const mark = (type: string, more = "") =>
      `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
    const list = `<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Fair"/><w:listEntry w:val="Fluent"/></w:ddList></w:ffData>`;
    const field = `${mark("begin", list)}<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>${mark("separate")}${mark("end")}`;
    expect(lines(paragraph(`${run("Dutch: ")}${field}`))).toEqual(["Dutch: Fluent"]);
  });
});

describe("what a template asks for and nobody filled in", () => {
  const asking = (text: string, more = "", look = "") =>
    control(paragraph(run(text, look)), `<w:showingPlcHdr/>${more}`);
  const filled = ["Robin Sample", "Clerk at the Sample Office from 2019 to 2021", "Kept the files in order"]
    .map((text) => paragraph(text))
    .join("");
  test("is set apart, whether it reads like a prompt, is set as one, or is the template's own word", () => {
    const glossary = `<w:glossaryDocument><w:docParts><w:docPart><w:docPartPr><w:name w:val="A1"/></w:docPartPr><w:docPartBody>${paragraph("Hobbies")}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`;
    const file = wordFile(
      filled +
        asking("[Street Address]") +
        asking("Job two", "", `<w:rStyle w:val="PlaceholderText"/>`) +
        asking("Hobbies", `<w:placeholder><w:docPart w:val="A1"/></w:placeholder>`),
      {
        "word/_rels/document.xml.rels": relations("rId1 glossaryDocument glossary/document.xml"),
        "word/glossary/document.xml": glossary,
      },
    );
    expect(linesOf(file)).toEqual({
      lines: ["Robin Sample", "Clerk at the Sample Office from 2019 to 2021", "Kept the files in order"],
      hidden: ["placeholder: [Street Address]", "placeholder: Job two", "placeholder: Hobbies"],
    });
  });
  test("is told from what a program filled in without saying so", () => {
    expect(lines(filled + asking("12 Sample Street, Leeds"))).toContain("12 Sample Street, Leeds");
  });
  test("is read where a file is nothing else: a sample", () => {
    const style = `<w:rStyle w:val="PlaceholderText"/>`;
    expect(lines(asking("Robin Sample", "", style) + asking("Clerk", "", style))).toEqual([
      "Robin Sample",
      "Clerk",
    ]);
  });
});

describe("white text", () => {
  const white = paragraph(run("Robin Sample", `<w:color w:val="FFFFFF"/>`));
  const seen = { lines: ["Robin Sample"], hidden: [] };
  const unseen = { lines: [], hidden: ["invisible_color: Robin Sample"] };
  const anchor = (fill: string, cy = 900_000) =>
    paragraph(
      `<w:r><w:drawing><wp:anchor behindDoc="1"><wp:extent cx="7000000" cy="${cy}"/><a:graphic><wps:wsp><wps:spPr>${fill}</wps:spPr></wps:wsp></a:graphic></wp:anchor></w:drawing></w:r>`,
    );
  const solid = `<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>`;
  test("on a painted banner is read, and on none, a white one or a thin rule is set apart", () => {
    expect(linesOf(wordFile(anchor(solid) + white))).toEqual(seen);
    expect(linesOf(wordFile(white, { "word/header1.xml": `<w:hdr>${anchor(solid)}</w:hdr>` }))).toEqual(seen);
    expect(linesOf(wordFile(anchor("<a:noFill/>") + white))).toEqual(unseen);
    expect(linesOf(wordFile(anchor(`<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>`) + white))).toEqual(
      unseen,
    );
    expect(linesOf(wordFile(anchor(solid, 12_700) + white))).toEqual(unseen);
  });
  test("in a table whose style or cell has a ground is read, nested tables too", () => {
    const styles = `<w:styles><w:style w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style></w:styles>`;
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>${row(white)}</w:tbl>`;
    expect(linesOf(wordFile(table, { "word/styles.xml": styles }))).toEqual(seen);
    expect(linesOf(wordFile(table))).toEqual(unseen);
    const cell = `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3A5F"/></w:tcPr><w:tbl>${row(white)}</w:tbl></w:tc>`;
    expect(linesOf(wordFile(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`))).toEqual(seen);
  });
});

test("signs of symbol fonts are read as what they show, or as icons that are no text", () => {
  const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const wing = (text: string) => run(text, `<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>`);
  expect(
    lines(
      paragraph(sym("Symbol", "F0B7") + run(" Kept the files in order")) +
        paragraph(wing("l") + run(" Trained clerks in two towns")) +
        paragraph(
          run("Clerk ") + sym("Wingdings", "F0E0") + run(" Keeper, 20 ") + sym("Symbol", "F0B0") + run("C"),
        ) +
        paragraph(wing("(") + run(" 020 7946 0812")),
    ),
  ).toEqual([
    "Kept the files in order",
    "Trained clerks in two towns",
    "Clerk → Keeper, 20 °C",
    "020 7946 0812",
  ]);
});
