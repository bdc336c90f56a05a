/** Tasks: what a person still has to do, for an application or for none. */
import * as z from "zod/mini";
import { applicationId, givenInstant, instant, taskId } from "./id.ts";
import { remindMinutesBefore } from "./interviews.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

export const task = z.object({
  id: taskId,
  applicationId: z.nullable(applicationId),
  title: z.string(),
  dueAt: z.nullable(instant),
  doneAt: z.nullable(instant),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});

const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const byId = z.object({ id: taskId });

export const createTask = defineRoute({
  id: "tasks/create",
  method: "POST",
  path: "/v1/tasks",
  summary: "Put down a task",
  description:
    "With `remindMinutesBefore` a reminder of it is scheduled along: both or neither. `/v1/reminders?taskId=` lists it.",
  auth: "applications:write",
  idempotent: true,
  body: z
    .strictObject({
      title,
      applicationId: z.optional(applicationId),
      dueAt: z.optional(givenInstant),
      remindMinutesBefore: z.optional(remindMinutesBefore),
    })
    .check(
      z.refine(({ dueAt, remindMinutesBefore }) => dueAt !== undefined || remindMinutesBefore === undefined, {
        error: "needs a dueAt to count from",
        path: ["remindMinutesBefore"],
      }),
    ),
  responses: { 201: { description: "Put down.", schema: task } },
  errors: ["not_found", "idempotency_key_reused", "limit_reached"],
});

export const listTasks = defineRoute({
  id: "tasks/list",
  method: "GET",
  path: "/v1/tasks",
  summary: "List tasks, newest first",
  auth: "applications:read",
  query: z.strictObject({
    ...pageQuery,
    applicationId: z.optional(applicationId),
    done: z.optional(z.enum(["true", "false"])),
    /** Those that are due at this instant or before. */
    dueBy: z.optional(givenInstant),
  }),
  responses: { 200: { description: "A page of tasks.", schema: pageOf(task) } },
  errors: [],
});

export const getTask = defineRoute({
  id: "tasks/get",
  method: "GET",
  path: "/v1/tasks/{id}",
  summary: "Read a task",
  auth: "applications:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The task.", schema: task } },
  errors: [],
});

export const updateTask = defineRoute({
  id: "tasks/update",
  method: "PATCH",
  path: "/v1/tasks/{id}",
  summary: "Change a task, or say that it is done",
  auth: "applications:write",
  params: byId,
  revision: "write",
  body: z.strictObject({
    title: z.optional(title),
    dueAt: z.optional(z.nullable(givenInstant)),
    done: z.optional(z.boolean()),
  }),
  responses: { 200: { description: "The task.", schema: task } },
  errors: ["revision_mismatch"],
});

export const deleteTask = defineRoute({
  id: "tasks/delete",
  method: "DELETE",
  path: "/v1/tasks/{id}",
  summary: "Delete a task",
  auth: "applications:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

export type Task = z.infer<typeof task>;
