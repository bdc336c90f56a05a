import { resumeDocument } from "@tailorbird/contracts/resume-document";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { PageRecognizer } from "../ocr/page.ts";
import { openRecognizer as open } from "../ocr/recognizer.ts";
import { scanShortResume, sheet, toPng } from "../test/scans.ts";
import { readResume } from "./read-resume.ts";

// Recognising takes seconds, and a busy machine takes many of them.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let scan: Uint8Array;
let recognizer: PageRecognizer;
const openRecognizer = async () => recognizer;
beforeAll(async () => {
  [scan, recognizer] = await Promise.all([scanShortResume().then(toPng), open()]);
});

const word = (pictures: Record<string, Uint8Array>, text = "") => {
  const names = Object.keys(pictures);
  return zipSync({
    "word/document.xml": strToU8(
      `<w:document><w:body>${text && `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`}${names
        .map(
          (_, i) =>
            `<w:p><w:r><w:drawing><pic:pic><a:blip r:embed="rId${i}"/></pic:pic></w:drawing></w:r></w:p>`,
        )
        .join("")}</w:body></w:document>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships>${names.map((name, i) => `<Relationship Id="rId${i}" Target="media/${name}"/>`).join("")}</Relationships>`,
    ),
    ...Object.fromEntries(names.map((name) => [`word/media/${name}`, pictures[name] as Uint8Array])),
  });
};
const writer = (picture: Uint8Array) =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content><office:body><office:text><text:p><draw:frame draw:name="a"><draw:image xlink:href="Pictures/1.png" xlink:type="simple"/></draw:frame></text:p></office:text></office:body></office:document-content>`,
    ),
    "Pictures/1.png": picture,
  });

describe("a letter that holds a scan and no text", () => {
  test.each([
    ["cv.docx", () => word({ "image1.png": scan })],
    ["cv.odt", () => writer(scan)],
  ])("%s is told to be a scan, and read where characters are recognised", async (fileName, bytes) => {
    await expect(readResume(bytes(), { fileName })).rejects.toMatchObject({ reason: "scanned" });
    const doc = await readResume(bytes(), { fileName }, { openRecognizer });
    expect(resumeDocument.parse(doc)).toEqual(doc);
    expect(doc.basics).toMatchObject({ name: "Robin Sample", email: "robin@example.com" });
    expect(doc.work[0]?.highlights).toHaveLength(2);
  });

  test("keeps its own words before the pictures'", async () => {
    const doc = await readResume(word({ "a.png": scan }, "With kind regards"), {}, { openRecognizer });
    expect(doc.source.pages.map((page) => page.text.trim().split("\n")[0])).toEqual([
      "With kind regards",
      "Robin Sample",
    ]);
  });
});

const reason = (bytes: Uint8Array, fileName: string) =>
  readResume(bytes, { fileName }, { openRecognizer }).then(
    () => "read",
    (error: { reason: string }) => error.reason,
  );

describe("pictures that hold no resume end with a reason, and never as an empty resume", () => {
  test("a logo, a drawing of vectors, a picture that is damaged", async () => {
    expect(await reason(word({ "logo.png": toPng(sheet(100, 40)) }), "cv.docx")).toBe("image_only");
    expect(await reason(word({ "a.emf": strToU8("EMF") }), "cv.docx")).toBe("image_only");
    expect(await reason(word({ "a.png": scan.slice(0, 20) }), "cv.docx")).toBe("image_only");
  });
  test("a blank sheet", async () => {
    expect(await reason(word({ "a.png": toPng(sheet(1_000, 1_400)) }), "cv.docx")).toBe("image_only");
  });
  test("nothing at all", async () => {
    expect(await reason(word({}), "cv.docx")).toBe("no_text");
    expect(await reason(strToU8("<html><body><div></div></body></html>"), "cv.html")).toBe("no_text");
    expect(await reason(strToU8('<html><body><img src="cv.png"></body></html>'), "cv.html")).toBe(
      "image_only",
    );
    expect(await reason(strToU8("{\\rtf1{\\pict\\pngblip 89504e47}}"), "cv.rtf")).toBe("image_only");
  });
  test("a picture that says it has more pixels than memory", async () => {
    const huge = scan.slice();
    new DataView(huge.buffer).setUint32(16, 60_000);
    new DataView(huge.buffer).setUint32(20, 60_000);
    expect(await reason(word({ "a.png": huge }), "cv.docx")).toBe("bomb");
  });
});

test("a photograph beside a written resume is not looked at", async () => {
  const text = "Robin Sample, engineer. ".repeat(12);
  const asked = vi.fn(openRecognizer);
  await readResume(word({ "a.png": scan }, text), {}, { openRecognizer: asked });
  expect(asked).not.toHaveBeenCalled();
});
