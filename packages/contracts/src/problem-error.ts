import { type ProblemCode, type ProblemField, problemCatalogue } from "./problem.ts";

/**
 * A refusal that the caller is told about. Everything else that is thrown answers `internal`, with nothing
 * of its message.
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;
  readonly errors: readonly ProblemField[];
  /** Headers the answer carries, such as `retry-after`. */
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail one sentence for a person: what is wrong and what to do. It holds no personal data. */
  constructor(
    code: ProblemCode,
    detail: string,
    more: {
      errors?: readonly ProblemField[];
      headers?: Readonly<Record<string, string>>;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
    this.code = code;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }

  get status(): number {
    return problemCatalogue[this.code].status;
  }
}

/** The refusal in an error or among its causes: Drizzle wraps what a driver throws. */
export function problemIn(error: unknown): ProblemError | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1) {
    if (at instanceof ProblemError) return at;
  }
  return undefined;
}
