import type { ProblemField } from "@tailorbird/contracts/problem";
import { ProblemError } from "@tailorbird/contracts/problem-error";

const most = 50;

/** The refusal of values, naming each of them (the first fifty). */
export function invalidRequest(errors: readonly ProblemField[]): ProblemError {
  const [first] = errors;
  const where = first === undefined ? "The request" : `${first.in}${first.pointer}`;
  const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  return new ProblemError("invalid_request", `${where} ${first?.detail ?? "is not acceptable"}${others}.`, {
    errors: errors.slice(0, most),
  });
}
