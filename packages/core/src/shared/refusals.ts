/** The refusals that several nouns share. */
import { ProblemError } from "@tailorbird/contracts/problem-error";

/** The same answer for what does not exist and for what belongs to somebody else. */
export function notFound(what: string): ProblemError {
  return new ProblemError("not_found", `There is no such ${what} in your account.`);
}

export function revisionMismatch(what: string): ProblemError {
  return new ProblemError(
    "revision_mismatch",
    `The ${what} has changed since you read it: read it again and repeat your change.`,
  );
}

export function limitReached(what: string, limit: number): ProblemError {
  return new ProblemError(
    "limit_reached",
    `Your account holds ${limit} ${what}, which is its limit: delete some first.`,
  );
}
