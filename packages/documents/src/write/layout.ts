import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { sectionsInOrder } from "../model.ts";
import { commaFor, formatDate, labelsFor } from "./labels.ts";

/** A link or a plain text. */
export interface Linked {
  text: string;
  url?: string;
}

/** One entry of a section as it is set: a bold title, what stands beside it, dates on the right. */
export interface LaidEntry {
  title?: string;
  subtitle?: string;
  url?: string;
  dates?: string;
  place?: string;
  prose: string[];
  bullets: string[];
  /** A run-in label with its list, as skills have: `Databases: PostgreSQL, Redis`. */
  label?: string;
  list?: string[];
}

export interface LaidSection {
  key: string;
  heading: string;
  entries: LaidEntry[];
}

/** A resume as every writer sets it; the writers only differ in how it looks. */
export interface Layout {
  language: string;
  /** Between the members of a list. */
  comma: string;
  name: string;
  label?: string;
  contact: Linked[];
  summary?: { heading: string; paragraphs: string[] };
  /** Paragraphs of a letter: they stand under name and contact details, without a heading. */
  letter?: string[];
  sections: LaidSection[];
}

/** Lays a document out into sections and entries, in the order of its page. */
export function layOut(doc: ResumeDocument): Layout {
  const language = doc.language ?? "en";
  const labels = labelsFor(language);
  const { basics } = doc;
  const layout: Layout = {
    language,
    comma: commaFor(language),
    name: basics.name ?? "",
    contact: contact(doc),
    sections: sectionsInOrder(doc).map((key) => laySection(doc, key)),
  };
  if (basics.label) layout.label = basics.label;
  if (basics.summary) layout.summary = { heading: labels.summary, paragraphs: basics.summary.split("\n") };
  if (doc.letter) layout.letter = doc.letter;
  // What the reader could not place is the person's own text: it is written out, never lost.
  const unplaced = doc.unplaced.map((item) => item.text).filter((text) => /\p{L}{2}/u.test(text));
  if (unplaced.length > 0 && doc.source.format === "json") {
    layout.sections.push({
      key: "unplaced",
      heading: labels.unplaced,
      entries: [{ prose: [], bullets: unplaced }],
    });
  }
  return layout;
}

function contact(doc: ResumeDocument): Linked[] {
  const { basics } = doc;
  const place = basics.location;
  const code = place?.countryCode && countryName(place.countryCode, doc.language ?? "en");
  const where = [
    place?.address,
    [place?.postalCode, place?.city].filter(Boolean).join(" "),
    place?.region,
    code,
  ]
    .filter(Boolean)
    .join(commaFor(doc.language));
  const items: Linked[] = [];
  if (where) items.push({ text: where });
  if (basics.email) items.push({ text: basics.email, url: `mailto:${basics.email}` });
  if (basics.phone) items.push({ text: readablePhone(basics.phone) });
  if (basics.url) items.push({ text: bare(basics.url), ...safe(basics.url) });
  for (const profile of basics.profiles) {
    const text = profile.url
      ? bare(profile.url)
      : [profile.network, profile.username].filter(Boolean).join(": ");
    items.push({ text, ...safe(profile.url) });
  }
  return items;
}

function countryName(code: string, language: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames([language, "en"], { type: "region" }).of(code) ?? code)
    : code;
}

/** E.164 in the groups people read; what is no valid number stays as it was. */
function readablePhone(phone: string): string {
  const parsed = parsePhoneNumberFromString(phone);
  return parsed?.isValid() ? parsed.formatInternational() : phone;
}

/** An address without scheme and slash, as people print it. */
function bare(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}

/** Only web and mail links are written as links: a file's own `javascript:` stays text. */
function safe(url: string | undefined): { url?: string } {
  return url && /^(?:https?:\/\/|mailto:)\S+$/i.test(url) ? { url } : {};
}

interface Dated {
  startDate?: string | undefined;
  endDate?: string | undefined;
  current?: boolean | undefined;
}

function dates(item: Dated, language: string): { dates?: string } {
  const start = item.startDate ? formatDate(item.startDate, language) : undefined;
  const end = item.current
    ? labelsFor(language).present
    : item.endDate
      ? formatDate(item.endDate, language)
      : undefined;
  if (start && end) return { dates: `${start} – ${end}` };
  const one = start ?? end;
  return one ? { dates: one } : {};
}

