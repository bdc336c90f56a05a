import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvOf, neutralised } from "./csv.ts";

it.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  " =1",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "%0A=1",
  '=HYPERLINK("http://x")',
  "=cmd|' /C calc'!A0",
])("shows %j instead of running it", (text) => {
  expect(neutralised(text)).toBe(`'${text}`);
});

it("leaves alone what is no formula", () => {
  for (const cell of ["Engineer", "C++", "a=b", "1-2", "", "'quoted", -5, 0, null])
    expect(neutralised(cell)).toBe(cell);
});

it("reads back as it was written, whatever the cells hold", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom('"', ",", ";", "\r\n", "\n", 'a"b', "=1"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const csv = csvOf(["a", "b", "c"], rows);
      expect(csv.startsWith("\ufeffa,b,c\r\n")).toBe(true);
      const read = parse(csv, { bom: true, record_delimiter: "\r\n" }) as string[][];
      expect(read.slice(1)).toEqual(rows.map((row) => row.map((each) => neutralised(each) ?? "")));
    }),
  );
});
