import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../dates.ts";
import { findQuantities } from "./find-quantities.ts";

const read = (text: string) =>
  findQuantities(text, findDates(text)).map(({ value, dimension }) => [value, dimension]);

describe("findQuantities", () => {
  it.each<[string, [number, string][]]>([
    ["1,200,000 users", [[1_200_000, "count"]]],
    ["1.2M users", [[1_200_000, "count"]]],
    ["1.200.000 Nutzer", [[1_200_000, "count"]]],
    ["a budget of £4.5 million", [[4_500_000, "money:GBP"]]],
    ["€12k a month", [[12_000, "money:EUR"]]],
    ["twenty-five people", [[25, "count"]]],
    ["forty percent", [[40, "percent"]]],
    [
      "٤٥٪ or ４５%",
      [
        [45, "count"],
        [45, "percent"],
      ],
    ],
    [
      "from 800 ms to 0.2 s",
      [
        [0.8, "seconds"],
        [0.2, "seconds"],
      ],
    ],
    [
      "from 45 to 8 minutes",
      [
        [2_700, "seconds"],
        [480, "seconds"],
      ],
    ],
    ["by a third", [[100 / 3, "percent"]]],
    ["doubled traffic", [[2, "ratio"]]],
    ["5 years", [[60, "months"]]],
    ["3 lakh orders", [[300_000, "count"]]],
    ["in 2019 on S3 with EC2", []],
  ])("reads %s", (text, expected) => {
    expect(read(text.normalize("NFKC"))).toEqual(expected);
  });

  it("answers for any text, with spans inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const { start, end, value } of findQuantities(text, findDates(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
