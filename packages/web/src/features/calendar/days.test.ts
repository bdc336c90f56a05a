import fc from "fast-check";
import { expect, it } from "vitest";
import type { CalendarEntry } from "../../api/tracker.ts";
import { addDays, dayOf, firstWeekdayOf, groupByDay, startOfDay, weeksOfMonth } from "./days.ts";

const moments = fc.date({ min: new Date(2020, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true });

it("shows every day of a month once, in whole weeks that begin with the first weekday", () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 7 }), (date, firstWeekday) => {
      const weeks = weeksOfMonth(date, firstWeekday);
      const days = weeks.flat();
      expect(weeks.every((week) => week.length === 7 && (week[0]?.getDay() || 7) === firstWeekday)).toBe(
        true,
      );
      expect(new Set(days.map(dayOf)).size).toBe(days.length);
      const length = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
      expect(days.filter((day) => day.getMonth() === date.getMonth()).length).toBe(length);
    }),
  );
});

it("reads a day as it writes it, and nothing that is none", () => {
  fc.assert(
    fc.property(moments, (date) => {
      expect(dayOf(startOfDay(dayOf(date)) as Date)).toBe(dayOf(date));
      expect(dayOf(addDays(addDays(date, 40), -40))).toBe(dayOf(date));
    }),
  );
  for (const none of ["", "2026-02-30", "2026-13-01", "tomorrow", "2026-1-1"])
    expect(startOfDay(none)).toBeUndefined();
});

it("puts each entry on its day, whole days first", () => {
  const at = (hour: number) => new Date(2026, 11, 1, hour).toISOString();
  const entry = (id: string, more: Partial<CalendarEntry>) =>
    ({ id, at: null, day: null, ...more }) as CalendarEntry;
  const days = groupByDay([
    entry("late", { at: at(15) }),
    entry("deadline", { day: "2026-12-01" }),
    entry("early", { at: at(9) }),
  ]);
  expect([...days.keys()]).toEqual(["2026-12-01"]);
  expect(days.get("2026-12-01")?.map(({ id }) => id)).toEqual(["deadline", "early", "late"]);
});

it("begins weeks as the language does", () => {
  expect([firstWeekdayOf("de"), firstWeekdayOf("en-GB"), firstWeekdayOf("en-US")]).toEqual([1, 1, 7]);
});
