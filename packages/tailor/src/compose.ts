/** Step 6: the tailored resume, each line with its provenance. Only what was grounded gets in. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type {
  ChangeDecision,
  ChangeEdit,
  Evidence,
  GroundedChange,
} from "@tailorbird/contracts/tailoring-result";
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
 * Applies every supported change that the person has not rejected, in their own words where they have edited it. Ids stay
 * what they were; new terms get ids of their own. Own words that the document does not prove are marked as such.
 * @throws Error when a change was not grounded as supported: such a change can't be asked for.
 */
export function compose(
  resume: ResumeDocument,
  changes: readonly GroundedChange[],
  decisions: Readonly<Record<string, ChangeDecision>> = {},
  edits: Readonly<Record<string, ChangeEdit>> = {},
): ComposedResume {
  for (const change of changes) {
    if (change.verdict.outcome !== "supported")
      throw new Error(`Change ${change.id} is not supported by its evidence and can't be applied.`);
  }
  const wanted = changes
    .filter((change) => decisions[change.id] !== "rejected")
    .map((change) => (decisions[change.id] === "edited" ? edited(change, edits[change.id]) : change));
  const document = structuredClone(resume);
  document.source = { ...document.source, format: "tailoring" };
  const proofs = new Map<string, Evidence[]>();
  // Words before presence before order: a merge takes lines away, an order names those that are left.
  for (const change of wanted)
    if (change.after !== null && change.kind !== "skills")
      markWords(document, applyText(document, change), change, proofs);
  for (const change of wanted)
    if (change.kind === "skills") markWords(document, applySkills(document, change, proofs), change, proofs);
  for (const change of wanted) if (change.kind === "reorder") applyOrder(document, change);
  for (const change of wanted) if (change.kind === "hide") removeLine(document, change.itemId);
  const provenance: Record<string, Evidence[]> = {};
  for (const entry of listEntries(document)) {
    const proof = proofs.get(entry.address);
    provenance[entry.address] = proof ?? [cite(resume, entry.address, entry.value)];
    if (proof) document.spans[entry.address] = proof.map(({ page, start, end }) => ({ page, start, end }));
  }
  const known = new Set(Object.keys(provenance));
  // That a role goes on is said at the address of its end, where there is no value.
  for (const section of ["work", "volunteer", "education", "projects"])
    for (const item of itemsOf(document, section)) if (item.current) known.add(`${item.id}/endDate`);
  for (const byAddress of [document.spans, document.ownWords ?? {}])
    for (const address of Object.keys(byAddress)) if (!known.has(address)) delete byAddress[address];
  return { document, provenance };
}

type Applied = GroundedChange & { edit?: ChangeEdit };

function edited(change: GroundedChange, edit: ChangeEdit | undefined): Applied {
  if (!edit) return change;
  return {
    ...change,
    after: edit.text,
    evidence: edit.evidence.length > 0 ? edit.evidence : change.evidence,
    edit,
  };
}

/** Says of each value that was written what it rests on, and whether those are only the person's words. */
function markWords(
  document: ResumeDocument,
  written: readonly string[],
  { edit, evidence }: Applied,
  proofs: Map<string, Evidence[]>,
): void {
  for (const address of written) {
    if (!proofs.has(address)) proofs.set(address, evidence);
    const isUnproved = edit?.verdict.outcome === "refused";
    const own = document.ownWords;
    const restsOnOwn = evidence.some(({ itemId }) => own?.[itemId] !== undefined);
    if (isUnproved) document.ownWords = { ...own, [address]: { isEvidence: edit!.isEvidence } };
    else if (own?.[address] && !restsOnOwn) delete own[address];
  }
}

/** @returns the addresses of what was written. */
function applyText(document: ResumeDocument, change: GroundedChange): string[] {
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
  if (!setValue(document, address, first)) return [];
  const written = [address];
  for (const [index, text] of more.entries())
    written.push(insertAfter(document, written.at(-1)!, { id: `${address}-s${index + 2}`, text }));
  return written;
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

/** @returns the id the line has got: a free one. */
function insertAfter(document: ResumeDocument, id: string, line: Line): string {
  const list = allLines(document).find((lines) => lines.some((each) => each.id === id));
  if (!list) return line.id;
  const at = list.findIndex((each) => each.id === id);
  const taken = new Set(list.map((each) => each.id));
  let free = line.id;
  for (let n = 2; taken.has(free); n++) free = `${line.id}-${n}`;
  list.splice(at + 1, 0, { ...line, id: free });
  return free;
}

function removeLine(document: ResumeDocument, id: string): void {
  for (const list of allLines(document)) {
    const at = list.findIndex((each) => each.id === id);
    if (at >= 0) list.splice(at, 1);
  }
  document.projects = document.projects.filter((project) => project.id !== id);
  document.interests = document.interests.filter((interest) => interest.id !== id);
}

/** @returns the addresses of the terms that are new. */
function applySkills(
  document: ResumeDocument,
  change: GroundedChange,
  proofs: Map<string, Evidence[]>,
): string[] {
  const group = document.skills.find((each) => each.id === change.itemId);
  if (!group || change.after === null)
    return change.after !== null && setValue(document, change.itemId, change.after.trim())
      ? [change.itemId]
      : [];
  const written: string[] = [];
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
    written.push(id);
    return { id, text: term };
  });
  return written;
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
