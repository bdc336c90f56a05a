/** Where on a page a text stands, by the page's own pieces of text. */

export interface Piece {
  text: string;
  /** Left, bottom, width, height in units of the page. */
  box: readonly [number, number, number, number];
}

export type Box = Piece["box"];

/** How wide a text is drawn, in any unit. */
export type Measure = (text: string) => number;

/** Spaces, hyphens at line ends and ligatures differ between readers: compared is what remains without them. */
const ignored = /[\s\u00ad-]/u;
const essence = (text: string) => [...text].filter((each) => !ignored.test(each)).join("");

/**
 * @param measure Shares a piece's width out among its characters: an `m` has more of it than an `i`.
 * @returns boxes that cover the words, one per piece that has some of them; none when they do not stand there.
 */
export function locate(pieces: readonly Piece[], words: string, measure: Measure = countCharacters): Box[] {
  const wanted = essence(words.normalize("NFKC"));
  if (wanted === "") return [];
  const texts = pieces.map(({ text }) => text.normalize("NFKC"));
  const parts = texts.map(essence);
  const start = parts.join("").indexOf(wanted);
  if (start === -1) return [];
  const end = start + wanted.length;
  const boxes: Box[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, part.length);
    if (part.length > 0 && from < to) {
      const text = texts[index] ?? "";
      const [left, bottom, width, height] = pieces[index]!.box;
      const scale = width / measure(text);
      const before = measure(text.slice(0, placeIn(text, from)));
      // A hyphen at its end belongs to the word that goes on in the next line.
      const through = measure(to === part.length ? text.trimEnd() : text.slice(0, placeIn(text, to - 1) + 1));
      boxes.push([left + scale * before, bottom, scale * (through - before), height]);
    }
    at += part.length;
    if (at >= end) break;
  }
  return boxes;
}

/** Where in the text the character stands that is the nth of what is compared. */
function placeIn(text: string, nth: number): number {
  let left = nth;
  for (let at = 0; at < text.length; at += 1) {
    if (ignored.test(text[at] ?? "")) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}

const countCharacters: Measure = (text) => text.length;
