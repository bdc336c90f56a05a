/** What models have cost an account, and what they still may; and what a tailoring would cost, before it is ordered. */
import * as z from "zod/mini";
import { instant, jobId } from "./id.ts";
import { defineRoute } from "./route.ts";
import { tailoringLane, tailoringOrder } from "./tailorings.ts";

/** Millionths of a US dollar, as configured prices say. */
const micros = z.int();

const period = z.object({
  /** In UTC; `until` is when it begins anew. */
  from: instant,
  until: instant,
  calls: z.int(),
  inputTokens: z.int(),
  cachedTokens: z.int(),
  outputTokens: z.int(),
  spentMicros: micros,
  /** Set aside for calls under way, at the most they can cost. */
  heldMicros: micros,
  limitMicros: micros,
  remainingMicros: micros,
});

export const usage = z.object({
  day: period,
  month: period,
  /** Tailorings ordered today, and how many a day may have. */
  tailorings: z.object({ used: z.int(), limit: z.int(), remaining: z.int() }),
  /** What a single call and a single tailoring may cost. */
  limits: z.object({ callMicros: micros, tailoringMicros: micros }),
});

export const getUsage = defineRoute({
  id: "account/usage",
  method: "GET",
  path: "/v1/account/usage",
  summary: "Tell what was spent today and this month, the limits, and what is left",
  auth: "account:read",
  limited: true,
  responses: { 200: { description: "The account's usage.", schema: usage } },
  errors: [],
});

const price = {
  /** The most model calls there can be. */
  calls: z.int(),
  /** The most tokens that can be read, and written. */
  inputTokens: z.int(),
  outputTokens: z.int(),
  /** The most it can cost; the tailoring is held to it. */
  costMicros: micros,
  /** What it usually costs. */
  usualMicros: micros,
  /** Of the most it can cost: for reading a second time what the model wrote. */
  readingMicros: micros,
};

export const quote = z.object({
  /** The model that would be asked, or `rules`, which cost nothing. */
  model: z.string(),
  /** The model that would read what that one wrote a second time; null where none would. */
  reader: z.nullable(z.string()),
  lane: tailoringLane,
  items: z.array(z.object({ jobId, ...price })),
  total: z.object(price),
  /** Whether the most it can cost still fits into the day and the month, and its tailorings into the day. */
  fits: z.boolean(),
  remaining: z.object({ dayMicros: micros, monthMicros: micros, tailorings: z.int() }),
});

export const quoteTailorings = defineRoute({
  id: "tailorings/quote",
  method: "POST",
  path: "/v1/tailorings/quote",
  summary: "Tell what tailoring would cost at most, before ordering it",
  description:
    "Takes the body of the order. What the account has paid for before, and a provider's cache, make it less. A model call that would go beyond a limit is not made: the rules then tailor, and the result says so.",
  auth: "tailorings:write",
  limited: true,
  body: tailoringOrder,
  responses: { 200: { description: "The quote; nothing is ordered or spent.", schema: quote } },
  errors: ["not_found", "resume_not_ready"],
});

export type Usage = z.infer<typeof usage>;
export type Quote = z.infer<typeof quote>;
