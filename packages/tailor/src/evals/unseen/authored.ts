/**
 * Invented people written by an author who did not know the rules: fourteen that the rules were widened with, and fourteen
 * held back until that was done. Their summaries cite nothing; they are judged against everything the person says.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { buildResume } from "../../fixtures/build-resume.ts";
import { ground } from "../../ground.ts";
import { groundText } from "../../ground-text.ts";
import { propose } from "../honest.ts";
import development from "./development.json" with { type: "json" };
import heldBack from "./held-back.json" with { type: "json" };
import type { JudgedLine } from "./person.ts";

interface AuthoredPerson {
  trade: string;
  label: string;
  language: string;
  summary?: string;
  work: { position: string; name: string; start: string; end?: string; lines: JudgedLine[] }[];
  skills: Record<string, string>;
  education: { institution: string; studyType: string; area: string; start?: string; end?: string }[];
  summaries: [honest: string[], fabricated: string[]];
}

/** A set's people by its name. */
export const authored = {
  development: development as unknown as AuthoredPerson[],
  "held back": heldBack as unknown as AuthoredPerson[],
};

/** How many of a person's texts are judged rightly: honest ones supported, fabrications refused. */
export function judgeAuthored(
  person: AuthoredPerson,
  honest: boolean,
  asOf: string,
): { good: number; all: number } {
  const resume = resumeOf(person);
  const brief = {
    title: null,
    company: null,
    location: null,
    seniority: null,
    language: person.language,
    requirements: [],
    skills: [],
  };
  const wanted = honest ? "supported" : "refused";
  const outcomes: string[] = [];
  for (const [r, role] of person.work.entries())
    for (const [l, [, ...texts]] of role.lines.entries())
      for (const after of texts[honest ? 0 : 1]) {
        const { change } = propose(resume, "authored", `work-${r + 1}-h${l + 1}`, after);
        outcomes.push(ground(resume, brief, [change], asOf)[0]!.verdict.outcome);
      }
  for (const text of person.summaries[honest ? 0 : 1])
    outcomes.push(groundText(resume, text, { kind: "summary", brief, asOf }).outcome);
  return { good: outcomes.filter((each) => each === wanted).length, all: outcomes.length };
}

function resumeOf(person: AuthoredPerson): ResumeDocument {
  const { trade: _trade, work, summaries: _summaries, ...rest } = person;
  return buildResume({
    ...rest,
    name: "Invented Person",
    work: work.map((role) => ({ ...role, lines: role.lines.map(([line]) => line) })),
  });
}
