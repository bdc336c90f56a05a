import type { MarkedWord } from "../read/marked-words.ts";
import type { PageText } from "../read/pdf/page-text.ts";
import type { RecognisedPage, RecognisedWord } from "./page.ts";

/** Finds each word of a page's text among those that were recognised, by where it stands. */
export function markWords(text: PageText, page: RecognisedPage): MarkedWord[] {
  return text.listWords().flatMap(({ start, end, x, y, size }) => {
    const line = page.lines.find(
      ({ baseline, words }) =>
        Math.abs(baseline - y) < 0.3 * size && words.some((word) => x >= word.x0 - 0.5 && x < word.x1),
    );
    const word = line?.words.find(({ x0, x1 }) => x >= x0 - 0.5 && x < x1);
    return word ? [{ start, end, confidence: word.confidence, box: boxOn(page, word) }] : [];
  });
}

/** Where a word stands on the page as it was handed in, before it was set upright and straight. */
function boxOn(
  { width, height, turned, quarters }: RecognisedPage,
  { x0, y0, x1, y1 }: RecognisedWord,
): [number, number, number, number] {
  const [sin, cos] = [Math.sin(-turned), Math.cos(-turned)];
  const [dx, dy] = [(x0 + x1 - width) / 2, (y0 + y1 - height) / 2];
  const centre = [width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos] as const;
  const half = [(x1 - x0) / 2, (y1 - y0) / 2] as const;
  const share = (points: number, whole: number) =>
    Math.round(Math.max(0, Math.min(1, points / whole)) * 10_000) / 10_000;
  const [left, top] = [share(centre[0] - half[0], width), share(centre[1] - half[1], height)];
  const [right, bottom] = [share(centre[0] + half[0], width), share(centre[1] + half[1], height)];
  const back = (each: number) => Math.round((1 - each) * 10_000) / 10_000;
  switch (quarters) {
    case 1:
      return [top, back(right), bottom, back(left)];
    case 2:
      return [back(right), back(bottom), back(left), back(top)];
    case 3:
      return [back(bottom), left, back(top), right];
    default:
      return [left, top, right, bottom];
  }
}
