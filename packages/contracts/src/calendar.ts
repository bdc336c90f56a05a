/** The calendar feed: an address to subscribe to. Whoever has the address may read, so it is secret and revocable. */
import * as z from "zod/mini";
import { applicationId, givenInstant, instant, jobId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

/** A third of a year, with some to spare at its ends. */
const mostDays = 130;

export const calendarEntry = z.object({
  kind: z.enum(["interview", "deadline", "task", "reminder"]),
  /** Of the interview, task or reminder; of the job that has the deadline. */
  id: z.string(),
  /** Of a task or reminder what it says, else the job's title; null where neither says anything. */
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  applicationId: z.nullable(applicationId),
  jobId: z.nullable(jobId),
  /** When it begins or is due; null for a deadline, which has a day. */
  at: z.nullable(instant),
  endsAt: z.nullable(instant),
  /** `2026-12-01`, wherever one is; of deadlines alone. */
  day: z.nullable(z.string()),
  /** An interview that was held or called off, a task that is done, a reminder that was sent or is not to be. */
  isOver: z.boolean(),
});

export const listCalendar = defineRoute({
  id: "calendar/list",
  method: "GET",
  path: "/v1/calendar",
  summary: "List interviews, deadlines, tasks and reminders of a span of time, in its order",
  description:
    "Deadlines are those of jobs not yet applied for, and belong to the span when their day in UTC touches it.",
  auth: "applications:read",
  query: z
    .strictObject({
      ...pageQuery,
      from: givenInstant,
      /** Before this instant. */
      to: givenInstant,
    })
    .check(
      z.refine(
        ({ from, to }) => {
          const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
          return days > 0 && days <= mostDays;
        },
        { error: `must be after from, by ${mostDays} days at most`, path: ["to"] },
      ),
    ),
  responses: { 200: { description: "A page of entries.", schema: pageOf(calendarEntry) } },
  errors: [],
});

export type CalendarEntry = z.infer<typeof calendarEntry>;

export const calendarFeed = z.object({
  /** Below the origin of this API. Shown only now: its secret is stored as a hash. */
  path: z.string(),
  createdAt: instant,
});

export const renewCalendar = defineRoute({
  id: "calendar/renew",
  method: "PUT",
  path: "/v1/calendar",
  summary: "Make the address of your calendar; an earlier address stops working",
  auth: "applications:write",
  responses: { 200: { description: "The address.", schema: calendarFeed } },
  errors: [],
});

export const revokeCalendar = defineRoute({
  id: "calendar/revoke",
  method: "DELETE",
  path: "/v1/calendar",
  summary: "Stop the address of your calendar from working",
  auth: "applications:write",
  responses: { 204: { description: "Revoked, or there was none." } },
  errors: [],
});

export const getCalendar = defineRoute({
  id: "calendar/feed",
  method: "GET",
  path: "/v1/calendar/{file}",
  summary: "Subscribe to interviews, deadlines and tasks as iCalendar",
  description:
    "Ids stay the same from one reading to the next, and each change raises its SEQUENCE, so that calendars follow moves and cancellations.",
  auth: "none",
  params: z.object({
    file: z.string().check(z.regex(/^[0-9a-f]{32}_[A-Za-z0-9_-]{43}\.ics$/, "must be a calendar's address")),
  }),
  responses: { 200: { description: "The calendar.", contentTypes: ["text/calendar"] } },
  errors: [],
});

export type CalendarFeed = z.infer<typeof calendarFeed>;
