/** The statement a figure belongs to: a part of a line between two commas or words that join. */
import { isVerb, wordsOf } from "../../text/words.ts";
import { deedsIn } from "../vocabulary/deeds-in-text.ts";

const boundary =
  /[;,.](?=\s|$)|\s(?:and|while|und|et|y|e|plus|but|then|as well as|after|before)\s|\sby (?=\w+ing\b)/gi;

/** The statement around `[start, end)`. */
export function statementAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(boundary)) {
    if (!endsStatement(text, match)) continue;
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return text.slice(from, to);
}

/** "11 bank and control accounts" is one statement; "errors by 20% and costs by 10%" are two. */
function endsStatement(text: string, match: RegExpExecArray): boolean {
  if (!/^\s(?:and|und|et|y|e|plus|as well as)\s$/i.test(match[0])) return true;
  const rest = text
    .slice(match.index + match[0].length)
    .split(/[;,.](?=\s|$)|\s(?:and|while|but|then|after|before)\s/)[0]!;
  const first = wordsOf(rest)[0];
  return (
    /\p{N}/u.test(rest) ||
    first === undefined ||
    isVerb(first) ||
    deedsIn(rest).has(first.stem) ||
    first.stem.length < 2
  );
}
