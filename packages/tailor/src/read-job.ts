/** Step 1: the posting as a brief. No model; every requirement names the characters of the posting it came from. */
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { linesOf, plainPosting } from "./posting/plain-text.ts";
import { readRequirements } from "./posting/requirements.ts";
import { languageOf } from "./text/language.ts";

export interface Posting {
  title?: string | undefined;
  company?: string | undefined;
  /** Pasted text or HTML; spans count UTF-16 units of it. */
  description: string;
}

/** Reads a posting. Never throws: a posting that asks for nothing gives a brief with no requirements. */
export function readJob(posting: Posting): JobBrief {
  const text = plainPosting(posting.description);
  const requirements = readRequirements(text);
  const head = linesOf(text.slice(0, 1_500))
    .slice(0, 8)
    .map((line) => line.text);
  const title = line(posting.title) ?? titleIn(head);
  return {
    title,
    company: line(posting.company) ?? companyIn(head),
    location: locationIn(text),
    seniority: seniorityOf(`${title ?? ""}`) ?? null,
    language: languageOf(text) ?? "en",
    requirements,
    skills: weightedSkills(requirements),
  };
}

function line(value: string | undefined): string | null {
  const text = value?.replace(/\s+/g, " ").trim().slice(0, 300);
  return text ? text : null;
}

const titleNoun =
  /\b(?:engineer|developer|manager|designer|analyst|scientist|nurse|teacher|accountant|consultant|architect|administrator|specialist|coordinator|director|assistant|representative|technician|writer|editor|lead|officer|recruiter|lawyer|attorney|pharmacist|therapist|chef|electrician|mechanic|controller|planner|buyer|researcher|programmer|entwickler(?:in)?|ingenieur(?:in)?|développeur|ingénieur|desarrollador(?:a)?|ingeniero)\b/i;

function titleIn(head: string[]): string | null {
  const labelled = head
    .map((each) => /^(?:job )?(?:title|position|role)\s*:\s*(.+)$/i.exec(each)?.[1])
    .find(Boolean);
  const candidate =
    labelled ?? head.find((each) => each.length <= 90 && titleNoun.test(each) && !/[.!?]$/.test(each));
  const looking =
    /\b(?:looking for|seeking|hiring|join us as)\s+(?:an?|our next)\s+([\p{L} /+#.-]{3,60}?)(?=\s+(?:to|who|with|in|for|at)\b|[,.!])/iu.exec(
      head.join(" "),
    )?.[1];
  const title = candidate ?? looking;
  return title
    ? title
        .replace(/\s+(?:at|@|bei|chez)\s+.*$/i, "")
        .replace(/\s*[(|–].*$/, "")
        .replace(/^#+\s*/, "")
        .trim()
        .slice(0, 120)
    : null;
}

function companyIn(head: string[]): string | null {
  const labelled = head
    .map((each) => /^(?:company|employer|organi[sz]ation)\s*:\s*(.+)$/i.exec(each)?.[1])
    .find(Boolean);
  const at = head
    .map((each) =>
      titleNoun.test(each)
        ? /\s(?:at|@|bei|chez)\s+(\p{Lu}[\p{L}\p{N}&. -]{1,50}?)(?=\s*(?:[(|,–-]|$))/u.exec(each)?.[1]
        : undefined,
    )
    .find(Boolean);
  return (labelled ?? at)?.trim().slice(0, 120) ?? null;
}

function locationIn(text: string): string | null {
  const labelled =
    /^(?:[\s•*-]*)(?:location|place|standort|ort|lieu|ubicación|based in)\s*:\s*(.{2,80})$/im.exec(
      text.slice(0, 8_000),
    );
  if (labelled) return labelled[1]!.trim();
  const bracket = /\(([\p{Lu}][\p{L} .-]{2,40}(?:,\s*[\p{L} .-]{2,30})?)\)/u.exec(text.slice(0, 400));
  return bracket && !/^(?:m\/|all genders|full|part|remote)/i.test(bracket[1]!)
    ? bracket[1]!.replace(/,\s*(?:hybrid|remote|on-?site).*$/i, "").trim()
    : null;
}

function seniorityOf(title: string): JobBrief["seniority"] {
  const ladder: [RegExp, NonNullable<JobBrief["seniority"]>][] = [
    [/\b(?:intern|internship|trainee|apprentice|praktik\w+|stagiaire)\b/i, "intern"],
    [/\b(?:chief|c[etfo]o|vp|vice president|president)\b/i, "executive"],
    [/\b(?:director|head of)\b/i, "director"],
    [/\bmanager\b/i, "manager"],
    [/\b(?:lead|principal|staff)\b/i, "lead"],
    [/\b(?:senior|sr\.?)\b/i, "senior"],
    [/\b(?:junior|jr\.?|entry[- ]level|graduate)\b/i, "junior"],
    [/\b(?:mid[- ]?level|intermediate)\b/i, "mid"],
  ];
  return ladder.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

function weightedSkills(requirements: JobBrief["requirements"]): string[] {
  const weights = new Map<string, number>();
  for (const each of requirements)
    for (const skill of each.skills) weights.set(skill, (weights.get(skill) ?? 0) + each.weight);
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .map(([skill]) => skill)
    .slice(0, 60);
}
