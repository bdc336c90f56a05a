/** An invented person with, for each line, texts that say the same and texts that do not. Written before the rules saw them. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { buildResume, type CompactResume } from "../../fixtures/build-resume.ts";

/** A line with its honest rewrites and its fabrications. */
export type JudgedLine = [line: string, honest: string[], fabricated: string[]];

export interface JudgedRole {
  position: string;
  name: string;
  start: string;
  end?: string;
  lines: JudgedLine[];
}

/** A summary with the addresses it cites. */
export type JudgedSummary = [text: string, cited: string[]];

export interface Judged {
  name: string;
  resume: ResumeDocument;
  honest: [address: string, text: string][];
  fabricated: [address: string, text: string][];
  honestSummaries: JudgedSummary[];
  fabricatedSummaries: JudgedSummary[];
}

export interface JudgedPerson extends Omit<CompactResume, "work" | "name"> {
  trade: string;
  work: JudgedRole[];
  honestSummaries: JudgedSummary[];
  fabricatedSummaries: JudgedSummary[];
}

/** The person's resume, and each text beside the address it is said of. */
export function judged(person: JudgedPerson): Judged {
  const { trade, work, honestSummaries, fabricatedSummaries, ...rest } = person;
  const each = (pick: (line: JudgedLine) => string[]) =>
    work.flatMap((role, r) =>
      role.lines.flatMap((line, l) =>
        pick(line).map((text): [string, string] => [`work-${r + 1}-h${l + 1}`, text]),
      ),
    );
  return {
    name: trade,
    resume: buildResume({
      ...rest,
      name: "Invented Person",
      work: work.map((role) => ({ ...role, lines: role.lines.map(([line]) => line) })),
    }),
    honest: each(([, honest]) => honest),
    fabricated: each(([, , fabricated]) => fabricated),
    honestSummaries,
    fabricatedSummaries,
  };
}
