/** A recognised word in a page's text: what of the text it is, how sure it is, and where it stands on the paper. */
export interface MarkedWord {
  /** `[start, end)` in the text of the page. */
  start: number;
  end: number;
  /** 0–1. */
  confidence: number;
  /** Left, top, right and bottom, as shares of the page's width and height. */
  box: [number, number, number, number];
}

/** The box around all of a span's words, and how sure the span is: as its words on average, little more than its worst. */
export function measureSpan(
  words: readonly MarkedWord[],
  span: { start: number; end: number },
): { box: [number, number, number, number]; confidence: number } | undefined {
  const covered = words.filter(({ start, end }) => start < span.end && end > span.start);
  if (covered.length === 0) return undefined;
  const boxes = covered.map(({ box }) => box);
  const sure = covered.map(({ confidence }) => confidence);
  const average = sure.reduce((sum, each) => sum + each, 0) / sure.length;
  return {
    box: [
      Math.min(...boxes.map(([left]) => left)),
      Math.min(...boxes.map(([, top]) => top)),
      Math.max(...boxes.map(([, , right]) => right)),
      Math.max(...boxes.map(([, , , bottom]) => bottom)),
    ],
    confidence: Math.min(average, Math.min(...sure) + 0.25),
  };
}
