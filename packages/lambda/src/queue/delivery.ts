/** What a worker knows of a message besides what it says. */
export interface Delivery {
  readonly messageId: string;
  /** 1 at the first delivery. */
  readonly receiveCount: number;
  /** Give up now, with a reason a person can read: after one more failure the dead-letter queue has it. */
  readonly lastDelivery: boolean;
  /** Fires shortly before Lambda ends the invocation; the message is then delivered again. */
  readonly signal: AbortSignal;
}
