/** Which way a number went. "Cut by 30 %" and "grew by 30 %" are different facts. */
import { stemSet, wordsOf } from "../../text/words.ts";

export const upWords = stemSet(
  "increase grow raise boost improve gain rise expand accelerate lift double triple quadruple higher more faster surge climb jump augment enhance uplift growth elevate strengthen scale maximize exceed outperform quicker",
);
export const downWords = stemSet(
  "decrease reduce reduction cut lower drop decline shrink slash trim minimize halve shorten save saving fewer less eliminate curtail diminish lessen slower fall shave downsize decommission remove fell savings cheaper smaller alleviate",
);
/** Better without saying which way the number went: a 30 % improvement of latency is a cut. */
const better = stemSet("improve enhance strengthen optimize better accelerate faster quicker speed");

export type Direction = "up" | "down" | null;

/** Direction stated near `[start, end)`: the nearest word of direction in the same clause, looking left first. */
export function directionAround(text: string, start: number, end: number): Direction {
  const leftText = text.slice(Math.max(0, start - 80), start);
  // "By more than 60 %" says how exactly, not which way.
  const left =
    leftText
      .replace(/\b(?:more|less|fewer|higher|lower|greater) than\s*$/i, "")
      .split(/[;.,:]|\band\b|\bwhile\b/)
      .at(-1) ?? "";
  const right = text.slice(end, end + 40).split(/[;.,]|\band\b|\bwhile\b|\bby\b|\bwith\b/)[0] ?? "";
  const near = [...wordsOf(left).reverse(), ...wordsOf(right)];
  for (const word of near) {
    if (better.has(word.stem)) return null;
    if (downWords.has(word.stem)) return "down";
    if (upWords.has(word.stem)) return "up";
  }
  return null;
}
