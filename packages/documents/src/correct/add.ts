/** New lines and new entries, with addresses that nobody has yet. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { itemLines } from "../model-addresses.ts";
import { freeId, itemsBySection, lineLists, mainFields } from "./slots.ts";

const prefixes: Record<string, string> = {
  work: "work",
  volunteer: "volunteer",
  education: "edu",
  skills: "skill",
  projects: "project",
  certificates: "cert",
  awards: "award",
  publications: "pub",
  languages: "lang",
  interests: "interest",
};
const letters: Record<string, string> = { education: "c", skills: "k" };

/** @returns the address of what was written; undefined when `to` is no entry that has lines, and no section. */
export function addTo(doc: ResumeDocument, to: string, text: string): string | undefined {
  return addLine(doc, to, text) ?? addItem(doc, to, text);
}

function addLine(doc: ResumeDocument, item: string, text: string): string | undefined {
  const lists = lineLists(doc);
  const list = lists.find((each) => each.item === item);
  if (!list) return undefined;
  const taken = new Set([
    ...lists.flatMap(({ lines }) => lines.map(({ id }) => id)),
    ...Object.keys(doc.spans),
  ]);
  const letter = list.section === list.item ? "l" : (letters[list.section] ?? "h");
  const id = freeId(`${item}-${letter}`, taken);
  list.lines.push({ id, text });
  return id;
}

function addItem(doc: ResumeDocument, section: string, text: string): string | undefined {
  const found = itemsBySection(doc).find((each) => each.section === section);
  const field = mainFields[section];
  if (!found || field === undefined) return undefined;
  const id = freeId(`${prefixes[section]}-`, new Set(found.items.map((item) => item.id)));
  const lines = itemLines[section];
  found.items.push({
    id,
    [field]: text,
    ...(lines !== undefined && { [lines]: [] }),
    ...(["projects", "interests"].includes(section) && { keywords: [] }),
  });
  if (!doc.sectionOrder.includes(section)) doc.sectionOrder.push(section);
  return `${id}/${field}`;
}
