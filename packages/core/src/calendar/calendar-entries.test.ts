import fc from "fast-check";
import { expect, it } from "vitest";
import { type CalendarEntry, newsOf, type ToldEntry } from "./calendar-entries.ts";

const day = 86_400_000;
const start = Date.parse("2026-11-01T00:00:00Z");
const at = (milliseconds: number) => new Date(start + milliseconds).toISOString();

function entry(more: Partial<CalendarEntry> = {}): CalendarEntry {
  const plain = { minutes: 30, title: "Interview", where: null, about: null, isCancelled: false };
  return { starts: "2026-12-01T09:00:00.000Z", ...plain, ...more };
}

/** The table, as the statement that writes it leaves it. */
function keep(told: readonly ToldEntry[], { changed, forgotten }: ReturnType<typeof newsOf>): ToldEntry[] {
  const rows = new Map(told.map((each) => [each.uid, each]));
  for (const uid of forgotten) rows.delete(uid);
  for (const each of changed) rows.set(each.uid, each);
  return [...rows.values()];
}

it("tells of what has gone as called off, with a higher sequence, for 45 days, and then no more", () => {
  const since = at(-180 * day);
  const told = newsOf([], new Map([["a", entry()]]), { since, now: at(0) }).told;
  expect(told).toMatchObject([{ uid: "a", sequence: 0, goneAt: null }]);
  const gone = newsOf(told, new Map(), { since, now: at(day) });
  expect(gone.told).toMatchObject([{ uid: "a", sequence: 1, changedAt: at(day), goneAt: at(day) }]);
  const again = newsOf(gone.told, new Map(), { since, now: at(46 * day) });
  expect([again.told, again.changed]).toEqual([gone.told, []]);
  expect(newsOf(gone.told, new Map(), { since, now: at(46 * day + 1) })).toEqual({
    told: [],
    changed: [],
    forgotten: [],
  });
  const back = newsOf(gone.told, new Map([["a", entry()]]), { since, now: at(90 * day) });
  expect(back.told).toMatchObject([{ sequence: 2, goneAt: null }]);
});

it("does not call off what is only too old to be looked at", () => {
  const told = newsOf([], new Map([["a", entry()]]), { since: at(0), now: at(0) }).told;
  const later = newsOf(told, new Map(), { since: at(40 * day), now: at(220 * day) });
  expect(later).toEqual({ told: [], changed: [], forgotten: ["a"] });
});

it("whatever happens, no sequence ever falls, each change raises one, and nothing is told for nothing", () => {
  const step = fc.record({
    wait: fc.integer({ min: 0, max: 60 }),
    present: fc.dictionary(
      fc.constantFrom("a", "b", "c"),
      fc.record({
        starts: fc.constantFrom("2026-12-01T09:00:00.000Z", "2026-12-02"),
        isCancelled: fc.boolean(),
      }),
    ),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let told: ToldEntry[] = [];
      let now = 0;
      const heard = new Map<string, { sequence: number; said: string; at: number }>();
      for (const { wait, present } of steps) {
        now += wait * day;
        const entries = new Map(Object.entries(present).map(([uid, more]) => [uid, entry(more)]));
        const news = newsOf(told, entries, { since: at(-400 * day), now: at(now) });
        for (const each of news.told) {
          const said = JSON.stringify([each.entry, each.goneAt !== null]);
          const before = heard.get(each.uid);
          if (before?.said === said) expect(each.sequence).toBeGreaterThanOrEqual(before.sequence);
          else if (before) expect(each.sequence).toBeGreaterThan(before.sequence);
          heard.set(each.uid, { sequence: each.sequence, said, at: now });
        }
        // What was told stays told of, until it has been gone for as long as calendars may look away.
        for (const { uid, goneAt } of told)
          if (!entries.has(uid) && (goneAt === null || now - (Date.parse(goneAt) - start) <= 45 * day))
            expect(news.told.map((each) => each.uid)).toContain(uid);
        const again = newsOf(keep(told, news), entries, { since: at(-400 * day), now: at(now) });
        expect([again.changed, again.forgotten]).toEqual([[], []]);
        told = keep(told, news);
      }
    }),
    { numRuns: 300 },
  );
});
