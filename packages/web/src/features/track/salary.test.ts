import { expect, it } from "vitest";
import { english } from "./messages.en.ts";
import { formatSalary } from "./salary.ts";

// How a range is joined is the runtime's to choose, and changes with its data.
it.each([
  [{ min: 60_000, max: 75_000, currency: "GBP", per: "year" }, /^£60k?\W+75k a year$/i],
  [{ min: 62_500, max: 62_500, currency: "USD", per: "year" }, /^(US)?\$62\.5k a year$/i],
  [{ min: 78_900, max: 84_300, currency: "GBP", per: "year" }, /^£78,900\W+84,300 a year$/],
  [{ min: 18.5, max: 22, currency: "EUR", per: "hour" }, /^€18\.50?\W+22(\.00)? an hour$/],
  [{ min: 4_200, max: 4_800, currency: "XTS", per: "month" }, /^XTS\s4,200.+4,800 a month$/],
] as const)("%o is written as people write it", (salary, words) => {
  expect(formatSalary(salary, "en-GB", english)).toMatch(words);
});
