/** Reads the lines of a posting into requirements, each with the place it came from. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "../skills/find-skills.ts";
import { linesOf, type PostingLine } from "./plain-text.ts";
import { headingKind, isBoilerplate, isForMachines, type SectionKind } from "./sections.ts";

const mostRequirements = 40;
const askingMust =
  /\b(?:must|required|require|requires|need(?:s|ed)?|at least|minimum|\d+\+? years|degree|proficien|experience (?:with|in|of|as)|knowledge of|familiar(?:ity)? with|fluent|certifi|strong|proven|solid|expertise|ability to|able to|understanding of)\b/i;
const askingNice =
  /\b(?:nice to have|a plus|is a bonus|preferred|ideally|desirable|advantage(?:ous)?|would be great|bonus points)\b/i;
const duty = /\b(?:you(?:'ll| will)|responsible for|your tasks|in this role)\b/i;
const dutyVerb =
  /^(?:design|build|develop|own|lead|manage|maintain|run|support|work|collaborate|partner|write|create|drive|ensure|deliver|implement|improve|monitor|mentor|coordinate|analy[sz]e|plan|prepare|provide|test|review|conduct|assist|oversee|perform|define|help|identify|contribute|participate|translate|teach|train|sell|negotiate|administer|assess|care|operate|document|report|research|communicate|present|organi[sz]e|handle|process|supervise|track|produce|establish|optimi[sz]e|scale|ship|automate|troubleshoot|coach|recruit|guide)\b/i;
const baseWeight = { must: 3, responsibility: 1.5, nice: 1 } as const;

/** The requirements of a posting in order; weights fall slowly with position. */
export function readRequirements(text: string): Requirement[] {
  const found: Requirement[] = [];
  const seen = new Set<string>();
  let section: SectionKind | null = null;
  for (const line of linesOf(text)) {
    const heading = headingKind(line.text, line.bullet);
    if (heading) {
      section = heading;
      continue;
    }
    for (const piece of line.bullet ? [line] : sentencesIn(line)) {
      const kind = kindOf(piece, section);
      if (!kind || found.length >= mostRequirements) continue;
      const key = piece.text.toLowerCase().replace(/\W+/g, " ").trim();
      if (key === "" || seen.has(key)) continue;
      seen.add(key);
      found.push(requirement(piece, kind, found));
    }
  }
  return found;
}

function sentencesIn(line: PostingLine): PostingLine[] {
  const pieces: PostingLine[] = [];
  for (const match of line.text.matchAll(/[^.!?;]+(?:[.](?=\S)[^.!?;]+)*[.!?;]*/g)) {
    const body = match[0].trim();
    if (body.length < 3) continue;
    const start = line.start + match.index + (match[0].length - match[0].trimStart().length);
    pieces.push({ text: body, start, end: start + body.length, bullet: false });
  }
  return pieces;
}

function kindOf(line: PostingLine, section: SectionKind | null): Requirement["kind"] | null {
  if (line.text.length > 600 || isForMachines(line.text)) return null;
  if (section === "other" && !/\b(?:must have|required:|requirements?:)\b/i.test(line.text)) return null;
  if (isBoilerplate(line.text)) return null;
  if (askingNice.test(line.text)) return "nice";
  if (section && section !== "other") {
    if (
      !line.bullet &&
      section === "responsibility" &&
      askingMust.test(line.text) &&
      !duty.test(line.text) &&
      !dutyVerb.test(line.text)
    )
      return "must";
    if (
      !line.bullet &&
      line.text.split(/\s+/).length < 2 &&
      findSkills(line.text, { listed: true }).length === 0
    )
      return null;
    return section;
  }
  if (duty.test(line.text)) return "responsibility";
  if (askingMust.test(line.text)) return "must";
  if (line.bullet && dutyVerb.test(line.text)) return "responsibility";
  return line.bullet && findSkills(line.text).length > 0 ? "must" : null;
}

const yearsPattern =
  /(\d{1,2})\s*(?:\+|plus)?\s*(?:[-–]|to)?\s*(?:\d{1,2})?\s*\+?\s*(?:years?|yrs?|jahre|ans|años|anni|anos)\b/i;
const yearWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

function requirement(line: PostingLine, kind: Requirement["kind"], before: Requirement[]): Requirement {
  const digits = yearsPattern.exec(line.text);
  const words = /\b(one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:or more\s+)?years?\b/i.exec(
    line.text,
  );
  const years = digits ? Number(digits[1]) : words ? yearWords[words[1]!.toLowerCase()] : undefined;
  const position = before.filter((other) => other.kind === kind).length;
  return {
    id: `req-${before.length + 1}`,
    kind,
    text: line.text.slice(0, 1_000),
    span: { start: line.start, end: line.end },
    skills: [...new Set(findSkills(line.text).map((skill) => skill.name))],
    ...(years !== undefined && years <= 40 ? { yearsAsked: years } : {}),
    weight: Math.round(baseWeight[kind] * Math.max(0.6, 1 - position * 0.04) * 100) / 100,
  };
}
