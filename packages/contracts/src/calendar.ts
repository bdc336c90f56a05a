/** The calendar feed: an address to subscribe to. Whoever has the address may read, so it is secret and revocable. */
import * as z from "zod/mini";
import { instant } from "./id.ts";
import { defineRoute } from "./route.ts";

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
