import { cells, type Piece, type SourceLine } from "../../lines.ts";

/** How well something is known, in a cell beside it. */
const rating =
  /^(?:excellent|very good|good|fair|expert|advanced|intermediate|beginner|basic|proficient|novice|sehr gut|gut|experte|avanzado|intermedio|básico|avancé|intermédiaire|débutant|\d\s?\/\s?\d{1,2}|\d{1,3}\s?%|[●○■□★☆▪◼◻•·.]{3,})$/iu;

/** `Very Good` on a line of its own. */
export function isRating(line: SourceLine): boolean {
  return rating.test(line.text.trim());
}

/** `Load securement ⇥ Excellent` */
export function ratedSkill(line: SourceLine): { keyword: Piece; level: Piece } | undefined {
  const [first, second, ...more] = cells(line);
  if (!first || !second || more.length > 0 || !rating.test(second.piece.text)) return undefined;
  return { keyword: first.piece, level: second.piece };
}
