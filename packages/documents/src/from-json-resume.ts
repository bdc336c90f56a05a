import type { ResumeDocument, TextItem } from "@tailorbird/contracts/resume-document";
import { fieldAddresses } from "./model-addresses.ts";

type Json = Record<string, unknown>;

const maxLine = 1_000;
const maxText = 4_000;

/**
 * Fills an empty document from JSON Resume. Lenient: a value of the wrong type is left out of its field,
 * and every text that has no field is listed as unplaced. The source's one page is the list of its
 * texts, so that every value has a span as in any other format.
 */
export function fillFromJsonResume(json: unknown, doc: ResumeDocument): ResumeDocument {
  const root = object(json);
  const seen = new Set<string>(["$schema", "meta"]);
  const take = (key: string): Json[] => {
    seen.add(key);
    return Array.isArray(root[key]) ? root[key].map(object) : [];
  };
  seen.add("basics");
  readBasics(object(root["basics"]), doc);
  doc.work = take("work").map((item, i) => ({
    id: `work-${i + 1}`,
    ...pick(item, ["position", "location", "url"]),
    ...rename(item, "name", ["name", "company"]),
    ...longPick(item, ["summary"]),
    ...dates(item),
    highlights: texts(item["highlights"], `work-${i + 1}-h`),
  }));
  doc.volunteer = take("volunteer").map((item, i) => ({
    id: `volunteer-${i + 1}`,
    ...pick(item, ["organization", "position", "location", "url"]),
    ...longPick(item, ["summary"]),
    ...dates(item),
    highlights: texts(item["highlights"], `volunteer-${i + 1}-h`),
  }));
  doc.education = take("education").map((item, i) => ({
    id: `edu-${i + 1}`,
    ...pick(item, ["institution", "area", "studyType", "location", "url"]),
    ...rename(item, "score", ["score", "gpa"]),
    ...dates(item),
    courses: texts(item["courses"], `edu-${i + 1}-c`),
  }));
  doc.skills = take("skills").map((item, i) => ({
    id: `skill-${i + 1}`,
    ...pick(item, ["name", "level"]),
    keywords: texts(item["keywords"], `skill-${i + 1}-k`),
  }));
  doc.projects = take("projects").map((item, i) => ({
    id: `project-${i + 1}`,
    ...pick(item, ["name", "url"]),
    ...longPick(item, ["description"]),
    ...dates(item),
    highlights: texts(item["highlights"], `project-${i + 1}-h`),
    keywords: strings(item["keywords"]),
  }));
  doc.certificates = take("certificates").flatMap((item, i) => {
    const name = string(item["name"]);
    return name
      ? [{ id: `cert-${i + 1}`, name, ...pick(item, ["issuer", "url"]), ...date(item, "date") }]
      : [];
  });
  doc.awards = take("awards").flatMap((item, i) => {
    const title = string(item["title"]);
    const rest = { ...pick(item, ["awarder"]), ...longPick(item, ["summary"]), ...date(item, "date") };
    return title ? [{ id: `award-${i + 1}`, title, ...rest }] : [];
  });
  doc.publications = take("publications").flatMap((item, i) => {
    const name = string(item["name"]);
    const rest = {
      ...pick(item, ["publisher", "url"]),
      ...longPick(item, ["summary"]),
      ...date(item, "releaseDate"),
    };
    return name ? [{ id: `pub-${i + 1}`, name, ...rest }] : [];
  });
  doc.languages = take("languages").flatMap((item, i) => {
    const language = string(item["language"]);
    return language ? [{ id: `lang-${i + 1}`, language, ...pick(item, ["fluency"]) }] : [];
  });
  doc.interests = take("interests").flatMap((item, i) => {
    const name = string(item["name"]);
    return name ? [{ id: `interest-${i + 1}`, name, keywords: strings(item["keywords"]) }] : [];
  });
  readCustom(take("custom"), take("references"), doc);
  readOrder(object(root["meta"]), doc);
  for (const [key, value] of Object.entries(root)) if (!seen.has(key)) unplace(value, doc);
  addSource(doc);
  return doc;
}

