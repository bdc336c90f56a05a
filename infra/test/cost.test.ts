import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { batchOfTen, pollsIn } from "../cost/activity.ts";
import { costSheet } from "../cost/main.ts";
import { measured } from "../cost/measured.ts";
import { atScale, perThousand, variableCost } from "../cost/sheet.ts";

it("adds up what it shows", () => {
  const { tailorings } = perThousand();
  const sum = Object.values(tailorings.parts).reduce((total, each) => total + each, 0);
  expect(tailorings.aws).toBeCloseTo(sum, 10);
  // What is accepted as it stands is downloaded as it was set.
  expect(Object.entries(tailorings.parts).filter(([, each]) => !(each > 0))).toEqual([]);
});

it("counts status polls: work that takes longer is asked after more often", () => {
  const [short, long] = [batchOfTen(5), batchOfTen(60)];
  expect(long.requests).toBeGreaterThan(short.requests);
  expect([0, 1, 5, 25].map(pollsIn)).toEqual([0, 1, 5, 10]);
  expect(variableCost(long).aws).toBeGreaterThan(variableCost(short).aws);
});

it("keeps AWS at five cents or less per 1,000 tailorings at every scale, ten in flight", () => {
  expect(measured.tailoringsPerRun).toBe(10);
  for (const users of [1, 1_000, 1_000_000])
    expect(atScale(users).perThousandTailorings, `${users} users`).toBeLessThanOrEqual(0.05);
});

it("takes off what AWS gives every account, once and no more", () => {
  const [small, large] = [atScale(1), atScale(1_000_000_000)];
  const full = perThousand().tailorings.aws;
  expect(small.perThousandTailorings).toBeLessThan(full);
  expect(large.perThousandTailorings).toBeCloseTo(full, 4);
});

it("costs a person who does nothing nearly nothing, and more people more", () => {
  const scales = [1, 1_000, 1_000_000].map(atScale);
  for (const key of ["aws", "neon", "model"] as const) {
    const [one, thousand, million] = scales.map(({ dollars }) => dollars[key]) as [number, number, number];
    expect(one).toBeLessThan(thousand);
    expect(thousand).toBeLessThan(million);
  }
});

it("counts everybody who signs in beyond those whom AWS gives every account", () => {
  expect([1, 10_000, 10_001].map((users) => atScale(users).dollars.cognito)).toEqual([0, 0, 0.015]);
  expect(atScale(1_000_000).dollars.cognito).toBeCloseTo(14_850, 6);
});

it("prints a sheet with a date, and stands in the operations' manual as it is", () => {
  const manual = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8");
  expect(manual.includes(costSheet()), "run `pnpm cost` and put it into docs/operations.md").toBe(true);
  expect(costSheet()).toMatch(/Prices as of \d{4}-\d{2}-\d{2}/);
  expect(costSheet()).not.toMatch(/NaN|undefined|Infinity/);
});
