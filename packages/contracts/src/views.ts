/** Saved views: a list with its filters and its order, under a name. */
import * as z from "zod/mini";
import { listApplications } from "./applications.ts";
import { instant, viewId } from "./id.ts";
import { listJobs } from "./jobs.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

/** What a list is asked, as its own route has it; where in the list one is belongs to no view. */
const shows = z.discriminatedUnion("list", [
  z.strictObject({
    list: z.literal("applications"),
    query: z.omit(listApplications.query, { cursor: true, limit: true }),
  }),
  z.strictObject({
    list: z.literal("jobs"),
    query: z.omit(listJobs.query, { cursor: true, limit: true }),
  }),
]);
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

export const savedView = z.object({
  id: viewId,
  name: z.string(),
  shows,
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});

const byId = z.object({ id: viewId });

export const createView = defineRoute({
  id: "views/create",
  method: "POST",
  path: "/v1/views",
  summary: "Keep a list's filters and order under a name",
  auth: "applications:write",
  idempotent: true,
  body: z.strictObject({ name, shows }),
  responses: { 201: { description: "Kept.", schema: savedView } },
  errors: ["not_found", "idempotency_key_reused", "limit_reached"],
});

export const listViews = defineRoute({
  id: "views/list",
  method: "GET",
  path: "/v1/views",
  summary: "List the views that were kept, newest first",
  auth: "applications:read",
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of views.", schema: pageOf(savedView) } },
  errors: [],
});

export const getView = defineRoute({
  id: "views/get",
  method: "GET",
  path: "/v1/views/{id}",
  summary: "Read a view",
  auth: "applications:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The view.", schema: savedView } },
  errors: [],
});

export const updateView = defineRoute({
  id: "views/update",
  method: "PATCH",
  path: "/v1/views/{id}",
  summary: "Rename a view, or change what it shows",
  auth: "applications:write",
  params: byId,
  revision: "write",
  body: z.strictObject({ name: z.optional(name), shows: z.optional(shows) }),
  responses: { 200: { description: "The view.", schema: savedView } },
  errors: ["revision_mismatch"],
});

export const deleteView = defineRoute({
  id: "views/delete",
  method: "DELETE",
  path: "/v1/views/{id}",
  summary: "Delete a view; what it shows stays",
  auth: "applications:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

export type SavedView = z.infer<typeof savedView>;
