import { expect, test } from "vitest";
import { listDateWarnings } from "./date-warnings.ts";
import { fromJsonResume, toJsonResume } from "./model.ts";

const role = (name: string, startDate: string, endDate?: string) => ({
  name,
  startDate,
  ...(endDate ? { endDate } : {}),
});
const codes = (...work: ReturnType<typeof role>[]) =>
  listDateWarnings(fromJsonResume({ work })).map(({ code, itemIds }) => `${code} ${itemIds.join(" ")}`);

test("roles at different employers that overlap are named, each pair once", () => {
  expect(codes(role("A", "2019-01", "2021-06"), role("B", "2018-01", "2020-02"))).toEqual([
    "roles_overlap work-1 work-2",
  ]);
});

test("one month, or one year, that ends one role and begins the next is no overlap", () => {
  expect(codes(role("A", "2020-02", "2021-06"), role("B", "2018-01", "2020-02"))).toEqual([]);
  expect(codes(role("A", "2020", "2021"), role("B", "2018-01", "2020-11"))).toEqual([]);
  expect(codes(role("A", "2019-01", "2021-06"), role("A", "2018-01", "2020-02"))).toEqual([]);
});

test("dates in the wrong order are named, and make no overlap besides", () => {
  expect(codes(role("A", "2021-06", "2019-01"), role("B", "2018-01", "2020-02"))).toEqual([
    "ends_before_it_begins work-1",
  ]);
});

test("of more than anybody looks at, the first are told", () => {
  const roles = Array.from({ length: 200 }, (_, index) => role(`Employer ${index}`, "2018-01", "2020-02"));
  expect(codes(...roles)).toHaveLength(50);
});

test("`read --json` gives them by JSON pointer, and nothing where there are none", () => {
  const work = [role("A", "2019-01", "2021-06"), role("B", "2018-01", "2020-02")];
  expect(toJsonResume(fromJsonResume({ work })).warnings).toEqual([
    { code: "roles_overlap", at: ["/work/0", "/work/1"] },
  ]);
  expect(toJsonResume(fromJsonResume({ work: work.slice(0, 1) }))).not.toHaveProperty("warnings");
});
