/** What a summary calls the person: its opening words must be what their own titles, headline or summary call them. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isNeutral, wordsOf } from "../text/words.ts";
import { deedsIn } from "./deeds.ts";
import { sameOccupation } from "./lexicons.ts";
import type { ResumeIndex } from "./sources.ts";

const opening =
  /^\s*(?:(?:an?|the|former|current|experienced|skilled|qualified|dedicated)\s+)*([^.,;:()]*?)(?=\s+(?:with|who|and|in|at|for|of|on|experienced|skilled|specialising|specializing|working|that|from|by|to|holding|speaking|whose)\b|[.,;:()]|$)/iu;
const person =
  /(?:er|or|ist|ant|ian|man|woman|eer|ee|ent|ress|ician|nurse|chef|cook|clerk|coach|pilot|judge|intern|head|lead)s?$/;

/** The reason the text opens by calling the person what no title of theirs says, or null. */
export function checkSelf(text: string, index: ResumeIndex): GroundingReason | null {
  const phrase = opening.exec(text)?.[1] ?? "";
  const words = wordsOf(phrase).filter((word) => !isNeutral(word));
  const head = words.at(-1);
  if (!head || words.length > 5 || !person.test(head.lower) || deedsIn(phrase).has(words[0]!.stem))
    return null;
  const { resume } = index;
  const own = [
    resume.basics.label,
    resume.basics.summary,
    ...[...resume.work, ...resume.volunteer].map((role) => role.position),
    ...resume.certificates.map((each) => each.name),
    ...resume.education.map((each) => each.area),
  ];
  const known = new Set(
    own.flatMap((title) => (title ? wordsOf(title).flatMap((word) => [word.stem, word.lower]) : [])),
  );
  const forms = [head.stem, head.lower, ...(sameOccupation.get(head.lower) ?? [])];
  if (forms.some((form) => known.has(form))) return null;
  return {
    code: "title_unsupported",
    claim: phrase.trim(),
    detail: `No title of the resume calls the person "${head.text}".`,
  };
}
