import { defaultSectionOrder, type ResumeDocument } from "@tailorbird/contracts/resume-document";

/** One value of a document: its address, its JSON pointer in the JSON Resume, and its text. */
export interface FieldAddress {
  address: string;
  pointer: string;
  value: string;
}

/** The named values of a section's items, in page order. */
export const itemFields: Record<string, readonly string[]> = {
  work: ["position", "name", "location", "startDate", "endDate", "url", "summary"],
  volunteer: ["position", "organization", "location", "startDate", "endDate", "url", "summary"],
  education: ["studyType", "area", "institution", "location", "startDate", "endDate", "score", "url"],
  skills: ["name", "level"],
  projects: ["name", "startDate", "endDate", "url", "description"],
  certificates: ["name", "issuer", "date", "url"],
  awards: ["title", "awarder", "date", "summary"],
  publications: ["name", "publisher", "releaseDate", "url", "summary"],
  languages: ["language", "fluency"],
  interests: ["name"],
};
/** Where a section's items keep their lines. */
export const itemLines: Record<string, string> = {
  work: "highlights",
  volunteer: "highlights",
  education: "courses",
  skills: "keywords",
  projects: "highlights",
};

/** Lists every value in page order: basics, then the sections in their order. */
export function fieldAddresses(doc: ResumeDocument): FieldAddress[] {
  const found: FieldAddress[] = [];
  addBasics(doc, found);
  const keys = new Set([
    ...doc.sectionOrder,
    ...defaultSectionOrder,
    ...doc.custom.map((section) => section.id),
  ]);
  for (const key of keys) {
    if (itemFields[key]) addSection(doc, key, found);
    else addCustom(doc, key, found);
  }
  return found;
}

function addBasics(doc: ResumeDocument, found: FieldAddress[]): void {
  const { basics } = doc;
  for (const key of ["name", "label", "email", "phone", "url"] as const) {
    if (basics[key]) found.push({ address: `basics/${key}`, pointer: `/basics/${key}`, value: basics[key] });
  }
  const place = basics.location && Object.values(basics.location).filter(Boolean).join(", ");
  if (place) found.push({ address: "basics/location", pointer: "/basics/location", value: place });
  basics.profiles.forEach((profile, i) => {
    const value = profile.url ?? profile.username;
    if (value) found.push({ address: `${profile.id}/url`, pointer: `/basics/profiles/${i}/url`, value });
  });
  if (basics.summary)
    found.push({ address: "basics/summary", pointer: "/basics/summary", value: basics.summary });
}

function addSection(doc: ResumeDocument, key: string, found: FieldAddress[]): void {
  const items = doc[key as "work"] as unknown as ({ id: string; current?: boolean } & Record<
    string,
    unknown
  >)[];
  items.forEach((item, i) => {
    for (const field of itemFields[key] ?? []) {
      const value = item[field];
      if (typeof value !== "string" || !value || (field === "endDate" && item.current)) continue;
      found.push({ address: `${item.id}/${field}`, pointer: `/${key}/${i}/${field}`, value });
    }
    const list = itemLines[key];
    const texts = (list ? item[list] : []) as { id: string; text: string }[];
    texts.forEach((text, k) => {
      found.push({ address: text.id, pointer: `/${key}/${i}/${list}/${k}`, value: text.text });
    });
  });
}

function addCustom(doc: ResumeDocument, id: string, found: FieldAddress[]): void {
  const at = doc.custom.findIndex((section) => section.id === id);
  const section = doc.custom[at];
  if (!section) return;
  found.push({ address: `${id}/heading`, pointer: `/custom/${at}/heading`, value: section.heading });
  section.lines.forEach((line, k) => {
    found.push({ address: line.id, pointer: `/custom/${at}/lines/${k}`, value: line.text });
  });
}
