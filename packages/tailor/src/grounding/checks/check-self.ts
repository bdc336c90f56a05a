/** What a summary calls the person: its opening words must be what their own titles, headline or summary call them. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isNeutral, isVerb, stemOf, wordsOf } from "../../text/words.ts";
import { occupations, rankWords, sameOccupation } from "../lexicons.ts";
import type { ResumeIndex } from "../sources.ts";
import { deedsIn } from "../vocabulary/deeds-in-text.ts";

const opening =
  /^\s*(?:(?:an?|the|former|current|experienced|skilled|qualified|dedicated)\s+)*([^.,;:()]*?)(?=\s+(?:with|who|and|in|at|for|of|on|experienced|skilled|specialising|specializing|working|that|from|by|to|holding|speaking|whose)\b|[.,;:()]|$)/iu;
const person =
  /(?:er|or|ist|ant|ian|man|woman|eer|ee|ent|ress|ician|nurse|chef|cook|clerk|coach|pilot|judge|intern|head|lead)s?$/;

/** The reason the text opens by calling the person what no title of theirs says, or null. */
export function checkSelf(text: string, index: ResumeIndex): GroundingReason | null {
  const phrase = opening.exec(text)?.[1] ?? "";
  const all = wordsOf(phrase);
  const doing = all.findIndex((word, index) => index > 0 && isVerb(word) && /ing$/.test(word.lower));
  const words = (doing < 0 ? all : all.slice(0, doing)).filter((word) => !isNeutral(word));
  const head = words.at(-1);
  if (!head || words.length > 5 || !person.test(head.lower) || deedsIn(phrase).has(words[0]!.stem))
    return null;
  if (/\b(?:degree|diploma|certificate|graduate|changer|professional|native|speaker)\b/i.test(phrase))
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
  // Who sold is a seller; but an occupation is a title, and so is a rank.
  const doer = /^(\p{L}{3,}?)(?:e?r|or)$/u.exec(head.lower)?.[1];
  if (doer && !occupations.has(head.lower) && !rankWords.has(head.lower)) {
    const done = new Set(
      index.entries
        .filter((entry) => entry.kind === "prose")
        .flatMap((entry) => wordsOf(entry.value).map((word) => word.stem)),
    );
    if (done.has(stemOf(doer)) || done.has(stemOf(`${doer}e`))) return null;
  }
  return {
    code: "title_unsupported",
    claim: phrase.trim(),
    detail: `No title of the resume calls the person "${head.text}".`,
  };
}
