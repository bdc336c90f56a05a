import type { Stats } from "@tailorbird/sdk/generated/types.gen";
import { statuses } from "../track/statuses.ts";

type Flow = Stats["flows"][number];

/**
 * What a Sankey diagram can show: it has no circles, so a move back (an offer that became an interview again)
 * is left out of the picture. The list in words has them all.
 */
export function forwardFlows(flows: readonly Flow[]): Flow[] {
  const rank = (status: Flow["from"]) => (status === null ? -1 : statuses.indexOf(status));
  return flows.filter(({ from, to, count }) => count > 0 && rank(from) < rank(to));
}
