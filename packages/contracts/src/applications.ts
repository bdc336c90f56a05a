/** Applications: what became of a job, as a state and as the events that led to it. */
import * as z from "zod/mini";
import {
  applicationId,
  contactId,
  eventId,
  givenInstant,
  instant,
  jobId,
  resumeId,
  tailoringId,
} from "./id.ts";
import { jobFilters, jobSummary } from "./jobs.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { tag, tags } from "./tag.ts";

export const applicationStatus = z.enum([
  "saved",
  "applied",
  "screening",
  "interviewing",
  "offer",
  "accepted",
  "rejected",
  "withdrawn",
  "no_response",
]);

const note = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));

export const application = z.object({
  id: applicationId,
  jobId,
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  status: applicationStatus,
  /** What was sent: a resume version, or the tailoring it came from. */
  resumeId: z.nullable(resumeId),
  resumeVersion: z.nullable(z.int()),
  tailoringId: z.nullable(tailoringId),
  /** When the status last changed, as the person says it happened. */
  statusAt: instant,
  /** When it first came to be `applied`, as its events say; null when none does. */
  appliedAt: z.nullable(instant),
  archivedAt: z.nullable(instant),
  tags: z.array(z.string()),
  /** Where it stands on the board: ascending, compared byte by byte; ties by id. */
  position: z.string(),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});

const { location, workplace, salary, deadline, source, url, posting } = jobSummary.shape;
/** With what a table or a board shows of its job. */
export const listedApplication = z.extend(application, {
  job: z.object({ location, workplace, salary, deadline, source, url, posting }),
});

const oneStatus = applicationStatus.options.join("|");
const statuses = z
  .string()
  .check(
    z.maxLength(100),
    z.regex(
      new RegExp(`^(${oneStatus})(,(${oneStatus}))*$`),
      `must be one or more of ${applicationStatus.options.join(", ")}, with commas between them`,
    ),
  );

/** Append-only: an event is corrected by a further event that names it, never rewritten. */
export const applicationEvent = z.object({
  id: eventId,
  applicationId,
  kind: z.enum(["created", "status_changed", "correction"]),
  from: z.nullable(applicationStatus),
  to: z.nullable(applicationStatus),
  note: z.nullable(z.string()),
  /** The event that this one corrects. */
  corrects: z.nullable(eventId),
  /** Who: a signed-in person, or an API key of theirs. */
  by: z.enum(["person", "api_key"]),
  occurredAt: instant,
  createdAt: instant,
});

const byId = z.object({ id: applicationId });
const sent = {
  resumeId: z.optional(z.nullable(resumeId)),
  resumeVersion: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(999_999)))),
  tailoringId: z.optional(z.nullable(tailoringId)),
};

export const createApplication = defineRoute({
  id: "applications/create",
  method: "POST",
  path: "/v1/applications",
  summary: "Follow a job",
  auth: "applications:write",
  idempotent: true,
  body: z.strictObject({
    jobId,
    status: z._default(applicationStatus, "saved"),
    occurredAt: z.optional(givenInstant),
    note: z.optional(note),
    tags: z.optional(tags),
    ...sent,
  }),
  responses: { 201: { description: "Created.", schema: application } },
  errors: ["not_found", "already_exists", "idempotency_key_reused", "limit_reached"],
});

export const listApplications = defineRoute({
  id: "applications/list",
  method: "GET",
  path: "/v1/applications",
  summary: "List applications",
  auth: "applications:read",
  query: z.strictObject({
    ...pageQuery,
    ...jobFilters,
    /** One, or several with commas between them. */
    status: z.optional(statuses),
    jobId: z.optional(jobId),
    archived: z.optional(z.enum(["true", "false"])),
    tag: z.optional(tag),
    resumeId: z.optional(resumeId),
    /** With `resumeId`: what was sent was this version of it. */
    resumeVersion: z.optional(z.string().check(z.regex(/^[1-9]\d{0,5}$/, "must be a whole number from 1"))),
    tailoringId: z.optional(tailoringId),
    /** Those that this person has to do with. */
    contactId: z.optional(contactId),
    /** Those kept at this instant or later. */
    createdFrom: z.optional(givenInstant),
    /** Those kept before this instant. */
    createdBefore: z.optional(givenInstant),
    /** Those whose status last changed at this instant or later, as the person says it happened. */
    movedFrom: z.optional(givenInstant),
    /** Those whose status has not changed since this instant. */
    movedBefore: z.optional(givenInstant),
    /** Those applied for at this instant or later. */
    appliedFrom: z.optional(givenInstant),
    /** Those applied for before this instant. */
    appliedBefore: z.optional(givenInstant),
    /**
     * `newest` made first; `board` by position; `activity` by the last change of status, and `applied` by the
     * application itself, latest first; `deadline` soonest first, those without one last; the others from A.
     */
    sort: z._default(
      z.enum(["newest", "board", "activity", "applied", "deadline", "company", "title"]),
      "newest",
    ),
  }),
  responses: { 200: { description: "A page of applications.", schema: pageOf(listedApplication) } },
  errors: [],
});

