/** Where on a page a text stands, by the page's own pieces of text. */

export interface Piece {
  text: string;
  /** Left, bottom, width, height in units of the page. */
  box: readonly [number, number, number, number];
}

export type Box = Piece["box"];

/** Spaces, hyphens at line ends and ligatures differ between readers: compared is what remains without them. */
function essence(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00ad-]+/gu, "");
}

/**
 * @returns boxes that cover the words, one per piece that has some of them; none when they do not stand there. Within
 * a piece, width is shared out by characters.
 */
export function locate(pieces: readonly Piece[], words: string): Box[] {
  const wanted = essence(words);
  if (wanted === "") return [];
  const parts = pieces.map(({ text }) => essence(text));
  const start = parts.join("").indexOf(wanted);
  if (start === -1) return [];
  const end = start + wanted.length;
  const boxes: Box[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, part.length);
    if (part.length > 0 && from < to) {
      const [left, bottom, width, height] = pieces[index]!.box;
      boxes.push([left + (width * from) / part.length, bottom, (width * (to - from)) / part.length, height]);
    }
    at += part.length;
    if (at >= end) break;
  }
  return boxes;
}
