/** What an account has spent on models, and what it still may. */
import type { Actor } from "@tailorbird/contracts/actor";
import { type Quota, quotaOf, startOfDay } from "@tailorbird/contracts/quota";
import type { Usage } from "@tailorbird/contracts/usage";
import { inArray, sql } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import type { Clock } from "../shared/ports.ts";
import { ordersSince } from "../tailorings/tailoring-repository.ts";
import { type ModelLimits, periodsAt } from "./budget-repository.ts";
import { modelBudget } from "./model.sql.ts";

export interface UsageParts {
  readonly database: Database;
  readonly limits: ModelLimits;
  readonly tailoringsPerDay: number;
  readonly clock: Clock;
}

export class UsageReader {
  readonly #parts: UsageParts;

  constructor(parts: UsageParts) {
    this.#parts = parts;
  }

  async read(actor: Actor): Promise<{ usage: Usage; quota: Quota }> {
    const { database, ...parts } = this.#parts;
    return readUsage(database.as(actor.accountId), parts);
  }
}

export async function readUsage(
  queries: Queries,
  { limits, tailoringsPerDay, clock }: Omit<UsageParts, "database">,
): Promise<{ usage: Usage; quota: Quota }> {
  const now = clock.now();
  const found = await queries
    .select({ used: ordersSince(startOfDay(now)), spent: modelBudget })
    .from(sql`(select 1) as here`)
    .leftJoin(modelBudget, inArray(modelBudget.period, periodsAt(now)));
  const used = found[0]?.used ?? 0;
  const [month, day] = periodsAt(now);
  const quota = quotaOf(tailoringsPerDay, used, now);
  const firstOfMonth = (ahead: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead));
  const dayEnds = new Date(startOfDay(now).getTime() + 86_400_000);
  const rowOf = (period: string | undefined) => found.find(({ spent }) => spent?.period === period)?.spent;
  return {
    quota,
    usage: {
      day: periodOf(rowOf(day), limits.dayMicros, startOfDay(now), dayEnds),
      month: periodOf(rowOf(month), limits.monthMicros, firstOfMonth(0), firstOfMonth(1)),
      tailorings: { used, limit: quota.limit, remaining: quota.remaining },
      limits: { callMicros: limits.callMicros, tailoringMicros: limits.tailoringMicros },
    },
  };
}

type Row = typeof modelBudget.$inferSelect;

function periodOf(row: Row | null | undefined, limitMicros: number, from: Date, until: Date): Usage["day"] {
  const { calls = 0, inputTokens = 0, cachedTokens = 0, outputTokens = 0 } = row ?? {};
  const { spentMicros = 0, heldMicros = 0 } = row ?? {};
  return {
    from: from.toISOString(),
    until: until.toISOString(),
    calls,
    inputTokens,
    cachedTokens,
    outputTokens,
    spentMicros,
    heldMicros,
    limitMicros,
    remainingMicros: Math.max(0, limitMicros - spentMicros - heldMicros),
  };
}