export const getApplication = defineRoute({
  id: "applications/get",
  method: "GET",
  path: "/v1/applications/{id}",
  summary: "Read an application",
  auth: "applications:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The application.", schema: application } },
  errors: [],
});

export const updateApplication = defineRoute({
  id: "applications/update",
  method: "PATCH",
  path: "/v1/applications/{id}",
  summary: "Move an application, say what was sent, or archive it",
  description: "A change of status is recorded as an event; any status can follow any other.",
  auth: "applications:write",
  params: byId,
  revision: "write",
  body: z.strictObject({
    status: z.optional(applicationStatus),
    occurredAt: z.optional(givenInstant),
    note: z.optional(note),
    archived: z.optional(z.boolean()),
    tags: z.optional(tags),
    /** Puts it on the board right below this application; null puts it first. */
    below: z.optional(z.nullable(applicationId)),
    ...sent,
  }),
  responses: { 200: { description: "The application.", schema: application } },
  errors: ["revision_mismatch"],
});

export const moveApplications = defineRoute({
  id: "applications/move",
  method: "POST",
  path: "/v1/applications/move",
  summary: "Move, tag or archive many applications at once",
  description:
    "All of them or none. Each change of status is recorded as an event; what is so already stays as it is.",
  auth: "applications:write",
  body: z
    .strictObject({
      ids: z.array(applicationId).check(z.minLength(1), z.maxLength(200)),
      status: z.optional(applicationStatus),
      occurredAt: z.optional(givenInstant),
      note: z.optional(note),
      archived: z.optional(z.boolean()),
      addTags: z.optional(tags),
      removeTags: z.optional(tags),
    })
    .check(
      z.refine(({ status, note, occurredAt }) => status !== undefined || (note ?? occurredAt) === undefined, {
        error: "must be given when a note or a time is",
        path: ["status"],
      }),
    ),
  responses: {
    200: {
      description: "What has changed.",
      schema: z.object({ moved: z.int(), changed: z.int() }),
    },
  },
  errors: ["not_found"],
});

export const deleteApplication = defineRoute({
  id: "applications/delete",
  method: "DELETE",
  path: "/v1/applications/{id}",
  summary: "Delete an application and its events",
  auth: "applications:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

export const listApplicationEvents = defineRoute({
  id: "applications/events",
  method: "GET",
  path: "/v1/applications/{id}/events",
  summary: "List what happened to an application, newest first",
  auth: "applications:read",
  params: byId,
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of events.", schema: pageOf(applicationEvent) } },
  errors: [],
});

export const addApplicationEvent = defineRoute({
  id: "applications/correct",
  method: "POST",
  path: "/v1/applications/{id}/events",
  summary: "Correct an event by a further one",
  auth: "applications:write",
  params: byId,
  idempotent: true,
  body: z.strictObject({
    corrects: eventId,
    to: applicationStatus,
    occurredAt: z.optional(givenInstant),
    note: z.optional(note),
  }),
  responses: { 201: { description: "The correcting event.", schema: applicationEvent } },
  errors: ["idempotency_key_reused"],
});

export type Application = z.infer<typeof application>;
export type ListedApplication = z.infer<typeof listedApplication>;
export type ApplicationStatus = z.infer<typeof applicationStatus>;
export type ApplicationEvent = z.infer<typeof applicationEvent>;
