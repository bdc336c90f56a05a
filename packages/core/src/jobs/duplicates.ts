/** Which of the jobs that may be the same posting really look like it. */
import type { KeptJob } from "@tailorbird/contracts/jobs";
import type { Alike, JobRow } from "./job-repository.ts";
import { likeness, similarFrom } from "./text-likeness.ts";

const mostShown = 5;

export function duplicatesIn(
  alike: readonly Alike[],
  kept: Pick<JobRow, "canonicalUrl" | "description">,
): KeptJob["duplicates"] {
  const measured = alike.map(({ canonicalUrl, description, ...shown }) => ({
    shown,
    isSameAddress: canonicalUrl !== null && canonicalUrl === kept.canonicalUrl,
    likeness: likeness(description, kept.description),
  }));
  return measured
    .filter((each) => each.isSameAddress || each.likeness >= similarFrom)
    .sort((a, b) => Number(b.isSameAddress) - Number(a.isSameAddress) || b.likeness - a.likeness)
    .slice(0, mostShown)
    .map((each) => ({ ...each.shown, reason: reasonOf(each) }));
}

function reasonOf(each: { isSameAddress: boolean; likeness: number }) {
  if (each.isSameAddress) return "same_address";
  return each.likeness === 1 ? "same_text" : "similar_text";
}
