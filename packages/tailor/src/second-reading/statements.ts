/** What a second reading is asked about: a statement that a model wrote, beside the person's own lines that it rests on. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Evidence, GroundedChange } from "@tailorbird/contracts/tailoring-result";
import { type Entry, headerOf, itemsOf, listEntries } from "../addresses.ts";
import { wordsLeftOpen } from "../grounding/left-open.ts";
import { fold } from "../text/clean.ts";

export interface EvidenceLine {
  address: string;
  text: string;
}

/** Lines of one item, with what stands above them; null for lines that stand alone, as a summary does. */
export interface EvidenceGroup {
  of: string | null;
  lines: EvidenceLine[];
}

export interface WrittenStatement {
  /** Ours, and the same for the same text of the same answer: a reader's answer may be read again later. */
  id: string;
  text: string;
  /** Words of it that our rules found in no line, where nothing else speaks against it: it stands only if the reader proves them. */
  unproved?: readonly string[];
  /** null where it may rest on anything that the person says. */
  evidence: EvidenceGroup[] | null;
}

/**
 * The texts among the changes that our rules let stand, or refuse for a few words alone. Orders and hidden lines say nothing, and
 * neither does a line that is as it was.
 */
export function statementsOf(resume: ResumeDocument, changes: readonly GroundedChange[]): WrittenStatement[] {
  return changes.flatMap((change): WrittenStatement[] => {
    const { id, kind, before, after, evidence, verdict } = change;
    if (after === null || kind === "reorder" || kind === "hide") return [];
    if (before !== null && fold(before) === fold(after)) return [];
    const unproved = verdict.outcome === "supported" ? [] : wordsLeftOpen(change);
    if (unproved === null) return [];
    const isOfWhole = kind === "summary" || kind === "headline";
    const statement = { id, text: after, evidence: evidenceFor(resume, evidence, isOfWhole) };
    return [unproved.length > 0 ? { ...statement, unproved } : statement];
  });
}

/** @param isOfWhole it speaks of the person as a whole, so that every role's title and time may prove it. */
export function evidenceFor(
  resume: ResumeDocument,
  cited: readonly Evidence[],
  isOfWhole: boolean,
): EvidenceGroup[] {
  const entries = new Map(listEntries(resume).map((entry) => [entry.address, entry]));
  const lines = cited.map(
    ({ itemId, text }) => entries.get(itemId) ?? { address: itemId, container: itemId, value: text },
  );
  const sections = isOfWhole ? ["work", "volunteer", "education"] : [];
  const roles = sections.flatMap((section) =>
    itemsOf(resume, section).map(({ id }) => ({ address: id, container: id })),
  );
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

type Line = Pick<Entry, "address" | "container"> & Partial<Pick<Entry, "value" | "kind">>;

/** By item, each line once, and what stands above them not among them. */
function grouped(resume: ResumeDocument, lines: readonly Line[]): EvidenceGroup[] {
  return [...Map.groupBy(lines, ({ container }) => container)].map(([container, group]) => {
    const of = container === null ? null : headerOf(resume, container) || null;
    const isSaid = ({ kind, value }: Line) => kind === "fact" && value !== undefined && isPartOf(of, value);
    const byText = new Map<string, EvidenceLine>();
    for (const line of group) {
      const { address, value } = line;
      if (value !== undefined && !isSaid(line) && !byText.has(value))
        byText.set(value, { address, text: value });
    }
    return { of, lines: [...byText.values()] };
  });
}

function isPartOf(header: string | null, value: string): boolean {
  return header?.includes(value) ?? false;
}
