/** A share of a sample, and within what it may really lie. */

const z = 1.959963984540054;

export interface Share {
  share: number | null;
  low: number | null;
  high: number | null;
}

/** Wilson's score interval at 95 %. All null below `minimum`: a percentage of three tells nothing. */
export function shareOf(part: number, whole: number, minimum: number): Share {
  if (whole < minimum || whole === 0) return { share: null, low: null, high: null };
  const share = part / whole;
  const scale = 1 + z ** 2 / whole;
  const middle = (share + z ** 2 / (2 * whole)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  return {
    share: round(share),
    low: round(Math.max(0, middle - reach)),
    high: round(Math.min(1, middle + reach)),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
