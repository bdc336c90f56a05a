/** What Word, Google Docs, Pages, WPS and the libraries of programs write, each in its own way. */
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { linesOf, paragraph, relations, run, wordFile } from "../../test/word-files.ts";
import { readResume } from "../read-resume.ts";
import { readDocx } from "./read-docx.ts";

const lines = (body: string, parts = {}) => linesOf(wordFile(body, parts)).lines;
const linksOf = (body: string, parts = {}) =>
  readDocx(wordFile(body, parts)).lines.flatMap(({ text, links }) =>
    links.map(({ start, end, url }) => [text.slice(start, end), url]),
  );

describe("tracked changes, as if they were accepted", () => {
  test("what was moved is read once, where it is now", () => {
    expect(
      lines(
        paragraph(`<w:moveFrom>${run("Kept files")}</w:moveFrom>`) +
          paragraph("Clerk") +
          paragraph(`<w:moveTo>${run("Kept files")}</w:moveTo>`),
      ),
    ).toEqual(["Clerk", "Kept files"]);
  });
  test("a paragraph whose end was deleted goes on in the next", () => {
    const joined =
      paragraph("Kept the files ", "<w:rPr><w:del/></w:rPr>") + paragraph("of a county in order");
    expect(lines(joined)).toEqual(["Kept the files of a county in order"]);
  });
  test("a deleted row is left out, an inserted one read", () => {
    const row = (text: string, change: string) =>
      `<w:tr><w:trPr>${change}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    expect(lines(`<w:tbl>${row("Clerk", "<w:ins/>")}${row("Usher", "<w:del/>")}</w:tbl>`)).toEqual(["Clerk"]);
  });
});

describe("fields", () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const said = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  test("a link whose instruction is cut into pieces keeps its address, and what follows has none", () => {
    const field = `${mark("begin")}${said(" HYPER")}${said('LINK "https://example.com/')}${said('robin" ')}${mark("separate")}${run("my page")}${mark("end")}${run(" and more")}`;
    expect(linksOf(paragraph(field))).toEqual([["my page", "https://example.com/robin"]]);
    expect(lines(paragraph(field))).toEqual(["my page and more"]);
  });
  test("a simple field is a link too", () => {
    const field = `<w:fldSimple w:instr=' HYPERLINK "https://example.com/robin" '>${run("my page")}</w:fldSimple>`;
    expect(linksOf(paragraph(field))).toEqual([["my page", "https://example.com/robin"]]);
  });
  test("what a field within an instruction gave is not shown", () => {
    const inner = `${mark("begin")}${said(" MERGEFIELD site ")}${mark("separate")}${run("https://example.com/robin")}${mark("end")}`;
    const field = `${mark("begin")}${said(' HYPERLINK "')}${inner}${said('" ')}${mark("separate")}${run("my page")}${mark("end")}`;
    expect(lines(paragraph(field))).toEqual(["my page"]);
    expect(linksOf(paragraph(field))).toEqual([["my page", "https://example.com/robin"]]);
  });
});

describe("what stands beside the body", () => {
  test("footnotes and endnotes with their links, and the first page's header before the others", () => {
    const parts = {
      "word/_rels/document.xml.rels": relations("rId1 header header1.xml", "rId2 header header2.xml"),
      "word/header1.xml": `<w:hdr>${paragraph("Robin Sample, continued")}</w:hdr>`,
      "word/header2.xml": `<w:hdr>${paragraph("Robin Sample")}</w:hdr>`,
      "word/footnotes.xml": `<w:footnotes><w:footnote>${paragraph(`<w:hyperlink r:id="rId9">${run("Paper")}</w:hyperlink>`)}</w:footnote></w:footnotes>`,
      "word/_rels/footnotes.xml.rels": relations("rId9 hyperlink https://example.com/paper External"),
      "word/endnotes.xml": `<w:endnotes><w:endnote>${paragraph("Thesis at a note's end")}</w:endnote></w:endnotes>`,
    };
    const body = `${paragraph("Clerk")}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/></w:sectPr>`;
    expect(lines(body, parts)).toEqual([
      "Robin Sample",
      "Robin Sample, continued",
      "Clerk",
      "Paper",
      "Thesis at a note's end",
    ]);
    expect(linksOf(body, parts)).toEqual([["Paper", "https://example.com/paper"]]);
  });
  test("lettering is read, and the word painted across pages is not", () => {
    const shape = (id: string, text: string) =>
      paragraph(`<w:r><w:pict><v:shape id="${id}"><v:textpath string="${text}"/></v:shape></w:pict></w:r>`);
    expect(
      lines(shape("WordArt 1", "Robin Sample") + paragraph("Clerk"), {
        "word/header1.xml": `<w:hdr>${shape("PowerPlusWaterMarkObject1", "DRAFT")}</w:hdr>`,
      }),
    ).toEqual(["Robin Sample", "Clerk"]);
  });
  test("a diagram and a chart give their words", () => {
    const drawing = (inner: string) => paragraph(`<w:r><w:drawing>${inner}</w:drawing></w:r>`);
    const point = (text: string) =>
      `<dgm:pt><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
    const parts = {
      "word/_rels/document.xml.rels": relations(
        "rId4 diagramData diagrams/data1.xml",
        "rId5 chart charts/chart1.xml",
      ),
      "word/diagrams/data1.xml": `<dgm:dataModel><dgm:ptLst>${point("Clerk")}${point("Keeper")}</dgm:ptLst></dgm:dataModel>`,
      "word/charts/chart1.xml": `<c:chartSpace><c:cat><c:strRef><c:strCache><c:pt><c:v>Filing</c:v></c:pt></c:strCache></c:strRef></c:cat></c:chartSpace>`,
    };
    const body = `${drawing(`<dgm:relIds r:dm="rId4"/>`)}${drawing(`<c:chart r:id="rId5"/>`)}`;
    expect(lines(body, parts)).toEqual(["Clerk", "Keeper", "Filing"]);
  });
  test("a picture that is a link is read as its address", () => {
    const icon = `<w:r><w:drawing><wp:inline><wp:docPr><a:hlinkClick r:id="rId3"/></wp:docPr></wp:inline></w:drawing></w:r>`;
    const parts = {
      "word/_rels/document.xml.rels": relations("rId3 hyperlink https://github.com/robin-sample External"),
    };
    expect(lines(paragraph(run("Leeds") + icon), parts)).toEqual(["Leeds https://github.com/robin-sample"]);
  });
});

