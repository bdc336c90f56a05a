/** Says in words what a value must be. zod/mini carries no words of its own, and its locale costs more than these. */
import type { ProblemField } from "@tailorbird/contracts/problem";
import type * as z from "zod/mini";
import { pointerOf } from "./pointer.ts";

type Issue = z.core.$ZodIssue;

const wordless = "Invalid input";
/** For `safeParse`: no words but a schema's own, whatever language another module has given zod for all. */
export const ownWords: z.core.ParseContext<z.core.$ZodIssue> = { error: () => wordless };
const units: Readonly<Record<string, string>> = {
  string: " characters",
  array: " items",
  set: " items",
  map: " entries",
};
const formats: Readonly<Record<string, string>> = {
  regex: "a valid value",
  url: "a whole web address with a domain name, such as https://example.com/jobs/1",
};
const kinds: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/**
 * The problem fields of an issue: one, or one for each unknown field. No value of the request is quoted.
 * @param root what was validated, to tell a missing value from a wrong one.
 */
export function describeIssue(where: ProblemField["in"], issue: Issue, root: unknown): ProblemField[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      in: where,
      pointer: pointerOf([...issue.path, key]),
      detail: "is not a known field",
    }));
  }
  const detail = issue.message === wordless || issue.message === "" ? wordsOf(issue, root) : issue.message;
  return [{ in: where, pointer: pointerOf(issue.path), detail }];
}

function wordsOf(issue: Issue, root: unknown): string {
  const missing = isMissing(root, issue.path) ? "is missing: it " : "";
  switch (issue.code) {
    case "invalid_type":
      return `${missing}must be ${kindOf(issue.expected)}`;
    case "too_small":
      return `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}${units[issue.origin] ?? ""}`;
    case "too_big":
      return `must be ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}${units[issue.origin] ?? ""}`;
    case "invalid_value":
      return `${missing}must be one of: ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return `must be ${formats[issue.format] ?? `a valid ${issue.format}`}`;
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "invalid_union":
      return "has none of the shapes accepted here";
    case "invalid_key":
      return "has a name that is not acceptable";
    default:
      return "is not acceptable";
  }
}

function isMissing(root: unknown, path: readonly PropertyKey[]): boolean {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return true;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return false;
}

function kindOf(expected: string): string {
  return kinds[expected] ?? `a ${expected}`;
}
