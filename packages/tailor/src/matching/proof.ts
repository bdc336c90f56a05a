import type { RequirementOutcome } from "@tailorbird/contracts/tailoring-result";
import type { MatchLine } from "./lines.ts";

/** How far a requirement is met, and the lines that show it. */
export interface Proof {
  outcome: RequirementOutcome;
  lines: MatchLine[];
  /** Where years are asked for: the months that the roles of these lines cover together. */
  months?: number;
}
