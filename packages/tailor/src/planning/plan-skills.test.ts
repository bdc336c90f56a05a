import { expect, it } from "vitest";
import { buildResume } from "../fixtures/build-resume.ts";
import { readJob } from "../read-job.ts";
import { planSkills } from "./plan-skills.ts";

const brief = readJob({
  title: "Cook",
  description: "Requirements\n- Rotate stock and portion meals\n- Knife skills\n",
});

function orderOf(terms: string): string[] {
  const resume = buildResume({ name: "Invented Person", work: [], skills: { Skills: terms }, education: [] });
  const keywords = resume.skills[0]!.keywords;
  const order = planSkills(resume, brief).groups[0]?.order ?? keywords.map(({ id }) => id);
  return order.map((id) => keywords.find((term) => term.id === id)!.text);
}

it("puts first what the posting asks in words of any trade", () => {
  expect(orderOf("Grill, stock rotation, knives")[0]).toBe("stock rotation");
});

it("never parts a remark from the term it belongs to", () => {
  expect(orderOf("Grill, First Aid, expired 2023, knives")).toEqual([
    "Grill",
    "First Aid",
    "expired 2023",
    "knives",
  ]);
});
