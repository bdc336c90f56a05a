import { expect, test } from "vitest";
import { readResume } from "../read-resume.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@."];
const nameOf = (letter: string) => ({ "@": "at", ".": "period" })[letter] ?? letter;

/** Adobe Type 1's cipher; four bytes that say nothing come first. */
function encrypt(plain: string, key: number): string {
  let r = key;
  return [...`\0\0\0\0${plain}`]
    .map((char) => {
      const cipher = (char.charCodeAt(0) ^ (r >> 8)) & 255;
      r = ((cipher + r) * 52845 + 22719) & 0xffff;
      return String.fromCharCode(cipher);
    })
    .join("");
}

/** A Type 1 font of 2,048 units to the em, each letter 1,024 of them wide and without an outline. */
function type1(): [clear: string, secret: string] {
  const width = String.fromCharCode(139, 255, 0, 0, 4, 0, 13, 14);
  const glyph = encrypt(width, 4330);
  const glyphs = [".notdef", ...letters.map(nameOf)].map(
    (name) => `/${name} ${glyph.length} RD ${glyph} ND\n`,
  );
  return [
    "%!PS-AdobeFont-1.0: Sample\n/FontName /Sample def\n/FontMatrix [0.000488281 0 0 0.000488281 0 0] readonly def\n/Encoding StandardEncoding def\ncurrentfile eexec\n",
    encrypt(
      `dup /Private 2 dict dup begin\n/Subrs 0 array\nND\n2 index /CharStrings ${glyphs.length} dict dup begin\n${glyphs.join("")}end\nend\n`,
      55665,
    ),
  ];
}

function pdfOf(texts: string[]): Uint8Array {
  const content = texts.map((text, i) => `BT /F 10 Tf 50 ${750 - i * 20} Td (${text}) Tj ET`).join("\n");
  const [clear, secret] = type1();
  const widths = Array.from({ length: 95 }, () => 500).join(" ");
  const body =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n" +
    `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n` +
    `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Sample/FirstChar 32/LastChar 126/Widths[${widths}]/FontDescriptor 6 0 R>>endobj\n` +
    "6 0 obj<</Type/FontDescriptor/FontName/ABCDEF+Sample/Flags 4/FontBBox[0 0 1000 1000]/FontFile 7 0 R>>endobj\n" +
    `7 0 obj<</Length ${clear.length + secret.length}/Length1 ${clear.length}/Length2 ${secret.length}/Length3 0>>stream\n${clear}${secret}\nendstream endobj\n` +
    "trailer<</Root 1 0 R>>\n%%EOF";
  return new Uint8Array(Buffer.from(body, "latin1"));
}

test("letters of a font that counts 2,048 units to the em stand where they are drawn", async () => {
  const texts = [
    "Robin Sample",
    "robin@example.com",
    "Measured the tides and wrote to the newspapers about them all",
  ];
  const doc = await readResume(pdfOf(texts), {});
  expect(doc.hidden).toEqual([]);
  expect(doc.source.pages[0]?.text.trim().split("\n")).toEqual(texts);
});
