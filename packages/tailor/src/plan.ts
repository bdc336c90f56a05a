/** Step 3: what to put first, what to reword, what to leave out, and which gaps stay gaps. Plain data; no text is written here. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { itemsOf, listEntries } from "./addresses.ts";
import type { MatchResult } from "./match.ts";
import { planSkills, type SkillsPlan } from "./planning/plan-skills.ts";
import { planSummary, type SummaryPlan } from "./planning/plan-summary.ts";
import { type RankedLine, rankLines } from "./planning/rank-lines.ts";

export type Strength = "nudge" | "balanced" | "bold";

export interface TailoringPlan {
  strength: Strength;
  /** New orders of an item's lines or a section's items. */
  orders: { itemId: string; order: string[]; requirementIds: string[] }[];
  /** Lines that say nothing for this job and crowd out those that do. */
  hide: { itemId: string }[];
  /** Lines worth rewording, best first, with the requirements they answer. */
  rewrite: { itemId: string; requirementIds: string[] }[];
  skills: SkillsPlan;
  summary: SummaryPlan | null;
  /** Requirements the resume does not answer; nothing may be written to fill them. */
  gaps: string[];
}

/** Lines a role keeps before any of them may be left out. */
const keptLines = { nudge: 99, balanced: 6, bold: 4 } as const;
const mostRewrites = { nudge: 4, balanced: 10, bold: 16 } as const;

/** Plans the tailoring. `strength` says how far it may go; every strength tells the same facts. */
export function planTailoring(
  resume: ResumeDocument,
  brief: JobBrief,
  match: MatchResult,
  options: { strength?: Strength } = {},
): TailoringPlan {
  const strength = options.strength ?? "balanced";
  const ranked = rankLines(resume, brief);
  const byContainer = Map.groupBy(ranked, (line) => line.container);
  // A page that has room for all of it loses nothing: what is left out there, nobody gains a line by.
  const isCrowded = strength === "bold" || heightOf(resume) > linesOfPage;
  const orders: TailoringPlan["orders"] = [];
  const hide: TailoringPlan["hide"] = [];
  for (const [container, lines] of byContainer) {
    const sorted = order(lines, strength);
    const dropped = isCrowded ? sorted.slice(keptLines[strength]).filter(saysLittle) : [];
    hide.push(...dropped.map((line) => ({ itemId: line.address })));
    if (!sorted.some((line, index) => line !== lines[index])) continue;
    const moved = sorted.filter(
      (line, index) => lines.indexOf(line) > index && line.requirementIds.length > 0,
    );
    if (moved.length === 0) continue;
    orders.push({
      itemId: container,
      order: sorted.map((line) => line.address),
      requirementIds: idsOf(moved),
    });
  }
  orders.push(...orderProjects(resume, byContainer));
  if (strength === "bold") hide.push(...idleProjects(resume, byContainer));
  if (strength !== "nudge")
    hide.push(...beyondPages(resume, ranked, new Set(hide.map((each) => each.itemId))));
  return {
    strength,
    orders,
    hide,
    rewrite: ranked
      .filter((line) => line.relevance > 0)
      .sort((a, b) => b.relevance - a.relevance)
      .slice(0, mostRewrites[strength])
      .map((line) => ({ itemId: line.address, requirementIds: line.requirementIds.slice(0, 4) })),
    skills: planSkills(resume, brief),
    summary: planSummary(resume, brief, ranked, strength),
    gaps: match.parts.filter((part) => part.outcome === "missing").map((part) => part.requirementId),
  };
}

/** Most relevant first; a nudge only brings the best line to the top. Lines that say nothing for the job keep their order. */
function order(lines: RankedLine[], strength: Strength): RankedLine[] {
  const sorted = [...lines].sort((a, b) => b.relevance - a.relevance || lines.indexOf(a) - lines.indexOf(b));
  if (strength !== "nudge") return sorted;
  const best = sorted[0];
  return best && best.relevance > 0 ? [best, ...lines.filter((line) => line !== best)] : lines;
}

function orderProjects(
  resume: ResumeDocument,
  byContainer: Map<string, RankedLine[]>,
): TailoringPlan["orders"] {
  const projects = itemsOf(resume, "projects");
  const worth = (id: string) => Math.max(0, ...(byContainer.get(id) ?? []).map((line) => line.relevance));
  const sorted = [...projects].sort((a, b) => worth(b.id) - worth(a.id));
  if (!sorted.some((project, index) => project !== projects[index])) return [];
  return [
    {
      itemId: "projects",
      order: sorted.map((project) => project.id),
      requirementIds: idsOf(byContainer.get(sorted[0]!.id) ?? []),
    },
  ];
}

/** Answers nothing, or only comes near the subject of something the job barely asks. */
function saysLittle(line: RankedLine): boolean {
  return line.requirementIds.length === 0 || line.relevance < 0.5;
}

/** Projects of which no line says anything for this job; one project always stays. */
function idleProjects(resume: ResumeDocument, byContainer: Map<string, RankedLine[]>): TailoringPlan["hide"] {
  const idle = resume.projects.filter((project) => (byContainer.get(project.id) ?? []).every(saysLittle));
  return idle.length === resume.projects.length ? [] : idle.map((project) => ({ itemId: project.id }));
}

/** Lines that a printed page holds, and characters of one. */
const linesOfPage = 52;
const charactersOfLine = 98;
const leastOfRole = 2;

function linesOf(text: string): number {
  return Math.ceil(text.length / charactersOfLine);
}

/** About how many printed lines the resume has. */
function heightOf(resume: ResumeDocument): number {
  return listEntries(resume).reduce(
    (sum, entry) =>
      sum + (entry.kind === "prose" ? linesOf(entry.value) : entry.kind === "fact" ? 0.6 : 0.15),
    resume.sectionOrder.length * 2,
  );
}

/** What a resume of more than two pages can do without: lines that answer nothing, from the oldest role on. */
function beyondPages(
  resume: ResumeDocument,
  ranked: readonly RankedLine[],
  hidden: ReadonlySet<string>,
): TailoringPlan["hide"] {
  let height = heightOf(resume);
  const left = new Map<string, number>();
  for (const line of ranked)
    if (!hidden.has(line.address)) left.set(line.container, (left.get(line.container) ?? 0) + 1);
  const hide: TailoringPlan["hide"] = [];
  for (const line of [...ranked].reverse()) {
    if (height <= 2 * linesOfPage) break;
    const rest = left.get(line.container) ?? 0;
    if (hidden.has(line.address) || !saysLittle(line) || rest <= leastOfRole) continue;
    left.set(line.container, rest - 1);
    height -= linesOf(line.text);
    hide.push({ itemId: line.address });
  }
  return hide;
}

function idsOf(lines: RankedLine[]): string[] {
  return [...new Set(lines.flatMap((line) => line.answers))].slice(0, 4);
}
