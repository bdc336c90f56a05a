/** Thrown by a worker: the message goes back to its queue and becomes visible again after `delaySeconds`. */
export class RetryLater extends Error {
  override readonly name = "RetryLater";
  readonly delaySeconds: number;

  /** @param reason for the log: what was in the way, without personal data. */
  constructor(reason: string, delaySeconds: number, cause?: unknown) {
    super(reason, { cause });
    this.delaySeconds = Math.max(0, Math.min(Math.ceil(delaySeconds), 43_200));
  }
}
