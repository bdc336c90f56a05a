/** Contacts: people at companies, each known once and shared by the applications they have to do with. */
import * as z from "zod/mini";
import { applicationId, contactId, instant } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

export const contact = z.object({
  id: contactId,
  name: z.string(),
  company: z.nullable(z.string()),
  role: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  url: z.nullable(z.string()),
  note: z.nullable(z.string()),
  applicationIds: z.array(applicationId),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const email = z.email().check(z.maxLength(320));
const phone = z.string().check(z.trim(), z.minLength(3), z.maxLength(50));
const url = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).check(z.maxLength(2_000));
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(5_000));
const applicationIds = z.array(applicationId).check(z.maxLength(100));
const byId = z.object({ id: contactId });

export const createContact = defineRoute({
  id: "contacts/create",
  method: "POST",
  path: "/v1/contacts",
  summary: "Keep a contact",
  auth: "applications:write",
  idempotent: true,
  body: z.strictObject({
    name: line,
    company: z.optional(line),
    role: z.optional(line),
    email: z.optional(email),
    phone: z.optional(phone),
    url: z.optional(url),
    note: z.optional(text),
    applicationIds: z._default(applicationIds, []),
  }),
  responses: { 201: { description: "Kept.", schema: contact } },
  errors: ["not_found", "idempotency_key_reused", "limit_reached"],
});

export const listContacts = defineRoute({
  id: "contacts/list",
  method: "GET",
  path: "/v1/contacts",
  summary: "List contacts, newest first",
  auth: "applications:read",
  query: z.strictObject({ ...pageQuery, applicationId: z.optional(applicationId) }),
  responses: { 200: { description: "A page of contacts.", schema: pageOf(contact) } },
  errors: [],
});

export const getContact = defineRoute({
  id: "contacts/get",
  method: "GET",
  path: "/v1/contacts/{id}",
  summary: "Read a contact",
  auth: "applications:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The contact.", schema: contact } },
  errors: [],
});

export const updateContact = defineRoute({
  id: "contacts/update",
  method: "PATCH",
  path: "/v1/contacts/{id}",
  summary: "Change a contact, or the applications it belongs to",
  auth: "applications:write",
  params: byId,
  revision: "write",
  body: z.strictObject({
    name: z.optional(line),
    company: z.optional(z.nullable(line)),
    role: z.optional(z.nullable(line)),
    email: z.optional(z.nullable(email)),
    phone: z.optional(z.nullable(phone)),
    url: z.optional(z.nullable(url)),
    note: z.optional(z.nullable(text)),
    applicationIds: z.optional(applicationIds),
  }),
  responses: { 200: { description: "The contact.", schema: contact } },
  errors: ["revision_mismatch"],
});

export const deleteContact = defineRoute({
  id: "contacts/delete",
  method: "DELETE",
  path: "/v1/contacts/{id}",
  summary: "Delete a contact",
  auth: "applications:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

export type Contact = z.infer<typeof contact>;
