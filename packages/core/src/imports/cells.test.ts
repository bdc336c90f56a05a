import fc from "fast-check";
import { expect, it } from "vitest";
import * as cells from "./cells.ts";

it.each([
  ["2026-03-04", "2026-03-04"],
  ["2026/3/4", "2026-03-04"],
  ["04.03.2026", "2026-03-04"],
  ["4.3.26", "2026-03-04"],
  ["03/04/2026", "2026-03-04"],
  ["3-4-26", "2026-03-04"],
  ["03/04/2026 10:15 AM", "2026-03-04"],
  ["2026-03-04 10:15:00", "2026-03-04"],
  ["Mar 4, 2026", "2026-03-04"],
  ["March 4th, 2026", "2026-03-04"],
  ["Wed, Mar 4 2026", "2026-03-04"],
  ["4 March 2026", "2026-03-04"],
  ["4-Mar-2026", "2026-03-04"],
  ["2028-02-29", "2028-02-29"],
  ["2026-02-29", undefined],
  ["2026-13-01", undefined],
  ["31/31/2026", undefined],
  ["soon", undefined],
  ["0000-01-01", undefined],
  ["46085", undefined],
])("reads %j as the day %s", (text, day) => {
  expect(cells.dayOf(text, "month_first")).toBe(day);
});

it("puts the day first when it is told so", () => {
  expect(cells.dayOf("03/04/2026", "day_first")).toBe("2026-04-03");
  expect(cells.tellsOrder("25/12/2026")).toBe("day_first");
  expect(cells.tellsOrder("12/25/2026")).toBe("month_first");
  expect(cells.tellsOrder("03/04/2026")).toBeUndefined();
  expect(cells.isAmbiguousDate("03/04/2026")).toBe(true);
});

it("takes a day for noon by the clock of the zone, so that it stays that day", () => {
  const at = (text: string, zone: string) => cells.instantOfCell(text, "day_first", cells.noonIn(zone));
  expect(at("2026-03-29", "Europe/Berlin")).toBe("2026-03-29T10:00:00.000Z");
  expect(at("2026-03-29", "Pacific/Auckland")).toBe("2026-03-28T23:00:00.000Z");
  expect(at("2026-03-29T08:00:00+02:00", "Asia/Tokyo")).toBe("2026-03-29T06:00:00.000Z");
});

it.each([
  ["Wishlist", "saved"],
  ["BOOKMARKED", "saved"],
  ["Applying", "saved"],
  ["Applied", "applied"],
  ["Phone Screen", "screening"],
  ["On-Site Interview", "interviewing"],
  ["Negotiating", "offer"],
  ["Accepted", "accepted"],
  ["Not Selected", "rejected"],
  ["Absage", "rejected"],
  ["I Withdrew", "withdrawn"],
  ["no_response", "no_response"],
  ["Ghosted", "no_response"],
  ["Hoping", undefined],
  ["applied?", undefined],
])("takes %j for %s", (text, status) => {
  expect(cells.statusOf(text)).toBe(status);
});

it.each([
  ["£80k", [80_000], "GBP"],
  ["60,000 - 80,000 EUR", [60_000, 80_000], "EUR"],
  ["1.234,50 €", [1_235], "EUR"],
  ["$130K/yr - $150K/yr", [130_000, 150_000], "USD"],
  ["120000", [120_000], undefined],
  ["CHF 95'000", [95_000], "CHF"],
  ["35,5k", [35_500], undefined],
  ["DOE", [], undefined],
])("finds the amounts of %j", (text, amounts, currency) => {
  expect(cells.amountsIn(text)).toEqual(amounts);
  expect(cells.currencyIn(text)).toBe(currency);
});

it("answers of any text what it is, or that it is nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      cells.statusOf(text);
      expect(cells.dayOf(text, "day_first") ?? "2026-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const amount of cells.amountsIn(text)) expect(Number.isSafeInteger(amount)).toBe(true);
    }),
  );
});
