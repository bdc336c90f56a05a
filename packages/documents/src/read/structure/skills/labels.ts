import { cells, type Piece, type SourceLine } from "../../lines.ts";
import { cutLine } from "../columns.ts";
import { trimSigns } from "../entries.ts";
import { isMotherTongue } from "../languages.ts";
import { mark } from "./keywords.ts";

export interface Label {
  piece: Piece;
  /** Where the content starts in the line's text. */
  rest: number;
}

/** @param isGrid Every row of two cells begins with its label. */
export function labelOf(line: SourceLine, isGrid = false): Label | undefined {
  const parts = cells(line);
  const first = parts[0];
  if (first && parts[1] && isMotherTongue(first.piece.text))
    return { piece: first.piece, rest: parts[1].start };
  const colon = /^([^:：]{1,48}?)\s*[:：]\s*(?=\S)/u.exec(line.text.replace(/\t/g, " "));
  if (colon?.[1] && !/https?$/.test(colon[1])) {
    const piece = trimSigns({
      text: colon[1],
      spans: [{ page: line.page, start: line.start, end: line.start + colon[1].length }],
    });
    return { piece, rest: colon[0].length };
  }
  const bold = line.boldUntil ?? 0;
  if (
    bold > 1 &&
    bold < 40 &&
    !/[,;|]/.test(line.text.slice(0, bold)) &&
    /[,;•|·、،]/.test(line.text.slice(bold))
  ) {
    const spans = [{ page: line.page, start: line.start, end: line.start + bold }];
    return { piece: trimSigns({ text: line.text.slice(0, bold), spans }), rest: bold };
  }
  if (
    parts.length === 2 &&
    first &&
    parts[1] &&
    (isGrid || /[,;•|·、،]/.test(parts[1].piece.text)) &&
    !/[,;]/.test(first.piece.text) &&
    !mark.test(parts[1].piece.text)
  ) {
    return { piece: trimSigns(first.piece), rest: parts[1].start };
  }
  return undefined;
}

/** Rows of two cells, most of which hold a list beside a label: then what stands beside the others is labelled too. */
export function isLabelGrid(lines: SourceLine[]): boolean {
  const rows = lines.filter((line) => cells(line).length === 2);
  const listed = rows.filter((line) => /[,;•|·、،]/.test(cells(line)[1]?.piece.text ?? ""));
  const isPlain = rows.every((line) => !/[,;:：]/.test(cells(line)[0]?.piece.text ?? ""));
  return rows.length > 2 && rows.length >= lines.length * 0.75 && listed.length >= rows.length / 2 && isPlain;
}

/** `Languages: Go, Rust | Databases: Redis`: labels with their lists beside one another. */
export function eachLabel(line: SourceLine): SourceLine[] {
  if (line.text.includes("\t") || !labelOf(line)) return [line];
  const cuts = [...line.text.matchAll(/\s*[|;•·]\s*(?=\p{Lu}[\p{L} &/-]{1,28}:\s)/gu)];
  let from = 0;
  const parts = [
    ...cuts.map(({ index, 0: sign }) => ({ to: index, next: index + sign.length })),
    { to: line.text.length, next: 0 },
  ];
  return parts.map(({ to, next }, i) => {
    const part =
      i === 0 && cuts.length === 0
        ? line
        : { ...cutLine(line, from, to, 0, 0), ...(i > 0 ? { gap: 1, joins: "no" as const } : {}) };
    from = next;
    return part;
  });
}

/** `Area ⇥ Tools`: the first row of a table, which says only what stands under it. */
export function namesColumns(line: SourceLine): boolean {
  const parts = cells(line);
  const name =
    /^(?:areas?|categor(?:y|ies)|types?|skills?|tools?|items?|levels?|technolog(?:y|ies)|domains?|fields?|examples?|details?)$/i;
  return parts.length > 1 && parts.every(({ piece }) => name.test(piece.text));
}

/** How long the beginning of a line is in its piece, which holds one blank where the line has a run of them. */
export function drawnTogether(beginning: string): number {
  return beginning.trimStart().replace(/\s+/g, " ").length;
}
