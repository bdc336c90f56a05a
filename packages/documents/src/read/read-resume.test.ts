import { readFileSync } from "node:fs";
import { resumeDocument } from "@tailorbird/contracts/resume-document";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { listTexts, toJsonResume } from "../model.ts";
import { zipBomb } from "../test/archives.ts";
import { readResume } from "./read-resume.ts";
import { UnreadableFileError } from "./unreadable.ts";

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url)));
const truth = JSON.parse(readFileSync(new URL("../../samples/resume.json", import.meta.url), "utf8"));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each(["resume.pdf", "resume.docx", "resume.md", "resume.txt", "resume.json"])("%s", (fileName) => {
  test("is read into the fields it was written from, and nothing is left unplaced", async () => {
    const doc = await readResume(sample(fileName), { fileName });
    expect(resumeDocument.parse(doc)).toEqual(doc);
    const { resume, unplaced } = toJsonResume(doc);
    expect(unplaced).toEqual([]);
    for (const key of [
      "work",
      "volunteer",
      "education",
      "skills",
      "certificates",
      "awards",
      "publications",
      "languages",
      "interests",
    ]) {
      expect(resume[key], key).toEqual(truth[key]);
    }
    const basics = resume["basics"] as Record<string, unknown>;
    for (const key of ["name", "label", "email", "phone", "summary", "location"]) {
      expect(basics[key], key).toEqual(truth.basics[key]);
    }
  });

  test("keeps a span for every value, and the span's text holds it", async () => {
    const doc = await readResume(sample(fileName), { fileName });
    for (const { address, text } of listTexts(doc)) {
      if (/\/(?:startDate|endDate|date|releaseDate|url|phone|location)$/.test(address)) continue;
      const spans = doc.spans[address] ?? [];
      const read = spans
        .map((span) => doc.source.pages[span.page - 1]?.text.slice(span.start, span.end))
        .join(" ");
      expect(read.replace(/\s+/g, " "), address).toBe(text.replace(/\s+/g, " "));
    }
  });
});

const reasonOf = async (bytes: Uint8Array, hint: { fileName?: string; contentType?: string } = {}) => {
  try {
    await readResume(bytes, hint);
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect((error as Error).message.length).toBeGreaterThan(20);
    return (error as UnreadableFileError).reason;
  }
};

describe("files that can't be read get a typed reason", () => {
  test("an empty file", async () => expect(await reasonOf(new Uint8Array())).toBe("empty"));
  test("a text of nothing but blanks", async () => expect(await reasonOf(bytesOf(" \n\t "))).toBe("empty"));
  test("eleven megabytes", async () =>
    expect(await reasonOf(new Uint8Array(11_000_000).fill(65))).toBe("too_large"));
  test("a picture of a kind that nobody scans to", async () =>
    expect(await reasonOf(bytesOf("GIF89a"))).toBe("unsupported_type"));
  test("a picture, where no characters are recognised", async () =>
    expect(await reasonOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10))).toBe("scanned"));
  test("a picture named .pdf", async () =>
    expect(await reasonOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), { fileName: "cv.pdf" })).toBe(
      "wrong_type",
    ));
  test("a PDF named .docx", async () =>
    expect(await reasonOf(sample("resume.pdf"), { fileName: "cv.docx" })).toBe("wrong_type"));
  test("text sent as application/pdf", async () =>
    expect(await reasonOf(bytesOf("hello"), { contentType: "application/pdf" })).toBe("wrong_type"));
  test("a PDF cut off after its header", async () =>
    expect(await reasonOf(bytesOf("%PDF-1.7\n"))).toBe("corrupt"));
  test("a zip without a Word document", async () =>
    expect(await reasonOf(zipSync({ "a.txt": bytesOf("x") }))).toBe("unsupported_type"));
  test("a truncated zip", async () =>
    expect(await reasonOf(sample("resume.docx").slice(0, 4_000))).toBe("corrupt"));
  test("broken JSON", async () =>
    expect(await reasonOf(bytesOf('{"basics":'), { fileName: "r.json" })).toBe("corrupt"));
  test("JSON that is no resume", async () =>
    expect(await reasonOf(bytesOf('{"a":1}'))).toBe("unsupported_type"));
  test("binary rubbish", async () =>
    expect(await reasonOf(Uint8Array.from({ length: 500 }, (_, i) => i % 7))).toBe("not_text"));
  test("an old Word file that is encrypted", async () => {
    const bytes = new Uint8Array(3_000);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1_500);
    expect(await reasonOf(bytes, { fileName: "cv.docx" })).toBe("encrypted");
  });
  test("a zip that unpacks to 300 MB", async () => {
    expect(await reasonOf(zipBomb("word/document.xml", 300))).toBe("bomb");
  });
  test("a zip that unpacks to 300 MB and says it is a kilobyte", async () => {
    expect(await reasonOf(zipBomb("word/document.xml", 300, 1_000))).toMatch(/^(?:bomb|corrupt|no_text)$/);
  });
  test("a zip of two thousand entries", async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, i) => [`word/${i}.xml`, new Uint8Array(1)]),
    );
    expect(await reasonOf(zipSync(entries))).toBe("bomb");
  });
  test("XML nested ten thousand deep", async () => {
    const xml = `${"<w:p>".repeat(10_000)}${"</w:p>".repeat(10_000)}`;
    expect(await reasonOf(zipSync({ "word/document.xml": bytesOf(xml) }))).toBe("bomb");
  });
});

