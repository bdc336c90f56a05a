import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { expect, it } from "vitest";
import { buildResume } from "./fixtures/build-resume.ts";
import { warningsFor } from "./warnings.ts";

const brief = { language: "en", requirements: [{}, {}, {}] } as unknown as JobBrief;
const resume = buildResume({ name: "Robin Sample", work: [] });
const unplaced = ["Full driving licence, own transport", "05/2015)"].map((text, at) => ({
  id: `unplaced-${at + 1}`,
  text,
}));

it("names the lines that found no place, and so are in no tailored resume", () => {
  const [warning, ...others] = warningsFor({ ...resume, unplaced }, brief);
  expect(others).toEqual([]);
  expect(warning).toMatchObject({
    code: "lines_unplaced",
    detail: expect.stringContaining(
      'One line of your file found no place and is not in the tailored resume: "Full driving licence, own transport".',
    ),
  });
});

it("is silent where every line is printed", () => {
  expect(warningsFor(resume, brief)).toEqual([]);
  const source = { ...resume.source, format: "json" as const };
  expect(warningsFor({ ...resume, unplaced, source }, brief)).toEqual([]);
});
