/** What a change wants to alter. Prose and lists may be reworded; employers, titles, dates, degrees and contact details may not. */
import type { GroundingReason, ProposedChange } from "@tailorbird/contracts/tailoring-result";
import type { ResumeIndex } from "./sources.ts";

export interface Target {
  /** Evidence must come from here; null: from anywhere in the resume. */
  container: string | null;
  /** The text as it stands; null when there is none yet. */
  before: string | null;
  /** A list of terms rather than prose. */
  listed: boolean;
  kind: "line" | "summary" | "headline" | "list";
}

const factCodes: Record<string, GroundingReason["code"]> = {
  position: "title_unsupported",
  name: "employer_unsupported",
  organization: "employer_unsupported",
  studyType: "degree_unsupported",
  area: "degree_unsupported",
  score: "degree_unsupported",
  institution: "employer_unsupported",
  startDate: "date_unsupported",
  endDate: "date_unsupported",
  date: "date_unsupported",
  language: "language_unsupported",
  fluency: "language_unsupported",
  title: "award_unsupported",
};

/** The target of a text change, or the reason it may not be changed. */
export function describeTarget(index: ResumeIndex, change: ProposedChange): Target | GroundingReason {
  const { itemId: address, kind } = change;
  if (kind === "reorder" || kind === "hide")
    return { container: null, before: null, listed: false, kind: "line" };
  if (address === "basics/summary")
    return { container: null, before: index.resume.basics.summary ?? null, listed: false, kind: "summary" };
  if (address === "basics/label")
    return { container: null, before: index.resume.basics.label ?? null, listed: false, kind: "headline" };
  const group = index.resume.skills.find((skill) => skill.id === address);
  if (group)
    return {
      container: null,
      before: group.keywords.map((term) => term.text).join(", "),
      listed: true,
      kind: "list",
    };
  const entry = index.byAddress.get(address);
  if (!entry)
    return refuse("evidence_missing", address, `There is nothing at "${address.slice(0, 80)}" to change.`);
  if (entry.kind === "contact")
    return refuse("contact_changed", change.after ?? "", "Contact details are never changed.");
  if (entry.kind === "fact") {
    const field = address.split("/").at(-1) ?? "";
    const code =
      entry.section === "certificates"
        ? "certificate_unsupported"
        : (factCodes[field] ?? "claim_unsupported");
    return refuse(code, change.after ?? "", "This is a fact of the resume and is never reworded.");
  }
  return {
    container: entry.section === "skills" ? null : entry.container,
    before: entry.value,
    listed: entry.kind === "term",
    kind: entry.kind === "term" ? "list" : "line",
  };
}

function refuse(code: GroundingReason["code"], claim: string, detail: string): GroundingReason {
  return { code, claim: claim.slice(0, 500), detail };
}
