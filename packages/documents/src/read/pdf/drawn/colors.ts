/** Whether text in `ink` can't be told from `paper`; patterns and images are taken as legible. */
export function isTooClose(ink: string, paper: string): boolean {
  const a = rgb(ink);
  const b = rgb(paper);
  return !!a && !!b && a.every((channel, i) => Math.abs(channel - (b[i] ?? 0)) < 18);
}

function rgb(color: string): number[] | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return match ? match.slice(1).map((hex) => Number.parseInt(hex, 16)) : undefined;
}
