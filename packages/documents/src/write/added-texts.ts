import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { layOut } from "./layout/layout.ts";

/**
 * What the writers print that the document does not say in these words: headings, dates as they are
 * written out, labels. Whoever compares a written file with its document has to know them.
 */
export function addedTexts(doc: ResumeDocument): string[] {
  const { summary, sections } = layOut(doc);
  const entries = sections.flatMap((section) => section.entries);
  return [
    ...(summary ? [summary.heading] : []),
    ...sections.map((section) => section.heading),
    ...entries.flatMap((entry) => entry.dates ?? []),
    ...entries.flatMap((entry) => entry.prose.flatMap((text) => /^(?:GPA|Coursework):/.exec(text) ?? [])),
  ];
}
