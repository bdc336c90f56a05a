import { expect, it } from "vitest";
import { fromJsonResume } from "../../model.ts";
import { layOut } from "./layout.ts";

const plain = fromJsonResume({ basics: { name: "Robin Sample" } });
const headed = (heading: string, language = "en") => {
  const custom = [{ id: "custom-1", heading, lines: [{ id: "custom-1-l1", text: "Basic life support" }] }];
  return layOut({ ...plain, language, custom, sectionOrder: ["custom-1"] }).sections.map(
    (each) => each.heading,
  );
};

it.each([
  ["TRAINING", "Training"],
  ["OTHER THINGS AND COURSES", "Other Things and Courses"],
  ["IT SKILLS", "IT SKILLS"],
  ["Further training", "Further training"],
  ["ΓΛΩΣΣΕΣ", "ΓΛΩΣΣΕΣ"],
])("writes a heading in capitals as our own are: %s as %s", (heading, written) => {
  expect(headed(heading)).toEqual([written]);
});

it("leaves Turkish capitals alone", () => {
  expect(headed("BILGILER", "tr")).toEqual(["BILGILER"]);
});

it("writes a number in groups also where our tables do not know its range, and leaves what is none", () => {
  const phones = ["+447700900118", "ask me"].map(
    (phone) => layOut({ ...plain, basics: { ...plain.basics, phone } }).contact[0]?.text,
  );
  expect(phones).toEqual(["+44 7700 900118", "ask me"]);
});
