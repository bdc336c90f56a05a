/** Routes to test the stack with, one of each kind. */
import { defineRoute } from "@tailorbird/contracts/route";
import * as z from "zod/mini";

export const thingId = z.string().check(z.regex(/^thg_[0-9a-f]{4}$/));
const thing = z.object({ id: thingId, name: z.string(), revision: z.int() });
const byId = z.object({ id: thingId });

export const createThing = defineRoute({
  id: "things/create",
  method: "POST",
  path: "/v1/things",
  summary: "Create a thing",
  auth: "resumes:write",
  idempotent: true,
  body: z.strictObject({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(20)),
    size: z.optional(z.int().check(z.minimum(1))),
    tags: z.optional(z.array(z.enum(["a", "b"]))),
  }),
  responses: { 201: { description: "Created.", schema: thing } },
  errors: [],
});

export const getThing = defineRoute({
  id: "things/get",
  method: "GET",
  path: "/v1/things/{id}",
  summary: "Read a thing",
  auth: "resumes:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The thing.", schema: thing } },
  errors: [],
});

export const updateThing = defineRoute({
  id: "things/update",
  method: "PATCH",
  path: "/v1/things/{id}",
  summary: "Change a thing",
  auth: "resumes:write",
  params: byId,
  revision: "write",
  body: z.strictObject({ name: z.string() }),
  responses: { 200: { description: "The thing.", schema: thing } },
  errors: ["revision_mismatch"],
});

export const listThings = defineRoute({
  id: "things/list",
  method: "GET",
  path: "/v1/things/{id}/parts",
  summary: "List a thing's parts",
  auth: "resumes:read",
  params: byId,
  query: z.strictObject({ cursor: z.optional(z.string()), color: z.optional(z.enum(["red", "blue"])) }),
  responses: {
    200: {
      description: "A page.",
      schema: z.object({ items: z.array(thing), nextCursor: z.nullable(z.string()) }),
    },
  },
  errors: [],
});

export const exportThing = defineRoute({
  id: "things/export",
  method: "GET",
  path: "/v1/things/{id}/export",
  summary: "Export a thing",
  auth: "resumes:read",
  params: byId,
  responses: {
    200: { description: "Made.", schema: z.object({ url: z.string() }) },
    202: { description: "Being made.", schema: z.object({ status: z.literal("rendering") }) },
  },
  errors: [],
});

export const deleteThing = defineRoute({
  id: "things/delete",
  method: "DELETE",
  path: "/v1/things/{id}",
  summary: "Delete a thing",
  auth: "resumes:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

export const getPage = defineRoute({
  id: "things/page",
  method: "GET",
  path: "/v1/page",
  summary: "Read a page",
  auth: "none",
  responses: { 200: { description: "The page.", contentType: "text/html" } },
  errors: [],
});

export const sampleThing = { id: "thg_0001", name: "Invented", revision: 7 };
