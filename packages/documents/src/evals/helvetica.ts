/** Advance widths of Adobe's Helvetica and Helvetica-Bold from the blank on, thousandths of the size (its AFM files). */
const regular = widths(
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584",
);
const bold = widths(
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584",
);
const others: Record<string, [number, number]> = {
  "•": [350, 350],
  "–": [556, 556],
  "—": [1000, 1000],
  "’": [222, 278],
  "€": [556, 556],
  ß: [611, 611],
  "·": [278, 278],
};

function widths(list: string): number[] {
  return list.split(" ").map(Number);
}

/** How wide a text is in Helvetica, points; an accented letter is as wide as the letter without. */
export function widthOf(text: string, size: number, isBold = false): number {
  const table = isBold ? bold : regular;
  let sum = 0;
  for (const char of text) {
    const base = char.normalize("NFD").charCodeAt(0) - 32;
    sum += others[char]?.[isBold ? 1 : 0] ?? table[base] ?? 556;
  }
  return (sum / 1000) * size;
}
