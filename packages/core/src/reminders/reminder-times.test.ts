import type { ReminderWhen } from "@tailorbird/contracts/reminders";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localTimeAt } from "../shared/zoned-time.ts";
import { dueTimeOf, outsideQuietHours, type Surroundings } from "./reminder-times.ts";

const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  timeZone: "Europe/Berlin",
  quietFrom: null,
  quietUntil: null,
  eventAt: null,
  anchorAt: null,
  ...more,
});
const night = { quietFrom: "22:00", quietUntil: "07:00" };

describe("a time of the clock", () => {
  const at = (localTime: string, timeZone?: string) =>
    dueTimeOf({ type: "local", localTime, ...(timeZone && { timeZone }) }, around());

  it.each([
    ["in winter", "2026-12-01T10:00", "2026-12-01T09:00:00.000Z"],
    ["in summer", "2026-07-01T10:00", "2026-07-01T08:00:00.000Z"],
    ["that the clocks skip in spring", "2027-03-28T02:30", "2027-03-28T01:30:00.000Z"],
    ["that the clocks repeat in autumn, the first", "2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
    ["on a leap day", "2028-02-29T09:00", "2028-02-29T08:00:00.000Z"],
  ])("%s", (_, local, instant) => {
    expect(at(local)).toBe(instant);
  });

  it("is by the zone it names, and by the preferences' when it names none", () => {
    expect(at("2026-12-01T10:00", "America/New_York")).toBe("2026-12-01T15:00:00.000Z");
  });
});

describe("days without an answer", () => {
  const after = (days: number, anchorAt: string, timeZone = "Europe/Berlin") =>
    dueTimeOf({ type: "no_answer", days }, around({ anchorAt, timeZone }));

  it.each([
    ["a week", 7, "2026-11-27T15:00:00Z", "2026-12-04T08:00:00.000Z"],
    ["over the night that has 23 hours", 1, "2027-03-27T12:00:00Z", "2027-03-28T07:00:00.000Z"],
    ["over the night that has 25 hours", 1, "2026-10-24T12:00:00Z", "2026-10-25T08:00:00.000Z"],
    ["from the 28th to a leap day", 1, "2028-02-28T12:00:00Z", "2028-02-29T08:00:00.000Z"],
    ["from the 28th of a year without one", 1, "2027-02-28T12:00:00Z", "2027-03-01T08:00:00.000Z"],
    ["a year that holds a leap day", 365, "2027-06-01T12:00:00Z", "2028-05-31T07:00:00.000Z"],
    [
      "counted from the day it was there, not in London",
      1,
      "2026-12-01T23:30:00Z",
      "2026-12-03T08:00:00.000Z",
    ],
  ])("%s", (_, days, anchor, instant) => {
    expect(after(days, anchor)).toBe(instant);
  });

  it("end in the morning of the place, wherever it is and whenever it began", () => {
    const zones = fc.constantFrom(
      "Pacific/Apia",
      "Asia/Kathmandu",
      "America/St_Johns",
      "Australia/Lord_Howe",
      "UTC",
    );
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: 1, max: 365 }),
        fc.date({ min: new Date("2026-01-01"), max: new Date("2032-01-01"), noInvalidDate: true }),
        (timeZone, days, anchor) => {
          const due = after(days, anchor.toISOString(), timeZone)!;
          const local = localTimeAt(due, timeZone);
          expect(local.slice(11)).toBe("09:00");
          const began = Date.parse(`${localTimeAt(anchor.toISOString(), timeZone).slice(0, 10)}T00:00Z`);
          expect((Date.parse(`${local.slice(0, 10)}T00:00Z`) - began) / 86_400_000).toBe(days);
        },
      ),
    );
  });
});

describe("minutes before", () => {
  const before = (minutes: number, more: Partial<Surroundings>) =>
    dueTimeOf({ type: "before", minutes }, around(more));

  it("count from what it is for, through the change of the clocks too", () => {
    expect(before(90, { eventAt: "2027-03-28T01:30:00Z" })).toBe("2027-03-28T00:00:00.000Z");
  });

  it("lead nowhere when there is nothing to count from", () => {
    expect(before(60, {})).toBeUndefined();
    expect(dueTimeOf({ type: "no_answer", days: 1 }, around())).toBeUndefined();
  });

  it("that fall into the night come on the evening before, when the morning would be too late", () => {
    const eventAt = "2026-12-02T05:30:00Z";
    expect(before(60, { ...night, eventAt })).toBe("2026-12-01T20:59:00.000Z");
    expect(before(60, { ...night, eventAt: "2026-12-02T06:30:00Z" })).toBe("2026-12-02T06:00:00.000Z");
  });
});

describe("quiet hours", () => {
  const quiet = (instant: string, more: Partial<Surroundings> = {}) =>
    outsideQuietHours(instant, around({ ...night, ...more }));

  it.each([
    ["before they begin", "2026-12-01T20:59:00.000Z", "2026-12-01T20:59:00.000Z"],
    ["as they begin", "2026-12-01T21:00:00.000Z", "2026-12-02T06:00:00.000Z"],
    ["after midnight", "2026-12-02T02:00:00.000Z", "2026-12-02T06:00:00.000Z"],
    ["as they end", "2026-12-02T06:00:00.000Z", "2026-12-02T06:00:00.000Z"],
    ["in the night that has 23 hours", "2027-03-27T22:00:00.000Z", "2027-03-28T05:00:00.000Z"],
    ["in the night that has 25 hours", "2026-10-24T22:00:00.000Z", "2026-10-25T06:00:00.000Z"],
    ["on the last night of a leap February", "2028-02-28T22:00:00.000Z", "2028-02-29T06:00:00.000Z"],
  ])("%s", (_, instant, sent) => {
    expect(quiet(instant)).toBe(sent);
  });

  it("may be of the day", () => {
    const day = { quietFrom: "09:00", quietUntil: "17:00" };
    expect(quiet("2026-12-01T10:00:00.000Z", day)).toBe("2026-12-01T16:00:00.000Z");
    expect(quiet("2026-12-01T20:00:00.000Z", day)).toBe("2026-12-01T20:00:00.000Z");
  });

  it("are kept by every reminder in every zone, and delay it by a day at most", () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30"))
      .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
    const zones = fc.constantFrom(
      "Europe/Berlin",
      "America/Sao_Paulo",
      "Asia/Kolkata",
      "Pacific/Chatham",
      "UTC",
    );
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2029-01-01"), noInvalidDate: true }),
        clock,
        clock,
        zones,
        (date, quietFrom, quietUntil, timeZone) => {
          fc.pre(quietFrom !== quietUntil);
          const when: ReminderWhen = { type: "at", at: date.toISOString() };
          const due = dueTimeOf(when, around({ timeZone, quietFrom, quietUntil }))!;
          const delay = Date.parse(due) - date.getTime();
          expect(delay).toBeGreaterThanOrEqual(0);
          expect(delay).toBeLessThanOrEqual(25 * 3_600_000);
          // A night whose end the clocks skip ends when they have.
          const skipped = localTimeAt(due, timeZone).slice(11);
          const isQuiet =
            quietFrom > quietUntil
              ? skipped >= quietFrom || skipped < quietUntil
              : skipped >= quietFrom && skipped < quietUntil;
          expect(isQuiet).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});
