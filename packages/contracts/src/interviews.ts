/** Interviews: an appointment by the clock of a place, which is what stays right when a zone's rules change. */
import * as z from "zod/mini";
import { applicationId, instant, interviewId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
export const localTime = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "must be a time of the clock, such as 2026-12-01T10:00"),
    z.refine(isOnTheCalendar, "must be a day and a time that exist"),
  );
export const timeZone = z
  .string()
  .check(z.maxLength(64), z.refine(isZone, "must be a zone of the IANA database, such as Europe/Berlin"));

export const interview = z.object({
  id: interviewId,
  applicationId,
  /** By the clock of `timeZone`. */
  localTime: z.string(),
  timeZone: z.string(),
  /** The instant that this is. A time that the clocks skip is the one after the gap, one they repeat the first. */
  startsAt: instant,
  durationMinutes: z.int(),
  kind: z.enum(["phone", "video", "onsite", "test", "other"]),
  place: z.nullable(z.string()),
  link: z.nullable(z.string()),
  people: z.array(z.string()),
  outcome: z.enum(["pending", "passed", "failed", "cancelled"]),
  note: z.nullable(z.string()),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});

/** Minutes, of four weeks at most, before the interview begins or the task is due. */
export const remindMinutesBefore = z.int().check(z.minimum(0), z.maximum(40_320));
const durationMinutes = z.int().check(z.minimum(5), z.maximum(1_440));
const link = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).check(z.maxLength(2_000));
const people = z.array(line).check(z.maxLength(20));
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(5_000));
const { kind, outcome } = interview.shape;
const ofApplication = z.object({ id: applicationId });
const byId = z.object({ id: interviewId });

export const createInterview = defineRoute({
  id: "interviews/create",
  method: "POST",
  path: "/v1/applications/{id}/interviews",
  summary: "Put down an interview",
  description:
    "With `remindMinutesBefore` a reminder of it is scheduled along: both or neither. `/v1/reminders?interviewId=` lists it.",
  auth: "applications:write",
  params: ofApplication,
  idempotent: true,
  body: z.strictObject({
    localTime,
    timeZone,
    durationMinutes: z._default(durationMinutes, 60),
    kind: z._default(kind, "video"),
    place: z.optional(line),
    link: z.optional(link),
    people: z._default(people, []),
    outcome: z._default(outcome, "pending"),
    note: z.optional(text),
    remindMinutesBefore: z.optional(remindMinutesBefore),
  }),
  responses: { 201: { description: "Put down.", schema: interview } },
  errors: ["idempotency_key_reused", "limit_reached"],
});

export const listInterviews = defineRoute({
  id: "interviews/list",
  method: "GET",
  path: "/v1/applications/{id}/interviews",
  summary: "List the interviews of an application, last put down first",
  auth: "applications:read",
  params: ofApplication,
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of interviews.", schema: pageOf(interview) } },
  errors: [],
});

export const getInterview = defineRoute({
  id: "interviews/get",
  method: "GET",
  path: "/v1/interviews/{id}",
  summary: "Read an interview",
  auth: "applications:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The interview.", schema: interview } },
  errors: [],
});

export const updateInterview = defineRoute({
  id: "interviews/update",
  method: "PATCH",
  path: "/v1/interviews/{id}",
  summary: "Move an interview, or say how it went",
  auth: "applications:write",
  params: byId,
  revision: "write",
  body: z
    .strictObject({
      localTime: z.optional(localTime),
      timeZone: z.optional(timeZone),
      durationMinutes: z.optional(durationMinutes),
      kind: z.optional(kind),
      place: z.optional(z.nullable(line)),
      link: z.optional(z.nullable(link)),
      people: z.optional(people),
      outcome: z.optional(outcome),
      note: z.optional(z.nullable(text)),
    })
    .check(
      z.refine((body) => (body.localTime === undefined) === (body.timeZone === undefined), {
        error: "must come together with localTime: a time by the clock needs its zone",
        path: ["timeZone"],
      }),
    ),
  responses: { 200: { description: "The interview.", schema: interview } },
  errors: ["revision_mismatch"],
});

export const deleteInterview = defineRoute({
  id: "interviews/delete",
  method: "DELETE",
  path: "/v1/interviews/{id}",
  summary: "Delete an interview; one that was called off is better marked as cancelled",
  auth: "applications:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

/** Of a year that stays one of four digits in every zone: PostgreSQL knows no year 0, and writes 10000 otherwise than JavaScript. */
function isOnTheCalendar(local: string): boolean {
  const time = Date.parse(`${local}:00Z`);
  return (
    /^(?!9999)[1-9]/.test(local) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(local)
  );
}

function isZone(name: string): boolean {
  if (!/^([A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*){1,2}|UTC)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export type Interview = z.infer<typeof interview>;
