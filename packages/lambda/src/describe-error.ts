/** What of an error may stand in a log. */
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { ResponseMismatchError } from "./http/response-mismatch.ts";
import { UnreadableMessageError } from "./queue/read-message.ts";
import { ConfigError } from "./variables.ts";

export interface LoggableError {
  readonly name: string;
  /** Only of errors whose messages are known to hold no personal data. */
  readonly message?: string;
  readonly code?: string;
  /** The object of the database that refused: a constraint's name says what a message may not. */
  readonly constraint?: string;
  readonly stack?: readonly string[];
  readonly cause?: LoggableError;
}

const written = [ProblemError, RetryLater, ConfigError, ResponseMismatchError, UnreadableMessageError];
// The engine's own words. A SyntaxError is not among them: JSON.parse quotes what it could not read.
const engine = new Set(["TypeError", "ReferenceError", "RangeError"]);
const deepest = 4;

/**
 * An error for the log: its name, code and frames, and those of its causes. Messages are left out unless we
 * or the engine wrote them, because a driver's message quotes the values of its query.
 */
export function describeError(error: unknown, depth = 0): LoggableError {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return {
    name: clip(error.name),
    ...(mayQuote(error) && { message: clip(error.message) }),
    ...(typeof code === "string" && { code: clip(code) }),
    ...(typeof constraint === "string" && { constraint: clip(constraint) }),
    stack: framesOf(error),
    ...(error.cause !== undefined && depth < deepest && { cause: describeError(error.cause, depth + 1) }),
  };
}

function mayQuote(error: Error): boolean {
  return engine.has(error.name) || written.some((each) => error instanceof each);
}

function framesOf(error: Error): string[] {
  const stack = error.stack ?? "";
  // The stack begins with the message, which may hold lines that look like frames.
  const start = stack.indexOf(error.message);
  if (start < 0) return [];
  return stack
    .slice(start + error.message.length)
    .split("\n")
    .filter((line) => /^ {4}at .*:\d+\)?$/.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}

function clip(text: string): string {
  return text.slice(0, 300);
}
