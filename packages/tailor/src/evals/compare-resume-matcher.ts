/**
 * `node packages/tailor/src/evals/compare-resume-matcher.ts FOLDER COMMIT`: what Resume-Matcher (Apache License 2.0) publishes to
 * judge itself by, held against this engine. FOLDER is `apps/backend` of a checkout at COMMIT; nothing of it is kept but the
 * figures. Needs python3, which reads its cases. Writes docs/quality/compared.md.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { listEntries } from "../addresses.ts";
import { buildResume } from "../fixtures/build-resume.ts";
import { ground } from "../ground.ts";
import { groundText } from "../ground-text.ts";
import { readJob } from "../read-job.ts";
import { rulesRewriter } from "../rules-rewriter.ts";
import { tailorOnce } from "../steps.ts";
import { propose } from "./honest.ts";

const asOf = "2026-06";
const postings = ["backend-eng", "frontend-eng", "ml-eng", "product-manager"];

/** The parts of its resumes that are compared. */
interface TheirResume {
  personalInfo: { name: string; title: string };
  summary: string;
  workExperience: { title: string; company: string; years: string; description: string[] }[];
  education: { institution: string; degree: string; years: string }[];
  personalProjects: { name: string; description: string[] }[];
  additional: { technicalSkills: string[]; certificationsTraining: string[]; awards: string[] };
}

interface TheirCase {
  name: string;
  original: TheirResume;
  job_description: string;
  tailored_good: TheirResume;
}

const [folder, commit] = process.argv.slice(2);
if (!folder || !commit) throw new Error("Give the folder apps/backend of a checkout, and its commit.");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const page: string[] = [
  `# Compared with Resume-Matcher

[Resume-Matcher](https://github.com/srbhr/Resume-Matcher) is the open tool of this kind that publishes what it judges itself by (Apache
License 2.0; commit ${commit.slice(0, 12)}). Made by \`packages/tailor/src/evals/compare-resume-matcher.ts\`; of its texts only the words that were refused stand here.`,
];

