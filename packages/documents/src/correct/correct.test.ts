import type { Correction } from "@tailorbird/contracts/resume-correction";
import { type ResumeDocument, resumeDocument } from "@tailorbird/contracts/resume-document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDocument, listTexts, textAt } from "../model.ts";
import { CorrectionRefused, correct } from "./correct.ts";

const page = `Robin Sample
Software Enginer   Acme Corp
2019 - 2021
- Cut page loads with Google Analytics
- Led a team
Director of Nothing
Tools: Go, SQL, Kubernetes
`;

function span(text: string) {
  const start = page.indexOf(text);
  return [{ page: 1, start, end: start + text.length }];
}

/** As a reader may have left it: a title that is half read, a line that found no place. */
function read(): ResumeDocument {
  return {
    ...emptyDocument("pdf"),
    basics: { name: "Robin Sample", profiles: [] },
    work: [
      {
        id: "work-1",
        name: "Acme",
        position: "Software Enginer",
        startDate: "2019",
        endDate: "2021",
        highlights: [
          { id: "work-1-h1", text: "Cut page loads with Google Analytics" },
          { id: "work-1-h2", text: "Led a team" },
        ],
      },
    ],
    skills: [
      {
        id: "skill-1",
        name: "Tools",
        keywords: [
          { id: "skill-1-k1", text: "Go" },
          { id: "skill-1-k2", text: "SQL" },
        ],
      },
    ],
    unplaced: [{ id: "unplaced-1", text: "Director of Nothing" }],
    sectionOrder: ["work", "skills"],
    source: { format: "pdf", pages: [{ number: 1, text: page }] },
    spans: {
      "basics/name": span("Robin Sample"),
      "work-1/name": span("Acme"),
      "work-1/position": span("Software Enginer"),
      "work-1/startDate": span("2019"),
      "work-1/endDate": span("2021"),
      "work-1-h1": span("Cut page loads with Google Analytics"),
      "work-1-h2": span("Led a team"),
      "skill-1-k1": span("Go, "),
      "skill-1-k2": span("SQL"),
      "unplaced-1": span("Director of Nothing"),
    },
    confidence: { "work-1/name": 0.5, "work-1-h2": 0.6, "basics/name": 0.7 },
  };
}

const one = (correction: Correction) => correct(read(), [correction]);

describe("a value that the file itself shows there", () => {
  it("is proved by the file, and no longer doubted", () => {
    const doc = one({ op: "replace", address: "work-1/name", value: "Acme Corp" });
    expect(doc.work[0]?.name).toBe("Acme Corp");
    expect(doc.spans["work-1/name"]).toEqual(span("Acme Corp"));
    expect(doc.confidence).not.toHaveProperty("work-1/name");
    expect(doc.ownWords ?? {}).toEqual({});
  });

  it("may have stood among what found no place", () => {
    const doc = one({ op: "replace", address: "work-1/position", value: "Director of Nothing" });
    expect(doc.ownWords ?? {}).toEqual({});
    expect(doc.spans["work-1/position"]).toEqual(span("Director of Nothing"));
  });
});

describe("a value that the file does not show there", () => {
  it("is the person's own, beside what was read, and proves nothing until it is declared", () => {
    const doc = one({ op: "replace", address: "work-1/position", value: "Software Engineer" });
    expect(doc.ownWords).toEqual({
      "work-1/position": {
        isEvidence: false,
        read: { text: "Software Enginer", spans: span("Software Enginer") },
      },
    });
    expect(doc.spans).not.toHaveProperty("work-1/position");
    const declared = correct(doc, [{ op: "declare", address: "work-1/position", isEvidence: true }]);
    expect(declared.ownWords?.["work-1/position"]?.isEvidence).toBe(true);
  });

  it("is not proved by the same word in another value's place", () => {
    const doc = one({ op: "replace", address: "work-1/name", value: "Google" });
    expect(doc.ownWords?.["work-1/name"]?.isEvidence).toBe(false);
    const term = one({ op: "add", to: "skill-1", value: "Google Analytics" });
    expect(term.ownWords?.["skill-1-k3"]?.isEvidence).toBe(false);
  });

  it("keeps what was read first through a second correction", () => {
    const doc = correct(read(), [
      { op: "replace", address: "work-1/position", value: "Engineer II" },
      { op: "replace", address: "work-1/position", value: "Engineer III", isEvidence: true },
    ]);
    expect(doc.ownWords?.["work-1/position"]).toMatchObject({
      isEvidence: true,
      read: { text: "Software Enginer" },
    });
  });

  it("is the file's again once it is what the file says", () => {
    const doc = correct(read(), [
      { op: "replace", address: "work-1/name", value: "Acme Incorporated" },
      { op: "replace", address: "work-1/name", value: "Acme Corp" },
    ]);
    expect(doc.ownWords).toEqual({});
  });
});

it("changes terms of a group one by one, and leaves the others what they were", () => {
  const doc = one({ op: "replace", address: "skill-1/keywords", value: "SQL, Kubernetes, Rust" });
  expect(doc.skills[0]?.keywords).toEqual([
    { id: "skill-1-k2", text: "SQL" },
    { id: "skill-1-k3", text: "Kubernetes" },
    { id: "skill-1-k4", text: "Rust" },
  ]);
  expect(Object.keys(doc.ownWords ?? {})).toHaveLength(1);
  expect(textAt(doc, Object.keys(doc.ownWords ?? {})[0]!)).toBe("Rust");
});

