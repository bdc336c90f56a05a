/** What a reviewer sees of what was shared, and which lines of it they can write about. */
import type { SharedView } from "@tailorbird/contracts/shares";
import type { TailoredText } from "@tailorbird/contracts/tailored-texts";
import { redactorOf, shownOf, withoutContact } from "./redact.ts";
import type { findShared, ShareRow } from "./share-repository.ts";

type Shown = Pick<SharedView, "document" | "tailoring">;

/** @returns undefined when what was shared has been deleted since. */
export function showShared(row: ShareRow, found: Awaited<ReturnType<typeof findShared>>): Shown | undefined {
  if (!found.document || (row.tailoringId !== null && !found.result)) return undefined;
  const redact = row.hidesContact ? redactorOf(found.document) : (text: string) => text;
  const shown = shownOf(found.document);
  return {
    document: row.hidesContact ? withoutContact(shown, redact) : shown,
    tailoring: found.result && {
      title: found.title,
      company: found.company,
      changes: found.result.changes.map(({ id, itemId, kind, before, after, why }) => ({
        id,
        itemId,
        kind,
        before: before && redact(before),
        after: textOf(after, found.edits?.[id], redact),
        why: redact(why),
        decision: found.decisions?.[id] ?? "pending",
      })),
      letters: lettersIn(found.result.texts ?? [], redact),
    },
  };
}

/** Whether a change, an item, a line or a field of one has this id, among what is shown. */
export function showsLine({ document, tailoring }: Shown, id: string): boolean {
  return (tailoring?.changes.some((change) => change.id === id) ?? false) || addressesIn(document).has(id);
}

/** Of every value, as `packages/contracts/src/resume-document.ts` has them: `work-1`, `work-1/position`, `basics/label`. */
function addressesIn({ basics, ...sections }: Shown["document"]): Set<string> {
  const addresses = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("id" in value && typeof value.id === "string") {
      addresses.add(value.id);
      addFields(value.id, value);
    }
    for (const each of Object.values(value)) visit(each);
  };
  const addFields = (of: string, item: object) => {
    for (const [field, value] of Object.entries(item)) if (value) addresses.add(`${of}/${field}`);
  };
  addFields("basics", basics);
  visit(basics.profiles);
  visit(sections);
  return addresses;
}

/** What is for the person alone, sheets and plans, is not shared. */
function lettersIn(texts: readonly TailoredText[], redact: (text: string) => string) {
  return texts.flatMap((each) => {
    if (each.kind !== "cover_letter" && each.kind !== "outreach") return [];
    const paragraphs = each.paragraphs.map((statements) =>
      redact(statements.map(({ text }) => text).join(" ")),
    );
    return [{ kind: each.kind, language: each.language, paragraphs }];
  });
}

/** What the person wrote themselves stands in the place of what was proposed. */
function textOf(
  after: string | null,
  edit: { text: string } | undefined,
  redact: (text: string) => string,
): string | null {
  const text = edit?.text ?? after;
  return text && redact(text);
}
