/** A resume as the lines a person checks and puts right, each value with its address in the document. */
import type { ResumeDocument } from "@tailorbird/sdk/generated/types.gen";
import type { ResumeMessages } from "./messages.en.ts";

export type FieldName = keyof ResumeMessages["fields"];

/** One value that can be put right by itself. */
export interface Part {
  address: string;
  field: FieldName;
  /** Empty where the document has nothing there. */
  value: string;
  kind: "line" | "text" | "date";
}

export interface UnderstoodLine {
  /** Of the value, or of the entry that the line is the heading of. */
  address: string;
  text: string;
  parts: readonly Part[];
  /** Addresses of the single terms of a group. */
  terms?: readonly string[];
  /** Said before the text, for what stands at the head of the resume. */
  field?: FieldName;
  /** Lines can be added below it. */
  isHeading?: boolean;
  /** It found no place, or was set aside. */
  isUnplaced?: boolean;
}

export interface UnderstoodSection {
  /** Of `sections` in the messages, or the heading itself for sections the reader does not know. */
  key: string;
  heading?: string;
  lines: UnderstoodLine[];
}

/** Below this the reader asks to be checked. */
const sureFrom = 0.75;

function addressesOf({ address, parts, terms = [] }: UnderstoodLine): string[] {
  return [...new Set([address, ...parts.map((part) => part.address), ...terms])];
}

/** How sure the reader is of the least certain value of a line, from 0 to 1. */
export function confidenceOf(document: ResumeDocument, line: UnderstoodLine): number {
  return Math.min(...addressesOf(line).map((address) => document.confidence[address] ?? 1));
}

export function isUnsure(document: ResumeDocument, line: UnderstoodLine): boolean {
  return confidenceOf(document, line) < sureFrom;
}

/** Where a line was read; for words of the person's own, where what they put right was read. */
export function spansOf(document: ResumeDocument, line: UnderstoodLine) {
  return addressesOf(line).flatMap(
    (address) => document.spans[address] ?? document.ownWords?.[address]?.read?.spans ?? [],
  );
}

/** The person's own statements in a line, with what the file says in their place. */
export function ownWordsOf(document: ResumeDocument, line: UnderstoodLine) {
  return addressesOf(line).flatMap((address) => {
    const own = document.ownWords?.[address];
    return own === undefined ? [] : [{ address, ...own }];
  });
}

/**
 * @param present The word for an end that goes on.
 * @param formatDate For the line that is read; the value that is put right stays as the document has it.
 */
