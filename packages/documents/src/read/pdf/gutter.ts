/** A white strip between two sides of a page, from its first row to its last. */
export interface Gutter {
  x: number;
  top: number;
  bottom: number;
  score: number;
  /**
   * The left side is no column to be read by itself but part of the rows it stands beside: dates in a margin so narrow
   * that they run over several lines, or a form's labels.
   */
  left?: "dates" | "labels";
}
