import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { fromJsonResume, toJsonResume } from "../model.ts";
import { readResume } from "../read/read-resume.ts";
import { type RenderFormat, renderResume } from "./render.ts";

const sample = fromJsonResume(
  JSON.parse(readFileSync(new URL("../../samples/resume.json", import.meta.url), "utf8")),
);
const formats: RenderFormat[] = ["pdf", "docx", "md", "json"];

describe.each(formats)("%s", (format) => {
  test("read back by our own reader gives the same resume", async () => {
    const { bytes, extension, contentType } = await renderResume(sample, format);
    const { resume, unplaced } = toJsonResume(
      await readResume(bytes, { fileName: `cv.${extension}`, contentType }),
    );
    const { resume: truth } = toJsonResume(sample);
    for (const key of Object.keys(truth).filter((one) => one !== "meta"))
      expect(resume[key], key).toEqual(truth[key]);
    expect(unplaced).toEqual([]);
  });

  test("gives equal bytes for equal input", async () => {
    const [first, second] = [
      await renderResume(sample, format),
      await renderResume(structuredClone(sample), format),
    ];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  test("sets text that looks like markup as text", async () => {
    const tricky = [
      "#panic()[x] $y$ *b* _i_ `c` <tag> @ref \\",
      "# not a heading, **not bold**",
      "{{ }} [x](javascript:alert) & < >",
      "1. not a number of a list",
    ];
    const doc = fromJsonResume({
      basics: { name: "Robin Sample" },
      work: [{ name: "Acme Ltd", position: "Engineer", startDate: "2020", highlights: tricky }],
    });
    const { bytes } = await renderResume(doc, format);
    const back = await readResume(bytes, {});
    expect(back.work[0]?.highlights.map((item) => item.text)).toEqual(tricky);
  });

  test("writes a resume that has nothing but a name, and one that has nothing", async () => {
    for (const json of [{ basics: { name: "Robin Sample" } }, {}]) {
      expect((await renderResume(fromJsonResume(json), format)).bytes.length).toBeGreaterThan(0);
    }
  });
});

test("characters that no font has do not keep a resume from being written", async () => {
  const doc = fromJsonResume({ basics: { name: "Robin 🦜 Sample", summary: "ᚠᚢᚦᚨᚱᚲ and ordinary words" } });
  const back = await readResume((await renderResume(doc, "pdf")).bytes, {});
  expect(back.basics.summary).toMatch(/and ordinary words$/);
});

const languages = {
  de: {
    name: "Jördis Mustermann",
    label: "Softwareentwicklerin",
    text: "Senkte die Größe äußerst großer Änderungen um 30 %",
  },
  ru: { name: "Иван Примеров", label: "Engineer", text: "Разработал систему учёта заявок" },
  el: { name: "Γιάννης Παράδειγμα", label: "Engineer", text: "Σχεδίασε το σύστημα παρακολούθησης" },
  ar: {
    name: "سامي مثال",
    label: "مهندس برمجيات",
    text: "بناء نظام تتبع يعالج 42 ألف طلب يوميا باستخدام TypeScript",
  },
  he: { name: "דנה דוגמה", label: "Engineer", text: "בנתה מערכת מעקב ב TypeScript" },
  zh: { name: "张例子", label: "软件工程师", text: "设计并实现每天处理四百万事件的系统" },
  ja: {
    name: "見本太郎",
    label: "ソフトウェアエンジニア",
    text: "毎日四百万件のイベントを処理するシステムを設計",
  },
};

describe.each(Object.entries(languages))("in the language %s", (language, { name, label, text }) => {
  test.each(["pdf", "docx", "md"] as const)("a resume as %s is read back unchanged", async (format) => {
    const doc = fromJsonResume({
      meta: { language },
      basics: { name, label, email: "sample@example.com" },
      work: [{ position: label, name: "Sample Works GmbH", startDate: "2019-04", highlights: [text, text] }],
    });
    const back = await readResume((await renderResume(doc, format)).bytes, {});
    expect(back.basics).toMatchObject({ name, label });
    expect(back.work).toMatchObject([
      {
        position: label,
        name: "Sample Works GmbH",
        startDate: "2019-04",
        current: true,
        highlights: [{ text }, { text }],
      },
    ]);
    expect(back.unplaced).toEqual([]);
  });
});

test.each(["classic", "modern", "compact"] as const)(
  "the %s template is read back unchanged on both papers",
  async (template) => {
    for (const paper of ["a4", "letter"] as const) {
      const { bytes } = await renderResume(sample, "pdf", { template, paper });
      const { resume, unplaced } = toJsonResume(await readResume(bytes, {}));
      const { resume: truth } = toJsonResume(sample);
      for (const key of Object.keys(truth).filter((one) => one !== "meta"))
        expect(resume[key], key).toEqual(truth[key]);
      expect(unplaced).toEqual([]);
    }
  },
);

test("a link of another scheme than web and mail is written as text", async () => {
  const doc = fromJsonResume({ basics: { name: "Robin Sample", url: "javascript:alert(1)" } });
  for (const format of ["pdf", "docx", "md"] as const) {
    const { bytes } = await renderResume(doc, format);
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).not.toMatch(/\/URI\s*\(javascript|Target="javascript|\]\(javascript/);
  }
});

test("the PDF is tagged, titled and says its language", async () => {
  const text = Buffer.from((await renderResume(sample, "pdf")).bytes).toString("latin1");
  expect(text).toMatch(/pdfuaid:part/);
  expect(text).toMatch(/\/MarkInfo/);
  expect(text).toMatch(/\/Lang\s*\(en/);
});

test("mammoth finds every text of the Word file in order, with headings and links", async () => {
  const { bytes } = await renderResume(sample, "docx");
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  let from = 0;
  for (const role of sample.work) {
    for (const item of role.highlights) {
      const at = value.indexOf(item.text.replaceAll("&", "&amp;"), from);
      expect(at, item.text).toBeGreaterThan(-1);
      from = at;
    }
  }
  expect(value).toMatch(/<h1>Experience<\/h1>/);
  expect(value).toMatch(/<a href="mailto:robin\.sample@example\.com">/);
});

test("letter paper is letter-sized", async () => {
  const text = Buffer.from((await renderResume(sample, "pdf", { paper: "letter" })).bytes).toString("latin1");
  expect(text).toMatch(/\/MediaBox\s*\[0 0 612 792\]/);
});

const contact = {
  name: "Robin Sample",
  email: "robin.sample@example.com",
  phone: "+442079460812",
  url: "https://robin-sample.example.com",
  // With the others it fills a line to a hair, where the letters are a little smaller than designed.
  profiles: [{ network: "Mastodon", username: "@robinnnnnnn@example.social" }],
};

test("a few lines get no page of their own, and a denser page breaks no contact detail", async () => {
  const { readPdf } = await import("../read/pdf/read-pdf.ts");
  for (let bullets = 56; bullets <= 61; bullets++) {
    const highlights = Array.from({ length: bullets }, (_, k) => `Did the invented thing number ${k}`);
    const work = [{ name: "Example Ltd", position: "Engineer", startDate: "2010", highlights }];
    const doc = fromJsonResume({ basics: contact, work });
    const { pages } = await readPdf((await renderResume(doc, "pdf")).bytes);
    expect(pages[0]).toContain(`Mastodon: ${contact.profiles[0]?.username}`);
    expect(pages.length, `${bullets}`).toBeLessThanOrEqual(2);
    for (const page of pages) expect(page.trim().split("\n").length, `${bullets}`).toBeGreaterThan(4);
  }
});

test.each(["pdf", "docx", "md"] as const)(
  "a skill's level is written as %s, and a skill that has no list",
  async (format) => {
    const skills = [
      { name: "Web", level: "Expert", keywords: ["CSS"] },
      { name: "Sailing", level: "Good" },
    ];
    const doc = fromJsonResume({ basics: { name: "Robin Sample" }, skills });
    const text = await textOf((await renderResume(doc, format)).bytes, format);
    expect(text).toMatch(/Web \(Expert\):\W+CSS/);
    expect(text).toContain("Sailing (Good)");
  },
);

test("a Word file follows the template in its styles, and its text stays as written", async () => {
  const styles = await Promise.all(
    (["classic", "modern", "compact"] as const).map(async (template) => {
      const { bytes } = await renderResume(sample, "docx", { template });
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      expect(value).toContain("Experience");
      return new TextDecoder().decode(unzipSync(bytes)["word/styles.xml"]);
    }),
  );
  expect(new Set(styles).size).toBe(3);
  expect(styles[1]).toMatch(/w:caps/);
  for (const xml of styles) expect(xml).toMatch(/w:styleId="Heading1"[\s\S]*w:keepNext/);
});

describe.each(["pdf", "docx", "md"] as const)("a letter as %s", (format) => {
  const letter = {
    ...fromJsonResume({ basics: { name: "Robin Sample", email: "robin.sample@example.com" } }),
    letter: [
      "Dear Hiring Team,",
      "I am applying for the position of *Engineer* at Acme & Sons.",
      "Sincerely,",
    ],
  };

  test.each(["classic", "modern", "compact"] as const)(
    "holds name, address and every paragraph in order, in the template %s",
    async (template) => {
      const { bytes } = await renderResume(letter, format, { template });
      const text = await textOf(bytes, format);
      const places = ["Robin Sample", "robin.sample@example.com", ...letter.letter].map((part) =>
        text.indexOf(part),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(text).not.toMatch(/summary|experience/i);
    },
  );

  test("gives equal bytes for equal input", async () => {
    const [first, second] = [await renderResume(letter, format), await renderResume(letter, format)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});

async function textOf(bytes: Uint8Array, format: RenderFormat): Promise<string> {
  if (format === "md")
    return Buffer.from(bytes)
      .toString()
      .replace(/\\(?=[*&])/g, "");
  if (format === "docx") return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  const { readPdf } = await import("../read/pdf/read-pdf.ts");
  return (await readPdf(bytes)).pages.join("\n");
}
