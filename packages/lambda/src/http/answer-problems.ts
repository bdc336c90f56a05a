import { problemResult } from "../problem.ts";
import type { HttpMiddleware } from "./exchange.ts";

/** Turns whatever was thrown into a problem. It sets the response without ending middy's chain, so it is still logged. */
export function answerProblems(): HttpMiddleware {
  return {
    onError(request) {
      request.response = problemResult(request.error, request.internal.exchange.requestId);
    },
  };
}
