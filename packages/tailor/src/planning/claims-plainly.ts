/** Whether a line claims its deed plainly, so that it may be put first or drawn on: no "helped", no "basic", no "not". */
import { ownershipOf } from "../grounding/ownership.ts";
import { findQualifiers } from "../grounding/qualifiers.ts";

/** "Terminated cabinets; programming was done by the integrator": a part of it is another's. */
const anothers =
  /\b(?:done|made|handled|led|built|written|configured|programmed|designed|planned|set up|carried out|finished|released|signed off) by (?!me\b)/iu;

export function claimsPlainly(text: string): boolean {
  const { level, words } = ownershipOf(text);
  // "Joins" of tables join nobody to anything.
  const isTheirs = level === null || level > 1 || /^joins$/i.test(words);
  return (
    isTheirs &&
    !anothers.test(text) &&
    findQualifiers(text).every(
      (qualifier) => qualifier.kind === "negation" && /^(?:without|zero|no)$/i.test(qualifier.text),
    )
  );
}
