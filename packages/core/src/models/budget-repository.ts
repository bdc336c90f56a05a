/**
 * Reserving what a call may cost before it is made, and settling what it did. Each is one statement, and the limit is
 * a check of the table: two calls at the same moment can't both take the last cent.
 */
import type { ModelUsage } from "@tailorbird/tailor/model";
import type { ModelLane } from "@tailorbird/tailor/model-price";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { isCheckViolation, type Queries } from "../shared/database.ts";
import { uuidOfId } from "../shared/id.ts";
import { type CallOutcome, modelBudget, modelCall } from "./model.sql.ts";

/** Millionths of a US dollar. */
export interface ModelLimits {
  readonly callMicros: number;
  readonly tailoringMicros: number;
  readonly dayMicros: number;
  readonly monthMicros: number;
}

export interface CallToReserve {
  readonly id: string;
  readonly accountId: string;
  readonly tailoringId: string;
  readonly purpose: string;
  readonly model: string;
  readonly lane: ModelLane;
  readonly boundMicros: number;
  /** In UTC; the day and the month that the call counts to. */
  readonly at: Date;
  readonly limits: ModelLimits;
}

export type LimitName = "call" | "tailoring" | "day" | "month";

/** @returns the names of an account's periods at a time, the widest first: the order in which rows are locked. */
export function periodsAt(at: Date, tailoringId?: string): string[] {
  const day = at.toISOString().slice(0, 10);
  const own = tailoringId === undefined ? [] : [`t:${uuidOfId("tailoring", tailoringId)}`];
  return [`m:${day.slice(0, 7)}`, `d:${day}`, ...own];
}

/** @returns undefined when the call is reserved, or the limit that leaves no room for it; then nothing is. */
export async function reserveCall(queries: Queries, call: CallToReserve): Promise<LimitName | undefined> {
  const { boundMicros, limits } = call;
  if (boundMicros > limits.callMicros) return "call";
  const [month, day, own] = periodsAt(call.at, call.tailoringId) as [string, string, string];
  const user = sql`${uuidOfId("account", call.accountId)}::uuid`;
  const bound = sql`${boundMicros}::bigint`;
  try {
    await queries.execute(sql`
      with call as (
        insert into ${modelCall} (user_id, id, tailoring_id, purpose, model, lane, day, bound_micros)
        values (${user}, ${call.id}::uuid, ${uuidOfId("tailoring", call.tailoringId)}::uuid,
          ${call.purpose}, ${call.model}, ${call.lane}, ${day.slice(2)}, ${bound})
      )
      insert into ${modelBudget} (user_id, period, limit_micros, held_micros)
      values (${user}, ${month}, ${limits.monthMicros}::bigint, ${bound}),
        (${user}, ${day}, ${limits.dayMicros}::bigint, ${bound}),
        (${user}, ${own}, ${limits.tailoringMicros}::bigint, ${bound})
      on conflict (user_id, period) do update set
        limit_micros = excluded.limit_micros,
        held_micros = model_budget.held_micros + excluded.held_micros,
        updated_at = now()`);
    return undefined;
  } catch (error) {
    if (!isCheckViolation(error)) throw error;
    return findTightest(queries, call);
  }
}

/** Which limit is in the way, the narrowest first: the one that a person can do something about soonest. */
async function findTightest(queries: Queries, call: CallToReserve): Promise<LimitName> {
  const periods = periodsAt(call.at, call.tailoringId);
  const rows = await queries
    .select({
      period: modelBudget.period,
      taken: sql<number>`(${modelBudget.heldMicros} + ${modelBudget.spentMicros})::float8`,
    })
    .from(modelBudget)
    .where(inArray(modelBudget.period, periods));
  const { limits, boundMicros } = call;
  const named = [
    ["tailoring", limits.tailoringMicros, periods[2]],
    ["day", limits.dayMicros, periods[1]],
    ["month", limits.monthMicros, periods[0]],
  ] as const;
  const full = named.find(([, limit, period]) => {
    const taken = rows.find((row) => row.period === period)?.taken ?? 0;
    return taken + boundMicros > limit;
  });
  // What was in the way a moment ago has been settled since: the day's limit is the usual one.
  return full?.[0] ?? "day";
}

/**
 * Puts what a call cost in the place of what was held for it. Settling twice is settling once.
 * @param spent null when nothing was charged; `unknown` when nobody knows: then it counts as the most it can have cost.
 */
export async function settleCall(
  queries: Queries,
  id: string,
  spent: ModelUsage | "unknown" | null,
): Promise<void> {
  const outcome: CallOutcome = spent === null ? "not_charged" : spent === "unknown" ? spent : "answered";
  const usage = spent === null || spent === "unknown" ? undefined : spent;
  const cost = spent === "unknown" ? sql`bound_micros` : sql`${usage?.costMicros ?? 0}::bigint`;
  const calls = spent === null ? 0 : 1;
  await queries.execute(sql`
    with call as (
      update ${modelCall} set cost_micros = ${cost}, outcome = ${outcome}, settled_at = now()
      where id = ${id}::uuid and settled_at is null
      returning user_id, day, tailoring_id, bound_micros, cost_micros
    )
    insert into ${modelBudget} (user_id, period, limit_micros, held_micros, spent_micros,
      calls, input_tokens, cached_tokens, output_tokens)
    select user_id, period, cost_micros, -bound_micros, cost_micros, ${calls}::int,
      ${usage?.inputTokens ?? 0}::bigint, ${usage?.cachedTokens ?? 0}::bigint, ${usage?.outputTokens ?? 0}::bigint
    from call cross join lateral (values
      (1, 'm:' || left(day, 7)), (2, 'd:' || day), (3, 't:' || replace(tailoring_id::text, '-', ''))
    ) as periods (place, period)
    order by place
    on conflict (user_id, period) do update set
      held_micros = model_budget.held_micros + excluded.held_micros,
      spent_micros = model_budget.spent_micros + excluded.spent_micros,
      -- A provider that charges more than it can is believed, and leaves no room for more.
      limit_micros = greatest(model_budget.limit_micros, model_budget.held_micros + excluded.held_micros
        + model_budget.spent_micros + excluded.spent_micros),
      calls = model_budget.calls + excluded.calls,
      input_tokens = model_budget.input_tokens + excluded.input_tokens,
      cached_tokens = model_budget.cached_tokens + excluded.cached_tokens,
      output_tokens = model_budget.output_tokens + excluded.output_tokens,
      updated_at = now()`);
}

/** Calls by day of a tailoring whose worker died over them: nobody knows what became of them. */
export async function settleAbandoned(queries: Queries, tailoringId: string): Promise<void> {
  const left = await queries
    .select({ id: modelCall.id })
    .from(modelCall)
    .where(
      and(eq(modelCall.tailoringId, tailoringId), eq(modelCall.lane, "now"), isNull(modelCall.settledAt)),
    );
  for (const { id } of left) await settleCall(queries, id, "unknown");
}

/** What the month and the day of a time have come to; periods in which nothing was asked are left out. */
export function findSpending(queries: Queries, at: Date) {
  return queries
    .select()
    .from(modelBudget)
    .where(inArray(modelBudget.period, periodsAt(at)));
}
