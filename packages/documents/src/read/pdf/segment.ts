/** A run of text on one baseline with no wide gap in it: a cell, a column's line, or a bullet sign. */
export interface Segment {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Where each UTF-16 unit of `text` was drawn, to lay links over it. */
  xs: number[];
  symbol: boolean;
  /** How many units of `text` at its start are bold, when what follows is not; 0 otherwise. */
  boldUntil: number;
}

export function median(values: number[]): number {
  const first = values[0] ?? 0;
  // Most often all glyphs of a line are alike.
  if (values.every((value) => value === first)) return first;
  return new Float64Array(values).sort()[Math.floor(values.length / 2)] ?? 0;
}

/** A segment with what stands below it as its next words. */
export function joinBelow(above: Segment, below: Segment): Segment {
  return {
    ...above,
    text: `${above.text} ${below.text}`,
    xs: [...above.xs, below.x0, ...below.xs],
    x0: Math.min(above.x0, below.x0),
    x1: Math.max(above.x1, below.x1),
  };
}
