import type { Person } from "./person.ts";

/** What a reader should find in a file: a person, with dates as precise as the file gives them. */
export interface Truth {
  name: string;
  email: string;
  phone: string;
  links: string[];
  work: TrueRole[];
  education: { institution: string; studyType: string; area: string; start?: string; end: string }[];
  skills: string[];
  languages: string[];
  /** Every text that stands in the file, to see that none is lost. */
  texts: string[];
}

export interface TrueRole {
  employer: string;
  title: string;
  place: string;
  start: string;
  end: string | "present";
  bullets: string[];
}

/** How a file writes its dates. */
export interface DateForm {
  name: string;
  precision: "month" | "year";
  write: (date: string, months: string[], language: string) => string;
  join: string;
}

const year = (date: string) => date.slice(0, 4);
const month = (date: string) => Number(date.slice(5, 7));
const two = (date: string) => date.slice(5, 7);
const of = (language: string) => ({ es: " de ", pt: " de " })[language] ?? " ";
const cjk = (date: string) => `${year(date)}年${month(date)}月`;
const isCjk = (language: string) => language === "zh" || language === "ja";

export const dateForms: DateForm[] = [
  {
    name: "Mar 2021 – May 2023",
    precision: "month",
    write: (date, months, language) =>
      isCjk(language) ? cjk(date) : `${short(months[month(date) - 1] ?? "", language)} ${year(date)}`,
    join: " – ",
  },
  {
    name: "March 2021 - May 2023",
    precision: "month",
    write: (date, months, language) =>
      isCjk(language) ? cjk(date) : `${months[month(date) - 1]}${of(language)}${year(date)}`,
    join: " - ",
  },
  {
    name: "03/2021 – 05/2023",
    precision: "month",
    write: (date) => `${two(date)}/${year(date)}`,
    join: " – ",
  },
  {
    name: "2021-03 to 2023-05",
    precision: "month",
    write: (date) => `${year(date)}-${two(date)}`,
    join: " – ",
  },
  {
    name: "03.2021 – 05.2023",
    precision: "month",
    write: (date) => `${two(date)}.${year(date)}`,
    join: " – ",
  },
  { name: "2021 – 2023", precision: "year", write: year, join: " – " },
  { name: "2021/03–2023/05", precision: "month", write: (date) => `${year(date)}/${two(date)}`, join: "–" },
];

function short(name: string, language: string): string {
  if (!/^(?:en|de|nl|es|it|pt)$/.test(language)) return name;
  return name.length <= 4 ? name : name.slice(0, 3);
}

/** What a reader should find when the person's resume is written with this form of dates. */
export function truthOf(person: Person, form: DateForm): Truth {
  const date = (value: string) => (form.precision === "year" ? year(value) : value);
  const { summary, work, education } = person;
  return {
    name: person.name,
    email: person.email,
    phone: person.phone[1],
    links: person.links,
    work: work.map((role) => ({
      employer: role.employer,
      title: role.title,
      place: role.place,
      start: date(role.start),
      end: role.end ? date(role.end) : "present",
      bullets: role.bullets,
    })),
    education: education.map((item) => ({
      institution: item.institution,
      studyType: item.studyType,
      area: item.area,
      start: date(item.start),
      end: date(item.end),
    })),
    skills: person.skills.flatMap((group) => group.keywords),
    languages: person.languages.map(([name]) => name),
    texts: [
      person.name,
      person.label,
      summary,
      ...work.flatMap((role) => [role.title, role.employer, role.place, ...role.bullets]),
      ...education.flatMap((item) => [item.studyType, item.area, item.institution]),
      ...person.skills.flatMap((group) => [group.name, ...group.keywords]),
      ...person.languages.flat(),
      ...person.projects.flatMap((project) => [project.name, ...project.bullets]),
      ...person.certificates.flatMap((item) => [item.name, item.issuer, item.year]),
    ].filter(Boolean),
  };
}
