/** What a person can put right: printed as one sentence, without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
