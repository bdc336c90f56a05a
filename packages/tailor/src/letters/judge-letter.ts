/** A draft, judged sentence by sentence: what the person's lines do not support is not in the letter. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Letter, Statement } from "@tailorbird/contracts/tailored-texts";
import type { GroundingReason, JobBrief } from "@tailorbird/contracts/tailoring-result";
import { textJudge } from "../ground-text.ts";
import { type LetterDraft, type LetterKind, languageOf } from "./draft-letter.ts";

export interface JudgedLetter {
  letter: Letter;
  /** Sentences of the letter that say something of the person. */
  claims: number;
}

/**
 * Never throws. A paragraph of which nothing is left, or only what the posting asks, goes.
 * @param doubted sentences that a second reading doubts, and why: they go as if the rules had refused them.
 */
export function judgeLetter(
  resume: ResumeDocument,
  brief: JobBrief,
  kind: LetterKind,
  draft: LetterDraft,
  writer: string,
  doubted: ReadonlyMap<string, GroundingReason[]> = new Map(),
): JudgedLetter {
  const refusals: Letter["refusals"] = [];
  const judge = textJudge(resume, { kind: "letter", brief });
  const judged = draft.map((paragraph) =>
    paragraph.flatMap(({ text, form }): Statement[] => {
      if (form) return [{ text, speaksOf: form, evidence: [] }];
      const doubts = doubted.get(text);
      if (doubts) {
        refusals.push({ proposed: text.slice(0, 4_000), reasons: doubts });
        return [];
      }
      const { outcome, reasons, statements } = judge(text);
      const speaksOf = statements.some((each) => each.speaksOf === "person")
        ? "person"
        : (statements[0]?.speaksOf ?? "courtesy");
      const byAddress = new Map(
        statements.flatMap((each) => each.evidence).map((each) => [each.itemId, each]),
      );
      const evidence = [...byAddress.values()].slice(0, 6);
      if (outcome === "supported" && (speaksOf !== "person" || evidence.length > 0))
        return [{ text, speaksOf, evidence }];
      refusals.push({ proposed: text.slice(0, 4_000), reasons });
      return [];
    }),
  );
  const paragraphs = judged.filter(
    (paragraph, index) =>
      paragraph.some((each) => each.speaksOf !== "posting") ||
      (paragraph.length > 0 && draft[index]!.every((each) => each.form !== undefined)) ||
      (paragraph.length > 0 && index === 1),
  );
  return {
    letter: { kind, writer, language: languageOf(resume), paragraphs, refusals },
    claims: paragraphs.flat().filter((each) => each.speaksOf === "person").length,
  };
}
