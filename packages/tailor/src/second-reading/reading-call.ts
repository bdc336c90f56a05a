/** The question of a second reading, as it is sent: statements and lines as data, masked, and nothing of the job. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import * as z from "zod/mini";
import { type Mask, maskFor } from "../masking.ts";
import type { ModelRequest } from "../model.ts";
import { sealed, withinBytes } from "../model-input.ts";
import { verifyPromptVersion, verifySchema, verifySystem } from "../prompts/verify-v2.ts";
import { type EvidenceGroup, evidenceOfWhole, type WrittenStatement } from "./statements.ts";

const maxOutputTokens = 3_000;
/** Of the statements with their lines, as JSON: beyond it the last ones are not read, so that a reading has a bound. */
export const mostReadBytes = 24_000;

const answer = z.object({
  answers: z
    .array(
      z.object({
        id: z.string().check(z.maxLength(64)),
        beyond: z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(20)),
        rests: z.optional(
          z
            .array(
              z.object({
                words: z.string().check(z.maxLength(1_000)),
                quote: z.string().check(z.maxLength(1_000)),
              }),
            )
            .check(z.maxLength(20)),
        ),
        supported: z.boolean(),
      }),
    )
    .check(z.maxLength(100)),
});
export type ReadingAnswer = z.infer<typeof answer>;

/**
 * @param asOf `YYYY-MM`, where what goes on ends.
 * @throws ModelError `withheld` when contact details can't be kept out for certain
 */
export function readingCall(
  resume: ResumeDocument,
  statements: readonly WrittenStatement[],
  asOf: string,
  idempotencyKey: string,
  mask: Mask = maskFor(resume),
): ModelRequest<ReadingAnswer> {
  return {
    purpose: "verify",
    system: verifySystem,
    input: inputFor(resume, statements, asOf, mask),
    schemaName: verifyPromptVersion,
    jsonSchema: verifySchema,
    parse: (json) => answer.parse(json),
    maxOutputTokens,
    idempotencyKey,
  };
}

/** One JSON object, so that no text in it can end its own quotation. */
function inputFor(
  resume: ResumeDocument,
  statements: readonly WrittenStatement[],
  today: string,
  mask: Mask,
): string {
  const masked = (groups: readonly EvidenceGroup[]) =>
    groups.map(({ of, lines }) => ({
      of: of === null ? null : mask.apply(of),
      lines: lines.map(({ text }) => mask.apply(text)),
    }));
  const shown = statements.map(({ id, text, unproved, evidence }) => ({
    id,
    statement: mask.apply(text),
    ...(unproved && { unproved: unproved.map((words) => mask.apply(words)) }),
    evidence: evidence && masked(evidence),
  }));
  const isOnWhole = statements.some(({ evidence }) => evidence === null);
  return sealed(mask, {
    today,
    ...(isOnWhole && { resume: masked(evidenceOfWhole(resume)) }),
    statements: withinBytes(mostReadBytes, shown),
  });
}
