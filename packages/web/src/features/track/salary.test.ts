import { expect, it } from "vitest";
import { english } from "./messages.en.ts";
import { formatSalary } from "./salary.ts";

it.each([
  [{ min: 60_000, max: 75_000, currency: "GBP", per: "year" }, "£60K – 75K a year"],
  [{ min: 62_500, max: 62_500, currency: "USD", per: "year" }, "US$62.5K a year"],
  [{ min: 18.5, max: 22, currency: "EUR", per: "hour" }, "€18.5 – 22 an hour"],
  [{ min: 4_200, max: 4_800, currency: "XAB", per: "month" }, "XAB 4,200 – 4,800 a month"],
] as const)("%o is written as people write it", (salary, words) => {
  const plain = (text: string) => text.replaceAll(/\s*[–-]\s*/g, " – ").replaceAll("\u00a0", " ");
  expect(plain(formatSalary(salary, "en-GB", english))).toBe(plain(words));
});
