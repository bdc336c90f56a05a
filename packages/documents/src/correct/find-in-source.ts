/** Whether the file itself says what a person corrects a value to, at a place where it can mean that value. */
import type { ResumeDocument, SourceSpan } from "@tailorbird/contracts/resume-document";
import { slotAt } from "./slots.ts";

/** Characters around what was read of an entry, in which its heading may stand. */
const reach = 200;

/**
 * @returns where the words stand, or undefined. What was read as another value is not taken for this one, so that an
 * employer is not proved by a tool of the same name: a field may only take from its own entry's fields, a line from all
 * of its entry.
 */
export function findInSource(doc: ResumeDocument, address: string, value: string): SourceSpan | undefined {
  const item = slotAt(doc, address)?.item ?? null;
  const isField = address.includes("/");
  const own = (other: string) =>
    other === address ||
    other.startsWith("unplaced-") ||
    (item !== null && belongs(doc, other, item) && (!isField || other.includes("/")));
  const others = Object.entries(doc.spans).flatMap(([other, spans]) => (own(other) ? [] : spans));
  const near = item === null ? undefined : extentOf(doc, item);
  const pattern = patternOf(value);
  for (const { number: page, text } of doc.source.pages) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const span = { page, start: index, end: index + found.length };
      const isNear = near === undefined || near.some((each) => overlaps(each, span));
      if (isNear && !others.some((each) => overlaps(each, span))) return span;
    }
  }
  return undefined;
}

/** The words with any space or line end between them, as whole words. */
function patternOf(value: string): RegExp {
  const words = value
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s{1,8}")}(?![\\p{L}\\p{N}])`, "gu");
}

function belongs(doc: ResumeDocument, address: string, item: string): boolean {
  return address.startsWith(`${item}/`) || address === item || slotAt(doc, address)?.item === item;
}

/** What was read of an entry, and a little around it. */
function extentOf(doc: ResumeDocument, item: string): SourceSpan[] {
  const spans = Object.entries(doc.spans).flatMap(([address, each]) =>
    belongs(doc, address, item) ? each : [],
  );
  const pages = [...new Set(spans.map(({ page }) => page))];
  return pages.map((page) => {
    const here = spans.filter((span) => span.page === page);
    const start = Math.min(...here.map((span) => span.start)) - reach;
    return { page, start, end: Math.max(...here.map((span) => span.end)) + reach };
  });
}

function overlaps(a: SourceSpan, b: SourceSpan): boolean {
  return a.page === b.page && a.start < b.end && b.start < a.end;
}
