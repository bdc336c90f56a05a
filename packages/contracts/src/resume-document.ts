/**
 * The resume as Tailorbird keeps it: JSON Resume's sections, with an id on everything that can be
 * kept, moved, changed or cited, and beside it where in the uploaded file each value was read.
 *
 * An **address** names one value: an item's id, or `<item id>/<field>` for a field of it
 * (`work-1/position`, `work-1-h2` for a bullet, `basics/email`). Spans and confidences are keyed by
 * address, so they survive reordering, which a JSON pointer would not. JSON pointers appear only at
 * the edge, in what `read --json` prints and in the JSON Resume export.
 */
import * as z from "zod/mini";

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/));
const text = z.string().check(z.maxLength(4_000));
const line = z.string().check(z.maxLength(1_000));
const optionalLine = z.optional(line);

/** A date as precise as the person wrote it: `2019`, `2019-04` or `2019-04-01`. */
const partialDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const optionalDate = z.optional(partialDate);

const share = z.number().check(z.minimum(0), z.maximum(1));

/** Where a value stands in the source: characters `[start, end)` (UTF-16 units) of a page's text; pages count from 1. */
export const sourceSpan = z.object({
  page: z.int().check(z.minimum(1)),
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
  /** On a page whose characters were recognised: left, top, right and bottom, as shares of its width and height. */
  box: z.optional(z.tuple([share, share, share, share])),
});

/** A line of text with an id of its own: a bullet, or a line that could not be placed. */
export const textItem = z.object({ id, text });

const dated = { startDate: optionalDate, endDate: optionalDate, current: z.optional(z.boolean()) };

const profile = z.object({ id, network: line, username: optionalLine, url: optionalLine });

const basics = z.object({
  name: optionalLine,
  label: optionalLine,
  email: optionalLine,
  /** E.164 where it could be parsed, as written otherwise. */
  phone: optionalLine,
  url: optionalLine,
  summary: z.optional(text),
  location: z.optional(
    z.object({
      address: optionalLine,
      postalCode: optionalLine,
      city: optionalLine,
      region: optionalLine,
      countryCode: optionalLine,
    }),
  ),
  profiles: z.array(profile),
});

/** A role at an employer; several roles at one employer are several entries with the same `name`. */
const work = z.object({
  id,
  name: optionalLine,
  position: optionalLine,
  location: optionalLine,
  url: optionalLine,
  summary: z.optional(text),
  ...dated,
  highlights: z.array(textItem),
});

const volunteer = z.object({
  id,
  organization: optionalLine,
  position: optionalLine,
  location: optionalLine,
  url: optionalLine,
  summary: z.optional(text),
  ...dated,
  highlights: z.array(textItem),
});

const education = z.object({
  id,
  institution: optionalLine,
  area: optionalLine,
  studyType: optionalLine,
  location: optionalLine,
  url: optionalLine,
  score: optionalLine,
  ...dated,
  courses: z.array(textItem),
});

/** A group of skills as the resume groups them; `name` is the group's heading. */
const skill = z.object({ id, name: optionalLine, level: optionalLine, keywords: z.array(textItem) });

const project = z.object({
  id,
  name: optionalLine,
  description: z.optional(text),
  url: optionalLine,
  ...dated,
  highlights: z.array(textItem),
  keywords: z.array(line),
});

const certificate = z.object({ id, name: line, issuer: optionalLine, date: optionalDate, url: optionalLine });
const award = z.object({
  id,
  title: line,
  awarder: optionalLine,
  date: optionalDate,
  summary: z.optional(text),
});
const publication = z.object({
  id,
  name: line,
  publisher: optionalLine,
  releaseDate: optionalDate,
  url: optionalLine,
  summary: z.optional(text),
});
const language = z.object({ id, language: line, fluency: optionalLine });
const interest = z.object({ id, name: line, keywords: z.array(line) });

/** A section whose heading the reader does not know, kept in order under its own heading. */
const customSection = z.object({ id, heading: line, lines: z.array(textItem) });

/** One page of the source as text; DOCX, Markdown and plain text are one page. */
const sourcePage = z.object({
  number: z.int().check(z.minimum(1)),
  text: z.string().check(z.maxLength(200_000)),
  /** Of a page whose characters were recognised: how sure they are on average, 0–1. */
  confidence: z.optional(share),
  /** The page is broken and nothing on it could be read, while others could. */
  isDamaged: z.optional(z.boolean()),
});

/** Text that a reader could not see (hidden, white, tiny), or that a template asks for: kept apart, never content. */
const hiddenText = z.object({
  reason: z.enum(["hidden", "invisible_color", "tiny", "off_page", "placeholder"]),
  text,
});

export const resumeDocument = z.object({
  schemaVersion: z.literal(1),
  /** BCP 47 language of the text, as far as it could be told (`en`, `de`, `zh`). */
  language: z.optional(z.string().check(z.maxLength(20))),
  basics,
  work: z.array(work),
  volunteer: z.array(volunteer),
  education: z.array(education),
  skills: z.array(skill),
  projects: z.array(project),
  certificates: z.array(certificate),
  awards: z.array(award),
  publications: z.array(publication),
  languages: z.array(language),
  interests: z.array(interest),
  custom: z.array(customSection),
  /** Paragraphs of a letter, which stand in place of sections under the person's name and contact details. */
  letter: z.optional(z.array(text)),
  /** The order in which sections stand on the page: keys of this object, or ids of custom sections. */
  sectionOrder: z.array(z.string().check(z.maxLength(64))),
  /** Lines of the source that found no place, in order; nothing is ever dropped. */
  unplaced: z.array(textItem),
  /** Lines of the source that the person has said are no part of the resume. */
  dismissed: z.optional(z.array(textItem)),
  hidden: z.array(hiddenText),
  source: z.object({
    format: z.enum([
      "pdf",
      "docx",
      "odt",
      "rtf",
      "html",
      "linkedin",
      "text",
      "markdown",
      "json",
      "image",
      "tailoring",
    ]),
    pages: z.array(sourcePage),
  }),
  /** address → where it was read. */
  spans: z.record(z.string(), z.array(sourceSpan)),
  /**
   * address → words the person wrote themselves, reviewing or correcting, which their document does not prove.
   * Those that they have not declared to be evidence prove nothing to a later tailoring.
   */
  ownWords: z.optional(
    z.record(
      z.string(),
      z.object({
        isEvidence: z.boolean(),
        /** With a correction: what the reader had read there, and where. */
        read: z.optional(z.object({ text, spans: z.array(sourceSpan) })),
      }),
    ),
  ),
  /** address → 0–1, how sure the reader is; an address that is absent counts as 1. */
  confidence: z.record(z.string(), share),
});

export type ResumeDocument = z.infer<typeof resumeDocument>;
export type SourceSpan = z.infer<typeof sourceSpan>;
export type TextItem = z.infer<typeof textItem>;
export type WorkItem = ResumeDocument["work"][number];
export type EducationItem = ResumeDocument["education"][number];
export type SkillItem = ResumeDocument["skills"][number];
export type ProjectItem = ResumeDocument["projects"][number];

/** Sections in the order they stand on a page when nothing else is known. */
export const defaultSectionOrder = [
  "work",
  "projects",
  "education",
  "skills",
  "certificates",
  "awards",
  "publications",
  "languages",
  "volunteer",
  "interests",
] as const;
