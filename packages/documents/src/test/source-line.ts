/** A line of the source, as a reader of some format hands it on. */
import type { SourceLine } from "../read/lines.ts";

/** One of running text, without looks and place unless `more` gives it some. */
export function sourceLine(text: string, more: Partial<SourceLine> = {}): SourceLine {
  return {
    page: 1,
    start: 0,
    end: text.length,
    text,
    left: 0,
    right: 0,
    size: 0,
    bold: false,
    italic: false,
    gap: 0,
    bullet: false,
    headingLevel: 0,
    block: 0,
    joins: "unknown",
    furniture: false,
    links: [],
    ...more,
  };
}
