import type * as z from "zod/mini";

/** A message that no delivery can make readable. It belongs in the dead-letter queue. */
export class UnreadableMessageError extends Error {
  override readonly name = "UnreadableMessageError";
}

/** @throws UnreadableMessageError naming the places that do not fit, never their values. */
export function readMessage<M>(schema: z.ZodMiniType<M>, body: string): M {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new UnreadableMessageError("The message is not JSON.");
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 10).map((issue) => `/${issue.path.join("/")} (${issue.code})`);
  throw new UnreadableMessageError(`The message does not fit its schema: ${places.join(", ")}.`);
}
