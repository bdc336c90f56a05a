/** The middle value: what other programs on the machine disturb least, after the minimum. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1]! + sorted[middle]!) as number) / 2;
}
