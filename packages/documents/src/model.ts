import {
  defaultSectionOrder,
  type ResumeDocument,
  type SourceSpan,
} from "@tailorbird/contracts/resume-document";
import type { DateWarning } from "@tailorbird/contracts/resumes";
import { listDateWarnings } from "./date-warnings.ts";
import { fillFromJsonResume } from "./from-json-resume.ts";
import { fieldAddresses } from "./model-addresses.ts";

/** Plain JSON Resume (https://jsonresume.org/schema): string highlights, ISO dates, no `endDate` while current. */
export type JsonResume = Record<string, unknown>;

/** A document as `read --json` prints it: plain JSON Resume beside tables keyed by JSON pointer into it. */
export interface JsonResumeWithTables {
  resume: JsonResume;
  /** JSON pointer → where the value was read. */
  spans: Record<string, SourceSpan[]>;
  /** JSON pointer → 0–1; a pointer that is absent counts as 1. */
  confidence: Record<string, number>;
  unplaced: string[];
  /** Numbers of pages that are broken, on which nothing could be read; absent when there are none. */
  damagedPages?: number[];
  /** Dates that contradict one another, by JSON pointers to the items; absent when there are none. */
  warnings?: { code: DateWarning["code"]; at: string[] }[];
}

/** A document with no content; `format` says where it will come from. */
export function emptyDocument(format: ResumeDocument["source"]["format"]): ResumeDocument {
  return {
    schemaVersion: 1,
    basics: { profiles: [] },
    work: [],
    volunteer: [],
    education: [],
    skills: [],
    projects: [],
    certificates: [],
    awards: [],
    publications: [],
    languages: [],
    interests: [],
    custom: [],
    sectionOrder: [],
    unplaced: [],
    hidden: [],
    source: { format, pages: [] },
    spans: {},
    confidence: {},
  };
}

/** Sections that have content, in the order they stand on the page; ids stand for custom sections. */
export function sectionsInOrder(doc: ResumeDocument): string[] {
  const present = (key: string) => {
    const list = doc[key as keyof ResumeDocument];
    return Array.isArray(list) ? list.length > 0 : doc.custom.some((section) => section.id === key);
  };
  const customs = doc.custom.map((section) => section.id);
  return [...new Set([...doc.sectionOrder, ...defaultSectionOrder, ...customs])].filter(
    (key) => key !== "unplaced" && key !== "hidden" && present(key),
  );
}

/** The text at an address (`work-1/position`, `work-1-h2`, `basics/email`); undefined when there is none. */
export function textAt(doc: ResumeDocument, address: string): string | undefined {
  return listTexts(doc).find((entry) => entry.address === address)?.text;
}

/** Every text of the document with its address, in page order. */
export function listTexts(doc: ResumeDocument): { address: string; text: string }[] {
  const found = fieldAddresses(doc).map(({ address, value }) => ({ address, text: value }));
  for (const item of doc.unplaced) found.push({ address: item.id, text: item.text });
  return found;
}

/** Reads JSON Resume, leniently: what has no field is listed as unplaced, and every text has a span. */
export function fromJsonResume(json: unknown): ResumeDocument {
  return fillFromJsonResume(json, emptyDocument("json"));
}

/** Turns a document into plain JSON Resume and tables of spans and confidence keyed by JSON pointer. */
export function toJsonResume(doc: ResumeDocument): JsonResumeWithTables {
  const resume = plainResume(doc);
  const spans: Record<string, SourceSpan[]> = {};
  const confidence: Record<string, number> = {};
  for (const { address, pointer } of fieldAddresses(doc)) {
    if (doc.spans[address]) spans[pointer] = doc.spans[address];
    if (doc.confidence[address] !== undefined) confidence[pointer] = doc.confidence[address];
  }
  const damagedPages = doc.source.pages.flatMap(({ number, isDamaged }) => (isDamaged ? [number] : []));
  const unplaced = doc.unplaced.map((item) => item.text);
  const pointerOf = (id: string) => {
    const section = (["work", "volunteer", "education"] as const).find((key) =>
      doc[key].some((item) => item.id === id),
    );
    return section ? [`/${section}/${doc[section].findIndex((item) => item.id === id)}`] : [];
  };
  const warnings = listDateWarnings(doc).map(({ code, itemIds }) => ({
    code,
    at: itemIds.flatMap(pointerOf),
  }));
  return {
    resume,
    spans,
    confidence,
    unplaced,
    ...(damagedPages.length > 0 && { damagedPages }),
    ...(warnings.length > 0 && { warnings }),
  };
}

function plainResume(doc: ResumeDocument): JsonResume {
  const { basics } = doc;
  const dates = (item: {
    startDate?: string | undefined;
    endDate?: string | undefined;
    current?: boolean | undefined;
  }) => ({
    startDate: item.startDate,
    endDate: item.current ? undefined : item.endDate,
  });
  const texts = (items: { text: string }[]) => items.map((item) => item.text);
  return compact({
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: {
      name: basics.name,
      label: basics.label,
      email: basics.email,
      phone: basics.phone,
      url: basics.url,
      summary: basics.summary,
      location: basics.location,
      profiles: basics.profiles.map(({ id: _id, ...profile }) => profile),
    },
    work: doc.work.map((item) => ({
      name: item.name,
      position: item.position,
      location: item.location,
      url: item.url,
      ...dates(item),
      summary: item.summary,
      highlights: texts(item.highlights),
    })),
    volunteer: doc.volunteer.map((item) => ({
      organization: item.organization,
      position: item.position,
      location: item.location,
      url: item.url,
      ...dates(item),
      summary: item.summary,
      highlights: texts(item.highlights),
    })),
    education: doc.education.map((item) => ({
      institution: item.institution,
      area: item.area,
      studyType: item.studyType,
      location: item.location,
      url: item.url,
      ...dates(item),
      score: item.score,
      courses: texts(item.courses),
    })),
    skills: doc.skills.map((item) => ({
      name: item.name,
      level: item.level,
      keywords: texts(item.keywords),
    })),
    projects: doc.projects.map((item) => ({
      name: item.name,
      description: item.description,
      url: item.url,
      ...dates(item),
      highlights: texts(item.highlights),
      keywords: item.keywords,
    })),
    certificates: doc.certificates.map(({ id: _id, ...item }) => item),
    awards: doc.awards.map(({ id: _id, ...item }) => item),
    publications: doc.publications.map(({ id: _id, ...item }) => item),
    languages: doc.languages.map(({ id: _id, ...item }) => item),
    interests: doc.interests.map(({ id: _id, ...item }) => item),
    custom: doc.custom.map((section) => ({ heading: section.heading, lines: texts(section.lines) })),
    meta: { version: "v1.0.0", language: doc.language, sectionOrder: sectionNames(doc) },
  }) as JsonResume;
}

/** Section keys; a custom section is named by its place, since ids don't leave the document. */
function sectionNames(doc: ResumeDocument): string[] {
  return sectionsInOrder(doc).map((key) => {
    const at = doc.custom.findIndex((section) => section.id === key);
    return at >= 0 ? `custom/${at}` : key;
  });
}

/** Leaves out what is undefined and what is an empty list or object. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, compact(inner)] as const)
    .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
    .filter(([, inner]) => !(typeof inner === "object" && inner !== null && Object.keys(inner).length === 0));
  return Object.fromEntries(entries);
}
