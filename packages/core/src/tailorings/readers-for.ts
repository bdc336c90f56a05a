/** Who reads a second time, by the lane. */
import type { TailoringLane } from "@tailorbird/contracts/tailorings";

/**
 * Overnight the writer reads, too, where anybody does: a provider's file of questions is for one model, and a tailoring that
 * left the lane to be read would pay the full price for all that follows.
 */
export function readersFor<Model>(
  lane: TailoringLane,
  { models, readers }: { models: Model | undefined; readers?: Model | undefined },
): Model | undefined {
  return lane === "overnight" && readers ? models : readers;
}
