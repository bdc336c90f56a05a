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
