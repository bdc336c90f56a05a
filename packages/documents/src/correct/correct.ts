/** A person's corrections of what was read of their file. Their words and the file's are kept apart. */
import type { Correction } from "@tailorbird/contracts/resume-correction";
import type { ResumeDocument, TextItem } from "@tailorbird/contracts/resume-document";
import { itemLines } from "../model-addresses.ts";
import { addTo } from "./add.ts";
import { findInSource } from "./find-in-source.ts";
import { itemsBySection, type Slot, type SlotKind, slotAt } from "./slots.ts";

/** A correction that can't be made: which one, which of its values, and what would be acceptable. */
export class CorrectionRefused extends Error {
  override readonly name = "CorrectionRefused";
  readonly index: number;
  readonly field: "address" | "value" | "to";
  constructor(index: number, field: "address" | "value" | "to", detail: string) {
    super(detail);
    this.index = index;
    this.field = field;
  }
}

type Refuse = (field: CorrectionRefused["field"], detail: string) => never;
type Of<Op extends Correction["op"]> = Extract<Correction, { op: Op }>;

const longest: Record<SlotKind, number> = { line: 1_000, text: 4_000, terms: 4_000, date: 10 };
const dateShape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * @returns a document with the corrections made in their order; the given one stays as it is.
 * @throws CorrectionRefused for one that names no place, or whose words don't fit the place.
 */
export function correct(document: ResumeDocument, corrections: readonly Correction[]): ResumeDocument {
  const doc = structuredClone(document);
  for (const [index, each] of corrections.entries()) {
    apply(doc, each, (field, detail) => {
      throw new CorrectionRefused(index, field, detail);
    });
  }
  return doc;
}

function apply(doc: ResumeDocument, each: Correction, refuse: Refuse): void {
  if (each.op === "replace") replace(doc, each, refuse);
  else if (each.op === "confirm") confirm(doc, each.address, refuse);
  else if (each.op === "remove") remove(doc, each.address, refuse);
  else if (each.op === "place") place(doc, each, refuse);
  else if (each.op === "dismiss") dismiss(doc, each.address, refuse);
  else if (each.op === "add") add(doc, each, refuse);
  else declare(doc, each, refuse);
}

function replace(
  doc: ResumeDocument,
  { address, value, isEvidence = false }: Of<"replace">,
  refuse: Refuse,
): void {
  const slot = slotAt(doc, address) ?? refuse("address", "There is no such value in the document.");
  checkFit(slot, value, refuse);
  if (slot.value === value) {
    confirmAll(doc, address);
    return;
  }
  const before = addressesBelow(doc, address, slot).map((each) => [each, readOf(doc, each)] as const);
  slot.write(value);
  if (slot.kind !== "terms") {
    settle(doc, address, value, before[0]?.[1], isEvidence);
    return;
  }
  const [id = ""] = address.split("/");
  const terms = doc.skills.find((group) => group.id === id)?.keywords;
  if (terms === undefined) {
    settle(doc, address, value, undefined, isEvidence);
    return;
  }
  const known = new Set(before.map(([each]) => each));
  for (const [each] of before) if (!terms.some((term) => term.id === each)) forget(doc, each);
  for (const term of terms) if (!known.has(term.id)) settle(doc, term.id, term.text, undefined, isEvidence);
}

/** Says of a new value what it rests on: the file where it says so, else the person alone. */
function settle(
  doc: ResumeDocument,
  address: string,
  value: string,
  read: { text: string; spans: ResumeDocument["spans"][string] } | undefined,
  isEvidence: boolean,
): void {
  const found = findInSource(doc, address, value);
  delete doc.confidence[address];
  delete doc.spans[address];
  if (doc.ownWords) delete doc.ownWords[address];
  if (found) doc.spans[address] = [found];
  else doc.ownWords = { ...doc.ownWords, [address]: { isEvidence, ...(read && { read }) } };
}

/** What the file said there, across corrections of corrections. */
function readOf(doc: ResumeDocument, address: string) {
  const earlier = doc.ownWords?.[address];
  if (earlier) return earlier.read;
  const text = slotAt(doc, address)?.value;
  return text === undefined || doc.spans[address] === undefined
    ? undefined
    : { text, spans: doc.spans[address] };
}

function addressesBelow(doc: ResumeDocument, address: string, slot: Slot): string[] {
  if (slot.kind !== "terms") return [address];
  const [id = ""] = address.split("/");
  return doc.skills.find((group) => group.id === id)?.keywords.map((term) => term.id) ?? [address];
}

function checkFit({ kind }: Slot, value: string, refuse: Refuse): void {
  if (value.length > longest[kind]) refuse("value", `It may have ${longest[kind]} characters at most.`);
  if (kind === "date" && !dateShape.test(value) && !/^(present|heute)$/i.test(value))
    refuse("value", 'A date is written 2019, 2019-04 or 2019-04-30; what goes on ends at "present".');
  if (kind !== "text" && value.includes("\n")) refuse("value", "It must be one line.");
}

