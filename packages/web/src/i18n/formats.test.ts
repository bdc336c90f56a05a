import { expect, it } from "vitest";
import { createFormats } from "./formats.ts";

it("shows what a clock shows elsewhere as the person writes times", () => {
  expect(createFormats("de").clock("2031-12-02T10:00")).toBe("02.12.2031, 10:00");
});

it.each([
  [0, "0 kB"],
  [1, "1 kB"],
  [499, "1 kB"],
  [65_500, "66 kB"],
  [1_250_000, "1,3 MB"],
])("says of %d bytes %s", (bytes, said) => {
  expect(createFormats("de").bytes(bytes).replaceAll(/\s/g, " ")).toBe(said);
});

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
