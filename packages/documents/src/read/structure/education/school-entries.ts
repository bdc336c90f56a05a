import type { Piece, SourceLine } from "../../lines.ts";
import type { DocumentBuilder } from "../builder.ts";
import { type Entry, type Fragment, takeDates } from "../entries.ts";
import { readColumns } from "../forms/column-entries.ts";
import { readForm } from "../forms/form-entries.ts";
import { splitEntries } from "../split-entries.ts";
import { cutFragment } from "./cut-fragments.ts";
import { withoutLevels } from "./levels.ts";
import { withExpectedEnd, withoutDateWords } from "./school-dates.ts";
import { takeScore } from "./school-score.ts";
import { tellsMore } from "./tells-more.ts";
import { apartIfWhole } from "./whole-lines.ts";
import { mergeSplitEntries, splitWholeRows, withDegree } from "./whole-rows.ts";

/** An entry of an education, its grade set apart and its head's fragments cut where a label or a degree ends. */
export interface SchoolEntry {
  entry: Entry;
  fragments: Fragment[];
  score?: Piece;
}

/** Splits an education's lines into its entries. */
export function schoolEntries(section: { lines: SourceLine[] }, builder: DocumentBuilder): SchoolEntry[] {
  const set = readColumns(section.lines, builder, "school") ?? readForm(section.lines);
  const entries =
    set ?? mergeSplitEntries(splitEntries(apartIfWhole(section.lines).map(marked)).flatMap(splitWholeRows));
  return entries
    .map((entry) => withExpectedEnd(withoutDateWords(withDegree(entry), builder)))
    .map((entry) => {
      const { fragments, score } = takeScore(entry, builder);
      return {
        entry,
        ...(score ? { score } : {}),
        fragments: withoutLevels(fragments, builder).flatMap((one) => cutFragment(one, builder)),
      };
    });
}

/** A line that tells more of what stands above hangs under it as a bullet would; a date behind an icon hangs under nothing. */
function marked(line: SourceLine): SourceLine {
  if (tellsMore(line.text)) return { ...line, bullet: true };
  const isDate =
    line.bullet &&
    takeDates({ text: line.text, spans: [] }).rest.length === 0 &&
    /\d{4}/.test(line.text) &&
    line.text.length < 40;
  return isDate ? { ...line, bullet: false } : line;
}
