import { type TailorMessage, tailoringsPerMessage } from "@tailorbird/contracts/queues";

/**
 * Messages that get tailorings worked on. Those of one message are worked on at the same time, in one invocation: SQS
 * hands over as few messages as it likes at a time, and an invocation is paid for all the while that it waits.
 */
export function workMessages(accountId: string, tailoringIds: readonly string[]): TailorMessage[] {
  const messages: TailorMessage[] = [];
  for (let at = 0; at < tailoringIds.length; at += tailoringsPerMessage) {
    const those = tailoringIds.slice(at, at + tailoringsPerMessage);
    messages.push({ kind: "work", accountId, tailoringIds: those, round: 0 });
  }
  return messages;
}
