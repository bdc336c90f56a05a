import { type Piece, slicePiece } from "../lines.ts";
import type { Entry } from "./entries.ts";
import { titleScore } from "./words.ts";

const label =
  /^(?:prior|previous|earlier|early|additional|other|former) (?:(?:work|professional) )?(?:experience|employment|career|roles?|positions?)(?:\s*[:–—-]\s*|$)/i;

/** `Prior experience: Process Engineer, Some Steel`: a job on one line behind a label, bold or not, that names nobody. */
export function withoutEarlier(entry: Entry): Entry {
  const [first, second, ...others] = entry.fragments;
  const length = first ? (label.exec(first.piece.text)?.[0].length ?? 0) : 0;
  if (!first || length === 0 || others.length > 0 || first.field) return entry;
  const isApart = length === first.piece.text.length;
  if (isApart !== (second !== undefined)) return entry;
  const job = second ?? { ...first, piece: slicePiece(first.piece, length) };
  const [title = "", employer, ...more] = job.piece.text.split(", ");
  const part = (piece: Piece, row: number, field: "title" | "employer") => ({ ...job, piece, row, field });
  return {
    ...entry,
    labels: [...entry.labels, slicePiece(first.piece, 0, length)],
    fragments:
      employer !== undefined && more.length === 0 && titleScore(title) >= 1
        ? [
            part(slicePiece(job.piece, 0, title.length), job.row, "title"),
            part(slicePiece(job.piece, title.length + 2), job.row + 1, "employer"),
          ]
        : [job],
  };
}
