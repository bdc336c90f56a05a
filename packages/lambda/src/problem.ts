/** Refusals and failures as RFC 9457 problem details. */
import { type Problem, problemCatalogue, problemType } from "@tailorbird/contracts/problem";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { resultOf } from "./http/result.ts";

const internalDetail =
  "Something failed on our side. Try again, and quote the request id when you ask for help.";

/** What a caller is told about an error: a ProblemError's own words, or nothing but `internal`. */
export function problemOf(error: unknown, requestId: string): Problem {
  const { code, message, errors } =
    error instanceof ProblemError
      ? error
      : { code: "internal" as const, message: internalDetail, errors: [] as const };
  return {
    type: problemType(code),
    ...problemCatalogue[code],
    code,
    detail: message,
    ...(errors.length > 0 && { errors: [...errors] }),
    requestId,
  };
}

export function problemResult(error: unknown, requestId: string): APIGatewayProxyStructuredResultV2 {
  const problem = problemOf(error, requestId);
  const headers = error instanceof ProblemError ? error.headers : {};
  return resultOf(
    requestId,
    problem.status,
    { "content-type": "application/problem+json", ...headers },
    JSON.stringify(problem),
  );
}
