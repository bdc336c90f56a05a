/** The order of a board, as fractions: moving one card writes one row, and two browsers need not agree first. */
import { randomInt } from "node:crypto";
import { generateKeyBetween } from "fractional-indexing";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * A position between two others; null stands for an end of the board.
 * Equal neighbours, as two moves at the same moment can leave behind, count as one.
 */
export function positionBetween(above: string | null, below: string | null): string {
  const middle = generateKeyBetween(above, above !== null && below !== null && above >= below ? null : below);
  // Two browsers that drop at the same place get positions of their own. A key must not end in zero.
  const own = `${middle}${digits[randomInt(62)]}${digits[1 + randomInt(61)]}`;
  return below === null || own < below || (above !== null && above >= below) ? own : middle;
}
