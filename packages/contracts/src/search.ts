/** Finding: every word of the question, or the beginning of one, in jobs, notes and contacts. */
import * as z from "zod/mini";
import { applicationId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

export const searchHit = z.object({
  kind: z.enum(["job", "note", "contact"]),
  /** Of the job, note or contact. */
  id: z.string(),
  /** Of a note; the one that follows a job; the newest that a contact belongs to. */
  applicationId: z.nullable(applicationId),
  title: z.string(),
  /** Text around what was found: plain text, to be shown as such. */
  excerpt: z.string(),
});

export const searchAll = defineRoute({
  id: "search/all",
  method: "GET",
  path: "/v1/search",
  summary: "Search jobs, notes and contacts, best first",
  description:
    "Finds what holds every word, or a word that begins with it. Case and accents do not count: `developpeur` finds *Développeur*. Titles and names weigh most. An API key without `jobs:read` finds notes and contacts alone.",
  auth: "applications:read",
  query: z.strictObject({
    ...pageQuery,
    q: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    kind: z.optional(searchHit.shape.kind),
  }),
  responses: { 200: { description: "A page of what was found.", schema: pageOf(searchHit) } },
  errors: [],
});

export type SearchHit = z.infer<typeof searchHit>;
