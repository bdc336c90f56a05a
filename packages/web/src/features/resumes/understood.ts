/** A resume as the lines a person checks, each with its address in the document. */
import type { ResumeDocument } from "@tailorbird/sdk/generated/types.gen";

export interface UnderstoodLine {
  address: string;
  /** Of `fields` in the messages, for what has a name of its own. */
  field?: "name" | "label" | "email" | "phone" | "url" | "summary" | "location";
  text: string;
  isHeading?: boolean;
}

export interface UnderstoodSection {
  /** Of `sections` in the messages, or the heading itself for sections the reader does not know. */
  key: string;
  heading?: string;
  lines: UnderstoodLine[];
}

/** Below this the reader asks to be checked. */
const sureFrom = 0.75;

export function isUnsure(document: ResumeDocument, address: string): boolean {
  return (document.confidence[address] ?? 1) < sureFrom;
}

/** Addresses below an item count for the line that shows them: `work-1/position` for the heading of `work-1`. */
export function spansOf(document: ResumeDocument, address: string) {
  const own = document.spans[address];
  if (own !== undefined) return own;
  return Object.entries(document.spans)
    .filter(([each]) => each.startsWith(`${address}/`))
    .flatMap(([, spans]) => spans);
}

export function unsureBelow(document: ResumeDocument, address: string): boolean {
  if (isUnsure(document, address)) return true;
  return Object.keys(document.confidence).some(
    (each) => each.startsWith(`${address}/`) && isUnsure(document, each),
  );
}

export function understand(document: ResumeDocument, present: string): UnderstoodSection[] {
  const items = sectionLines(document, present);
  const ordered = [
    ...document.sectionOrder.filter((key) => key in items),
    ...Object.keys(items).filter((key) => !document.sectionOrder.includes(key)),
  ];
  const custom = new Map(document.custom.map((section) => [section.id, section]));
  const sections: UnderstoodSection[] = [
    { key: "basics", lines: basicsLines(document) },
    ...[...new Set([...ordered, ...document.sectionOrder])].map((key) => {
      const own = custom.get(key);
      return own === undefined
        ? { key, lines: items[key as keyof typeof items] ?? [] }
        : { key, heading: own.heading, lines: own.lines.map(({ id, text }) => ({ address: id, text })) };
    }),
    { key: "unplaced", lines: document.unplaced.map(({ id, text }) => ({ address: id, text })) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function basicsLines({ basics }: ResumeDocument): UnderstoodLine[] {
  const { location } = basics;
  const place = location && [location.city, location.region, location.countryCode].filter(Boolean).join(", ");
  const lines: UnderstoodLine[] = (["name", "label", "email", "phone", "url", "summary"] as const).flatMap(
    (field) => (basics[field] ? [{ address: `basics/${field}`, field, text: basics[field] }] : []),
  );
  if (place) lines.splice(-1, 0, { address: "basics/location", field: "location", text: place });
  return [
    ...lines,
    ...basics.profiles.map(({ id, url, username, network }) => ({
      address: id,
      text: url ?? username ?? network,
    })),
  ];
}

function sectionLines(document: ResumeDocument, present: string) {
  const dates = (item: { startDate?: string; endDate?: string; current?: boolean }) =>
    [item.startDate, item.current ? present : item.endDate].filter(Boolean).join(" – ");
  const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(" · ");
  const bullets = (items: { id: string; text: string }[]) =>
    items.map(({ id, text }) => ({ address: id, text }));
  return {
    work: document.work.flatMap((item) => [
      { address: item.id, text: joined(item.position, item.name, dates(item)), isHeading: true },
      ...(item.summary ? [{ address: `${item.id}/summary`, text: item.summary }] : []),
      ...bullets(item.highlights),
    ]),
    projects: document.projects.flatMap((item) => [
      { address: item.id, text: joined(item.name, dates(item)), isHeading: true },
      ...(item.description ? [{ address: `${item.id}/description`, text: item.description }] : []),
      ...bullets(item.highlights),
    ]),
    education: document.education.flatMap((item) => [
      {
        address: item.id,
        text: joined([item.studyType, item.area].filter(Boolean).join(" "), item.institution, dates(item)),
        isHeading: true,
      },
      ...bullets(item.courses),
    ]),
    skills: document.skills.map((item) => ({
      address: item.id,
      text: [item.name, item.keywords.map(({ text }) => text).join(", ")].filter(Boolean).join(": "),
    })),
    certificates: document.certificates.map((item) => ({
      address: item.id,
      text: joined(item.name, item.issuer, item.date),
    })),
    awards: document.awards.map((item) => ({
      address: item.id,
      text: joined(item.title, item.awarder, item.date),
    })),
    publications: document.publications.map((item) => ({
      address: item.id,
      text: joined(item.name, item.publisher, item.releaseDate),
    })),
    languages: document.languages.map((item) => ({
      address: item.id,
      text: joined(item.language, item.fluency),
    })),
    volunteer: document.volunteer.flatMap((item) => [
      { address: item.id, text: joined(item.position, item.organization, dates(item)), isHeading: true },
      ...bullets(item.highlights),
    ]),
    interests: document.interests.map((item) => ({
      address: item.id,
      text: [item.name, item.keywords.join(", ")].filter(Boolean).join(": "),
    })),
  } satisfies Record<string, UnderstoodLine[]>;
}
