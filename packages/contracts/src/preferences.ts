/** How an account wants to be reached: its zone and language, quiet hours, which mail, and where to. */
import * as z from "zod/mini";
import { instant } from "./id.ts";
import { timeZone } from "./interviews.ts";
import { defineRoute } from "./route.ts";

const clockTime = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time of the clock, such as 22:00"));
export const locale = z
  .string()
  .check(z.maxLength(35), z.refine(isLocale, "must be a BCP 47 language tag, such as en-GB"));

const quietHours = z
  .strictObject({ from: clockTime, until: clockTime })
  .check(z.refine(({ from, until }) => from !== until, { error: "must differ from from", path: ["until"] }));
const switches = { tasks: z.boolean(), interviews: z.boolean(), noAnswer: z.boolean() };

const preferences = z.object({
  timeZone: z.string(),
  locale: z.string(),
  /** Nothing is sent between the two, by the clock of `timeZone`; null to be reached at any hour. */
  quietHours: z.nullable(z.object({ from: z.string(), until: z.string() })),
  /** Whether anything is mailed at all. The link to unsubscribe turns it off. */
  mail: z.boolean(),
  /** Which reminders are mailed. */
  reminders: z.object(switches),
  email: z.object({
    /** Where mail goes: confirmed by its owner. */
    address: z.nullable(z.string()),
    confirmedAt: z.nullable(instant),
    /** Asked for, and not confirmed yet. */
    pending: z.nullable(z.string()),
  }),
  revision: z.int(),
});

const email = z
  .email("must be an e-mail address")
  .check(z.maxLength(254), z.regex(/^[\x21-\x7e]+$/, "must be ASCII"));

export const getPreferences = defineRoute({
  id: "preferences/get",
  method: "GET",
  path: "/v1/account/preferences",
  summary: "Read how the account wants to be reached",
  auth: "account:read",
  revision: "read",
  responses: {
    200: { description: "The preferences; the defaults where none were set.", schema: preferences },
  },
  errors: [],
});

export const updatePreferences = defineRoute({
  id: "preferences/update",
  method: "PATCH",
  path: "/v1/account/preferences",
  summary: "Change zone, language, quiet hours, or which mail is sent",
  description:
    "Reminders whose time follows the zone or the quiet hours are moved. The address of mail has an endpoint of its own, because its owner must confirm it.",
  auth: "account:write",
  revision: "write",
  body: z.strictObject({
    timeZone: z.optional(timeZone),
    locale: z.optional(locale),
    quietHours: z.optional(z.nullable(quietHours)),
    mail: z.optional(z.boolean()),
    reminders: z.optional(z.partial(z.strictObject(switches))),
  }),
  responses: { 200: { description: "The preferences.", schema: preferences } },
  errors: ["revision_mismatch"],
});

export const setEmail = defineRoute({
  id: "email/set",
  method: "PUT",
  path: "/v1/account/email",
  summary: "Ask for mail to go to an address; a mail there asks its owner to confirm",
  description:
    "The link in that mail holds for a day. Until it is followed, an earlier address stays in use.",
  auth: "account:write",
  body: z.strictObject({ address: email }),
  responses: { 202: { description: "A mail is on its way.", schema: preferences } },
  errors: ["limit_reached"],
});

export const removeEmail = defineRoute({
  id: "email/remove",
  method: "DELETE",
  path: "/v1/account/email",
  summary: "Forget the address of mail, confirmed or not",
  auth: "account:write",
  responses: { 204: { description: "Forgotten, or there was none." } },
  errors: [],
});

/** Links in mail, which a browser opens: whatever they answer is a page, also for one that is not, or no longer, good. */
const token = z.string();
const page = { contentTypes: ["text/html"] } as const;
const over = { description: "A page that says that the link is not, or no longer, good.", ...page };

export const confirmEmailPage = defineRoute({
  id: "mail/confirm-page",
  method: "GET",
  path: "/v1/mail/confirm/{token}",
  summary: "The page that asks whether to confirm an address; opening it confirms nothing",
  auth: "none",
  params: z.object({ token }),
  responses: { 200: { description: "A page with one button.", ...page } },
  missing: over,
  errors: [],
});

export const confirmEmail = defineRoute({
  id: "mail/confirm",
  method: "POST",
  path: "/v1/mail/confirm/{token}",
  summary: "Confirm the address that the mail with this link went to",
  auth: "none",
  params: z.object({ token }),
  responses: { 200: { description: "Confirmed.", ...page } },
  missing: over,
  errors: [],
});

export const unsubscribePage = defineRoute({
  id: "mail/unsubscribe-page",
  method: "GET",
  path: "/v1/mail/unsubscribe/{token}",
  summary: "The page that asks whether to unsubscribe; opening it changes nothing",
  auth: "none",
  params: z.object({ token }),
  responses: { 200: { description: "A page with one button.", ...page } },
  missing: over,
  errors: [],
});

export const unsubscribe = defineRoute({
  id: "mail/unsubscribe",
  method: "POST",
  path: "/v1/mail/unsubscribe/{token}",
  summary: "Unsubscribe from all mail with one click (RFC 8058)",
  description: "Takes whatever body a mail program posts. Twice is once. Turned on again in the preferences.",
  auth: "none",
  params: z.object({ token }),
  responses: { 200: { description: "Unsubscribed.", ...page } },
  missing: over,
  errors: [],
});

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export type Preferences = z.infer<typeof preferences>;
