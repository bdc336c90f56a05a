/** JSON that can be trusted to be stored and merged. */
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { invalidRequest } from "./invalid-request.ts";
import { pointerOf } from "./pointer.ts";

// Only an escape can spell what the text does not show: __proto__, U+0000 or half a surrogate pair.
const suspicious = /\\u|__proto__/i;

/**
 * @throws ProblemError `malformed_json` for text that is not JSON or names `__proto__`; `invalid_request` for
 * text that PostgreSQL cannot keep (U+0000, lone surrogates).
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProblemError("malformed_json", "The body is not valid JSON. Send a JSON object in UTF-8.");
  }
  if (suspicious.test(text) || !text.isWellFormed()) assertHarmless(value);
  return value;
}

/** True of text that PostgreSQL keeps as it is. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

/** Walks with its own stack: a body may be nested deeper than calls can be. */
function assertHarmless(root: unknown): void {
  const rest: { value: unknown; path: readonly (string | number)[] }[] = [{ value: root, path: [] }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, path } = next;
    if (typeof value === "string" && !isStorable(value)) throw unstorable(path);
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "__proto__") {
        throw new ProblemError("malformed_json", "The body names __proto__, which is not accepted.");
      }
      if (!isStorable(key)) throw unstorable(path);
      // A path as deep as a hostile body would cost its square to build.
      rest.push({ value: inner, path: path.length < 16 ? [...path, key] : path });
    }
  }
}

function unstorable(path: readonly (string | number)[]): ProblemError {
  return invalidRequest([
    { in: "body", pointer: pointerOf(path), detail: "must not hold U+0000 or half a surrogate pair" },
  ]);
}
