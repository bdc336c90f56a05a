/** Shares: an address by which somebody without an account reads one resume or one tailoring, and may comment on it. */
import * as z from "zod/mini";
import { commentId, instant, resumeId, shareId, tailoringId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { resumeDocument } from "./resume-document.ts";
import { defineRoute } from "./route.ts";
import { changeChoice, groundedChange } from "./tailoring-result.ts";

/** Days that a share may live. */
export const longestShareDays = 90;

const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
const version = z.int().check(z.minimum(1), z.maximum(999_999));

export const share = z.object({
  id: shareId,
  label: z.nullable(z.string()),
  /** What is shared: this version of a resume, or a tailoring as it stands. */
  resumeId: z.nullable(resumeId),
  resumeVersion: z.nullable(z.int()),
  tailoringId: z.nullable(tailoringId),
  allows: z.enum(["read", "comment"]),
  /** E-mail, telephone, addresses and profiles are left out, wherever they stand. */
  hidesContact: z.boolean(),
  expiresAt: instant,
  revokedAt: z.nullable(instant),
  /** When somebody last opened it, and how many comments there are. */
  openedAt: z.nullable(instant),
  comments: z.int(),
  createdAt: instant,
});
const shareWithPath = z.extend(share, {
  /** Below the origin of this API. Shown only now: its secret is stored as a hash. */
  path: z.string(),
});

export const shareComment = z.object({
  id: commentId,
  shareId,
  /** The line that it is about, by its id; null for the whole. */
  itemId: z.nullable(z.string()),
  /** As the reviewer calls themselves: nobody has checked it. */
  author: z.string(),
  /** Plain text. */
  body: z.string(),
  createdAt: instant,
});

const {
  schemaVersion: _,
  unplaced: __,
  hidden: ___,
  source: ____,
  spans: _____,
  ...sections
} = resumeDocument.shape;
const { confidence: ______, ownWords: _______, dismissed: ________, ...shownSections } = sections;
const { id: changeId, itemId: changedItem, kind, before, after, why } = groundedChange.shape;

/** What a reviewer sees: the resume without its file, and what was proposed for it. */
export const sharedView = z.object({
  label: z.nullable(z.string()),
  allows: z.enum(["read", "comment"]),
  hidesContact: z.boolean(),
  expiresAt: instant,
  document: z.object(shownSections),
  /** Of a tailoring; null for a resume. */
  tailoring: z.nullable(
    z.object({
      title: z.nullable(z.string()),
      company: z.nullable(z.string()),
      changes: z.array(
        z.object({
          id: changeId,
          itemId: changedItem,
          kind,
          before,
          after,
          why,
          decision: changeChoice.shape.decision,
        }),
      ),
      /** Letters and messages that were written with it, by paragraphs. */
      letters: z.array(
        z.object({
          kind: z.enum(["cover_letter", "outreach"]),
          language: z.string(),
          paragraphs: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Of this share, oldest first. */
  comments: z.array(z.omit(shareComment, { shareId: true })),
});

const byId = z.object({ id: shareId });
const byToken = z.object({
  token: z
    .string()
    .check(z.regex(/^[0-9a-f]{32}_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/, "must be the address of a share")),
});

export const createShare = defineRoute({
  id: "shares/create",
  method: "POST",
  path: "/v1/shares",
  summary: "Make an address by which somebody may review a resume or a tailoring",
  description: "Name either a resume, with or without a version, or a tailoring.",
  auth: "resumes:write",
  idempotent: true,
  body: z
    .strictObject({
      resumeId: z.optional(resumeId),
      resumeVersion: z.optional(version),
      tailoringId: z.optional(tailoringId),
      label: z.optional(label),
      allows: z._default(share.shape.allows, "comment"),
      hidesContact: z._default(z.boolean(), true),
      days: z._default(z.int().check(z.minimum(1), z.maximum(longestShareDays)), 14),
    })
    .check(
      z.refine((body) => (body.resumeId === undefined) !== (body.tailoringId === undefined), {
        error: "must be named, or else tailoringId, and not both",
        path: ["resumeId"],
      }),
    ),
  responses: { 201: { description: "Made.", schema: shareWithPath } },
  errors: ["not_found", "idempotency_key_reused", "limit_reached"],
});

export const listShares = defineRoute({
  id: "shares/list",
  method: "GET",
  path: "/v1/shares",
  summary: "List what is or was shared, newest first",
  auth: "resumes:read",
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of shares.", schema: pageOf(share) } },
  errors: [],
});

export const revokeShare = defineRoute({
  id: "shares/revoke",
  method: "DELETE",
  path: "/v1/shares/{id}",
  summary: "Stop an address from working; its comments stay",
  auth: "resumes:write",
  params: byId,
  responses: { 204: { description: "Revoked." } },
  errors: [],
});

export const listShareComments = defineRoute({
  id: "shares/comments",
  method: "GET",
  path: "/v1/shares/{id}/comments",
  summary: "List what reviewers have written, newest first",
  auth: "resumes:read",
  params: byId,
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of comments.", schema: pageOf(shareComment) } },
  errors: [],
});

export const deleteComment = defineRoute({
  id: "comments/delete",
  method: "DELETE",
  path: "/v1/comments/{id}",
  summary: "Delete a comment",
  auth: "resumes:write",
  params: z.object({ id: commentId }),
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

export const getShared = defineRoute({
  id: "shared/get",
  method: "GET",
  path: "/v1/shared/{token}",
  summary: "Read what was shared by this address",
  description: "An address that was revoked, has expired or never was answers as one that does not exist.",
  auth: "none",
  params: byToken,
  responses: { 200: { description: "What was shared.", schema: sharedView } },
  errors: ["limit_reached"],
});

export const commentOnShared = defineRoute({
  id: "shared/comment",
  method: "POST",
  path: "/v1/shared/{token}/comments",
  summary: "Comment on what was shared by this address",
  auth: "none",
  params: byToken,
  idempotent: true,
  body: z.strictObject({
    author: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    body: z.string().check(z.trim(), z.minLength(1), z.maxLength(4_000)),
    itemId: z.optional(z.string().check(z.regex(/^[a-z][A-Za-z0-9/-]{0,127}$/, "must be the id of a line"))),
  }),
  responses: { 201: { description: "Written.", schema: z.omit(shareComment, { shareId: true }) } },
  errors: ["share_read_only", "limit_reached", "idempotency_key_reused"],
});

export type Share = z.infer<typeof share>;
export type ShareComment = z.infer<typeof shareComment>;
export type SharedView = z.infer<typeof sharedView>;
