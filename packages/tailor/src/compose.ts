/** Step 6: the tailored resume, each line with its provenance. Only what was grounded gets in. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { ChangeDecision, Evidence, GroundedChange } from "@tailorbird/contracts/tailoring-result";
import { cite, itemsOf, listEntries } from "./addresses.ts";
import { termsOf } from "./grounding/claims.ts";
import { lineFields } from "./structure.ts";
import { fold } from "./text/clean.ts";

export interface ComposedResume {
  document: ResumeDocument;
  /** Address → the lines of the original that prove it. Unchanged lines cite themselves. */
  provenance: Record<string, Evidence[]>;
}

/**
 * Applies every supported change that the person has not rejected. Ids stay what they were; new terms get ids of their own.
 * @throws Error when a change was not grounded as supported: such a change can't be asked for.
 */
export function compose(
  resume: ResumeDocument,
  changes: readonly GroundedChange[],
  decisions: Readonly<Record<string, ChangeDecision>> = {},
): ComposedResume {
  for (const change of changes) {
    if (change.verdict.outcome !== "supported")
      throw new Error(`Change ${change.id} is not supported by its evidence and can't be applied.`);
  }
  const wanted = changes.filter((change) => decisions[change.id] !== "rejected");
  const document = structuredClone(resume);
  document.source = { ...document.source, format: "tailoring" };
  const proofs = new Map<string, Evidence[]>();
  // Words before presence before order: a merge takes lines away, an order names those that are left.
  for (const change of wanted)
    if (change.after !== null && change.kind !== "skills") applyText(document, change, proofs);
  for (const change of wanted) if (change.kind === "skills") applySkills(document, change, proofs);
  for (const change of wanted) if (change.kind === "reorder") applyOrder(document, change);
  for (const change of wanted) if (change.kind === "hide") removeLine(document, change.itemId);
  const provenance: Record<string, Evidence[]> = {};
  for (const entry of listEntries(document)) {
    const proof = proofs.get(entry.address);
    provenance[entry.address] = proof ?? [cite(resume, entry.address, entry.value)];
    if (proof) document.spans[entry.address] = proof.map(({ page, start, end }) => ({ page, start, end }));
  }
  const known = new Set(Object.keys(provenance));
  for (const address of Object.keys(document.spans)) if (!known.has(address)) delete document.spans[address];
  return { document, provenance };
}

function applyText(document: ResumeDocument, change: GroundedChange, proofs: Map<string, Evidence[]>): void {
  const { itemId: address } = change;
  const after = change.after!.trim();
  if (change.kind === "merge")
    for (const id of change.order ?? []) if (id !== address) removeLine(document, id);
  const [first = after, ...more] =
    change.kind === "split"
      ? after
          .split(/\n+/)
          .map((part) => part.trim())
          .filter(Boolean)
      : [after];
  if (!setValue(document, address, first)) return;
  proofs.set(address, change.evidence);
  for (const [index, text] of more.entries()) {
    const id = `${address}-s${index + 2}`;
    insertAfter(document, address, { id, text });
    proofs.set(id, change.evidence);
  }
}

function setValue(document: ResumeDocument, address: string, text: string): boolean {
  if (address === "basics/summary") document.basics.summary = text;
  else if (address === "basics/label") document.basics.label = text;
  else {
    const [id = "", field] = address.split("/");
    if (field === undefined) {
      const line = allLines(document)
        .flat()
        .find((each) => each.id === id);
      if (!line) return false;
      line.text = text;
      return true;
    }
    if (field !== "summary" && field !== "description") return false;
    for (const section of ["work", "volunteer", "projects", "awards", "publications"]) {
      const item = itemsOf(document, section).find((each) => each.id === id);
      if (item && field in item) {
        item[field] = text;
        return true;
      }
    }
    return false;
  }
  return true;
}

type Line = { id: string; text: string };

/** Every list of lines in the document, live. */
function allLines(document: ResumeDocument): Line[][] {
  const lists = Object.entries(lineFields).flatMap(([section, field]) =>
    itemsOf(document, section).map((item) => item[field] as Line[]),
  );
  return [...lists, ...document.custom.map((section) => section.lines)];
}

function insertAfter(document: ResumeDocument, id: string, line: Line): void {
  const list = allLines(document).find((lines) => lines.some((each) => each.id === id));
  if (!list) return;
  const at = list.findIndex((each) => each.id === id);
  const taken = new Set(list.map((each) => each.id));
  let free = line.id;
  for (let n = 2; taken.has(free); n++) free = `${line.id}-${n}`;
  list.splice(at + 1, 0, { ...line, id: free });
}

function removeLine(document: ResumeDocument, id: string): void {
  for (const list of allLines(document)) {
    const at = list.findIndex((each) => each.id === id);
    if (at >= 0) list.splice(at, 1);
  }
  document.projects = document.projects.filter((project) => project.id !== id);
  document.interests = document.interests.filter((interest) => interest.id !== id);
}

function applySkills(
  document: ResumeDocument,
  change: GroundedChange,
  proofs: Map<string, Evidence[]>,
): void {
  const group = document.skills.find((each) => each.id === change.itemId);
  if (!group || change.after === null) {
    if (change.after !== null && setValue(document, change.itemId, change.after.trim()))
      proofs.set(change.itemId, change.evidence);
    return;
  }
  const left = [...group.keywords];
  let next = left.length;
  group.keywords = termsOf(change.after).map(({ text }) => {
    const term = text.trim();
    const at = left.findIndex((each) => fold(each.text) === fold(term));
    if (at >= 0) return left.splice(at, 1)[0]!;
    let id = `${group.id}-n${++next}`;
    while (group.keywords.some((each) => each.id === id)) id = `${group.id}-n${++next}`;
    const own = change.evidence.filter((each) => fold(each.text).includes(fold(term)));
    proofs.set(id, own.length > 0 ? own : change.evidence);
    return { id, text: term };
  });
}

/** Puts what the order names into that order; what it does not name follows as it stood. */
function applyOrder(document: ResumeDocument, change: GroundedChange): void {
  const order = change.order ?? [];
  const sort = <T>(list: T[], idOf: (each: T) => string): T[] => {
    const rank = new Map(order.map((id, index) => [id, index]));
    return list
      .map((each, index) => ({ each, index }))
      .sort(
        (a, b) =>
          (rank.get(idOf(a.each)) ?? order.length + a.index) -
          (rank.get(idOf(b.each)) ?? order.length + b.index),
      )
      .map(({ each }) => each);
  };
  if (change.itemId === "sectionOrder") {
    document.sectionOrder = sort(document.sectionOrder, (id) => id);
    return;
  }
  const bag = document as unknown as Record<string, { id: string }[]>;
  if (Array.isArray(bag[change.itemId])) {
    bag[change.itemId] = sort(bag[change.itemId]!, (item) => item.id);
    return;
  }
  for (const [section, field] of Object.entries(lineFields)) {
    const item = itemsOf(document, section).find((each) => each.id === change.itemId);
    if (item) item[field] = sort(item[field] as Line[], (line) => line.id);
  }
  const custom = document.custom.find((section) => section.id === change.itemId);
  if (custom) custom.lines = sort(custom.lines, (line) => line.id);
}
