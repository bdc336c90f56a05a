import { expect, it } from "vitest";
import { buildResume } from "../fixtures/build-resume.ts";
import { readJob } from "../read-job.ts";
import { draftBody } from "./draft-letter.ts";

const school = "Sample Primary School";
const resume = buildResume({
  name: "Robin Sample",
  work: [
    {
      ...{ position: "Teaching Assistant", name: school, start: "2022-09" },
      lines: [
        "Made visual timetables for him and one other child",
        "Taught small groups phonics each morning",
      ],
    },
    {
      ...{ position: "Lunchtime Supervisor", name: school, start: "2020-09", end: "2022-08" },
      lines: ["Kept the accident book and told parents at pick-up"],
    },
  ],
});
const brief = readJob({
  title: "Teaching Assistant",
  description:
    "What you will do\n- Make visual timetables\n- Teach small groups phonics\n- Keep the accident book and tell parents",
});

it("names an employer once, however many roles were held there, and leaves out a line about somebody it does not name", () => {
  const [, ...paragraphs] = draftBody(resume, brief, "cover_letter");
  const texts = paragraphs.map((sentences) =>
    sentences.flatMap(({ text, form }) => (form === undefined ? [text] : [])).join(" "),
  );
  expect(texts).toEqual([
    `At ${school}, I taught small groups phonics each morning. I also kept the accident book and told parents at pick-up.`,
  ]);
});
