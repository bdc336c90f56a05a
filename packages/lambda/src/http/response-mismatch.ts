/** An answer that its route does not describe. Its message names places, never values. */
export class ResponseMismatchError extends Error {
  override readonly name = "ResponseMismatchError";
}