export function understand(
  document: ResumeDocument,
  present: string,
  formatDate: (value: string) => string,
): UnderstoodSection[] {
  const items = sectionLines(document, present, formatDate);
  const custom = new Map(document.custom.map((section) => [section.id, section]));
  const keys = [...new Set([...document.sectionOrder, ...Object.keys(items), ...custom.keys()])];
  const unplaced = ({ id, text }: { id: string; text: string }): UnderstoodLine => ({
    address: id,
    text,
    parts: [],
    isUnplaced: true,
  });
  const sections: UnderstoodSection[] = [
    { key: "basics", lines: basicsLines(document) },
    ...keys.map((key) => {
      const own = custom.get(key);
      return own === undefined
        ? { key, lines: items[key as keyof typeof items] ?? [] }
        : { key, heading: own.heading, lines: own.lines.map(textLine) };
    }),
    { key: "unplaced", lines: document.unplaced.map(unplaced) },
    { key: "dismissed", lines: (document.dismissed ?? []).map(unplaced) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function textLine({ id, text }: { id: string; text: string }): UnderstoodLine {
  return { address: id, text, parts: [{ address: id, field: "line", value: text, kind: "text" }] };
}

function basicsLines({ basics }: ResumeDocument): UnderstoodLine[] {
  const place = basics.location && Object.values(basics.location).filter(Boolean).join(", ");
  const values = { ...basics, location: place };
  const fields = ["name", "label", "email", "phone", "url", "location", "summary"] as const;
  return [
    ...fields.flatMap((field): UnderstoodLine[] => {
      const value = values[field];
      if (!value) return [];
      const address = `basics/${field}`;
      const kind = field === "summary" ? "text" : "line";
      return [{ address, field, text: value, parts: [{ address, field, value, kind }] }];
    }),
    ...basics.profiles.map(({ id, url, username, network }): UnderstoodLine => {
      const field = url === undefined && username !== undefined ? "username" : "url";
      const value = (field === "url" ? url : username) ?? "";
      const parts = [{ address: `${id}/${field}`, field, value, kind: "line" } as const];
      return { address: id, field, text: value || network, parts };
    }),
  ];
}

interface Item {
  id: string;
  current?: boolean;
}

function sectionLines(document: ResumeDocument, present: string, formatDate: (value: string) => string) {
  const part = (item: Item, field: FieldName): Part => {
    const own = (item as unknown as Record<string, unknown>)[field];
    const isDate = /date$/i.test(field);
    const value = field === "endDate" && item.current ? present : Array.isArray(own) ? own.join(", ") : own;
    const kind = isDate ? "date" : field === "summary" || field === "description" ? "text" : "line";
    return { address: `${item.id}/${field}`, field, value: typeof value === "string" ? value : "", kind };
  };
  /** The heading of an entry, its prose, and its lines. */
  const entry = (
    item: Item,
    fields: readonly FieldName[],
    prose: FieldName | undefined,
    lines: readonly { id: string; text: string }[] | undefined,
  ): UnderstoodLine[] => {
    const parts = fields.map((field) => part(item, field));
    const dates = parts.filter(({ kind }) => kind === "date").map(({ value }) => formatDate(value));
    const words = parts.filter(({ kind }) => kind !== "date").map(({ value }) => value);
    const text = [...words, dates.filter(Boolean).join(" – ")].filter(Boolean).join(" · ");
    const own = prose === undefined ? undefined : part(item, prose);
    return [
      { address: item.id, text, parts, ...(lines !== undefined && { isHeading: true }) },
      ...(own?.value ? [{ address: own.address, text: own.value, parts: [own] }] : []),
      ...(lines ?? []).map(textLine),
    ];
  };
  const time = ["startDate", "endDate"] as const;
  return {
    work: document.work.flatMap((item) =>
      entry(item, ["position", "name", "location", ...time], "summary", item.highlights),
    ),
    projects: document.projects.flatMap((item) =>
      entry(item, ["name", "url", ...time], "description", item.highlights),
    ),
    education: document.education.flatMap((item) =>
      entry(
        item,
        ["studyType", "area", "institution", "location", "score", ...time],
        undefined,
        item.courses,
      ),
    ),
    skills: document.skills.map((item): UnderstoodLine => {
      const value = item.keywords.map(({ text }) => text).join(", ");
      return {
        address: item.id,
        text: [item.name, value].filter(Boolean).join(": "),
        terms: item.keywords.map(({ id }) => id),
        parts: [
          part(item, "name"),
          { address: `${item.id}/keywords`, field: "keywords", value, kind: "line" },
        ],
      };
    }),
    certificates: document.certificates.flatMap((item) =>
      entry(item, ["name", "issuer", "date"], undefined, undefined),
    ),
    awards: document.awards.flatMap((item) =>
      entry(item, ["title", "awarder", "date"], "summary", undefined),
    ),
    publications: document.publications.flatMap((item) =>
      entry(item, ["name", "publisher", "releaseDate"], "summary", undefined),
    ),
    languages: document.languages.flatMap((item) =>
      entry(item, ["language", "fluency"], undefined, undefined),
    ),
    volunteer: document.volunteer.flatMap((item) =>
      entry(item, ["position", "organization", "location", ...time], "summary", item.highlights),
    ),
    interests: document.interests.flatMap((item) => entry(item, ["name", "keywords"], undefined, undefined)),
  } satisfies Record<string, UnderstoodLine[]>;
}
