import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf, localTimeAt } from "./zoned-time.ts";

it.each([
  ["an ordinary day", "2026-12-01T10:00", "Europe/Berlin", "2026-12-01T09:00:00.000Z"],
  ["a leap day", "2028-02-29T23:30", "America/New_York", "2028-03-01T04:30:00.000Z"],
  ["half an hour's offset", "2026-06-01T00:15", "Asia/Kolkata", "2026-05-31T18:45:00.000Z"],
  ["an hour that the clocks skip", "2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
  ["an hour that they repeat", "2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
  ["the far east of the date line", "2026-01-01T00:00", "Pacific/Kiritimati", "2025-12-31T10:00:00.000Z"],
  ["half an hour of summer time", "2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00.000Z"],
  ["UTC", "2026-10-04T02:15", "UTC", "2026-10-04T02:15:00.000Z"],
])("knows %s", (_, local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(instant);
});

it("reads back as the same clock time, wherever the clocks show it at all", () => {
  const zones = fc.constantFrom(
    "Europe/Berlin",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "UTC",
  );
  const minutes = fc.integer({ min: 28_000_000, max: 31_000_000 });
  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const local = localTimeAt(new Date(minute * 60_000).toISOString(), zone);
      expect(localTimeAt(instantOf(local, zone), zone)).toBe(local);
    }),
  );
});
