/** The policy of a presigned POST: everything it says must hold, and the form may hold nothing it doesn't speak of. */
import { AwsError } from "../aws/aws-error.ts";

export interface PostedForm {
  /** Every field but the file, by lower-case name. */
  fields: ReadonlyMap<string, string>;
  bucket: string;
  fileBytes: number;
}

type Condition =
  | { operator: "eq" | "starts-with"; field: string; value: string }
  | { operator: "content-length-range"; least: number; most: number };

/** Fields a policy need not mention. */
const free = new Set(["policy", "x-amz-signature", "file", "bucket"]);

/**
 * @param document The policy, as base64.
 * @throws AwsError AccessDenied, EntityTooLarge, EntityTooSmall or InvalidPolicyDocument
 */
export function checkPolicy(document: string, form: PostedForm, now = Date.now()): void {
  const { expiration, conditions } = readPolicy(document);
  if (now > expiration) throw denied("Policy expired.");
  const named = new Set<string>();
  for (const condition of conditions) {
    if (condition.operator === "content-length-range") continue;
    named.add(condition.field);
    const given = condition.field === "bucket" ? form.bucket : (form.fields.get(condition.field) ?? "");
    if (!holds(condition, given)) {
      throw denied(
        `Policy Condition failed: ["${condition.operator}", "$${condition.field}", "${condition.value}"]`,
      );
    }
  }
  const extra = [...form.fields.keys()].filter(
    (name) => !named.has(name) && !free.has(name) && !name.startsWith("x-ignore-"),
  );
  if (extra.length > 0) throw denied(`Extra input fields: ${extra.join(", ")}`);
  const inForm = form.fields.get("bucket");
  if (inForm !== undefined && inForm !== form.bucket)
    throw denied(`Policy Condition failed: ["eq", "$bucket", "${form.bucket}"]`);
  for (const condition of conditions) {
    if (condition.operator === "content-length-range") checkLength(condition, form.fileBytes);
  }
}

function holds({ operator, field, value }: Extract<Condition, { field: string }>, given: string): boolean {
  if (operator === "eq") return given === value;
  // A list of content types must begin so in each of its parts.
  const parts = field === "content-type" ? given.split(",").map((part) => part.trim()) : [given];
  return parts.every((part) => part.startsWith(value));
}

function checkLength({ least, most }: { least: number; most: number }, bytes: number): void {
  if (bytes > most)
    throw new AwsError(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
  if (bytes < least)
    throw new AwsError(
      400,
      "EntityTooSmall",
      "Your proposed upload is smaller than the minimum allowed size",
    );
}

function readPolicy(document: string): { expiration: number; conditions: Condition[] } {
  const policy = parseJson(Buffer.from(document, "base64").toString());
  if (typeof policy !== "object" || policy === null) throw invalid("it is not a JSON object");
  const { expiration, conditions } = policy as { expiration?: unknown; conditions?: unknown };
  const expiresAt =
    typeof expiration === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(expiration)
      ? Date.parse(expiration)
      : Number.NaN;
  if (Number.isNaN(expiresAt)) throw invalid("its expiration is missing or no ISO 8601 time in UTC");
  if (!Array.isArray(conditions)) throw invalid("it has no list of conditions");
  return { expiration: expiresAt, conditions: conditions.map(readCondition) };
}

function readCondition(condition: unknown): Condition {
  if (Array.isArray(condition) && condition.length === 3) {
    const [operator, field, value] = condition as [unknown, unknown, unknown];
    const name = String(operator).toLowerCase();
    if (name === "content-length-range" && isCount(field) && isCount(value)) {
      return { operator: name, least: Number(field), most: Number(value) };
    }
    if (
      (name === "eq" || name === "starts-with") &&
      typeof field === "string" &&
      field.startsWith("$") &&
      typeof value === "string"
    ) {
      return { operator: name, field: field.slice(1).toLowerCase(), value };
    }
  } else if (typeof condition === "object" && condition !== null) {
    const [entry, ...more] = Object.entries(condition);
    if (entry !== undefined && more.length === 0 && typeof entry[1] === "string") {
      return { operator: "eq", field: entry[0].toLowerCase(), value: entry[1] };
    }
  }
  throw invalid(`a condition is malformed: ${JSON.stringify(condition)}`);
}

const isCount = (value: unknown) => /^\d+$/.test(String(value));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("it is not JSON");
  }
}

const denied = (why: string) => new AwsError(403, "AccessDenied", `Invalid according to Policy: ${why}`);
const invalid = (why: string) => new AwsError(400, "InvalidPolicyDocument", `Invalid Policy: ${why}.`);