describe("of alternatives one is read", () => {
  const either = (choice: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  test("around paragraphs, runs and a sign", () => {
    expect(lines(either(paragraph("Clerk"), paragraph("Clerk")))).toEqual(["Clerk"]);
    expect(lines(paragraph(either(run("Clerk"), run("Clerk"))))).toEqual(["Clerk"]);
    const sign = either(`<w16se:symEx w16se:char="1F4E7"/>`, "<w:t>📧</w:t>");
    expect(lines(paragraph(`<w:r>${sign}<w:t> robin@example.com</w:t></w:r>`))).toEqual([
      "📧 robin@example.com",
    ]);
  });
});

describe("text in other wrappings", () => {
  test("smart tags, custom XML, directions of writing and formulas", () => {
    expect(
      lines(
        paragraph(
          `<w:smartTag><w:smartTagPr/>${run("Leeds")}</w:smartTag>${run(", ")}<w:bdo>${run("UK")}</w:bdo>`,
        ) +
          `<w:customXml><w:customXmlPr/>${paragraph("Clerk")}</w:customXml>` +
          paragraph(`${run("Cost ")}<m:oMath><m:r><m:t>−20%</m:t></m:r></m:oMath>`),
      ),
    ).toEqual(["Leeds, UK", "Clerk", "Cost −20%"]);
  });
  test("how a name is read stands behind it, not within", async () => {
    const ruby = (text: string, reading: string) =>
      `<w:r><w:ruby><w:rt>${run(reading)}</w:rt><w:rubyBase>${run(text)}</w:rubyBase></w:ruby></w:r>`;
    const name = paragraph(`${ruby("見本", "みほん")}${run("　")}${ruby("太郎", "たろう")}`);
    expect(lines(name)).toEqual(["見本　太郎 (みほんたろう)"]);
    const doc = await readResume(
      wordFile(`${name}${paragraph("職歴")}${paragraph("2019年4月 見本株式会社 入社")}`),
      {},
    );
    expect(doc.basics.name).toMatch(/^見本\s太郎/);
  });
});

describe("files put into the file whole", () => {
  const chunk = (name: string, content: string | Uint8Array) =>
    linesOf(
      wordFile(`${paragraph("Robin Sample")}<w:altChunk r:id="rId7"/>${paragraph("Leeds")}`, {
        "word/_rels/document.xml.rels": relations(`rId7 aFChunk /word/${name}`),
        [`word/${name}`]: content,
      }),
    ).lines;
  const html = "<html><body><h2>Work</h2><p>Clerk – Sample Office</p></body></html>";
  const read = ["Robin Sample", "Work", "Clerk – Sample Office", "Leeds"];
  test("HTML, a web archive, RTF, text and another Word file stand where they were put", () => {
    expect(chunk("a.html", html)).toEqual(read);
    const quoted = html.replace("–", "=E2=80=93").replace("Sample Office", "Sample=\r\n Office");
    const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n--x--\r\n`;
    expect(chunk("a.mht", archive)).toEqual(read);
    expect(chunk("a.rtf", "{\\rtf1 Work\\par Clerk \\endash  Sample Office\\par}")).toEqual(read);
    expect(chunk("a.txt", "Work\nClerk – Sample Office")).toEqual(read);
    expect(chunk("a.docx", wordFile(paragraph("Work") + paragraph("Clerk – Sample Office")))).toEqual(read);
  });
  test("a file that holds itself ends with a reason", () => {
    let file = wordFile(paragraph("Robin Sample"));
    for (let i = 0; i < 4; i++)
      file = wordFile(`<w:altChunk r:id="rId7"/>`, {
        "word/_rels/document.xml.rels": relations("rId7 aFChunk a.docx"),
        "word/a.docx": file,
      });
    expect(() => linesOf(file)).toThrow(expect.objectContaining({ reason: "bomb" }));
  });
});

describe("the package", () => {
  const main = (name: string) => relations(`rId1 officeDocument ${name}`);
  const xml = `<w:document><w:body>${paragraph("Robin Sample")}</w:body></w:document>`;
  const other = { "word/document.xml": new Uint8Array() };
  test("the document may have another name or folder, and names another case or stroke", () => {
    expect(
      lines("", { ...other, "_rels/.rels": main("word/document2.xml"), "word/document2.xml": xml }),
    ).toEqual(["Robin Sample"]);
    expect(lines("", { ...other, "_rels/.rels": main("/Story/Main.xml"), "Story\\Main.xml": xml })).toEqual([
      "Robin Sample",
    ]);
  });
  test("a part may be in UTF-16, and a program may write other prefixes", () => {
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(xml, "utf16le")]);
    expect(lines("", { "word/document.xml": wide })).toEqual(["Robin Sample"]);
    const uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const renamed = xml.replaceAll("w:", "ns0:").replace("<ns0:document", `<ns0:document xmlns:ns0="${uri}"`);
    expect(lines("", { "word/document.xml": strToU8(renamed) })).toEqual(["Robin Sample"]);
  });
});
