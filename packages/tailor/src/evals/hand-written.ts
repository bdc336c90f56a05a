/** Rewrites and fabrications written by hand for people no rule was made for. None of them exist. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { buildResume, type CompactResume } from "../fixtures/build-resume.ts";
import people from "./hand-written.json" with { type: "json" };

export interface HandWritten<Resume = ResumeDocument> {
  name: string;
  resume: Resume;
  /** [address, text resting on that line alone] */
  honest: [string, string][];
  fabricated: [string, string][];
  /** [summary, addresses it cites] */
  honestSummaries: [string, string[]][];
  fabricatedSummaries: [string, string[]][];
}

export const handWritten: HandWritten[] = (people as unknown as HandWritten<CompactResume>[]).map(
  (person) => ({ ...person, resume: buildResume(person.resume) }),
);
