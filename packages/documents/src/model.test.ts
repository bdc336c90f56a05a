import { readFileSync } from "node:fs";
import { resumeDocument } from "@tailorbird/contracts/resume-document";
import { describe, expect, test } from "vitest";
import { emptyDocument, fromJsonResume, listTexts, textAt, toJsonResume } from "./model.ts";

const sample = JSON.parse(readFileSync(new URL("../samples/resume.json", import.meta.url), "utf8"));

describe("toJsonResume", () => {
  test("gives back the JSON Resume a document was made from", () => {
    const { resume } = toJsonResume(fromJsonResume(sample));
    for (const key of ["basics", "work", "education", "skills", "projects", "certificates", "languages"]) {
      expect(resume[key]).toEqual(sample[key]);
    }
  });

  test("leaves endDate out while a role is current, even when the document holds one", () => {
    const doc = fromJsonResume({ work: [{ name: "A", startDate: "2020", endDate: "2021" }] });
    (doc.work[0] as { current?: boolean }).current = true;
    expect((toJsonResume(doc).resume["work"] as object[])[0]).toEqual({ name: "A", startDate: "2020" });
  });

  test("keys spans and confidence by pointers that lead to a string of the resume", () => {
    const doc = fromJsonResume(sample);
    doc.confidence["work-1-h2"] = 0.5;
    const { resume, spans, confidence } = toJsonResume(doc);
    expect(confidence).toEqual({ "/work/0/highlights/1": 0.5 });
    for (const pointer of Object.keys(spans)) {
      const value = pointer
        .slice(1)
        .split("/")
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], resume);
      expect(value, pointer).toBeDefined();
    }
  });
});

describe("fromJsonResume", () => {
  test("makes a document that fits the contract, with a span for every text", () => {
    const doc = fromJsonResume(sample);
    expect(resumeDocument.parse(doc)).toEqual(doc);
    for (const { address, text } of listTexts(doc)) {
      const span = doc.spans[address]?.[0];
      expect(doc.source.pages[0]?.text.slice(span?.start, span?.end)).toBe(text);
    }
  });

  test.each([
    null,
    1,
    "x",
    [],
    { work: 3 },
    { work: [null, 1, { highlights: {} }] },
    { basics: { profiles: "x" } },
  ])("takes %j without failing", (json) => {
    expect(resumeDocument.safeParse(fromJsonResume(json)).success).toBe(true);
  });

  test("keeps text of unknown fields as unplaced", () => {
    const doc = fromJsonResume({ hobbies: ["Chess"], basics: { name: "A B" } });
    expect(doc.unplaced.map((item) => item.text)).toEqual(["Chess"]);
  });
});

test("textAt finds a field, a bullet and a custom line by address", () => {
  const doc = fromJsonResume({ ...sample, custom: [{ heading: "Patents", lines: ["One"] }] });
  expect(textAt(doc, "work-1/position")).toBe("Senior Backend Engineer");
  expect(textAt(doc, "work-1-h5")).toMatch(/^Mentored/);
  expect(textAt(doc, "custom-1-l1")).toBe("One");
  expect(textAt(doc, "work-99/position")).toBeUndefined();
});

test("an empty document fits the contract", () => {
  expect(resumeDocument.safeParse(emptyDocument("tailoring")).success).toBe(true);
});
