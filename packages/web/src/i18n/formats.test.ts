import { expect, it } from "vitest";
import { createFormats } from "./formats.ts";

it.each([
  ["2019", "2019"],
  ["2019-03", "März 2019"],
  ["2019-03-05", "05.03.2019"],
  ["2019-13", "2019-13"],
  ["heute", "heute"],
  ["", ""],
])("shows %j of a resume as precise as it is: %j", (value, shown) => {
  expect(createFormats("de").partialDate(value)).toBe(shown);
});
