/** Notes on an application. Markdown as it was typed: whoever renders it must sanitise what comes out. */
import * as z from "zod/mini";
import { applicationId, instant, noteId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

export const note = z.object({
  id: noteId,
  applicationId,
  body: z.string(),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});

const fields = { body: z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000)) };
const ofApplication = z.object({ id: applicationId });
const byId = z.object({ id: noteId });

export const createNote = defineRoute({
  id: "notes/create",
  method: "POST",
  path: "/v1/applications/{id}/notes",
  summary: "Write a note on an application, in Markdown",
  auth: "applications:write",
  params: ofApplication,
  idempotent: true,
  body: z.strictObject(fields),
  responses: { 201: { description: "Written.", schema: note } },
  errors: ["idempotency_key_reused", "limit_reached"],
});

export const listNotes = defineRoute({
  id: "notes/list",
  method: "GET",
  path: "/v1/applications/{id}/notes",
  summary: "List the notes on an application, newest first",
  auth: "applications:read",
  params: ofApplication,
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of notes.", schema: pageOf(note) } },
  errors: [],
});

export const getNote = defineRoute({
  id: "notes/get",
  method: "GET",
  path: "/v1/notes/{id}",
  summary: "Read a note",
  auth: "applications:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The note.", schema: note } },
  errors: [],
});

export const updateNote = defineRoute({
  id: "notes/update",
  method: "PATCH",
  path: "/v1/notes/{id}",
  summary: "Rewrite a note",
  auth: "applications:write",
  params: byId,
  revision: "write",
  body: z.strictObject(fields),
  responses: { 200: { description: "The note.", schema: note } },
  errors: ["revision_mismatch"],
});

export const deleteNote = defineRoute({
  id: "notes/delete",
  method: "DELETE",
  path: "/v1/notes/{id}",
  summary: "Delete a note",
  auth: "applications:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

export type Note = z.infer<typeof note>;
