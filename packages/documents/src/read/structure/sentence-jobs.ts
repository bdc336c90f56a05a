import { joinPieces, type SourceLine, slicePiece } from "../lines.ts";
import { type Entry, takeDates, trimSigns } from "./entries.ts";
import { type Item, toItems } from "./items.ts";

const sentence =
  /^(?:(?:presently|currently|previously|formerly),? )?work(?:ing|ed) as (?:an? |the )?(?<title>.{2,80}?) (?:in|at|with|for) (?=\p{Lu})/iu;
const beforeDates = /[\s,(]*(?:from|since|during|between|for the period(?: of)?|[-–—])?\s*$/i;

/**
 * Reads a section whose every line is a job in a sentence, or an item below one of what was done there: `Worked as Site Engineer in Harbour Works Ltd, Edale from
 * May 2018 – Jan 2021.` Undefined for any other section.
 */
export function readSentences(lines: SourceLine[]): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const item of toItems(lines)) {
    const entry = toEntry(item);
    const last = entries.at(-1);
    if (entry) entries.push(entry);
    else if (last && item.bullet) last.body.push(item);
    else return undefined;
  }
  return entries.length > 0 ? entries : undefined;
}

function toEntry({ piece, lines }: Item): Entry | undefined {
  const match = sentence.exec(piece.text);
  const title = match?.groups?.["title"];
  const [line] = lines;
  if (!match || !title || !line) return undefined;
  const { rest, dates } = takeDates(slicePiece(piece, match[0].length));
  const [first] = rest;
  if (dates.length === 0 || !first) return undefined;
  const employer = trimSigns(
    slicePiece(first, 0, first.text.length - (beforeDates.exec(first.text)?.[0].length ?? 0)),
  );
  const from = piece.text.indexOf(title);
  const look = { bold: false, italic: false, line, cell: 0 };
  return {
    head: lines,
    fragments: [
      { ...look, piece: slicePiece(piece, from, from + title.length), row: 0, field: "title" },
      { ...look, piece: employer, row: 1, field: "employer" },
    ],
    dates,
    // The words that join them say no more.
    labels: [
      joinPieces([slicePiece(piece, 0, from), slicePiece(piece, from + title.length, match[0].length)]),
    ],
    body: [],
  };
}
