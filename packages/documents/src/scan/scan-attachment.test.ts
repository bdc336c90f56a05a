import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { scanAttachment } from "./scan-attachment.ts";

const office = "application/vnd.openxmlformats-officedocument";
const docx = `${office}.wordprocessingml.document`;
const types = [
  "application/pdf",
  docx,
  `${office}.spreadsheetml.sheet`,
  `${office}.presentationml.presentation`,
  "application/vnd.oasis.opendocument.text",
  "text/plain",
  "text/markdown",
  "image/png",
  "image/jpeg",
  "image/webp",
];
const zip = (names: readonly string[], content = "x") =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8(content)])));
const bytes = (...values: number[]) => Uint8Array.from(values);

it.each([
  ["a PDF", "application/pdf", strToU8("%PDF-1.7\n")],
  ["a Word file", docx, zip(["[Content_Types].xml", "word/document.xml"])],
  ["a spreadsheet", types[2]!, zip(["xl/workbook.xml"])],
  ["a presentation", types[3]!, zip(["ppt/presentation.xml"])],
  ["an OpenDocument text", types[4]!, zip(["mimetype", "content.xml"])],
  ["text", "text/plain", strToU8("Grüße\r\n\tfrom here")],
  ["Markdown", "text/markdown", strToU8("# Hi <script>")],
  ["a PNG", "image/png", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
  ["a JPEG", "image/jpeg", bytes(0xff, 0xd8, 0xff, 0xe0)],
  ["a WebP", "image/webp", strToU8("RIFF....WEBPVP8 ")],
])("lets %s stay", (_, type, file) => {
  expect(scanAttachment(file, type)).toBeUndefined();
});

it.each([
  ["a program as a PDF", "application/pdf", strToU8("MZ\u0090"), "wrong_type"],
  ["a page as a PDF", "application/pdf", strToU8("<html>%PDF-1.7"), "wrong_type"],
  ["a page as a picture", "image/png", strToU8("<svg onload=alert(1)>"), "wrong_type"],
  ["a program as text", "text/plain", bytes(0x7f, 0x45, 0x4c, 0x46, 0, 1), "wrong_type"],
  ["text that is not UTF-8", "text/plain", bytes(0xff, 0xfe, 0x41, 0), "wrong_type"],
  ["a type nobody may attach", "text/html", strToU8("<p>"), "wrong_type"],
  ["a name of every object as a type", "__proto__", strToU8("x"), "wrong_type"],
  ["a spreadsheet as a Word file", docx, zip(["xl/workbook.xml"]), "wrong_type"],
  ["a Word file with macros", docx, zip(["word/document.xml", "word/vbaProject.bin"]), "macros"],
  ["a Word file with a control", docx, zip(["word/document.xml", "word/activeX/activeX1.bin"]), "macros"],
  ["a Word file with a program in it", docx, zip(["word/document.xml", "word/embeddings/a.exe"]), "macros"],
  ["a text with a script", types[4]!, zip(["content.xml", "Basic/Standard/Module1.xml"]), "macros"],
  ["half of an archive", docx, zip(["word/document.xml"]).subarray(0, 40), "corrupt"],
  ["an archive without end", docx, zip(["word/document.xml"], "0".repeat(5_000_000)), "bomb"],
] as const)("refuses %s", (_, type, file, reason) => {
  expect(scanAttachment(file, type)).toBe(reason);
});

it("says one of two things of any bytes, and never fails", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(...types),
      fc.boolean(),
      (file, type, isZip) => {
        const hostile = isZip
          ? Buffer.concat([bytes(0x50, 0x4b, 3, 4), file, bytes(0x50, 0x4b, 5, 6), file])
          : file;
        expect([undefined, "wrong_type", "macros", "bomb", "corrupt"]).toContain(
          scanAttachment(hostile, type),
        );
      },
    ),
  );
});
