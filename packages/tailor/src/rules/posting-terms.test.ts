import { expect, it } from "vitest";
import { readJob } from "../read-job.ts";
import { sayAsPosting } from "./posting-terms.ts";

const ask = (description: string) =>
  readJob({ title: "Worker", description: `Requirements\n- ${description}\n` });
const said = (text: string, asked: string, page = text) =>
  sayAsPosting(text, { heading: "", brief: ask(asked), page }).text;

it.each([
  [
    "Brought stock loss down from 2.1% to 1.4%",
    "Control stock shrinkage in the store",
    "Brought stock shrinkage down from 2.1% to 1.4%",
  ],
  [
    "Keep hours of service on an ELD",
    "Record hours with an electronic logging device",
    "Keep hours of service on an electronic logging device (ELD)",
  ],
  ["Wrote up faults on the forklift", "Record faults on forklifts", "Recorded faults on the forklift"],
  [
    "Put an RF gun to every pallet",
    "Use radio-frequency scanners",
    "Put a radio-frequency scanner to every pallet",
  ],
])("says %j for %j in the posting's term and the line's own form", (line, asked, wanted) => {
  expect(said(line, asked)).toBe(wanted);
});

it.each([
  // Narrow for broad, and what the posting says as well.
  ["Drove a counterbalance truck", "Drive reach trucks and forklifts"],
  ["Carried out stock checks", "Plan every stock count"],
  // No verb, or a verb that takes something else.
  ["The paper chart of each patient", "Document every patient assessment"],
  ["Told the supervisor about differences", "Report differences to the supervisor"],
  // Said already, and a matter of spelling.
  ["Worked at a distribution centre", "Work in our distribution center"],
  ["Followed picking with order checks", "Do order picking in the warehouse"],
])("leaves %j as it is for %j", (line, asked) => {
  expect(said(line, asked)).toBe(line);
});

it("spells initials out once on a page, and never where the page says the words already", () => {
  const asked = "Record hours with an electronic logging device";
  expect(said("Keep the ELD", asked, "Keep the ELD\nElectronic logging devices")).toBe("Keep the ELD");
});