function readBasics(basics: Json, doc: ResumeDocument): void {
  const location = object(basics["location"]);
  const place = pick(location, ["address", "postalCode", "city", "region", "countryCode"]);
  const profiles = Array.isArray(basics["profiles"]) ? basics["profiles"].map(object) : [];
  doc.basics = {
    ...pick(basics, ["name", "label", "email", "phone"]),
    ...rename(basics, "url", ["url", "website"]),
    ...longPick(basics, ["summary"]),
    ...(Object.keys(place).length > 0 ? { location: place } : {}),
    profiles: profiles.map((profile, i) => ({
      id: `profile-${i + 1}`,
      network: string(profile["network"]) ?? "Link",
      ...pick(profile, ["username", "url"]),
    })),
  };
}

function readCustom(custom: Json[], references: Json[], doc: ResumeDocument): void {
  custom.forEach((section, i) => {
    const heading = string(section["heading"]) ?? "More";
    doc.custom.push({ id: `custom-${i + 1}`, heading, lines: texts(section["lines"], `custom-${i + 1}-l`) });
  });
  if (references.length === 0) return;
  const id = `custom-${doc.custom.length + 1}`;
  const lines = references.map((item) =>
    [string(item["name"]), string(item["reference"])].filter(Boolean).join(": "),
  );
  doc.custom.push({ id, heading: "References", lines: texts(lines, `${id}-l`) });
}

function readOrder(meta: Json, doc: ResumeDocument): void {
  if (typeof meta["language"] === "string") doc.language = meta["language"].slice(0, 20);
  for (const key of strings(meta["sectionOrder"])) {
    const at = /^custom\/(\d+)$/.exec(key)?.[1];
    const custom = at === undefined ? undefined : doc.custom[Number(at)]?.id;
    if (custom) doc.sectionOrder.push(custom);
    else if (Array.isArray(doc[key as "work"])) doc.sectionOrder.push(key.slice(0, 64));
  }
}

function unplace(value: unknown, doc: ResumeDocument, depth = 0): void {
  if (depth > 6) return;
  if (typeof value === "string" && value.trim()) {
    doc.unplaced.push({ id: `unplaced-${doc.unplaced.length + 1}`, text: value.slice(0, maxText) });
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) unplace(inner, doc, depth + 1);
  }
}

function addSource(doc: ResumeDocument): void {
  let text = "";
  const entries = [
    ...fieldAddresses(doc).map(({ address, value }) => ({ address, value })),
    ...doc.unplaced.map((item) => ({ address: item.id, value: item.text })),
  ];
  for (const { address, value } of entries) {
    if (text.length + value.length > 199_000) break;
    doc.spans[address] = [{ page: 1, start: text.length, end: text.length + value.length }];
    text += `${value}\n`;
  }
  doc.source.pages = [{ number: 1, text }];
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function string(value: unknown, limit = maxLine): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() ? text.trim().slice(0, limit) : undefined;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map((item) => string(item)).filter((item) => item !== undefined) : [];
}

function texts(value: unknown, prefix: string): TextItem[] {
  const list = Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
  const kept = list.map((item) => string(item, maxText)).filter((item) => item !== undefined);
  return kept.map((text, i) => ({ id: `${prefix}${i + 1}`, text }));
}

function pick<K extends string>(item: Json, keys: readonly K[]): { [key in K]?: string } {
  const found: { [key in K]?: string } = {};
  for (const key of keys) {
    const value = string(item[key]);
    if (value) found[key] = value;
  }
  return found;
}

function longPick<K extends string>(item: Json, keys: readonly K[]): { [key in K]?: string } {
  const found: { [key in K]?: string } = {};
  for (const key of keys) {
    const value = string(item[key], maxText);
    if (value) found[key] = value;
  }
  return found;
}

function rename<K extends string>(item: Json, to: K, from: string[]): { [key in K]?: string } {
  const value = from.map((key) => string(item[key])).find(Boolean);
  return (value ? { [to]: value } : {}) as { [key in K]?: string };
}

function date<K extends string>(item: Json, key: K): { [key in K]?: string } {
  const value = string(item[key]);
  const iso = value && /^\d{4}(-\d{2}(-\d{2})?)?/.exec(value)?.[0];
  return (iso ? { [key]: iso } : {}) as { [key in K]?: string };
}

function dates(item: Json): { startDate?: string; endDate?: string; current?: boolean } {
  const found = { ...date(item, "startDate"), ...date(item, "endDate") };
  return found.startDate && !found.endDate ? { ...found, current: true } : found;
}
