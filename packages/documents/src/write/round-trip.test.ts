/** What is written is read back: by our reader into the same fields, by others in the same order. */
import jsonResumeSchema from "@jsonresume/schema/schema.json" with { type: "json" };
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { fromJsonResume, toJsonResume } from "../model.ts";
import { readResume } from "../read/read-resume.ts";
import { renderResume } from "./render.ts";

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const isJsonResume = ajv.compile(jsonResumeSchema);

// All of it invented.
const one = (...values: string[]) => fc.constantFrom(...values);
const name = one(
  "Robin Sample",
  "Éloïse Garçonnet",
  "Jörg Weißhäupl",
  "Tomasz O'Rourke",
  "Sanne van den IJssel",
);
const title = one(
  "Backend Engineer",
  "Senior Data Analyst",
  "Registered Nurse",
  "Head of Marketing",
  "Teacher",
);
const employer = one(
  "Larkfield Logistics Ltd",
  "Quayside Health",
  "Tidepool Studio",
  "Monsoon & Sons",
  "Acme GmbH",
);
const city = one("Bristol, United Kingdom", "Leeds", "Köln, Deutschland", "Austin, TX");
const start = one(
  "Built",
  "Cut",
  "Led",
  "Designed (from scratch)",
  "Wrote",
  "Reduced",
  "Ran 3 of 7",
  "Mentored",
  "Moved",
);
const middle = one(
  "the billing service in C++ and C#",
  "costs by 37.5%",
  "a team of nine engineers",
  "latency from 820 ms to 140 ms",
  "the “quoted” report",
  "CI/CD for 23 services",
  "end-to-end tests",
  "R&D budgets of €1.2M",
  "Node.js APIs",
);
const end = one(
  "for 46 clinics",
  "without downtime",
  "in two years; two of them lead now",
  "(on AWS)",
  "across EMEA/APAC",
  "by hand",
);
const bullet = fc
  .tuple(start, middle, end, fc.option(fc.tuple(middle, end), { nil: undefined }))
  .map(([a, b, c, more]) => [a, b, c, ...(more ? ["and", ...more] : [])].join(" "));
const month = fc.tuple(fc.integer({ min: 2000, max: 2019 }), fc.integer({ min: 1, max: 12 }));
const iso = ([year, at]: [number, number]) => `${year}-${String(at).padStart(2, "0")}`;
const role = fc
  .record({
    position: title,
    name: employer,
    location: city,
    from: month,
    years: fc.integer({ min: 1, max: 4 }),
    isCurrent: fc.boolean(),
    highlights: fc.uniqueArray(bullet, { minLength: 1, maxLength: 6 }),
  })
  .map(({ from, years, isCurrent, ...rest }) => ({
    ...rest,
    startDate: iso(from),
    ...(isCurrent ? {} : { endDate: iso([from[0] + years, from[1]]) }),
  }));
const skillNames = [
  "TypeScript",
  "Go",
  "C++",
  "C#",
  "R",
  "PostgreSQL",
  "Node.js",
  "AWS Lambda",
  "Excel",
  "Figma",
  "Kafka",
];
const person = fc.record({
  name,
  label: title,
  work: fc.array(role, { minLength: 1, maxLength: 4 }),
  skills: fc.uniqueArray(
    fc.record({
      name: one("Languages", "Tools", "Cloud"),
      keywords: fc.shuffledSubarray(skillNames, { minLength: 2 }),
    }),
    { selector: (group) => group.name, minLength: 1, maxLength: 3 },
  ),
  summary: fc.option(
    fc.constant("Works close to the data, and writes things down so that a team decides once."),
    { nil: undefined },
  ),
});

type Person = typeof person extends fc.Arbitrary<infer Made> ? Made : never;

const toDocument = ({
  name,
  label,
  work,
  skills,
  summary,
}: (typeof person)["generate"] extends never ? never : Person) =>
  fromJsonResume({
    basics: {
      name,
      label,
      summary,
      email: "sample.person@example.com",
      url: "https://sample-person.example.com",
    },
    work,
    education: [
      {
        institution: "University of Northbridge",
        studyType: "BSc",
        area: "Computer Science",
        startDate: "2010-09",
        endDate: "2013-07",
      },
    ],
    skills,
    languages: [{ language: "English", fluency: "native" }],
  });

const squeeze = (text: string) =>
  text
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .replace(/[^\p{L}\p{N}+#%€&]/gu, "")
    .toLowerCase();

/** Every text of the resume that stands on the page as it is, in the order of the page. */
function textsOf({ name, label, work, skills }: Person): string[] {
  return [
    name,
    label,
    ...work.flatMap((item) => [item.position, item.name, ...item.highlights]),
    "Computer Science",
    ...skills.map((group) => group.keywords.join("")),
  ];
}

async function plainText(bytes: Uint8Array, format: "pdf" | "docx" | "md"): Promise<string> {
  if (format === "md") return new TextDecoder().decode(bytes);
  if (format === "docx") return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  const { extractText, getDocumentProxy } = await import("unpdf");
  return (await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })).text;
}

describe.each(["pdf", "docx", "md"] as const)("any resume written as %s", (format) => {
  test("is read back into the same fields, and stands in order for another reader", async () => {
    const look = fc.record({ template: one("classic", "modern", "compact"), paper: one("a4", "letter") });
    await fc.assert(
      fc.asyncProperty(person, look, async (made, options) => {
        const doc = toDocument(made);
        const { bytes } = await renderResume(doc, format, options as { template: "classic"; paper: "a4" });
        const { resume, unplaced } = toJsonResume(await readResume(bytes, {}));
        const { resume: truth } = toJsonResume(doc);
        for (const key of ["basics", "work", "education", "skills", "languages"])
          expect(resume[key], key).toEqual(truth[key]);
        expect(unplaced).toEqual([]);
        const text = squeeze(await plainText(bytes, format));
        let from = 0;
        for (const part of textsOf(made)) {
          const at = text.indexOf(squeeze(part), from);
          expect(at, part).toBeGreaterThan(-1);
          from = at + squeeze(part).length;
        }
      }),
      { numRuns: 15, seed: 11 },
    );
  });
});

test("any resume written as JSON is valid by the public schema of JSON Resume, and is read back unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(person, async (made) => {
      const doc = toDocument(made);
      const { bytes } = await renderResume(doc, "json");
      const json = JSON.parse(new TextDecoder().decode(bytes));
      expect(isJsonResume(json), JSON.stringify(isJsonResume.errors)).toBe(true);
      expect(toJsonResume(await readResume(bytes, { fileName: "r.json" })).resume).toEqual(json);
    }),
    { numRuns: 15, seed: 11 },
  );
});
