/** The kinds beside the resume, on the same rails: a draft by a model or by the rules, and code that lets stand what is proved. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { Letter, TailoredText } from "@tailorbird/contracts/tailored-texts";
import type { GroundedChange, JobBrief, Warning } from "@tailorbird/contracts/tailoring-result";
import type { TailoringKind } from "@tailorbird/contracts/tailorings";
import type { MatchResult } from "../match.ts";
import { addUsage, type LanguageModel, ModelError, type ModelUsage, noUsage } from "../model.ts";
import { SecondReading } from "../second-reading.ts";
import { draftBody, frame, type LetterKind } from "./draft-letter.ts";
import { planGaps } from "./gap-plan.ts";
import { prepareInterview } from "./interview-sheet.ts";
import { judgeLetter } from "./judge-letter.ts";
import { askForBody } from "./model-letter.ts";
import { readSentences } from "./read-sentences.ts";

export interface TextsRequest {
  resume: ResumeDocument;
  brief: JobBrief;
  /** Of the resume as tailored. */
  match: MatchResult;
  changes: readonly GroundedChange[];
  kinds: readonly TailoringKind[];
  idempotencyKey: string;
}

export interface WrittenTexts {
  texts: TailoredText[];
  warnings: Warning[];
  /** Of what was written; the reading has its own. */
  usage: ModelUsage;
}

/** Claims below which what is left of a model's letter is worth less than the rules' own. */
const fewestClaims = { cover_letter: 2, outreach: 1 } as const;

/**
 * @param reading that the letters' sentences are part of; by nobody unless given.
 * @throws what the model or the reader throws, unless it is a ModelError: then the rules write, or nobody reads.
 */
export async function writeTexts(
  request: TextsRequest,
  model: LanguageModel | undefined,
  reading = new SecondReading(request.resume),
  signal?: AbortSignal,
): Promise<WrittenTexts> {
  const { resume, brief, match, changes, kinds } = request;
  const texts: TailoredText[] = [];
  const warnings: Warning[] = [];
  let usage = noUsage(model?.id ?? "rules");
  for (const kind of ["cover_letter", "outreach"] as const) {
    if (!kinds.includes(kind)) continue;
    const written = model && (await letterByModel(request, kind, model, reading, signal));
    if (written) usage = addUsage(usage, written.usage);
    if (written && !written.letter)
      warnings.push({
        code: written.failed ? "model_unavailable" : "model_kept_inventing",
        detail:
          "The letter is made of your own sentences by fixed rules, because the model gave none that could be proved.",
      });
    texts.push(written?.letter ?? letterByRules(request, kind, written?.refusals ?? []));
  }
  if (kinds.includes("interview_sheet")) texts.push(prepareInterview(resume, brief, match, changes));
  if (kinds.includes("gap_plan")) texts.push(planGaps(resume, brief, match));
  return { texts, warnings, usage };
}

function letterByRules(
  { resume, brief }: TextsRequest,
  kind: LetterKind,
  refusals: Letter["refusals"],
): Letter {
  const draft = frame(resume, brief, kind, draftBody(resume, brief, kind));
  const { letter } = judgeLetter(resume, brief, kind, draft, "rules");
  return { ...letter, refusals };
}

async function letterByModel(
  request: TextsRequest,
  kind: LetterKind,
  model: LanguageModel,
  reading: SecondReading,
  signal: AbortSignal | undefined,
): Promise<{ letter?: Letter; refusals: Letter["refusals"]; usage: ModelUsage; failed: boolean }> {
  const { resume, brief, idempotencyKey } = request;
  const read = readSentences(reading, kind);
  const judge = async ({ body, usage: cost }: Awaited<ReturnType<typeof askForBody>>, key: string) => {
    usage = addUsage(usage, cost);
    const draft = frame(resume, brief, kind, body);
    const judged = () => judgeLetter(resume, brief, kind, draft, model.id, read.doubted);
    const byRules = judged();
    await read.all(byRules.letter.paragraphs, draft, `${idempotencyKey}-${key}-verify`);
    return read.doubted.size > 0 ? judged() : byRules;
  };
  let usage = noUsage(model.id);
  let refusals: Letter["refusals"] = [];
  try {
    let best = await judge(await askForBody(model, request, kind, undefined, signal), kind);
    refusals = best.letter.refusals;
    if (refusals.length > 0) {
      const second = await judge(await askForBody(model, request, kind, refusals, signal), `${kind}-again`);
      if (second.claims >= best.claims || second.letter.refusals.length === 0) best = second;
      refusals = [...refusals, ...second.letter.refusals].slice(0, 20);
    }
    if (best.claims < fewestClaims[kind]) return { refusals, usage, failed: false };
    read.stand(best.letter.paragraphs);
    return { letter: { ...best.letter, refusals }, refusals, usage, failed: false };
  } catch (error) {
    if (!(error instanceof ModelError) || signal?.aborted) throw error;
    if (error.usage) usage = addUsage(usage, error.usage);
    return { refusals, usage, failed: true };
  }
}
