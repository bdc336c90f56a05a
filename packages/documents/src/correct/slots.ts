/** The places of a document that a person can put right, by address. */
import type { ResumeDocument, TextItem } from "@tailorbird/contracts/resume-document";
import { itemFields, itemLines } from "../model-addresses.ts";

export type SlotKind = "line" | "text" | "date" | "terms";

export interface Slot {
  kind: SlotKind;
  /** The entry that it belongs to; null for what stands at the head of the resume. */
  item: string | null;
  /** Undefined while there is nothing. */
  value: string | undefined;
  write(value: string): void;
  /** Absent for what an entry can't be without. */
  clear?: () => void;
}

interface Item {
  id: string;
  [field: string]: unknown;
}

/** What an entry of the section is nothing without, and what is written first of a new one. */
export const mainFields: Record<string, string> = {
  work: "name",
  volunteer: "organization",
  education: "institution",
  skills: "name",
  projects: "name",
  certificates: "name",
  awards: "title",
  publications: "name",
  languages: "language",
  interests: "name",
};
const required = new Set(["certificates", "awards", "publications", "languages", "interests"]);
const headFields = ["name", "label", "email", "phone", "url", "summary"] as const;
const dateFields = new Set(["startDate", "endDate", "date", "releaseDate"]);
const textFields = new Set(["summary", "description"]);
const present = new Set(["present", "heute"]);

/** The entries of every section, live. */
export function itemsBySection(doc: ResumeDocument): { section: string; items: Item[] }[] {
  return Object.keys(itemFields).map((section) => ({
    section,
    items: (doc as unknown as Record<string, Item[]>)[section] ?? [],
  }));
}

/** Every list of lines that have addresses of their own, live, with the entry it belongs to. */
export function lineLists(doc: ResumeDocument): { item: string; section: string; lines: TextItem[] }[] {
  const ofItems = itemsBySection(doc).flatMap(({ section, items }) => {
    const field = itemLines[section];
    if (field === undefined) return [];
    return items.map((item) => ({ item: item.id, section, lines: item[field] as TextItem[] }));
  });
  return [...ofItems, ...doc.custom.map(({ id, lines }) => ({ item: id, section: id, lines }))];
}

/** @returns undefined where the document has no such place. */
export function slotAt(doc: ResumeDocument, address: string): Slot | undefined {
  const [id = "", field] = address.split("/");
  if (field === undefined) return lineSlot(doc, id);
  if (id === "basics") return headSlot(doc, field);
  const profile = doc.basics.profiles.find((each) => each.id === id);
  if (profile)
    return ["network", "username", "url"].includes(field)
      ? fieldSlot(profile, field, field === "network")
      : undefined;
  const custom = doc.custom.find((each) => each.id === id);
  if (custom) return field === "heading" ? fieldSlot(custom as unknown as Item, field, true) : undefined;
  for (const { section, items } of itemsBySection(doc)) {
    const item = items.find((each) => each.id === id);
    if (!item) continue;
    if (field === "keywords") return termsSlot(section, item);
    if (itemFields[section]?.includes(field))
      return fieldSlot(item, field, required.has(section) && mainFields[section] === field);
  }
  return undefined;
}

function lineSlot(doc: ResumeDocument, id: string): Slot | undefined {
  for (const { item, section, lines } of lineLists(doc)) {
    const line = lines.find((each) => each.id === id);
    if (!line) continue;
    return {
      kind: section === "skills" ? "line" : "text",
      item,
      value: line.text,
      write: (text) => {
        line.text = text;
      },
      clear: () => lines.splice(lines.indexOf(line), 1),
    };
  }
  return undefined;
}

function headSlot({ basics }: ResumeDocument, field: string): Slot | undefined {
  if (field === "location") {
    const parts = basics.location;
    return {
      kind: "line",
      item: null,
      value: parts && Object.values(parts).filter(Boolean).join(", "),
      write: (city) => {
        basics.location = { city };
      },
      clear: () => delete basics.location,
    };
  }
  if (!headFields.some((each) => each === field)) return undefined;
  return { ...fieldSlot(basics as unknown as Item, field, false), item: null };
}

function fieldSlot(item: Item, field: string, isRequired: boolean): Slot {
  const isEnd = field === "endDate";
  const value = isEnd && item["current"] ? "present" : (item[field] as string | undefined);
  return {
    kind: dateFields.has(field) ? "date" : textFields.has(field) ? "text" : "line",
    item: item.id,
    value,
    write(next) {
      const goesOn = isEnd && present.has(next.toLowerCase());
      if (goesOn) delete item[field];
      else item[field] = next;
      if (isEnd) item["current"] = goesOn;
    },
    ...(!isRequired && {
      clear: () => {
        delete item[field];
        if (isEnd) delete item["current"];
      },
    }),
  };
}

/** Terms that are one text with commas; those with addresses of their own stay what they were. */
function termsSlot(section: string, item: Item): Slot | undefined {
  const terms = item["keywords"] as (string | TextItem)[] | undefined;
  if (terms === undefined) return undefined;
  return {
    kind: "terms",
    item: item.id,
    value:
      terms.length === 0
        ? undefined
        : terms.map((term) => (typeof term === "string" ? term : term.text)).join(", "),
    write(next) {
      const words = next
        .split(/[,;\n]/)
        .map((word) => word.trim())
        .filter(Boolean);
      item["keywords"] = section === "skills" ? keepIds(item.id, terms as TextItem[], words) : words;
    },
    clear: () => {
      item["keywords"] = [];
    },
  };
}

function keepIds(item: string, before: readonly TextItem[], words: readonly string[]): TextItem[] {
  const left = [...before];
  const taken = new Set(before.map(({ id }) => id));
  return words.map((text) => {
    const at = left.findIndex((term) => term.text === text);
    return at >= 0 ? left.splice(at, 1)[0]! : { id: freeId(`${item}-k`, taken), text };
  });
}

/** The first number that makes an id nobody has. Takes it. */
export function freeId(prefix: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const id = `${prefix}${n}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
