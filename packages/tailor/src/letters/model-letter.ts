/** The body of a letter, asked of a model. What comes back is a draft and nothing more. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { GroundingReason, JobBrief } from "@tailorbird/contracts/tailoring-result";
import * as z from "zod/mini";
import type { LanguageModel, ModelRequest, ModelUsage } from "../model.ts";
import { maskedInput } from "../model-input.ts";
import { letterPromptVersion, letterSchema, letterSystem } from "../prompts/letter-v1.ts";
import type { LetterDraft, LetterKind } from "./draft-letter.ts";

/** What a letter is written from. */
export interface LetterRequest {
  resume: ResumeDocument;
  brief: JobBrief;
  idempotencyKey: string;
}

const maxOutputTokens = 1_500;
/** Of what was refused, in sentences and in bytes: so that a second call has a bound, too. */
const mostRefused = 12;
export const mostRefusedBytes = 20_000;

const answer = z.object({
  paragraphs: z
    .array(z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(12)))
    .check(z.maxLength(8)),
});

export interface RefusedSentence {
  proposed: string;
  reasons: GroundingReason[];
}

/**
 * What the model is asked, as it is sent.
 * @throws ModelError `withheld` when contact details can't be kept out for certain
 */
export function letterCall(
  request: LetterRequest,
  kind: LetterKind,
  refused?: readonly RefusedSentence[],
): ModelRequest<z.infer<typeof answer>> {
  return {
    purpose: refused ? "letter-again" : "letter",
    system: letterSystem,
    input: maskedInput(request.resume, request.brief, (mask) => ({
      kind,
      ...(refused && {
        refused: refused.slice(0, mostRefused).map(({ proposed, reasons }) => ({
          proposed: mask.apply(proposed).slice(0, 400),
          reasons: reasons
            .slice(0, 3)
            .map(({ code, claim }) => ({ code, claim: mask.apply(claim).slice(0, 100) })),
        })),
      }),
    })),
    schemaName: letterPromptVersion,
    jsonSchema: letterSchema,
    parse: (json) => answer.parse(json),
    maxOutputTokens,
    idempotencyKey: `${request.idempotencyKey}-${kind}${refused ? "-again" : ""}`,
  };
}

/** @throws ModelError */
export async function askForBody(
  model: LanguageModel,
  request: LetterRequest,
  kind: LetterKind,
  refused: readonly RefusedSentence[] | undefined,
  signal: AbortSignal | undefined,
): Promise<{ body: LetterDraft; usage: ModelUsage }> {
  const { value, usage } = await model.complete({ ...letterCall(request, kind, refused), signal });
  const body = value.paragraphs
    .map((paragraph) => paragraph.map((text) => ({ text: text.replace(/\s+/g, " ").trim() })))
    .map((paragraph) => paragraph.filter(({ text }) => text !== ""))
    .filter((paragraph) => paragraph.length > 0);
  return { body, usage };
}
