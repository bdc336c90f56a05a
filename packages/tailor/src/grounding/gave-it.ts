/** "Led campus tours" where the line says that they were given: leading an hour of others is no leading of people. */
import { ownershipOf } from "./ownership.ts";
import type { Source } from "./sources.ts";

const given =
  /\b(?:lead|leads|led|leading)\b (?:[\p{L}\p{N}-]+ ){0,6}?(tours?|walks?|sessions?|classes|class|lessons?|workshops?|sections|inductions?|briefings?|hikes?|lectures?|seminars?)\b/iu;
const gives = /\b(?:gave|gives?|giving|taught|teach(?:es|ing)?|guided?|held|hold|ran|run|delivered)\b/iu;

/** Who gave a tour or taught a class led it, and nobody else. */
export function gaveIt(clause: string, source: Source): boolean {
  const what = given.exec(clause)?.[1]?.toLowerCase();
  return (
    what !== undefined &&
    gives.test(source.text) &&
    // With somebody else it may have been theirs to lead.
    !/\bwith (?:an?|the|another|one other|my) /iu.test(source.text) &&
    new RegExp(`\\b${what.replace(/(?:e?s)$/u, "")}`, "iu").test(source.text) &&
    (ownershipOf(source.text).level ?? 2) >= 2
  );
}
