/** Step 1: the posting as a brief. No model; every requirement names the characters of the posting it came from. */
import type { JobBrief, Requirement } from "@tailorbird/contracts/tailoring-result";
import { fluencyOf, humanLanguage } from "./grounding/lexicons.ts";
import { academicDegreesIn } from "./matching/credentials.ts";
import { deadlineIn } from "./posting/deadline.ts";
import { readHeadline } from "./posting/headline.ts";
import { weighKeywords, weighSkills } from "./posting/keywords.ts";
import { linesOf, plainPosting } from "./posting/plain-text.ts";
import { readRequirements } from "./posting/requirements.ts";
import { readStructured } from "./posting/structured.ts";
import { employmentTypeIn, salaryIn, workplaceIn } from "./posting/terms.ts";
import { languageOf } from "./text/language.ts";
import { wordsOf } from "./text/words.ts";

export interface Posting {
  title?: string | undefined;
  company?: string | undefined;
  /** Pasted text, HTML, or schema.org's JobPosting as JSON; spans count UTF-16 units of it. */
  description: string;
}

/** Reads a posting. Never throws: a posting that asks for nothing gives a brief with no requirements. */
export function readJob(posting: Posting): JobBrief {
  const structured = readStructured(posting.description);
  const text = plainPosting(structured?.text ?? posting.description);
  const head = linesOf(text.slice(0, 3_000))
    .slice(0, 8)
    .map((line) => line.text);
  const { title, company, location } = readHeadline(head, text, {
    title: line(posting.title) ?? structured?.title ?? null,
    company: line(posting.company) ?? structured?.company ?? null,
  });
  const { requirements, boilerplate } = readRequirements(text, company);
  return {
    title,
    company,
    location: location ?? structured?.location ?? null,
    seniority: seniorityOf(title ?? "") ?? null,
    language: languageOf(text) ?? "en",
    requirements,
    skills: weighSkills(requirements, title, text),
    workplace: structured?.isRemote ? "remote" : (workplaceIn(text) ?? null),
    employmentType:
      employmentTypeIn(title, `${structured?.employmentType?.replace(/_/g, "-") ?? ""}\n${text}`) ?? null,
    salary: salaryIn(text) ?? null,
    deadline: structured?.deadline ?? deadlineIn(text),
    yearsAsked: mostYears(requirements),
    degrees: requirements.flatMap(({ id, text: asked, kind }) =>
      kind === "responsibility"
        ? []
        : academicDegreesIn(asked).map(({ level }) => ({ level, requirementId: id })),
    ),
    languages: languagesAsked(requirements),
    keywords: weighKeywords(requirements, title, text),
    boilerplate,
  };
}

function line(value: string | undefined): string | null {
  const text = value?.replace(/\s+/g, " ").trim().slice(0, 300);
  return text ? text : null;
}

function mostYears(requirements: readonly Requirement[]): number | null {
  const years = requirements.flatMap((each) => (each.kind === "must" ? (each.yearsAsked ?? []) : []));
  return years.length > 0 ? Math.max(...years) : null;
}

function languagesAsked(requirements: readonly Requirement[]): NonNullable<JobBrief["languages"]> {
  const found = new Map<string, NonNullable<JobBrief["languages"]>[number]>();
  for (const { id, kind, text } of requirements) {
    if (kind === "responsibility" || text.split(/\s+/).length > 25) continue;
    for (const { lower } of wordsOf(text)) {
      const language = humanLanguage(lower);
      if (language && !found.has(language))
        found.set(language, { language, level: fluencyOf(text), requirementId: id });
    }
  }
  return [...found.values()];
}

function seniorityOf(title: string): JobBrief["seniority"] {
  const ladder: [RegExp, NonNullable<JobBrief["seniority"]>][] = [
    [
      /(?<!\p{L})(?:intern|internship|trainee|apprentice|praktik\p{L}+|werkstudent\p{L}*|stagiaire|becari[oa])(?!\p{L})/iu,
      "intern",
    ],
    [/\b(?:chief|c[etfo]o|vp|vice president|president|geschäftsführer(?:in)?)\b/i, "executive"],
    [/\b(?:director|head of|direct(?:eur|rice)|bereichsleit\w+)\b/i, "director"],
    // A product, project or account manager manages no people by that name.
    [
      /\b(?:(?<!\b(?:product|project|program(?:me)?|account|case|community|brand|category|content) ?)manager|teamleit\w+|chef(?:fe)? d'équipe)\b/i,
      "manager",
    ],
    [
      /\b(?:lead\b|principal\b|staff (?=software|data|product|platform|site|engineer|developer|scientist|designer))/i,
      "lead",
    ],
    [/\b(?:senior|sr\.?|erfahrene[rn]?|confirmée?)(?!\p{L})/iu, "senior"],
    [/\b(?:junior|jr\.?|entry[- ]level|graduate|berufseinsteiger\w*|débutante?)(?!\p{L})/iu, "junior"],
    [/\b(?:mid[- ]?level|intermediate)\b/i, "mid"],
  ];
  return ladder.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}
