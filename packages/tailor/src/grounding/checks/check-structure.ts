/** Changes of order and presence: nothing may appear, vanish or move to another employer on the way. */
import type { GroundingReason, ProposedChange } from "@tailorbird/contracts/tailoring-result";
import { childIds } from "../../structure.ts";
import type { ResumeIndex } from "../sources.ts";

/** Reasons an order, a hiding, a merge or a split is not allowed. */
export function checkStructure(index: ResumeIndex, change: ProposedChange): GroundingReason[] {
  if (change.kind === "hide") return checkHide(index, change);
  if (change.kind === "reorder") return checkOrder(index, change);
  if (change.kind === "merge") return checkMerge(index, change);
  return [];
}

function checkOrder(index: ResumeIndex, change: ProposedChange): GroundingReason[] {
  const now = childIds(index.resume, change.itemId);
  const wanted = change.order ?? [];
  if (now === null)
    return [reason("evidence_missing", change.itemId, "There is nothing of that name to put in order.")];
  const stranger = wanted.find((id) => !now.includes(id));
  if (stranger !== undefined) {
    const known = index.byAddress.has(stranger) || index.byContainer.has(stranger);
    return [
      reason(
        known ? "moved_between_employers" : "evidence_missing",
        stranger,
        "The new order names a line that does not stand here.",
      ),
    ];
  }
  if (new Set(wanted).size !== wanted.length || wanted.length !== now.length) {
    return [
      reason("claim_unsupported", wanted.join(", "), "The new order does not name each line exactly once."),
    ];
  }
  if (change.itemId === "work" || change.itemId === "education") {
    return sameOrder(now, wanted)
      ? []
      : [reason("date_unsupported", change.itemId, "Roles and degrees stay in the order of their dates.")];
  }
  return [];
}

function sameOrder(a: string[], b: string[]): boolean {
  return a.every((id, index) => id === b[index]);
}

/** Lines and projects may be left out; roles and degrees stay, because leaving one out tells a false history. */
function checkHide(index: ResumeIndex, change: ProposedChange): GroundingReason[] {
  const entry = index.byAddress.get(change.itemId);
  const isProject = index.resume.projects.some((project) => project.id === change.itemId);
  const isInterest = index.resume.interests.some((interest) => interest.id === change.itemId);
  if (isProject || isInterest) return [];
  if (!entry) return [reason("evidence_missing", change.itemId, "There is nothing there to leave out.")];
  if (entry.kind === "prose" || entry.kind === "term") return [];
  return [
    reason(
      entry.kind === "contact" ? "contact_changed" : "claim_unsupported",
      entry.value,
      "This stays on the resume.",
    ),
  ];
}

function checkMerge(index: ResumeIndex, change: ProposedChange): GroundingReason[] {
  const home = index.byAddress.get(change.itemId)?.container;
  const cited = new Set(change.evidence.map((each) => each.itemId));
  return (change.order ?? []).flatMap((id) => {
    const entry = index.byAddress.get(id);
    if (entry?.kind !== "prose")
      return [reason("evidence_missing", id, "A line to be merged does not exist.")];
    if (entry.container !== home)
      return [
        reason("moved_between_employers", entry.value, "Lines of different employers are never merged."),
      ];
    return cited.has(id)
      ? []
      : [reason("evidence_missing", entry.value, "A merged line must be cited as evidence.")];
  });
}

function reason(code: GroundingReason["code"], claim: string, detail: string): GroundingReason {
  return { code, claim: claim.slice(0, 500), detail };
}
