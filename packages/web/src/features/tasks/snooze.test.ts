import fc from "fast-check";
import { expect, it } from "vitest";
import { snoozes, snoozeUntil } from "./snooze.ts";

it("comes back tomorrow morning, on the next Monday morning, in a week", () => {
  const friday = new Date(2026, 10, 27, 16, 40);
  expect(snoozeUntil("later", friday)).toEqual(new Date(2026, 10, 27, 19, 40));
  expect(snoozeUntil("tomorrow", friday)).toEqual(new Date(2026, 10, 28, 9));
  expect(snoozeUntil("monday", friday)).toEqual(new Date(2026, 10, 30, 9));
  expect(snoozeUntil("week", friday)).toEqual(new Date(2026, 11, 4, 9));
});

it("is never put off to a time that has passed, and Monday is a Monday", () => {
  const moments = fc.date({ min: new Date(2026, 0, 1), max: new Date(2030, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.constantFrom(...snoozes), (now, snooze) => {
      expect(snoozeUntil(snooze, now).getTime()).toBeGreaterThan(now.getTime());
      expect(snoozeUntil("monday", now).getDay()).toBe(1);
    }),
  );
});
