import { slicePiece } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import { type Entry, trimSigns } from "../entries.ts";

/** Words that only say what a date beside them is: `Expected`, `Graduated:`, `Class of`, `Conclusão:`. */
const dateWords =
  /(?:^|[\s,;:(–—-]+)\(?(?:(?:expected|anticipated|projected|estimated|voraussichtlich(?:er)?|date of)(?: (?:graduation|completion|abschluss))?(?: date| in)?|graduat(?:ed|ion|ing)(?: (?:date|in|on))?|grad\.?|class of|completed(?: in)?|completion|passed out(?: in)?|year of (?:passing|completion)|awarded|conferred|abschluss(?:jahr)?|conclus[ãa]o(?: em)?|concluíd[oa](?: em)?|conclusión(?: en)?|obtenue?(?: en)?|(?:année d['’])?obtention|finalizad[oa]|conseguit[oa](?: nel)?|behaald(?: in)?|afgerond|(?:diploma|degree|certificaat|titre|diplôme)\s+(?:behaald|obtained|earned|awarded|obtenue?))\s*[:.]?\s*\)?$/iu;

/** Takes such words off a line that has a date. */
export function withoutDateWords(entry: Entry, builder: DocumentBuilder): Entry {
  if (entry.dates.length === 0) return entry;
  const fragments = entry.fragments.flatMap((one) => {
    const match = dateWords.exec(one.piece.text) ?? /\s(?:with|in|im|en|em)$/u.exec(one.piece.text);
    const isBeside = entry.dates.some(({ piece }) =>
      piece.spans.some(
        (span) => span.page === one.line.page && span.start >= one.line.start && span.end <= one.line.end,
      ),
    );
    if (!match || !isBeside) return [one];
    builder.consume(slicePiece(one.piece, match.index));
    const rest = trimSigns(slicePiece(one.piece, 0, match.index));
    return /[\p{L}\p{N}]/u.test(rest.text) ? [{ ...one, piece: rest }] : [];
  });
  return { ...entry, fragments };
}

/** `September 2024 – present (expected 2027)`: the studies go on until then. */
export function withExpectedEnd(entry: Entry): Entry {
  const [first, second, ...more] = entry.dates;
  const isExpected = first?.range.current && second?.range.end && !second.range.start && more.length === 0;
  if (!first || !second || !isExpected) return entry;
  const { current: _current, ...range } = first.range;
  const end = second.end ?? second.piece;
  return {
    ...entry,
    dates: [{ ...first, range: { ...range, end: second.range.end as string }, end }],
  };
}
