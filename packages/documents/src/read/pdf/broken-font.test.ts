import { expect, test } from "vitest";
import { readResume } from "../read-resume.ts";

test("a font whose descriptor is no dictionary holds nothing up, and its words are read on every page", async () => {
  const line = "ROBIN SAMPLE WROTE THIS LINE";
  const hex = [...line].map((char) => `00${char.charCodeAt(0).toString(16)}`).join("");
  const stream = (text: string) => `<</Length ${text.length}>>stream\n${text}\nendstream`;
  const page =
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</Font<</A 6 0 R>>>>>>";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
    page,
    page,
    stream(`BT /A 12 Tf 1 0 0 1 50 700 Tm<${hex}>Tj ET`),
    "<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Any/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/FontDescriptor[250 797 750]>>]>>",
    stream(
      "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0020> <005A> <0020> endbfrange",
    ),
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj${object}\nendobj\n`).join("");
  const bytes = new TextEncoder().encode(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>\n%%EOF`);
  const doc = await readResume(bytes, {});
  expect(doc.source.pages.map(({ text }) => text.trim())).toEqual([line, line]);
});