test("an e-mail among words about the person is read, whatever was read before", async () => {
  const text =
    "Robin Sample\n\nEXPERIENCE\nClerk, Sample Office, 2019 - 2021\n• Kept the files of a county in order\n\nABOUT ME\nTidy and on time.\nrobin@example.com\n";
  for (const _ of ["first", "second"])
    expect((await readResume(bytesOf(text), { fileName: "resume.txt" })).basics.email).toBe(
      "robin@example.com",
    );
});

describe("Word files", () => {
  const docx = (body: string, more: Record<string, string> = {}) =>
    zipSync({
      "word/document.xml": bytesOf(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
      ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, bytesOf(xml)])),
    });
  const p = (text: string, props = "") => `<w:p><w:r><w:rPr>${props}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

  test("hidden, white and tiny runs are set apart and never become content", async () => {
    const doc = await readResume(
      docx(
        p("Robin Sample") +
          p("Experience with many things") +
          p("vanished words", "<w:vanish/>") +
          p("white words", '<w:color w:val="FFFFFF"/>') +
          p("tiny words", '<w:sz w:val="2"/>'),
      ),
      {},
    );
    expect(doc.hidden).toEqual([
      { reason: "hidden", text: "vanished words" },
      { reason: "invisible_color", text: "white words" },
      { reason: "tiny", text: "tiny words" },
    ]);
    expect(JSON.stringify([doc.basics, doc.unplaced, doc.source])).not.toMatch(/vanished|white words|tiny/);
  });

  test("an e-mail that stands only in the header is read", async () => {
    const doc = await readResume(
      docx(p("Robin Sample") + p("Some words about the work done"), {
        "word/header1.xml": `<w:hdr>${p("robin@example.com")}</w:hdr>`,
      }),
      {},
    );
    expect(doc.basics.email).toBe("robin@example.com");
  });

  test("an entity that names a file stays text", async () => {
    const xml = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body>${p("Robin Sample &e; of the long line of words")}</w:body></w:document>`;
    const doc = await readResume(zipSync({ "word/document.xml": bytesOf(xml) }), {});
    expect(JSON.stringify(doc)).not.toContain("root:");
  });

  test("deleted text is left out, inserted text is kept", async () => {
    const doc = await readResume(
      docx(
        `<w:p><w:ins><w:r><w:t>Robin Inserted wrote this</w:t></w:r></w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`,
      ),
      {},
    );
    expect(doc.source.pages[0]?.text.trim()).toBe("Robin Inserted wrote this");
  });
});

test("every word of any text is in a field or unplaced", async () => {
  const word = fc.constantFrom(
    "Experience",
    "Education",
    "Skills",
    "Engineer",
    "Acme",
    "2019 – 2021",
    "•",
    "-",
    "a, b",
    "Python:",
    "\n",
    "\n",
    "\t",
    "University",
    "x@y.com",
    "(",
    ")",
    "|",
    "BSc",
    "日本語",
    "مهندس",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 3, maxLength: 60 }), async (words) => {
      const text = words.join(" ");
      if (!text.trim()) return;
      const doc = await readResume(bytesOf(text), {});
      expect(resumeDocument.safeParse(doc).success).toBe(true);
      const covered = new Uint8Array(text.length);
      for (const spans of Object.values(doc.spans))
        for (const span of spans) covered.fill(1, span.start, span.end);
      const lost = [...text].filter((char, i) => !covered[i] && /[\p{L}\p{N}]/u.test(char)).join("");
      // Numbers of a list and section headings are the only words that need no field of their own.
      expect(lost.replace(/Experience|Education|Skills/g, "")).toBe("");
    }),
    { numRuns: 100 },
  );
});
