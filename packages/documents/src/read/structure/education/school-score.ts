import { type Piece, slicePiece } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import { type Entry, type Fragment, trimSigns } from "../entries.ts";
import { findGrade } from "../grades.ts";
import { tellsMore } from "./tells-more.ts";

/** Takes the first grade out of an entry's head or body. */
export function takeScore(entry: Entry, builder: DocumentBuilder): { fragments: Fragment[]; score?: Piece } {
  for (const source of [...entry.fragments, ...entry.body]) {
    const found = findGrade(source.piece.text);
    // `Highest grade passed: Grade 12` names the degree.
    if (!found || ("field" in source && source.field === "degree" && found.whole[0] === 0)) continue;
    const piece = trimSigns(slicePiece(source.piece, ...found.value));
    builder.consume(slicePiece(source.piece, ...found.whole));
    const before = trimSigns(slicePiece(source.piece, 0, found.whole[0]));
    const after = trimSigns(slicePiece(source.piece, found.whole[1]));
    const kept = [before, after].filter((part) => /[\p{L}\p{N}]/u.test(part.text));
    if ("lines" in source) {
      if (kept.length > 0) return { fragments: entry.fragments, score: piece };
      entry.body = entry.body.filter((item) => item !== source);
      return { fragments: entry.fragments, score: piece };
    }
    // `GPA: 3.9. Capstone: …`: what tells more stands below.
    const own = kept.map((part) => {
      const from = /^[\s.]+/.exec(part.text)?.[0].length ?? 0;
      const to = /\s+(?:with|mit|avec|con|com|in)$/u.exec(part.text)?.index ?? part.text.length;
      builder.consume(slicePiece(part, to));
      return slicePiece(part, from, to);
    });
    const more = own.filter(({ text }) => tellsMore(text));
    entry.body = [...more.map((piece) => ({ lines: [source.line], bullet: false, piece })), ...entry.body];
    const fragments = entry.fragments.flatMap((fragment) =>
      fragment === source
        ? own.filter((part) => !more.includes(part)).map((part) => ({ ...fragment, piece: part }))
        : [fragment],
    );
    return { fragments, score: piece };
  }
  return { fragments: entry.fragments };
}
