import type { SourceLine } from "../../lines.ts";
import { guessHeading } from "../headings.ts";
import { isMotherTongue } from "../languages.ts";

/** In the Europass `Lingua madre` above `Italiano`, and then `Competenze digitali` above their list. */
export function isFormTitle({ text }: SourceLine, isForm: boolean): boolean {
  if (!isForm || /[\t,;|]/.test(text) || text.length > 40) return false;
  return isMotherTongue(text) || (guessHeading(text) === "skills" && text.split(" ").length < 4);
}

/** A short bold line, or one above a list, names the group under it. */
export function isGroupTitle(line: SourceLine, next: SourceLine | undefined, length: number): boolean {
  if (length > 1 || !next || line.bullet || line.text.length > 45 || /[,;|•·]/.test(line.text)) return false;
  if (/[:：]\s*$/.test(line.text) || line.headingLevel > 0) return true;
  return (line.bold && !next.bold) || (next.bullet && !line.bullet) || line.size > next.size + 0.6;
}
