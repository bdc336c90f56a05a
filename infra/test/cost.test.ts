import { expect, it } from "vitest";
import { batchOfTen } from "../cost/activity.ts";
import { costSheet } from "../cost/main.ts";
import { measured } from "../cost/measured.ts";
import { atScale, perThousand, variableCost } from "../cost/sheet.ts";

it("adds up what it shows", () => {
  const { tailorings } = perThousand();
  const sum = Object.values(tailorings.parts).reduce((total, each) => total + each, 0);
  expect(tailorings.aws).toBeCloseTo(sum, 10);
  expect(Object.values(tailorings.parts).every((each) => each > 0)).toBe(true);
});

it("counts status polls: work that takes longer is asked after more often", () => {
  const [short, long] = [batchOfTen(5), batchOfTen(60)];
  expect(long.requests).toBeGreaterThan(short.requests);
  expect(variableCost(long).aws).toBeGreaterThan(variableCost(short).aws);
});

it("keeps the work on a tailoring itself, ten in flight, below five cents per 1,000", () => {
  const { parts } = perThousand().tailorings;
  expect(measured.tailoringsPerInvocation).toBe(10);
  expect((parts["Lambda: tailoring, ten in flight"] as number) + (parts.SQS as number)).toBeLessThan(0.05);
});

it("costs a person who does nothing nearly nothing, and more people more", () => {
  const scales = [1, 1_000, 1_000_000].map(atScale);
  for (const key of ["aws", "neon", "model"] as const) {
    const [one, thousand, million] = scales.map(({ dollars }) => dollars[key]) as [number, number, number];
    expect(one).toBeLessThan(thousand);
    expect(thousand).toBeLessThan(million);
  }
});

it("prints a sheet with a date", () => {
  expect(costSheet()).toMatch(/Prices as of \d{4}-\d{2}-\d{2}/);
  expect(costSheet()).not.toMatch(/NaN|undefined|Infinity/);
});
