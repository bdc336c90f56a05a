/** What can be put in order: sections, the items of a section, the lines of an item. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { itemSections, itemsOf } from "./addresses.ts";

/** Fields that hold an item's lines. */
export const lineFields: Record<string, string> = {
  work: "highlights",
  volunteer: "highlights",
  projects: "highlights",
  education: "courses",
  skills: "keywords",
};

/** Ids standing in `name`, in order: `sectionOrder`, a section's name, or an item's id. Null when there is no such thing. */
export function childIds(resume: ResumeDocument, name: string): string[] | null {
  if (name === "sectionOrder") return resume.sectionOrder;
  if ((itemSections as string[]).includes(name)) return itemsOf(resume, name).map((item) => item.id);
  if (name === "custom") return resume.custom.map((section) => section.id);
  for (const [section, field] of Object.entries(lineFields)) {
    const item = itemsOf(resume, section).find((each) => each.id === name);
    if (item) return (item[field] as { id: string }[]).map((line) => line.id);
  }
  return resume.custom.find((section) => section.id === name)?.lines.map((line) => line.id) ?? null;
}
