import fc from "fast-check";
import { expect, it } from "vitest";
import { shareOf } from "./wilson.ts";

it.each([
  [10, 100, { share: 0.1, low: 0.0552, high: 0.1744 }],
  [0, 20, { share: 0, low: 0, high: 0.1611 }],
  [20, 20, { share: 1, low: 0.8389, high: 1 }],
])("knows the published interval of %i in %i", (part, whole, expected) => {
  expect(shareOf(part, whole, 10)).toEqual(expected);
});

it("says nothing of a sample that is too small", () => {
  for (const whole of [0, 1, 3, 9]) expect(shareOf(0, whole, 10).share).toBeNull();
});

it("holds the share, and tightens as the sample grows", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 10_000 }),
      fc.float({ min: 0, max: 1, noNaN: true }),
      (whole, ratio) => {
        const one = shareOf(Math.round(whole * ratio), whole, 10);
        expect(one.low!).toBeLessThanOrEqual(one.share!);
        expect(one.high!).toBeGreaterThanOrEqual(one.share!);
        const larger = shareOf(Math.round(whole * ratio) * 100, whole * 100, 10);
        expect(larger.high! - larger.low!).toBeLessThanOrEqual(one.high! - one.low! + 0.0001);
      },
    ),
  );
});
