import { expect, test } from "vitest";
import { DocxText } from "./docx-text.ts";
import { Styles } from "./styles.ts";
import { parseXml } from "./xml.ts";

/** White words in a text box whose shape is set as given. */
function boxed(shape: string) {
  const text = `<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>ROBIN VALE</w:t></w:r></w:p>`;
  const box = `<wps:wsp><wps:spPr>${shape}</wps:spPr><wps:txbx><w:txbxContent>${text}</w:txbxContent></wps:txbx></wps:wsp>`;
  return read(`<w:drawing>${box}</w:drawing>`);
}
function read(drawing: string) {
  const page = new DocxText(new Styles(undefined, undefined));
  const tree = parseXml(`<w:body><w:p><w:r>${drawing}</w:r></w:p></w:body>`);
  page.addPart({ tree, relations: new Map(), related: () => undefined }, "body");
  const { lines, hidden } = page.finish();
  return { seen: lines.map(({ text }) => text), hidden: hidden.map(({ text }) => text) };
}
const seen = { seen: ["ROBIN VALE"], hidden: [] };
const unseen = { seen: [], hidden: ["ROBIN VALE"] };

test("white words in a text box painted in a colour are read", () => {
  expect(boxed(`<a:solidFill><a:srgbClr val="1F5C3A"/></a:solidFill>`)).toEqual(seen);
});

test.each([
  ["no", "<a:noFill/>"],
  ["a white", `<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>`],
  ["a clear", `<a:solidFill><a:srgbClr val="1F5C3A"><a:alpha val="0"/></a:srgbClr></a:solidFill>`],
])("white words in a text box with %s ground are told as hidden", (_, shape) => {
  expect(boxed(shape)).toEqual(unseen);
});

test("shapes of older Word count in the same way, where they are filled", () => {
  const text = `<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>ROBIN VALE</w:t></w:r></w:p>`;
  const old = (look: string) =>
    read(
      `<w:pict><v:shape ${look}><v:textbox><w:txbxContent>${text}</w:txbxContent></v:textbox></v:shape></w:pict>`,
    );
  expect(old(`fillcolor="#1f5c3a [3204]"`)).toEqual(seen);
  expect(old(`fillcolor="#1f5c3a" filled="f"`)).toEqual(unseen);
  expect(old("")).toEqual(unseen);
});
