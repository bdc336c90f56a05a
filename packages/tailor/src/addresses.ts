/**
 * Every value of a resume by its address, with the thing it belongs to. The engine reads resumes only through this, so
 * that "where does it stand" and "whose employer is this line about" have one answer.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Evidence } from "@tailorbird/contracts/tailoring-result";

export type EntryKind =
  /** A bullet, a summary, a description: prose that may be rewritten. */
  | "prose"
  /** A term of a skills group or a project's keywords. */
  | "term"
  /** A fact that stays as it is: employer, title, date, degree, certificate. */
  | "fact"
  /** How to reach the person; never leaves, never changes. */
  | "contact";

export interface Entry {
  address: string;
  value: string;
  kind: EntryKind;
  /** Key of the resume: `work`, `basics`, …. */
  section: string;
  /** Id of the item the value belongs to; null for basics and unplaced lines. */
  container: string | null;
  /** False for the person's own words that they have not declared to be evidence: shown, and resting on nothing. */
  proves: boolean;
}

export interface Item {
  id: string;
  startDate?: string;
  endDate?: string;
  current?: boolean;
  [field: string]: unknown;
}

const facts: Record<string, string[]> = {
  work: ["position", "name", "location", "startDate", "endDate", "url"],
  volunteer: ["position", "organization", "location", "startDate", "endDate", "url"],
  education: ["studyType", "area", "institution", "location", "startDate", "endDate", "score", "url"],
  projects: ["name", "startDate", "endDate", "url"],
  skills: ["name", "level"],
  certificates: ["name", "issuer", "date", "url"],
  awards: ["title", "awarder", "date"],
  publications: ["name", "publisher", "releaseDate", "url"],
  languages: ["language", "fluency"],
  interests: ["name"],
};
const prose: Record<string, string[]> = {
  work: ["summary"],
  volunteer: ["summary"],
  projects: ["description"],
  awards: ["summary"],
  publications: ["summary"],
};
const lines: Record<string, { field: string; kind: EntryKind }> = {
  work: { field: "highlights", kind: "prose" },
  volunteer: { field: "highlights", kind: "prose" },
  education: { field: "courses", kind: "prose" },
  projects: { field: "highlights", kind: "prose" },
  skills: { field: "keywords", kind: "term" },
};

/** Sections whose items have ids, in the order of `defaultSectionOrder`. */
export const itemSections = Object.keys(facts) as (keyof ResumeDocument & string)[];

/** Every non-empty value of the resume, in document order. */
export function listEntries(resume: ResumeDocument): Entry[] {
  const entries: Entry[] = [];
  const add = (
    address: string,
    value: unknown,
    kind: EntryKind,
    section: string,
    container: string | null,
  ) => {
    if (typeof value === "string" && value.trim() !== "")
      entries.push({
        address,
        value,
        kind,
        section,
        container,
        proves: resume.ownWords?.[address]?.isEvidence !== false,
      });
  };
  const { basics } = resume;
  add("basics/name", basics.name, "contact", "basics", null);
  add("basics/label", basics.label, "prose", "basics", null);
  add("basics/summary", basics.summary, "prose", "basics", null);
  for (const field of ["email", "phone", "url"] as const)
    add(`basics/${field}`, basics[field], "contact", "basics", null);
  if (basics.location) {
    for (const [field, value] of Object.entries(basics.location))
      add(`basics/location/${field}`, value, "contact", "basics", null);
  }
  for (const each of basics.profiles) {
    for (const field of ["network", "username", "url"] as const)
      add(`${each.id}/${field}`, each[field], "contact", "basics", null);
  }
  for (const section of itemSections) {
    for (const item of itemsOf(resume, section)) {
      for (const field of facts[section] ?? [])
        add(`${item.id}/${field}`, item[field], "fact", section, item.id);
      for (const field of prose[section] ?? [])
        add(`${item.id}/${field}`, item[field], "prose", section, item.id);
      const list = lines[section];
      for (const each of list ? (item[list.field] as Item[]) : [])
        add(each.id, each.text, list!.kind, section, item.id);
      if (section !== "skills" && Array.isArray(item.keywords)) {
        add(`${item.id}/keywords`, (item.keywords as string[]).join(", "), "fact", section, item.id);
      }
    }
  }
  for (const section of resume.custom) {
    for (const each of section.lines) add(each.id, each.text, "prose", "custom", section.id);
  }
  for (const [index, text] of (resume.letter ?? []).entries())
    add(`letter/${index + 1}`, text, "prose", "letter", null);
  for (const each of resume.unplaced) add(each.id, each.text, "fact", "unplaced", null);
  return entries;
}

/** The items of a section that has ids. */
export function itemsOf(resume: ResumeDocument, section: string): Item[] {
  return (resume as unknown as Record<string, Item[]>)[section] ?? [];
}

/** The items as far as they prove anything: without what the person says of them and has not declared to be evidence. */
export function provingItemsOf(resume: ResumeDocument, section: string): Item[] {
  const own = resume.ownWords;
  if (own === undefined) return itemsOf(resume, section);
  return itemsOf(resume, section).map((item) => {
    const said = Object.keys(item).filter((field) => own[`${item.id}/${field}`]?.isEvidence === false);
    const ends = item.current && own[`${item.id}/endDate`]?.isEvidence === false;
    // A time of which one end proves nothing has no length.
    const isTimeSaid = ends || said.includes("startDate") || said.includes("endDate");
    const left = new Set([...said, ...(isTimeSaid ? ["startDate", "endDate", "current"] : [])]);
    return Object.fromEntries(Object.entries(item).filter(([field]) => !left.has(field))) as Item;
  });
}

/** `Staff Engineer, Acme, Berlin, 2019-04 – present`: what stands above an item's lines, as far as it proves anything. */
export function headerOf(resume: ResumeDocument, itemId: string): string {
  for (const section of itemSections) {
    const item = provingItemsOf(resume, section).find((each) => each.id === itemId);
    if (!item) continue;
    const dates = new Set(["startDate", "endDate", "url"]);
    const parts = (facts[section] ?? []).filter((field) => !dates.has(field)).map((field) => item[field]);
    const range = [item.startDate, item.current ? "present" : item.endDate].filter(Boolean).join(" - ");
    return [...parts, range].filter((part) => typeof part === "string" && part !== "").join(", ");
  }
  return resume.custom.find((section) => section.id === itemId)?.heading ?? "";
}

/** Evidence that quotes the value at an address, with its place in the source where that is known (page 1, 0–0 otherwise). */
export function cite(resume: ResumeDocument, address: string, text: string): Evidence {
  const span = resume.spans[address]?.[0] ?? { page: 1, start: 0, end: 0 };
  return { itemId: address, page: span.page, start: span.start, end: span.end, text: text.slice(0, 4_000) };
}
