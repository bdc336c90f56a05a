/** What a worker may do to a message that is in its hands. */
export interface QueueControl {
  /**
   * Hides messages for `seconds` from now, 0 to 43,200. A message that is gone or no longer ours is no error.
   * @param receiptHandles ten at most.
   */
  hide(receiptHandles: readonly string[], seconds: number): Promise<void>;
}