it("takes an end that goes on, and a date in its three shapes only", () => {
  const doc = one({ op: "replace", address: "work-1/endDate", value: "present" });
  expect(doc.work[0]).toMatchObject({ current: true });
  expect(doc.work[0]).not.toHaveProperty("endDate");
  for (const value of ["May 2020", "2020-13", "20", "2020/01"])
    expect(() => one({ op: "replace", address: "work-1/endDate", value })).toThrow(CorrectionRefused);
});

it("confirms one value, or all of an entry, and touches no other doubt", () => {
  expect(one({ op: "confirm", address: "work-1-h2" }).confidence).toEqual({
    "work-1/name": 0.5,
    "basics/name": 0.7,
  });
  expect(one({ op: "confirm", address: "work-1" }).confidence).toEqual({ "basics/name": 0.7 });
});

it("places an unplaced line with its proof, and dismisses one without losing it", () => {
  const placed = one({ op: "place", address: "unplaced-1", to: "work-1" });
  expect(placed.work[0]?.highlights.at(-1)).toEqual({ id: "work-1-h3", text: "Director of Nothing" });
  expect(placed.spans["work-1-h3"]).toEqual(span("Director of Nothing"));
  expect(placed.unplaced).toEqual([]);
  const dismissed = one({ op: "dismiss", address: "unplaced-1" });
  expect(dismissed).toMatchObject({ unplaced: [], dismissed: [{ id: "unplaced-1" }] });
  const back = correct(dismissed, [{ op: "place", address: "unplaced-1", to: "awards" }]);
  expect(back.awards).toEqual([{ id: "award-1", title: "Director of Nothing" }]);
  expect(back.sectionOrder).toContain("awards");
});

it("keeps what it removes of the file among the dismissed, whole entries too", () => {
  const doc = one({ op: "remove", address: "work-1" });
  expect(doc.work).toEqual([]);
  expect(doc.dismissed?.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Software Enginer", "Acme", "Led a team"]),
  );
  expect(Object.keys(doc.spans).filter((address) => address.startsWith("work-1"))).toEqual([]);
});

it.each<[string, Correction, string]>([
  ["an address of nothing", { op: "replace", address: "work-9/name", value: "x" }, "address"],
  ["a field that an entry has not", { op: "replace", address: "work-1/issuer", value: "x" }, "address"],
  ["a prototype's field", { op: "replace", address: "basics/constructor", value: "x" }, "address"],
  ["two lines for a name", { op: "replace", address: "work-1/name", value: "a\nb" }, "value"],
  ["a name that is too long", { op: "replace", address: "work-1/name", value: "x".repeat(1_001) }, "value"],
  ["a place that is taken", { op: "place", address: "unplaced-1", to: "basics/name" }, "to"],
  ["a place that is none", { op: "place", address: "unplaced-1", to: "nowhere" }, "to"],
  ["a line that is not unplaced", { op: "dismiss", address: "work-1-h1" }, "address"],
  [
    "a declaration about the file's words",
    { op: "declare", address: "work-1/name", isEvidence: true },
    "address",
  ],
  ["nothing to confirm", { op: "confirm", address: "work-7" }, "address"],
])("refuses %s, and says which of its values", (_, correction, field) => {
  expect(() => one(correction)).toThrow(expect.objectContaining({ index: 0, field }));
});

it("leaves the given document as it was, and makes one that fits the contract, whatever is asked", () => {
  const address = fc.constantFrom(
    "work-1",
    "work-1/name",
    "work-1/endDate",
    "work-1-h1",
    "work-1-h3",
    "skill-1/keywords",
    "skill-1-k1",
    "unplaced-1",
    "unplaced-2",
    "basics/location",
    "basics/name",
    "awards",
    "custom-1/heading",
  );
  const value = fc.oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.constantFrom("2020-01", "present", "(a+)+$", "Acme Corp"),
  );
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ op: fc.constant("replace" as const), address, value, isEvidence: fc.boolean() }),
    fc.record({ op: fc.constant("add" as const), to: address, value, isEvidence: fc.boolean() }),
    fc.record({ op: fc.constant("place" as const), address, to: address }),
    fc.record({ op: fc.constantFrom("confirm" as const, "remove" as const, "dismiss" as const), address }),
  );
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
      let doc = read();
      for (const each of corrections) {
        const before = structuredClone(doc);
        try {
          const next = correct(doc, [each]);
          expect(doc).toEqual(before);
          doc = next;
        } catch (error) {
          expect(error).toBeInstanceOf(CorrectionRefused);
        }
      }
      resumeDocument.parse(doc);
      const addresses = new Set(listTexts(doc).map((each) => each.address));
      for (const own of Object.keys(doc.ownWords ?? {}))
        if (!/\/(keywords|endDate)$/.test(own)) expect(addresses).toContain(own);
    }),
    { numRuns: 100 },
  );
});
