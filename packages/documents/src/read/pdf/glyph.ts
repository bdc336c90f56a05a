/** One drawn glyph, in points from the page's top left corner, y downwards. */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  size: number;
  font: string;
  bold: boolean;
  italic: boolean;
  /** Angle of the writing direction in quarter turns: 0 for ordinary text. */
  turn: number;
  hidden?: "hidden" | "invisible_color" | "tiny" | "off_page";
  /** A space that the file itself drew. */
  space: boolean;
}
