/** Headline and summary from the person's own words. */
import type { Evidence } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { cite, listEntries } from "../addresses.ts";
import { currentMonth, monthsOf } from "../experience.ts";
import { occupations, sameOccupation } from "../grounding/lexicons.ts";
import { inSeries } from "../letters/forms.ts";
import type { RewriteRequest } from "../rewrite.ts";
import { wordsOf } from "../text/words.ts";
import { because } from "../why.ts";
import type { Draft } from "./draft.ts";

/** The title of the latest role, where the resume has no headline. */
export function rewriteHeadline({ resume }: RewriteRequest): Draft[] {
  const latest = resume.work[0];
  if (resume.basics.label || !latest?.position) return [];
  return [
    {
      itemId: "basics/label",
      kind: "headline",
      before: null,
      after: latest.position,
      ...because("headline_missing"),
      requirementIds: [],
      evidence: [cite(resume, `${latest.id}/position`, latest.position)],
    },
  ];
}

/** The person's sentences in the order that serves this job, with what their work shows and the job asks. */
export function rewriteSummary({ resume, plan }: RewriteRequest): Draft[] {
  if (!plan.summary) return [];
  const entries = new Map(listEntries(resume).map((entry) => [entry.address, entry]));
  const before = resume.basics.summary ?? null;
  const evidence: Evidence[] = before ? [cite(resume, "basics/summary", before)] : [];
  const sentences = plan.summary.sentences.map(asSentence);
  if (sentences.length === 0) {
    const opening = opener(resume);
    if (!opening) return [];
    sentences.push(opening.text);
    evidence.push(...opening.evidence);
  }
  const written = plan.summary.skills.flatMap(({ name, shownIn }) => {
    const line = entries.get(shownIn);
    const found = line && findSkills(line.value).find((each) => each.name === name);
    return line && found ? [{ text: found.text, line }] : [];
  });
  if (written.length >= 2 && isEnglish(resume.language)) {
    const lead = leadFor(resume, sentences, written);
    sentences.splice(
      1,
      0,
      `${lead} ${inSeries(
        written.map((each) => each.text),
        "and",
      )}.`,
    );
    evidence.push(...written.map(({ line }) => cite(resume, line.address, line.value)));
  }
  for (const address of plan.summary.lines) {
    const line = entries.get(address);
    if (!line) continue;
    sentences.push(asSentence(line.value));
    evidence.push(cite(resume, address, line.value));
  }
  const after = sentences.join(" ");
  if (after === before || evidence.length === 0) return [];
  const unique = [...new Map(evidence.map((each) => [each.itemId, each])).values()];
  return [
    {
      itemId: "basics/summary",
      kind: "summary",
      before,
      after,
      ...because("summary_for_job"),
      requirementIds: plan.summary.requirementIds,
      evidence: unique,
    },
  ];
}

/** In the person's voice, and in the present only when all of it is of a role they still hold. */
function leadFor(
  resume: RewriteRequest["resume"],
  sentences: string[],
  written: { line: { container: string | null } }[],
): string {
  const goesOn = written.every(({ line }) =>
    [...resume.work, ...resume.projects].some((item) => item.id === line.container && item.current),
  );
  if (sentences.some((sentence) => /^I(?:'m|'ve)?\b/.test(sentence)))
    return goesOn ? "I work with" : "I have worked with";
  return goesOn ? "Works with" : "Has worked with";
}

function opener(resume: RewriteRequest["resume"]): { text: string; evidence: Evidence[] } | null {
  const latest = resume.work[0];
  if (!latest?.position || !isEnglish(resume.language)) return null;
  const evidence = [cite(resume, `${latest.id}/position`, latest.position)];
  const kind = occupationOf(latest.position);
  const alike = resume.work.filter((role) => role.position && kind && occupationOf(role.position) === kind);
  const years = Math.floor(monthsOf(alike, currentMonth()) / 12);
  const roles = alike
    .filter((role) => role.id !== latest.id)
    .map((role) => cite(resume, `${role.id}/position`, role.position!));
  if (years < 2) return { text: `${latest.position}.`, evidence };
  return { text: `${latest.position} with ${years} years of experience.`, evidence: [...evidence, ...roles] };
}

/** The occupation a title names, one word for those that mean the same. */
function occupationOf(position: string): string | null {
  const word = wordsOf(position).find((each) => occupations.has(each.lower));
  return word ? ([word.lower, ...(sameOccupation.get(word.lower) ?? [])].sort()[0] ?? null) : null;
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function isEnglish(language: string | undefined): boolean {
  return language === undefined || language.startsWith("en");
}
