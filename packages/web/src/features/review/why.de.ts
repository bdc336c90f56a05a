/** Why a change helps, in German: by code, with the terms that it is about as the resume or the posting has them. */
import type { Because } from "./messages.en.ts";

type Code = NonNullable<Because["reason"]>["code"];

export const germanWhys: Record<Code, (terms: string) => string> = {
  headline_missing: () => "Was Sie sind, sucht jeder Leser zuerst.",
  summary_for_job: () => "Sagt zuerst, mit Ihren eigenen Worten, was diese Stelle verlangt.",
  terms_of_posting: (terms) => `Nennt ${terms} so, wie es in der Ausschreibung steht.`,
  deed_first: () => "Beginnt mit dem, was getan wurde.",
  skills_added: (terms) =>
    `Nimmt ${terms} auf, was Ihre Arbeit zeigt, und stellt voran, was diese Stelle verlangt.`,
  skills_first: () => "Stellt die Kenntnisse voran, die diese Stelle verlangt.",
  skill_group_first: () => "Stellt die Gruppe mit den Kenntnissen voran, die diese Stelle verlangt.",
  requirement_answered: (terms) => `Antwortet auf „${terms}“.`,
  nearer_to_job: () => "Sagt, was Ihre Zeilen sagen, und kommt dem näher, was diese Stelle verlangt.",
  requirement_first: (terms) => `Stellt voran, was auf „${terms}“ antwortet.`,
  most_telling_first: () => "Stellt voran, was für diese Stelle am meisten sagt.",
  makes_room: () => "Sagt für diese Stelle nichts und macht Platz für das, was zählt.",
};

/** What was tailored before there were codes says it in English alone. */
export function becauseInGerman({ why, reason }: Because): string {
  return reason ? germanWhys[reason.code](reason.terms.join(" und ")) : why;
}
