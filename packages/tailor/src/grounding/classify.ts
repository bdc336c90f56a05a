/** Names what kind of invention an unsupported word is: an employer, a thing of the posting, a made-up effect, …. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { fold } from "../text/clean.ts";
import { stemOf, type Word } from "../text/words.ts";
import type { ClauseClaims } from "./claims.ts";
import { downWords, upWords } from "./numbers/direction.ts";
import type { TextCheck } from "./text-check.ts";
import type { GapContext } from "./words/check-words.ts";

/** Classifies what the clause claims without support. */
export function classifier(check: TextCheck, claims: ClauseClaims): GapContext {
  const isElsewhere = (text: string) => {
    const own = new Set(check.usable.map((source) => source.container));
    return check.index.entries.some(
      (entry) =>
        entry.container !== null &&
        entry.section !== "skills" &&
        !own.has(entry.container) &&
        hasTerm(entry.value, text),
    );
  };
  const inPosting = (text: string) => {
    const { brief } = check;
    return [
      brief.title,
      brief.company,
      brief.location,
      ...brief.skills,
      ...brief.requirements.map((each) => each.text),
    ].some((part) => part !== null && hasTerm(part, text));
  };
  return {
    isElsewhere,
    inPosting,
    classify: (word) => classify(word, claims, check, isElsewhere, inPosting),
  };
}

function classify(
  word: Word,
  claims: ClauseClaims,
  check: TextCheck,
  isElsewhere: (text: string) => boolean,
  inPosting: (text: string) => boolean,
): GroundingReason {
  const at = word.start - claims.start;
  const reason = (code: GroundingReason["code"], detail: string): GroundingReason => ({
    code,
    claim: word.text,
    detail,
  });
  const isName = /^\p{Lu}/u.test(word.text) && at > (/^\s*/.exec(claims.text)?.[0].length ?? 0);
  const isEmployer = check.index.resume.work.some(
    (role) => role.name !== undefined && hasTerm(role.name, word.text),
  );
  if (isName && isEmployer)
    return reason("moved_between_employers", `The cited evidence is not about ${word.text}.`);
  if (isName && isElsewhere(word.text))
    return reason("moved_between_employers", `"${word.text}" belongs to another part of the resume.`);
  if (inPosting(word.text))
    return reason("from_posting", `"${word.text}" is the posting's word; the evidence does not say it.`);
  if (
    isName &&
    /\b(?:at|for|with|joined|by|from)\s+(?:\p{Lu}[\p{L}]*\s+)*$/u.test(claims.text.slice(0, at))
  ) {
    return reason("employer_unsupported", `The evidence does not name ${word.text}.`);
  }
  if (isName) return reason("name_unsupported", `The evidence does not name ${word.text}.`);
  const opposite = upWords.has(word.stem) ? downWords : downWords.has(word.stem) ? upWords : null;
  if (
    opposite &&
    check.usable.some((source) => source.words.some((known) => opposite.has(stemOf(known.lower))))
  ) {
    return reason("direction_changed", `The evidence says the opposite of "${word.text}".`);
  }
  if (claims.joint === "cause")
    return reason("causality_unsupported", `The evidence states no such effect: "${word.text}".`);
  return reason("words_unsupported", `The evidence does not say "${word.text}".`);
}

function hasTerm(text: string, term: string): boolean {
  const folded = fold(text);
  const wanted = fold(term);
  if (wanted.length === 0) return false;
  const at = folded.indexOf(wanted);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? " ") &&
    !/[\p{L}\p{N}]/u.test(folded[at + wanted.length] ?? " ")
  );
}
