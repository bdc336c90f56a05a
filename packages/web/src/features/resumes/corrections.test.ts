import { expect, it } from "vitest";
import { confirmationsOf, correctionsOf, fits } from "./corrections.ts";
import type { UnderstoodLine } from "./understood.ts";

const line: UnderstoodLine = {
  address: "work-1",
  text: "Engineer · Acme · 2019",
  parts: [
    { address: "work-1/position", field: "position", value: "Engineer", kind: "line" },
    { address: "work-1/name", field: "name", value: "Acme", kind: "line" },
    { address: "work-1/location", field: "location", value: "", kind: "line" },
    { address: "work-1/endDate", field: "endDate", value: "2019", kind: "date" },
  ],
};

it("corrects what has changed, and confirms the rest that is there", () => {
  const values = { "work-1/position": " Staff Engineer ", "work-1/name": "", "work-1/endDate": "Heute" };
  expect(correctionsOf(line, values, true, "heute")).toEqual([
    { op: "replace", address: "work-1/position", value: "Staff Engineer", isEvidence: true },
    { op: "remove", address: "work-1/name" },
    { op: "replace", address: "work-1/endDate", value: "present", isEvidence: true },
  ]);
  expect(confirmationsOf(line).map((each) => "address" in each && each.address)).toEqual([
    "work-1/position",
    "work-1/name",
    "work-1/endDate",
  ]);
});

it("takes dates as the API does", () => {
  const date = line.parts[3]!;
  for (const value of ["", "2019", "2019-04", "2019-04-30", "Heute"])
    expect(fits(date, value, "heute")).toBe(true);
  for (const value of ["April", "2019-13", "19"]) expect(fits(date, value, "heute")).toBe(false);
});
