/** Knowing how a search goes: counts as counts, and rates only where there is enough to tell one. */
import * as z from "zod/mini";
import { applicationStatus } from "./applications.ts";
import { applicationId, givenInstant, instant, resumeId } from "./id.ts";
import { timeZone } from "./interviews.ts";
import { defineRoute } from "./route.ts";

/** Applications below which a share says nothing: then `share`, `low` and `high` are null. */
export const minimumSample = 10;

const rate = {
  /** Applications that were sent. */
  sent: z.int(),
  /** Of those, the ones that anything came back for, a rejection included. */
  answered: z.int(),
  share: z.nullable(z.number()),
  /** Within which the share lies in 95 of 100 cases (Wilson's interval). */
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
};

const waiting = z.object({
  applicationId,
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  status: applicationStatus,
  since: instant,
});

export const stats = z.object({
  /** Where applications stand now, and how many ever stood there. */
  funnel: z.array(z.object({ status: applicationStatus, now: z.int(), ever: z.int() })),
  /** Moves from one status to the next: the ribbons of a Sankey diagram. `from` is null for a beginning. */
  flows: z.array(z.object({ from: z.nullable(applicationStatus), to: applicationStatus, count: z.int() })),
  /** Days between coming to a status and leaving it, of those that have left. */
  stages: z.array(
    z.object({ status: applicationStatus, left: z.int(), medianDays: z.number(), longestDays: z.number() }),
  ),
  responses: z.object({
    all: z.object(rate),
    bySource: z.array(z.object({ source: z.nullable(z.string()), ...rate })),
    /** By the title of the job, without case. The 50 that most were sent for. */
    byRole: z.array(z.object({ role: z.nullable(z.string()), ...rate })),
    byResume: z.array(
      z.object({ resumeId: z.nullable(resumeId), resumeVersion: z.nullable(z.int()), ...rate }),
    ),
    byTailoring: z.array(z.object({ tailored: z.boolean(), ...rate })),
  }),
  /** Weeks begin on Monday, by the clock of the zone asked for. The last 26 with anything in them. */
  weeks: z.array(z.object({ week: z.string(), sent: z.int(), moves: z.int() })),
  waiting: z.object({ onYou: z.array(waiting), onThem: z.array(waiting), overdueTasks: z.int() }),
});

export const getStats = defineRoute({
  id: "applications/stats",
  method: "GET",
  path: "/v1/applications/stats",
  summary: "See how the search goes",
  description:
    "Made of the events of all applications, archived ones included; a corrected event counts as its correction says.",
  auth: "applications:read",
  query: z.strictObject({
    timeZone: z._default(timeZone, "UTC"),
    /** Applications that were created at this instant or later. */
    from: z.optional(givenInstant),
  }),
  responses: { 200: { description: "The numbers.", schema: stats } },
  errors: [],
});

export type Stats = z.infer<typeof stats>;
