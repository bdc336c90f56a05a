/** The texts of an invented person as changes to judge. */
import { type Case, propose } from "../honest.ts";
import type { Judged } from "./person.ts";

/** The person's honest texts, or their fabrications, each beside what it cites. */
export function judgedCases(person: Judged, honest: boolean): Case[] {
  const { resume, name } = person;
  return [
    ...(honest ? person.honest : person.fabricated).map(([address, after]) =>
      propose(resume, name, address, after),
    ),
    ...(honest ? person.honestSummaries : person.fabricatedSummaries).map(([after, cited]) =>
      propose(resume, name, "basics/summary", after, cited, "summary"),
    ),
  ].map((each) => ({ ...each, kind: "unseen" }));
}
