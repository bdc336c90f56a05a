/** The verdict on longer texts: letters, messages, summaries, headlines, lists of skills, what stands in a file's metadata. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Evidence, GroundingReason, JobBrief } from "@tailorbird/contracts/tailoring-result";
import { cite } from "./addresses.ts";
import { currentMonth } from "./experience.ts";
import { judgeText } from "./grounding/check-text.ts";
import { sentencesOf } from "./grounding/clauses.ts";
import { type Talk, talkOf } from "./grounding/letter-talk.ts";
import { contactPattern, instruction } from "./grounding/lexicons.ts";
import { indexResume, type ResumeIndex, sourceAt } from "./grounding/sources.ts";
import type { TextCheck } from "./grounding/text-check.ts";
import { clean, fold } from "./text/clean.ts";

/**
 * `letter`: sentences that address an employer; courtesy and what the posting says are let be. `summary` and `headline` speak
 * of the person as a whole. `skills` is a list of terms. `metadata` is a file's title, subject, author or keywords.
 */
export type TextKind = "letter" | "summary" | "headline" | "skills" | "metadata";

export interface JudgedStatement {
  text: string;
  /** UTF-16 offsets in the text given. */
  start: number;
  end: number;
  speaksOf: Talk;
  outcome: "supported" | "refused";
  reasons: GroundingReason[];
  /** The person's lines that support it, with their places in the document; empty for courtesy. */
  evidence: Evidence[];
}

export interface JudgedText {
  outcome: "supported" | "refused";
  statements: JudgedStatement[];
  /** All reasons, at most 12. */
  reasons: GroundingReason[];
}

/**
 * Judges a text sentence by sentence against everything the resume visibly says: each statement must be supported by the
 * person's own lines. `supported` only when every sentence is. `cited` narrows the evidence to these addresses. Never throws.
 */
export function groundText(resume: ResumeDocument, text: string, options: TextOptions): JudgedText {
  return textJudge(resume, options)(text);
}

export interface TextOptions {
  kind: TextKind;
  brief: JobBrief;
  cited?: string[];
  asOf?: string;
}

/** `groundText` for many texts: the resume is read once. */
export function textJudge(resume: ResumeDocument, options: TextOptions): (text: string) => JudgedText {
  const { kind, brief, cited, asOf = currentMonth() } = options;
  const index = indexResume(resume);
  const check: TextCheck = {
    index,
    brief,
    usable: sourcesFor(index, cited),
    foreign: [],
    listed: kind === "skills",
    about: kind !== "skills",
    asOf,
  };
  return (text) => {
    const cleaned = clean(text);
    const pieces =
      kind === "skills" || kind === "headline" ? [{ text: cleaned, start: 0 }] : sentencesOf(cleaned);
    const statements = pieces.map((piece) => judge(piece, kind, check));
    const reasons = statements.flatMap((each) => each.reasons).slice(0, 12);
    return { outcome: reasons.length === 0 ? "supported" : "refused", statements, reasons };
  };
}

/** Lines that may prove something: what gives orders to a machine proves nothing, and contact details are no proof. */
function sourcesFor(index: ResumeIndex, cited: string[] | undefined) {
  return index.entries
    .filter((entry) => entry.proves && entry.kind !== "contact" && (!cited || cited.includes(entry.address)))
    .map((entry) => sourceAt(index, entry))
    .filter((source) => !instruction.test(source.text));
}

function judge(piece: { text: string; start: number }, kind: TextKind, check: TextCheck): JudgedStatement {
  const speaksOf = kind === "letter" ? talkOf(piece.text, check.brief) : "person";
  const own = isOwnName(piece.text, check.index.resume);
  const judged =
    speaksOf === "person" && !own ? judgeText(piece.text, check) : { reasons: [], by: new Set<string>() };
  const reasons = [...surface(piece.text, check.index.resume), ...judged.reasons];
  return {
    text: piece.text,
    start: piece.start,
    end: piece.start + piece.text.length,
    speaksOf: own ? "courtesy" : speaksOf,
    outcome: reasons.length === 0 ? "supported" : "refused",
    reasons,
    evidence: [...judged.by].map((address) =>
      cite(check.index.resume, address, check.index.byAddress.get(address)?.value ?? ""),
    ),
  };
}

/** A letter is signed, and a file's author is the person. */
function isOwnName(text: string, resume: ResumeDocument): boolean {
  const name = fold(resume.basics.name ?? "");
  return name !== "" && fold(text).replace(/[.,]$/, "") === name;
}

function surface(text: string, resume: ResumeDocument): GroundingReason[] {
  const reasons: GroundingReason[] = [];
  const orders = instruction.exec(text);
  if (orders)
    reasons.push({
      code: "instruction_followed",
      claim: orders[0],
      detail: "This speaks to a machine, not about the person.",
    });
  const { email, phone, url, profiles } = resume.basics;
  const known = fold([email, phone, url, ...profiles.flatMap((each) => [each.url, each.username])].join(" "));
  for (const contact of text.match(contactPattern) ?? []) {
    if (known.includes(fold(contact))) continue;
    reasons.push({
      code: "contact_changed",
      claim: contact,
      detail: "This is not how the resume says to reach the person.",
    });
  }
  return reasons;
}
