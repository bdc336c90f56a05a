import type { GapPlan, InterviewSheet } from "@tailorbird/contracts/tailored-texts";
import { describe, expect, it } from "vitest";
import { backendPosting } from "../fixtures/backend-engineer.ts";
import { germanDeveloper } from "../fixtures/invented-people.ts";
import { match } from "../match.ts";
import { readJob } from "../read-job.ts";
import { languageOf as languageOfText } from "../text/language.ts";
import { adviceIn } from "./advice.ts";
import { spanOfTime } from "./span-of-time.ts";
import { writeTexts } from "./write-texts.ts";

async function adviceFor(language: string): Promise<string[]> {
  const resume = { ...germanDeveloper, language };
  const brief = readJob(backendPosting);
  const request = { resume, brief, match: match(resume, brief), changes: [], idempotencyKey: "test" };
  const { texts } = await writeTexts({ ...request, kinds: ["interview_sheet", "gap_plan"] }, undefined);
  const [sheet, plan] = texts as [InterviewSheet, GapPlan];
  return [
    ...sheet.questions.flatMap(({ question, advice }) => [question, advice]),
    ...plan.gaps.map(({ advice }) => advice),
  ];
}

describe("advice", () => {
  it.each(["en", "de", "fr", "es"])("is given in the language of the resume: %s", async (language) => {
    const said = await adviceFor(language);
    expect(said.length).toBeGreaterThan(8);
    expect(languageOfText(said.join(" "))).toBe(language);
  });

  it("is given in English where the language has none of its own", async () => {
    expect(await adviceFor("fi")).toEqual(await adviceFor("en"));
    expect(adviceIn("de-AT")).toBe(adviceIn("de"));
  });
});

it("counts months as years and months, in the singular where it is one", () => {
  const span = spanOfTime({ year: ["year", "years"], month: ["month", "months"], and: "and", none: "none" });
  expect([0, 1, 12, 13, 30].map(span)).toEqual([
    "none",
    "1 month",
    "1 year",
    "1 year and 1 month",
    "2 years and 6 months",
  ]);
});
