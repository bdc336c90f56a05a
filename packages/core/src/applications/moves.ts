/** Telling of moves, whoever or whatever made them. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { ApplicationStatus } from "@tailorbird/contracts/applications";
import type { Queries } from "../shared/database.ts";
import type { EventPublisher } from "../webhooks/webhook-publisher.ts";

export interface Move {
  /** Of the application. */
  readonly id: string;
  readonly from: ApplicationStatus;
  readonly to: ApplicationStatus;
  readonly occurredAt: string;
}

/** One event, however many moved at once; none when none did. In the transaction of the moves. */
export async function tellMoves(
  events: EventPublisher,
  queries: Queries,
  { accountId }: Actor,
  moved: readonly Move[],
): Promise<void> {
  if (moved.length === 0) return;
  const moves = moved.map(({ id, ...move }) => ({ applicationId: id, ...move }));
  await events.publish(queries, accountId, { type: "application.moved", data: { moves } });
}