page.push(`
## Its four postings, one resume

Its monitor tailors one invented backend engineer to four postings by a paid model, counts how many of eight words of the posting stand
in the result, and has a model judge it from 1 to 5. Its published figures are below, beside this engine's rules, with no model, counted
by its own method. **Comparable**: the resume, the postings, the count of words. **Not comparable**: its judge, which is a model; and the aim.
Its judge is told to accept that up to a fifth of a resume comes from the posting ("JD_KEYWORD_TOLERANCE"). Here a word of the posting may
stand in the result only where the resume supports it, so that three of the four postings, which ask for another profession, should not
be covered any better than they are.

| posting | words covered, as published | judge, as published | words covered before | after the rules | score here before | after | changes | refused |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`);
const baseline = JSON.parse(read("e2e_monitor/baseline/baseline.json")).variations;
const master = asResume(JSON.parse(read("e2e_monitor/fixtures/master.json")));
const stopwords = new Set(
  [...read("e2e_monitor/__main__.py").matchAll(/_STOPWORDS = frozenset\(\{([^}]*)\}/g)]
    .flatMap(([, list]) => [...list!.matchAll(/"([^"]+)"/g)])
    .map(([, word]) => word!),
);
for (const name of postings) {
  const description = read(`e2e_monitor/fixtures/jds/${name}.txt`);
  const result = await tailorOnce(master, { description }, rulesRewriter(), { asOf });
  const words = wordsCounted(description);
  const covered = (resume: ResumeDocument) =>
    words.filter((word) => textOf(resume).includes(word.toLowerCase())).length / words.length;
  const { jd_keyword_coverage: theirs, judge_score: judge } = baseline[name];
  page.push(
    `| ${name} | ${percent(theirs)} | ${judge} of 5 | ${percent(covered(master))} | ${percent(covered(result.composed.document))} | ${result.score.before} | ${result.score.after} | ${result.changes.length} | ${result.refusals.length} |`,
  );
}

page.push(`
## Its own examples of a faithful tailoring

Its tests hold two resumes with a tailoring each that they call faithful; its own checks (sections kept, employers not invented, identity
unchanged) pass both. Each text that differs from the original was judged here, a line by its own line, a summary by the whole resume.

| case | text | outcome here | why |
| --- | --- | --- | --- |`);
for (const { name, original, tailored_good: tailored, job_description: description } of theirCases()) {
  for (const { where, outcome, reasons } of judgeTailoring(original, tailored, description))
    page.push(
      `| ${name.replaceAll("_", " ")} | ${where} | ${outcome} | ${[...new Set(reasons.map(({ code, claim }) => `${code}${claim.length < 40 ? ` ("${claim}")` : ""}`))].join(", ")} |`,
    );
}
page.push(`
What is refused there is what its example adds: tools and practices of the posting (Kubernetes, CI/CD, ETL) that the original does not
name, a tool moved from the list of skills into a line that does not show it, a trade that the person did not have.`);
const text = `${page.join("\n")}\n`;
console.log(text);
writeFileSync(fileURLToPath(new URL("../../../../docs/quality/compared.md", import.meta.url)), text);

/** As its monitor picks them: the first eight words that begin with a capital and go on without one. */
function wordsCounted(description: string): string[] {
  return description
    .split(/\s+/)
    .map((word) => word.replace(/^[:,.();]+|[:,.();]+$/g, ""))
    .filter(
      (word) =>
        /\p{L}/u.test(word) &&
        !/\p{L}\p{Lu}|(?<!\p{L})\p{Ll}/u.test(word) &&
        !stopwords.has(word.toLowerCase()),
    )
    .slice(0, 8);
}

function textOf(resume: ResumeDocument): string {
  return listEntries(resume)
    .map(({ value }) => value)
    .join(" ")
    .toLowerCase();
}

function theirCases(): TheirCase[] {
  const script =
    "import json; from tests.evals.golden.cases import GOLDEN_CASES; print(json.dumps(GOLDEN_CASES))";
  return JSON.parse(execFileSync("python3", ["-B", "-c", script], { cwd: folder, encoding: "utf8" }));
}

interface Judged {
  where: string;
  outcome: string;
  reasons: GroundingReason[];
}

function judgeTailoring(original: TheirResume, tailored: TheirResume, description: string): Judged[] {
  const resume = asResume(original);
  const brief = readJob({ description });
  const lines = tailored.workExperience.flatMap((role, r) =>
    role.description.flatMap((line, l): Judged[] => {
      if (line === original.workExperience[r]?.description[l]) return [];
      const { change } = propose(resume, "", `work-${r + 1}-h${l + 1}`, line);
      const { verdict } = ground(resume, brief, [change], asOf)[0]!;
      return [{ where: `line ${l + 1} of role ${r + 1}`, ...verdict }];
    }),
  );
  const texts = (["summary", "skills"] as const).map((kind) => {
    const text = kind === "summary" ? tailored.summary : tailored.additional.technicalSkills.join(", ");
    return { where: kind, ...groundText(resume, text, { kind, brief, asOf }) };
  });
  return [...texts, ...lines];
}

function asResume(theirs: TheirResume): ResumeDocument {
  return buildResume({
    name: theirs.personalInfo.name,
    label: theirs.personalInfo.title,
    summary: theirs.summary,
    work: theirs.workExperience.map(({ title, company, years, description }) => ({
      ...{ position: title, name: company, lines: description },
      ...datesOf(years),
    })),
    projects: theirs.personalProjects.map(({ name, description }) => ({ name, lines: description })),
    education: theirs.education.map(({ institution, degree, years }) => {
      const [studyType = "", ...area] = degree.split(" ");
      return { institution, studyType, area: area.join(" "), ...datesOf(years) };
    }),
    skills: { Skills: theirs.additional.technicalSkills.join(", ") },
    certificates: theirs.additional.certificationsTraining.map((name) => ({ name })),
    awards: theirs.additional.awards.map((title) => ({ title })),
  });
}

/** "Jan 2021 - Present", "2014 - 2018". */
function datesOf(years: string): { start: string; end?: string } {
  const [start = "", end = ""] = years.split(" - ").map((date) => {
    const [, month, year] = /^(?:(\w{3}) )?(\d{4})$/.exec(date) ?? [];
    if (!year) return undefined;
    const at = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"].indexOf(
      month ?? "",
    );
    return at < 0 ? year : `${year}-${String(at + 1).padStart(2, "0")}`;
  });
  return end === "" ? { start } : { start, end };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
