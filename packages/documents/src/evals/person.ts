/** An invented person whose resume is set in many ways; what stands here is the truth files are judged by. */
export interface Person {
  id: string;
  /** BCP 47. */
  language: string;
  name: string;
  label: string;
  email: string;
  /** As written, and as it should be read. */
  phone: [written: string, e164: string];
  place: string;
  links: string[];
  summary: string;
  work: Role[];
  education: Degree[];
  skills: { name: string; keywords: string[] }[];
  languages: [name: string, level: string][];
  projects: { name: string; bullets: string[] }[];
  certificates: { name: string; issuer: string; year: string }[];
}

export interface Role {
  title: string;
  employer: string;
  place: string;
  /** `YYYY-MM`; a role without an end is the current one. */
  start: string;
  end?: string;
  bullets: string[];
}

export interface Degree {
  studyType: string;
  area: string;
  /** What stands between the two, a blank included: ` in `, `, `. */
  joiner: string;
  institution: string;
  place: string;
  start: string;
  end: string;
}

/** Words a language puts on a resume. */
export interface Words {
  headings: Record<SectionName, string[]>;
  months: string[];
  present: string;
}

export type SectionName =
  | "summary"
  | "work"
  | "education"
  | "skills"
  | "languages"
  | "projects"
  | "certificates";
