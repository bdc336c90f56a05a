import type { SourceLine } from "../../lines.ts";
import { labelOf } from "./labels.ts";

/** Whether a line goes on with the item of those before it; `first` is the item's first line. */
export function isContinuation(
  line: SourceLine,
  before: SourceLine,
  first: SourceLine,
  labelled: boolean,
): boolean {
  if (line.joins === "yes") return true;
  if (line.joins === "no" || line.bullet || line.text.includes("\t") || line.headingLevel > 0) return false;
  if (line.block !== before.block || line.gap > 0.45 || labelOf(line) || line.bold !== before.bold)
    return false;
  // `Accessibility (WCAG` above `2.2)`
  if (/[(（][^()（）]*$/u.test(before.text) && /^[^()（）]*[)）]/u.test(line.text)) return true;
  // A name in small letters on a line of its own (`pandas` under `PyTorch`) goes on with nothing.
  const mayGoOn = labelled || before.text.length > 24 || /[,;|•·]/.test(before.text);
  if (/[,;&/]$/.test(before.text) || (mayGoOn && /^[\p{Ll}(]/u.test(line.text))) return true;
  // A list that fills its line goes on below: `…, Microsoft Office` above `Suite, …`.
  const room = (before.edge ?? 0) - before.right;
  const firstWord = (line.text.split(" ")[0] ?? "").length + 1;
  if (
    /[,;|•·].*[,;|•·]/.test(before.text) &&
    before.edge &&
    room < firstWord * before.size * 0.6 &&
    line.gap < 0.2
  )
    return true;
  const hangs = line.left > first.left + 3;
  return (
    (labelled || first.bullet) &&
    (hangs || (first.bullet && line.left >= first.left - 1)) &&
    before.text.length > 25
  );
}
