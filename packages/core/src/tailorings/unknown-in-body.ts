import { ProblemError } from "@tailorbird/contracts/problem-error";

/** A body that names what the account has not: the same answer for what is not there and what is another's. */
export function unknownInBody(pointer: string, what: string): ProblemError {
  return new ProblemError("not_found", `The request names ${what} that your account does not have.`, {
    errors: [{ in: "body", pointer, detail: `must name ${what} of your account` }],
  });
}