function confirm(doc: ResumeDocument, address: string, refuse: Refuse): void {
  const isThere = slotAt(doc, address)?.value !== undefined || findItem(doc, address) !== undefined;
  if (!isThere) refuse("address", "There is nothing of that address in the document.");
  confirmAll(doc, address);
}

function confirmAll(doc: ResumeDocument, address: string): void {
  const [id = "", field] = address.split("/");
  for (const each of Object.keys(doc.confidence)) {
    const isBelow = field === undefined && (each.startsWith(`${id}/`) || slotAt(doc, each)?.item === id);
    if (each === address || isBelow) delete doc.confidence[each];
  }
}

function findItem(doc: ResumeDocument, id: string): { list: { id: string }[]; at: number } | undefined {
  const lists = [...itemsBySection(doc).map(({ items }) => items), doc.custom, doc.basics.profiles];
  for (const list of lists) {
    const at = list.findIndex((each) => each.id === id);
    if (at >= 0) return { list, at };
  }
  return undefined;
}

/** What stood in the file is kept as dismissed, so that it can be placed again. */
function remove(doc: ResumeDocument, address: string, refuse: Refuse): void {
  const slot = slotAt(doc, address);
  if (slot?.value !== undefined) {
    if (!slot.clear) refuse("address", "An entry can't be without this: remove the entry.");
    keepAside(doc, address, slot.value);
    const below = addressesBelow(doc, address, slot);
    slot.clear();
    for (const each of below) forget(doc, each);
    return;
  }
  const found =
    findItem(doc, address) ?? refuse("address", "There is nothing of that address in the document.");
  const below = [...new Set([...Object.keys(doc.spans), ...Object.keys(doc.ownWords ?? {})])].filter(
    (each) => each.startsWith(`${address}/`) || slotAt(doc, each)?.item === address,
  );
  for (const each of below) {
    const text = slotAt(doc, each)?.value;
    if (text !== undefined) keepAside(doc, each, text);
  }
  found.list.splice(found.at, 1);
  for (const each of below) forget(doc, each);
  doc.sectionOrder = doc.sectionOrder.filter((key) => key !== address);
}

function keepAside(doc: ResumeDocument, address: string, text: string): void {
  const spans = doc.spans[address];
  if (spans === undefined) return;
  const item = { id: nextUnplaced(doc), text };
  doc.dismissed = [...(doc.dismissed ?? []), item];
  doc.spans[item.id] = spans;
}

function nextUnplaced(doc: ResumeDocument): string {
  const numbers = [...doc.unplaced, ...(doc.dismissed ?? [])].map(
    ({ id }) => Number(id.split("-").at(-1)) || 0,
  );
  return `unplaced-${Math.max(0, ...numbers) + 1}`;
}

function forget(doc: ResumeDocument, address: string): void {
  delete doc.spans[address];
  delete doc.confidence[address];
  if (doc.ownWords) delete doc.ownWords[address];
}

function takeAside(doc: ResumeDocument, address: string): TextItem | undefined {
  for (const list of [doc.unplaced, doc.dismissed ?? []]) {
    const at = list.findIndex((each) => each.id === address);
    if (at >= 0) return list.splice(at, 1)[0];
  }
  return undefined;
}

function place(doc: ResumeDocument, { address, to }: Of<"place">, refuse: Refuse): void {
  const line = takeAside(doc, address) ?? refuse("address", "There is no such line among the unplaced.");
  const spans = doc.spans[address];
  forget(doc, address);
  const slot = to.includes("/") ? slotAt(doc, to) : undefined;
  let target = to;
  if (slot) {
    if (slot.value !== undefined) refuse("to", "There is a value already: replace or remove it first.");
    checkFit(slot, line.text, refuse);
    slot.write(line.text);
  } else target = addTo(doc, to, line.text) ?? refuse("to", noPlace);
  const made = slotAt(doc, target) ?? refuse("to", noPlace);
  checkFit(made, line.text, refuse);
  if (spans) doc.spans[target] = spans;
}

const noPlace = `Name an entry that has lines (${Object.keys(itemLines).join(", ")}), a field, or a section.`;

function dismiss(doc: ResumeDocument, address: string, refuse: Refuse): void {
  const at = doc.unplaced.findIndex((each) => each.id === address);
  if (at === -1) refuse("address", "There is no such line among the unplaced.");
  doc.dismissed = [...(doc.dismissed ?? []), ...doc.unplaced.splice(at, 1)];
}

function add(doc: ResumeDocument, { to, value, isEvidence = false }: Of<"add">, refuse: Refuse): void {
  const address = addTo(doc, to, value) ?? refuse("to", noPlace);
  const slot = slotAt(doc, address) ?? refuse("to", noPlace);
  checkFit(slot, value, refuse);
  settle(doc, address, value, undefined, isEvidence);
}

function declare(doc: ResumeDocument, { address, isEvidence }: Of<"declare">, refuse: Refuse): void {
  const own =
    doc.ownWords?.[address] ??
    refuse("address", "These are no words of your own that the file does not show.");
  own.isEvidence = isEvidence;
}
