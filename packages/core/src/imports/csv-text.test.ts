import fc from "fast-check";
import { expect, it } from "vitest";
import { csvOf, neutralised } from "../reports/csv.ts";
import { readTable, UnreadableTable } from "./csv-text.ts";

const bytes = (text: string) => Buffer.from(text);
const utf16 = (text: string, isBig: boolean) => {
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBig ? little.swap16() : little;
};
const cellsOf = (file: Uint8Array) => {
  const { heading, rows } = readTable(file, 100);
  return [heading, ...rows.map(({ cells }) => cells)];
};
const expected = [
  ["Firma", "Stelle"],
  ["Müller", "Gärtner"],
];

it.each([
  ["commas", bytes("Firma,Stelle\nMüller,Gärtner\n")],
  ["semicolons, as Excel writes them in much of Europe", bytes("Firma;Stelle\r\nMüller;Gärtner\r\n")],
  ["tabs", bytes("Firma\tStelle\nMüller\tGärtner")],
  ["bars", bytes("Firma|Stelle\nMüller|Gärtner")],
  ["a byte order mark", bytes("\ufeffFirma,Stelle\nMüller,Gärtner")],
  ["UTF-16, as Excel's Unicode text", utf16("Firma\tStelle\r\nMüller\tGärtner\r\n", false)],
  ["UTF-16 the other way round", utf16("Firma,Stelle\nMüller,Gärtner", true)],
  ["Windows-1252", Buffer.from("Firma;Stelle\nMüller;Gärtner", "latin1")],
  ["a line that names the delimiter", bytes("sep=;\r\nFirma;Stelle\r\nMüller;Gärtner")],
  ["old Mac line ends", bytes("Firma,Stelle\rMüller,Gärtner\r")],
  ["quotes around all", bytes('"Firma","Stelle"\n"Müller","Gärtner"')],
  ["empty lines and lines of commas", bytes("Firma,Stelle\n\n,\nMüller,Gärtner\n , \n")],
  ["spaces around headings", bytes(" Firma , Stelle \nMüller,Gärtner")],
])("reads a table with %s", (_, file) => {
  expect(cellsOf(file)).toEqual(expected);
});

it("reads what stands in quotes: delimiters, lines and quotes", () => {
  const file = bytes('Company;Notes, all\n"Ink; ""Quills""";"one\r\ntwo, three"\n');
  expect(cellsOf(file)).toEqual([
    ["Company", "Notes, all"],
    ['Ink; "Quills"', "one\r\ntwo, three"],
  ]);
});

it("names lines as an editor counts them", () => {
  const { rows } = readTable(bytes('sep=,\na,b\n"1\n2",x\n\n3,y\n'), 10);
  expect(rows.map(({ line }) => line)).toEqual([4, 6]);
});

it.each([
  ["nothing", bytes("")],
  ["a line end", bytes("\n\n")],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2])],
  ["a quote that nobody closes", bytes(`a,b\n"${"x".repeat(300_000)}`)],
  ["more rows than may be", bytes(`a\n${"1\n".repeat(101)}`)],
  ["more columns than may be", bytes(`${"a,".repeat(300)}\n1`)],
])("refuses %s, and says what to do", (_, file) => {
  expect(() => readTable(file, 100)).toThrow(UnreadableTable);
});

it("makes a table of any bytes, or refuses them by name", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.string().map(bytes)), (file) => {
      try {
        readTable(file, 50);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableTable);
      }
    }),
  );
});

it("reads back what this product writes", () => {
  const cell = fc
    .oneof(fc.string(), fc.constantFrom('"', ",", ";", "\r\n", 'a"b'))
    .filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
      const kept = rows.filter((row) => row.some((text) => String(neutralised(text)).trim()));
      const read = readTable(bytes(csvOf(["a", "b"], rows)), 100);
      expect(read.rows).toHaveLength(kept.length);
    }),
  );
});
