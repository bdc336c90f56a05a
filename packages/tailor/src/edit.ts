/** A person's own words in place of a proposed change: held against their document, and theirs whatever it says. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { ChangeEdit, GroundedChange, JobBrief } from "@tailorbird/contracts/tailoring-result";
import { cite, listEntries } from "./addresses.ts";
import { ground } from "./ground.ts";

/** Whether a change has words that can be put otherwise; an order or an omission has none. */
export function isEditable(change: GroundedChange): boolean {
  return change.after !== null && change.kind !== "reorder" && change.kind !== "hide";
}

/**
 * The edit with its verdict: first against what the change cites, then against all that stands in the same place of the
 * resume (anywhere, for what is said of the person as a whole), because a person draws on more than a change did.
 */
export function judgeEdit(
  resume: ResumeDocument,
  brief: JobBrief,
  change: GroundedChange,
  words: { text: string; isEvidence: boolean },
): ChangeEdit {
  const text = change.kind === "split" ? words.text.trim() : words.text.replace(/\s+/g, " ").trim();
  const { verdict: _, ...proposed } = { ...change, after: text };
  const judge = (evidence: GroundedChange["evidence"]) =>
    ground(resume, brief, [{ ...proposed, evidence }])[0]!;
  const first = judge(change.evidence);
  const wider = first.verdict.outcome === "supported" ? first : judge(around(resume, change));
  const better = wider.verdict.outcome === "supported" ? wider : first;
  return { text, isEvidence: words.isEvidence, verdict: better.verdict, evidence: better.evidence };
}

function around(resume: ResumeDocument, change: GroundedChange): GroundedChange["evidence"] {
  const entries = listEntries(resume).filter((entry) => entry.proves && entry.kind !== "contact");
  const container = entries.find((entry) => entry.address === change.itemId)?.container ?? null;
  const near = entries.filter(
    (entry) =>
      entry.section !== "unplaced" &&
      (container === null || entry.section === "skills" || entry.container === container),
  );
  return near.slice(0, 200).map((entry) => cite(resume, entry.address, entry.value));
}
