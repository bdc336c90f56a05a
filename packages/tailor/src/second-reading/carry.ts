/** Which refusals a reader's answer lifts: those of words that it proves, and none when it believes what is known to be false. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Mask } from "../masking.ts";
import { controlsFor } from "./controls.ts";
import { doubtsIn } from "./doubts.ts";
import { isProvable, type Proof, proofsOf } from "./proofs.ts";
import type { ReadingAnswer } from "./reading-call.ts";
import { type EvidenceGroup, evidenceOfWhole, type WrittenStatement } from "./statements.ts";

/** So that an answer with its quotes has a bound; what is over keeps its refusal. */
export const mostCarried = 12;

export interface Asked {
  /** As they are sent: those that stand by the rules first, for they are to be read whatever else has room. */
  all: WrittenStatement[];
  /** Stand only if the reader proves their words. */
  open: WrittenStatement[];
  /** Known to be false. */
  controls: WrittenStatement[];
}

/** What is asked in one call. Without two statements that are known to be false nothing is asked that could stand by it alone. */
export function askedOf(resume: ResumeDocument, statements: readonly WrittenStatement[]): Asked {
  const standing = statements.filter(({ unproved }) => unproved === undefined);
  const open = statements
    .filter((each) => each.unproved !== undefined && isProvable(each, evidenceOf(resume, each)))
    .slice(0, mostCarried);
  const [first, second] = open.length > 0 ? controlsFor(resume, open) : [];
  if (!first || !second) return { all: standing, open: [], controls: [] };
  const half = Math.ceil(open.length / 2);
  return {
    all: [...standing, first, ...open.slice(0, half), second, ...open.slice(half)],
    open,
    controls: [first, second],
  };
}

export interface Carried {
  /** By the statement's id: what each of its words rests on. */
  proofs: Map<string, Proof[]>;
  /** It doubted not each of what is known to be false, so that it proves nothing. */
  isFooled: boolean;
}

export function carriedBy(
  answer: ReadingAnswer,
  { open, controls }: Asked,
  resume: ResumeDocument,
  mask: Mask,
): Carried {
  const proofs = new Map<string, Proof[]>();
  if (open.length === 0) return { proofs, isFooled: false };
  const { doubts, read } = doubtsIn(answer, [...controls, ...open]);
  const isFooled = controls.some(({ id }) => read.includes(id) && !doubts.has(id));
  if (!controls.every(({ id }) => doubts.has(id))) return { proofs, isFooled };
  for (const statement of open) {
    const { id } = statement;
    if (doubts.has(id) || !read.includes(id)) continue;
    const rests = answer.answers.filter((each) => each.id === id).flatMap((each) => each.rests ?? []);
    const proved = proofsOf(statement, rests, evidenceOf(resume, statement), mask);
    if (proved) proofs.set(id, proved);
  }
  return { proofs, isFooled };
}

function evidenceOf(resume: ResumeDocument, { evidence }: WrittenStatement): readonly EvidenceGroup[] {
  return evidence ?? evidenceOfWhole(resume);
}
