/** SQS delays a message by 15 minutes at most. */
const longestSeconds = 900;

/** Seconds until a guard looks again: twice as long each time, up to 15 minutes. */
export function guardDelay(firstSeconds: number, round: number): number {
  return Math.min(firstSeconds * 2 ** Math.min(round, 10), longestSeconds);
}
