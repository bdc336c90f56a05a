/** How what a job asks for is listed: gaps first, and among them what the job must have. */
import type { RequirementOutcome } from "./requirement-types.ts";

interface Listed {
  kind: "must" | "nice" | "responsibility";
  outcome: RequirementOutcome;
}

const outcomes: readonly RequirementOutcome[] = ["missing", "unproved", "partly", "met", "unverifiable"];
const kinds: readonly Listed["kind"][] = ["must", "responsibility", "nice"];

export function inOrder<Line extends Listed>(lines: readonly Line[]): Line[] {
  return lines.toSorted(
    (a, b) =>
      outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
}

/** A part of a posting's sentence as a line of its own: it begins large, unless its first word is written as it is on purpose (iOS, pH). */
export function asLine(text: string): string {
  const [first = ""] = /^\p{L}+/u.exec(text) ?? [];
  return /^\p{Ll}+$/u.test(first) ? first.charAt(0).toLocaleUpperCase() + text.slice(1) : text;
}
