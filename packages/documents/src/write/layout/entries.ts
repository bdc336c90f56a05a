import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { commaFor, formatDate } from "../labels.ts";
import type { LaidEntry } from "./laid.ts";
import { datesOf, linkOf, paragraphsOf, some } from "./values.ts";

type Of<K extends "work" | "volunteer" | "education" | "skills" | "projects"> = ResumeDocument[K][number];

/** @param employer who the role was at: it is the title where the role has no name */
export function layRole(
  item: Of<"work"> | Of<"volunteer">,
  employer: string | undefined,
  language: string,
): LaidEntry {
  return {
    ...some({
      title: item.position ?? employer,
      subtitle: item.position ? employer : undefined,
      place: item.location,
    }),
    ...linkOf(item.url),
    ...datesOf(item, language),
    prose: paragraphsOf(item.summary),
    bullets: item.highlights.map(({ text }) => text),
  };
}

export function layDegree(item: Of<"education">, language: string): LaidEntry {
  const courses = item.courses.map(({ text }) => text);
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
    ...linkOf(item.url),
    ...datesOf(item, language),
    prose: [...scoreOf(item.score), ...(areCourses ? [`Coursework: ${courses.join(", ")}`] : [])],
    bullets: areCourses ? [] : courses,
  };
}

function scoreOf(text: string | undefined): string[] {
  if (!text) return [];
  return [/[a-z]{4}/i.test(text) ? text : `GPA: ${text.replace(/^GPA:?\s*/i, "")}`];
}

export function laySkills(item: Of<"skills">): LaidEntry {
  const level = item.level && item.name ? `(${item.level})` : item.level;
  const label = [item.name, level].filter(Boolean).join(" ");
  const list = item.keywords.map(({ text }) => text);
  return list.length > 0
    ? { ...some({ label }), list, prose: [], bullets: [] }
    : { list: [label], prose: [], bullets: [] };
}

export function layProject(item: Of<"projects">, language: string): LaidEntry {
  return {
    ...some({ title: item.name }),
    ...linkOf(item.url),
    ...datesOf(item, language),
    prose: [
      ...paragraphsOf(item.description),
      ...(item.keywords.length > 0 ? [item.keywords.join(commaFor(language))] : []),
    ],
    bullets: item.highlights.map(({ text }) => text),
  };
}

interface Thing {
  title: string;
  subtitle: string | undefined;
  date: string | undefined;
  url?: string | undefined;
  summary?: string | undefined;
}

/** What was given or published once: a certificate, an award, a paper. */
export function layThing({ title, subtitle, date, url, summary }: Thing, language: string): LaidEntry {
  return {
    title,
    ...some({ subtitle }),
    ...linkOf(url),
    ...(date ? { dates: formatDate(date, language) } : {}),
    prose: paragraphsOf(summary),
    bullets: [],
  };
}
