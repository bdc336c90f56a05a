/** What the address of an account's calendar answers. */
import { timingSafeEqual } from "node:crypto";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Messages } from "../language/messages.ts";
import { messagesIn } from "../language/messages-in.ts";
import { type Database, isForeignKeyViolation } from "../shared/database.ts";
import { idOfUuid } from "../shared/id.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { hashOf } from "./calendar-address.ts";
import { type CalendarEntry, newsOf, type ToldEntry } from "./calendar-entries.ts";
import { type FoundEntry, findEntries, findFeed, keepNews } from "./calendar-repository.ts";

/** Entries; the latest, should there be more. */
const mostEntries = 3_000;
/** How far back a calendar goes. */
const pastDays = 180;

export class CalendarFeedReader {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /** @returns iCalendar (RFC 5545). @throws ProblemError `not_found` for an address that is not, or no longer, good. */
  async read(file: string): Promise<string> {
    const accountId = idOfUuid("account", file.slice(0, 32));
    const queries = this.#database.as(accountId);
    const feed = await findFeed(queries);
    const presented = hashOf(file.slice(33, -".ics".length));
    if (!feed || !timingSafeEqual(Buffer.from(feed.secretHash), Buffer.from(presented)))
      throw notFound("calendar");
    const messages = messagesIn(feed.locale ?? undefined);
    const now = this.#clock.now();
    const earliest = new Date(now.getTime() - pastDays * 86_400_000).toISOString();
    const found = await findEntries(queries, earliest, mostEntries);
    // Where there are more than are shown, those before the last one shown are not looked at.
    const since = found.length < mostEntries ? earliest : (found.at(-1) as FoundEntry).starts;
    const present = new Map(found.map((each) => [each.uid, entryOf(each, messages)]));
    const news = newsOf(feed.told.map(readTold), present, { since, now: now.toISOString() });
    if (news.changed.length > 0 || news.forgotten.length > 0)
      await keepNews(queries, accountId, news).catch((error: unknown) => {
        // Revoked at this very moment.
        throw isForeignKeyViolation(error) ? notFound("calendar") : error;
      });
    return drawCalendar(news.told);
  }
}

/** Times as this process writes them, whatever the database wrote. */
function readTold(told: ToldEntry): ToldEntry {
  const instant = (text: string) => new Date(text).toISOString();
  return { ...told, changedAt: instant(told.changedAt), goneAt: told.goneAt && instant(told.goneAt) };
}

function entryOf(found: FoundEntry, { calendar }: Messages): CalendarEntry {
  const job = [found.title, found.company].filter(Boolean).join(" · ");
  const titles: Record<FoundEntry["kind"], (string | null)[]> = {
    interview: [calendar.interview, found.company, found.title],
    deadline: [calendar.lastDay, job],
    task: [found.text],
    reminder: [calendar.reminder, found.text ?? job],
  };
  return {
    starts: found.starts,
    minutes: found.minutes,
    title: titles[found.kind].filter(Boolean).join(" · "),
    where: found.place,
    about: found.people,
    isCancelled: found.isCancelled,
  };
}

/** Times are instants in UTC: every calendar shows them by its own clock, and needs no zone's rules from us. */
function drawCalendar(told: readonly ToldEntry[]): string {
  const calendar = ical({
    name: "Tailorbird",
    prodId: { company: "Tailorbird", product: "Job search" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
  });
  for (const { uid, sequence, entry, changedAt, goneAt } of told) {
    const start = new Date(entry.starts);
    calendar.createEvent({
      id: `${uid}@tailorbird`,
      sequence,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      start,
      ...(entry.minutes === null
        ? { allDay: true, timezone: "UTC" }
        : { end: new Date(start.getTime() + entry.minutes * 60_000) }),
      summary: entry.title,
      status: entry.isCancelled || goneAt !== null ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(entry.where && { location: entry.where }),
      ...(entry.about && { description: entry.about }),
    });
  }
  return calendar.toString();
}
