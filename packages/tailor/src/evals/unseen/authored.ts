/**
 * Invented people written by authors who did not know the rules: fourteen that the rules were widened with, fourteen of the same
 * author held back until that was done, forty of another author, twenty-four of a third. These have been read since. Their summaries cite nothing; they
 * are judged against everything the person says.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";
import { groundText } from "../../ground-text.ts";
import { propose } from "../honest.ts";
import development from "./development.json" with { type: "json" };
import heldBack from "./held-back.json" with { type: "json" };
import type { JudgedLine } from "./person.ts";
import secondAuthor from "./second-author.json" with { type: "json" };
import secondAuthorMore from "./second-author-more.json" with { type: "json" };
import thirdAuthor from "./third-author.json" with { type: "json" };
import thirdAuthorMore from "./third-author-more.json" with { type: "json" };

export interface AuthoredPerson {
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
  "second author": secondAuthor as unknown as AuthoredPerson[],
  "second author, more": secondAuthorMore as unknown as AuthoredPerson[],
  "third author": thirdAuthor as unknown as AuthoredPerson[],
  "third author, more": thirdAuthorMore as unknown as AuthoredPerson[],
};

/** A text of a person with the line it cites, which a summary has none of. */
export interface AuthoredText {
  honest: boolean;
  text: string;
  address: string | null;
  line: string;
}

/** All texts written of a person. */
export function textsOf(person: AuthoredPerson): AuthoredText[] {
  return [0, 1].flatMap((side) => {
    const honest = side === 0;
    const lines = person.work.flatMap((role, r) =>
      role.lines.flatMap(([line, ...texts], l) =>
        texts[side]!.map((text) => ({ honest, text, address: `work-${r + 1}-h${l + 1}`, line })),
      ),
    );
    const summaries = person.summaries[side]!.map((text) => ({ honest, text, address: null, line: "" }));
    return [...lines, ...summaries];
  });
}

/** What the rules make of each text of a person. */
export function judgeAuthored(
  person: AuthoredPerson,
  asOf: string,
): (AuthoredText & { right: boolean; reasons: GroundingReason[] })[] {
  const resume = resumeOf(person);
  const brief = noBrief(person.language);
  return textsOf(person).map((each) => {
    const verdict =
      each.address === null
        ? groundText(resume, each.text, { kind: "summary", brief, asOf })
        : ground(resume, brief, [propose(resume, "authored", each.address, each.text).change], asOf)[0]!
            .verdict;
    return { ...each, right: (verdict.outcome === "supported") === each.honest, reasons: verdict.reasons };
  });
}

/** The person's resume: their lines without the texts written of them. */
export function resumeOf(person: AuthoredPerson): ResumeDocument {
  const { trade: _trade, work, summaries: _summaries, ...rest } = person;
  return buildResume({
    ...rest,
    name: "Invented Person",
    work: work.map((role) => ({ ...role, lines: role.lines.map(([line]) => line) })),
  });
}
