/** The steps of a review. Every function runs as the account that `queries` was opened for. */
import { and, desc, eq, lt } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";
import type { PageRequest } from "../shared/page.ts";
import { tailoringDecision } from "./tailoring.sql.ts";

export type DecisionRow = typeof tailoringDecision.$inferSelect;

export async function findDecision(queries: Queries, id: string): Promise<DecisionRow | undefined> {
  const [row] = await queries.select().from(tailoringDecision).where(eq(tailoringDecision.id, id));
  return row;
}

/** Newest first. */
export function listDecisions(
  queries: Queries,
  tailoringId: string,
  page: PageRequest,
): Promise<DecisionRow[]> {
  return queries
    .select()
    .from(tailoringDecision)
    .where(
      and(
        eq(tailoringDecision.tailoringId, tailoringId),
        page.after ? lt(tailoringDecision.id, page.after) : undefined,
      ),
    )
    .orderBy(desc(tailoringDecision.id))
    .limit(page.limit + 1);
}
