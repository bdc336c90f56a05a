/** Which of a person's lines a letter draws on: those that prove most of what the job asks, no two for the same. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { itemsOf } from "../addresses.ts";
import { claimsPlainly } from "../planning/claims-plainly.ts";
import { type RankedLine, rankLines } from "../planning/rank-lines.ts";

export interface ChosenLine {
  address: string;
  text: string;
  /** Who it was done for; null for what has no name. */
  employer: string | null;
  container: string;
  section: string;
  goesOn: boolean;
}

/** What is left of a line's worth when the requirements it answers have been answered by another. */
const answeredAlready = 0.35;
const mostOfOneRole = 3;

/** At most `most` lines, best first. */
export function chooseLines(resume: ResumeDocument, brief: JobBrief, most: number): ChosenLine[] {
  const left = rankLines(resume, brief).filter(
    (line) => line.requirementIds.length > 0 && claimsPlainly(line.text) && line.text.length >= 25,
  );
  const answered = new Set<string>();
  const chosen: RankedLine[] = [];
  const worth = (line: RankedLine) =>
    line.relevance *
    (line.requirementIds.slice(0, 2).every((id) => answered.has(id)) ? answeredAlready : 1) *
    (line.section === "work" ? 1 : 0.7);
  while (chosen.length < most && left.length > 0) {
    left.sort((a, b) => worth(b) - worth(a));
    const best = left.shift()!;
    if (chosen.filter((line) => line.container === best.container).length >= mostOfOneRole) continue;
    chosen.push(best);
    for (const id of best.requirementIds.slice(0, 2)) answered.add(id);
  }
  return chosen.map((line) => {
    const item = itemsOf(resume, line.section).find((each) => each.id === line.container);
    const employer = item?.name ?? item?.organization;
    return {
      address: line.address,
      text: line.text,
      container: line.container,
      section: line.section,
      employer: typeof employer === "string" ? employer : null,
      goesOn: item?.current === true,
    };
  });
}