/** Leaves out what is undefined, as the exact types want. */
function some<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""),
  ) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function score(text: string | undefined): string[] {
  if (!text) return [];
  return [/[a-z]{4}/i.test(text) ? text : `GPA: ${text.replace(/^GPA:?\s*/i, "")}`];
}

const paragraphs = (text: string | undefined) => (text ? text.split("\n") : []);

function laySection(doc: ResumeDocument, key: string): LaidSection {
  const language = doc.language ?? "en";
  const labels = labelsFor(language);
  const heading = labels[key as keyof typeof labels] ?? key;
  const texts = (items: { text: string }[]) => items.map((item) => item.text);
  const section = (entries: LaidEntry[]): LaidSection => ({ key, heading, entries });
  switch (key) {
    case "work":
      return section(
        doc.work.map((item) => ({
          ...some({
            title: item.position ?? item.name,
            subtitle: item.position ? item.name : undefined,
            place: item.location,
          }),
          ...safe(item.url),
          ...dates(item, language),
          prose: paragraphs(item.summary),
          bullets: texts(item.highlights),
        })),
      );
    case "volunteer":
      return section(
        doc.volunteer.map((item) => ({
          ...some({
            title: item.position ?? item.organization,
            subtitle: item.position ? item.organization : undefined,
            place: item.location,
          }),
          ...safe(item.url),
          ...dates(item, language),
          prose: paragraphs(item.summary),
          bullets: texts(item.highlights),
        })),
      );
    case "education":
      return section(
        doc.education.map((item) => {
          const courses = texts(item.courses);
          const areCourses =
            language === "en" &&
            courses.length > 1 &&
            courses.every((text) => text.length < 40 && !/[,;:]/.test(text));
          const degree = [item.studyType, item.area].filter(Boolean).join(commaFor(language));
          return {
            ...some({
              title: degree || item.institution,
              subtitle: degree ? item.institution : undefined,
              place: item.location,
            }),
            ...safe(item.url),
            ...dates(item, language),
            prose: [...score(item.score), ...(areCourses ? [`Coursework: ${courses.join(", ")}`] : [])],
            bullets: areCourses ? [] : courses,
          };
        }),
      );
    case "skills":
      return section(
        doc.skills.map((item) => {
          const level = item.level && item.name ? `(${item.level})` : item.level;
          const label = [item.name, level].filter(Boolean).join(" ");
          const list = texts(item.keywords);
          return list.length > 0
            ? { ...some({ label }), list, prose: [], bullets: [] }
            : { list: [label], prose: [], bullets: [] };
        }),
      );
    case "projects":
      return section(
        doc.projects.map((item) => ({
          ...some({ title: item.name }),
          ...safe(item.url),
          ...dates(item, language),
          prose: [
            ...paragraphs(item.description),
            ...(item.keywords.length > 0 ? [item.keywords.join(commaFor(language))] : []),
          ],
          bullets: texts(item.highlights),
        })),
      );
    case "certificates":
      return section(
        doc.certificates.map((item) =>
          thing(item.name, item.issuer, item.date, item.url, undefined, language),
        ),
      );
    case "awards":
      return section(
        doc.awards.map((item) =>
          thing(item.title, item.awarder, item.date, undefined, item.summary, language),
        ),
      );
    case "publications":
      return section(
        doc.publications.map((item) =>
          thing(item.name, item.publisher, item.releaseDate, item.url, item.summary, language),
        ),
      );
    case "languages":
      return section([
        {
          list: doc.languages.map((item) =>
            item.fluency ? `${item.language} (${item.fluency})` : item.language,
          ),
          prose: [],
          bullets: [],
        },
      ]);
    case "interests":
      return section([
        {
          list: doc.interests.map((item) =>
            item.keywords.length > 0 ? `${item.name} (${item.keywords.join(commaFor(language))})` : item.name,
          ),
          prose: [],
          bullets: [],
        },
      ]);
    default: {
      const custom = doc.custom.find((one) => one.id === key);
      return {
        key,
        heading: custom?.heading ?? key,
        entries: [{ prose: [], bullets: texts(custom?.lines ?? []) }],
      };
    }
  }
}

function thing(
  title: string,
  subtitle: string | undefined,
  date: string | undefined,
  url: string | undefined,
  summary: string | undefined,
  language: string,
): LaidEntry {
  return {
    title,
    ...some({ subtitle }),
    ...safe(url),
    ...(date ? { dates: formatDate(date, language) } : {}),
    prose: paragraphs(summary),
    bullets: [],
  };
}
