/** Why a change helps for this job: a code with what it is about, and the same as an English sentence for API clients. */
import type { ChangeReason, ProposedChange } from "@tailorbird/contracts/tailoring-result";

/** Characters of a requirement that a reason repeats. */
const mostAsked = 160;

const sentences: Record<ChangeReason["code"], (terms: string) => string> = {
  headline_missing: () => "A reader looks for what you are first.",
  summary_for_job: () => "Says first, in your own words, what this job asks for.",
  terms_of_posting: (terms) => `Says ${terms} as the posting does.`,
  deed_first: () => "Opens with what was done.",
  skills_added: (terms) => `Adds ${terms}, which your work shows, and puts what the job asks first.`,
  skills_first: () => "Puts the skills the job asks for first.",
  skill_group_first: () => "Puts the group with the skills the job asks for first.",
  requirement_answered: (terms) => `Answers "${terms}".`,
  nearer_to_job: () => "Says what your lines say, nearer to what this job asks for.",
  requirement_first: (terms) => `Puts first what answers "${terms}".`,
  most_telling_first: () => "Puts first what says most for this job.",
  makes_room: () => "It says nothing for this job and makes room for what does.",
};

/** @param terms skills as the change writes them, or the one requirement that it answers. */
export function because(
  code: ChangeReason["code"],
  ...terms: readonly string[]
): Pick<ProposedChange, "why"> & { reason: ChangeReason } {
  const kept = terms.map((term) => term.slice(0, mostAsked));
  return { why: sentences[code](kept.join(" and ")), reason: { code, terms: kept } };
}
