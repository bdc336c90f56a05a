/** What a second reading is asked about: a statement that a model wrote, beside the person's own lines that it rests on. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Evidence, GroundedChange } from "@tailorbird/contracts/tailoring-result";
import { type Entry, headerOf, itemsOf, listEntries } from "../addresses.ts";
import { fold } from "../text/clean.ts";

/** Lines of one item, with what stands above them; null for lines that stand alone, as a summary does. */
export interface EvidenceGroup {
  of: string | null;
  lines: string[];
}

export interface WrittenStatement {
  /** Ours, and the same for the same text of the same answer: a reader's answer may be read again later. */
  id: string;
  text: string;
  /** null where it may rest on anything that the person says. */
  evidence: EvidenceGroup[] | null;
}

/** The texts among the changes. Orders and hidden lines say nothing, and neither does a line that is as it was. */
export function statementsOf(resume: ResumeDocument, changes: readonly GroundedChange[]): WrittenStatement[] {
  return changes.flatMap(({ id, kind, before, after, evidence }) => {
    if (after === null || kind === "reorder" || kind === "hide") return [];
    if (before !== null && fold(before) === fold(after)) return [];
    const isOfWhole = kind === "summary" || kind === "headline";
    return [{ id, text: after, evidence: evidenceFor(resume, evidence, isOfWhole) }];
  });
}

/** @param isOfWhole it speaks of the person as a whole, so that every role's title and time may prove it. */
export function evidenceFor(
  resume: ResumeDocument,
  cited: readonly Evidence[],
  isOfWhole: boolean,
): EvidenceGroup[] {
  const entries = new Map(listEntries(resume).map((entry) => [entry.address, entry]));
  const lines = cited.map(({ itemId, text }) => entries.get(itemId) ?? { container: itemId, value: text });
  const sections = isOfWhole ? ["work", "volunteer", "education"] : [];
  const roles = sections.flatMap((section) => itemsOf(resume, section).map(({ id }) => ({ container: id })));
  return grouped(resume, [...lines, ...roles]);
}

/** Everything that the person visibly says and that proves something, but how to reach them. */
export function evidenceOfWhole(resume: ResumeDocument): EvidenceGroup[] {
  const entries = listEntries(resume).filter(
    ({ proves, kind, address, section }) =>
      proves && kind !== "contact" && !address.endsWith("/url") && section !== "unplaced",
  );
  return grouped(resume, entries);
}

type Line = Pick<Entry, "container"> & Partial<Pick<Entry, "value" | "kind">>;

/** By item, each line once, and what stands above them not among them. */
function grouped(resume: ResumeDocument, lines: readonly Line[]): EvidenceGroup[] {
  return [...Map.groupBy(lines, ({ container }) => container)].map(([container, group]) => {
    const of = container === null ? null : headerOf(resume, container) || null;
    const isSaid = ({ kind, value }: Line) => kind === "fact" && value !== undefined && isPartOf(of, value);
    const values = group.flatMap((line) => (line.value === undefined || isSaid(line) ? [] : line.value));
    return { of, lines: [...new Set(values)] };
  });
}

function isPartOf(header: string | null, value: string): boolean {
  return header?.includes(value) ?? false;
}
