import { slicePiece } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import type { Fragment } from "../entries.ts";
import { isDegree, isSchool } from "../words.ts";

const levels =
  "tertiary|secondary|elementary|primary|high school|senior high school|junior high school|college|vocational|post-?graduate|graduate studies";
const level = new RegExp(`^(?:${levels})(?: (?:level|education))?\\s*:?$`, "i");
const levelLabel = new RegExp(`^((?:${levels})(?: (?:level|education))?)\\s*[:–-]\\s+`, "i");

/** `Tertiary:`, `Secondary` in a cell of its own says which kind of school stands beside it, or what was finished where nothing else does. */
export function withoutLevels(given: Fragment[], builder: DocumentBuilder): Fragment[] {
  const parted = new Set<number>();
  const fragments = given.flatMap((one) => {
    const label = levelLabel.exec(one.piece.text);
    if (!label?.[1] || !isSchool(one.piece.text.slice(label[0].length))) return [one];
    parted.add(one.row);
    return [
      { ...one, piece: slicePiece(one.piece, 0, label[1].length) },
      { ...one, piece: slicePiece(one.piece, label[0].length) },
    ];
  });
  const isLevel = ({ piece }: Fragment) => level.test(piece.text);
  const rest = fragments.filter((one) => !isLevel(one));
  if (rest.length === 0) return fragments;
  const isFinished = ({ row, piece }: Fragment) =>
    !piece.text.endsWith(":") &&
    // In a table's column of levels, or beside the school
    (parted.has(row) ||
      rest.some((one) => one.field === "school" || (one.row === row && isSchool(one.piece.text))) ||
      fragments.filter((one) => one.row === row).length === 1);
  const isNamed = rest.some(({ piece }) => isDegree(piece.text) && !isSchool(piece.text));
  if (!isNamed && fragments.filter(isLevel).every(isFinished))
    return fragments.map((one) => (isLevel(one) ? { ...one, field: "degree" as const } : one));
  builder.consume(...fragments.filter(isLevel).map(({ piece }) => piece));
  return rest;
}
