/** An invented posting and what the engine could say of it and of `backendEngineer`, who is invented too. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Evidence, GroundedChange, JobBrief, Requirement } from "@tailorbird/contracts/tailoring-result";
import type { TailoringResult } from "@tailorbird/core/tailorings/tailoring.sql";
import { backendEngineer } from "@tailorbird/tailor/fixtures/backend-engineer";
import { noUsage } from "@tailorbird/tailor/model";

export const sampleDocument: ResumeDocument = backendEngineer;

export const samplePosting = {
  title: "Platform Engineer",
  company: "Invented Freight",
  description:
    "Platform Engineer at Invented Freight.\n\nRequirements\n- Experience with Go\n- Experience with PostgreSQL\n- Experience with COBOL",
};

function requirement(id: string, text: string, skill: string): Requirement {
  const start = samplePosting.description.indexOf(text);
  return { id, kind: "must", text, span: { start, end: start + text.length }, skills: [skill], weight: 1 };
}

export const sampleBrief: JobBrief = {
  title: samplePosting.title,
  company: samplePosting.company,
  location: null,
  seniority: null,
  language: "en",
  requirements: [
    requirement("r1", "Experience with Go", "Go"),
    requirement("r2", "Experience with PostgreSQL", "PostgreSQL"),
    requirement("r3", "Experience with COBOL", "COBOL"),
  ],
  skills: ["Go", "PostgreSQL", "COBOL"],
};

function evidenceOf(itemId: string): Evidence {
  const [span] = sampleDocument.spans[itemId] ?? [];
  const [page] = sampleDocument.source.pages;
  if (!span || !page) throw new Error(`the sample resume has no line ${itemId}`);
  return { itemId, ...span, text: page.text.slice(span.start, span.end) };
}

function rewriteOf(id: string, itemId: string, after: string): GroundedChange {
  const evidence = evidenceOf(itemId);
  return {
    id,
    itemId,
    kind: "rewrite",
    before: evidence.text,
    after,
    why: "Names first what the posting asks for.",
    requirementIds: ["r1"],
    evidence: [evidence],
    verdict: { outcome: "supported", reasons: [] },
  };
}

/** Two changes to decide on, and one that was refused. */
export const sampleResult: TailoringResult = {
  brief: sampleBrief,
  score: {
    before: 67,
    after: 67,
    parts: sampleBrief.requirements.map(({ id, text, kind, weight }) => ({
      requirementId: id,
      text,
      kind,
      weight,
      before: id === "r3" ? ("missing" as const) : ("met" as const),
      after: id === "r3" ? ("missing" as const) : ("met" as const),
      evidence: id === "r3" ? [] : [evidenceOf("work-1-h1")],
    })),
  },
  changes: [
    rewriteOf("c1", "work-1-h1", "Built the settlement service in Go and PostgreSQL"),
    rewriteOf("c2", "work-1-h3", "Migrated 14 services to Kubernetes"),
  ],
  refusals: [
    {
      itemId: "work-1-h2",
      kind: "rewrite",
      before: evidenceOf("work-1-h2").text,
      proposed: "Reduced latency with COBOL",
      reasons: [{ code: "skill_unsupported", claim: "COBOL", detail: "The line does not name COBOL." }],
      requirementIds: ["r3"],
    },
  ],
  warnings: [],
  receipt: noUsage("rules"),
};
